"""How much a hand may wander: one record of strengths, and the presets people choose from.

The figures are the spread of real writers (67 to 110 people of a public pen-tablet corpus),
measured in x-heights (xh) of the writer: *natural* follows the median writer, *careful* a neat one.
"""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from functools import cache

from fonts.errors import HandError


@dataclass(frozen=True, slots=True)
class Wander:
    """One thing that wanders: its spread, the share that drifts smoothly, and how slowly.

    ``spread`` is a standard deviation; ``smooth`` the share of the variance that drifts from
    letter to letter; ``reach`` the distance, in letters, between turns of that drift.
    """

    spread: float
    smooth: float
    reach: float


@dataclass(frozen=True, slots=True)
class Variation:
    """What wanders, and how far; the figures as they stand are the median writer's."""

    size: Wander = Wander(0.13, 0.36, 22.0)
    """Of the letter's height, as a share."""
    width: Wander = Wander(0.09, 0.15, 6.0)
    """Of its width beyond that, as a share."""
    slant: Wander = Wander(5.0, 0.3, 13.0)
    """In degrees."""
    baseline: Wander = Wander(0.13, 0.6, 2.0)
    """In xh."""
    letter_gap: Wander = Wander(0.09, 0.1, 3.0)
    """In xh."""
    word_gap: float = 0.40
    """In xh."""
    slope: float = 0.8
    """Of a whole line, in degrees."""
    curve: float = 0.16
    """The rise of a line's middle over its ends, in xh."""
    lean: float = 3.4
    """Slant gained along a line by the median writer, in degrees."""
    lean_change: float = 2.4
    """How much that gain differs from line to line, in degrees."""
    left: float = 0.5
    """Of the left margin, in xh."""
    leading: float = 0.2
    """Of the distance between lines, in xh."""
    shape: float = 0.075
    """How far outlines bend, in xh."""

    def scaled(self, strength: float) -> Variation:
        """The same at another strength: every spread times ``strength``."""
        changed: dict[str, Wander | float] = {}
        for each in fields(self):
            value = getattr(self, each.name)
            if isinstance(value, Wander):
                changed[each.name] = replace(value, spread=value.spread * strength)
            else:
                changed[each.name] = value * strength
        return Variation(**changed)  # type: ignore[arg-type]  # every field keeps its own type


LETTER_FIELDS = ("size", "width", "slant", "baseline", "letter_gap")
"""What differs from letter to letter."""

LINE_FIELDS = ("slope", "curve", "lean_change", "left", "leading")
"""What differs from line to line."""


@dataclass(frozen=True, slots=True)
class Strength:
    """A strength on the scale of the presets: 0 is the plain face, 1 the median writer."""

    value: float
    variation: Variation

    @property
    def shape_level(self) -> int:
        """The strength in twentieths: outlines are made once for each step."""
        return round(self.value * 20)


PRESETS: dict[str, float] = {"plain": 0.0, "careful": 0.55, "natural": 1.0, "hurried": 1.45}


@cache
def strength_of(name: str) -> Strength:
    """The strength a preset's name or a number from 0 to 2 stands for.

    Raises HandError for anything else.
    """
    value = PRESETS.get(name, -1.0)
    if name not in PRESETS:
        try:
            value = float(name)
        except ValueError:
            value = -1.0
    if not 0.0 <= value <= 2.0:
        raise HandError("fonts.unknown_variation", name=name)
    return Strength(value, Variation().scaled(value))
