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
    """What wanders, and how far."""

    size: Wander
    """Of the letter's height, as a share."""
    width: Wander
    """Of its width beyond that, as a share."""
    slant: Wander
    """In degrees."""
    baseline: Wander
    """In xh."""
    letter_gap: Wander
    """In xh."""
    pressure: Wander
    """How hard the pen is pressed, in spreads of the pen's own width and density."""
    word_gap: float
    """In xh."""
    page_slope: float
    """Of all lines of a page together, in degrees."""
    slope: float
    """Of each line beyond that, in degrees."""
    curve: float
    """The rise of a line's middle over its ends, in xh."""
    lean: float
    """Slant gained along a line, in degrees."""
    lean_change: float
    """How much that gain differs from line to line, in degrees."""
    left: float
    """Of the left margin, in xh."""
    leading: float
    """Of the distance between lines, in xh."""
    shape: float
    """How far outlines bend, in xh."""

    def scaled(self, strength: float) -> Variation:
        """The same at another strength: every spread times ``strength``.

        Below 1 outlines bend much less than in proportion: a neat hand keeps its letters' shapes
        long after it has let go of their size and place, and bent letters cost legibility most.
        """
        changed: dict[str, Wander | float] = {}
        for each in fields(self):
            value = getattr(self, each.name)
            if isinstance(value, Wander):
                changed[each.name] = replace(value, spread=value.spread * strength)
            else:
                changed[each.name] = value * strength
        changed["shape"] = self.shape * strength * min(strength, 1.0) ** 1.5
        return Variation(**changed)  # type: ignore[arg-type]  # every field keeps its own type


SEPARATE = Variation(
    size=Wander(0.165, 0.36, 22.0),
    width=Wander(0.14, 0.15, 6.0),
    slant=Wander(6.65, 0.45, 10.0),
    baseline=Wander(0.13, 0.6, 2.0),
    letter_gap=Wander(0.135, 0.1, 3.0),
    pressure=Wander(1.0, 0.9, 9.0),
    word_gap=0.57,
    page_slope=0.33,
    slope=0.34,
    curve=0.16,
    lean=3.4,
    lean_change=2.4,
    left=0.5,
    leading=0.13,
    shape=0.076,
)
"""The median writer of separate letters."""

JOINED = replace(
    SEPARATE,
    size=Wander(0.12, 1.0, 8.0),
    width=Wander(0.17, 1.0, 4.0),
    slant=Wander(6.0, 1.0, 7.0),
    baseline=Wander(0.13, 1.0, 1.6),
    letter_gap=Wander(0.0, 1.0, 1.0),
    shape=0.05,
)
"""The same for joined letters: neighbours must agree, so all of it drifts, and faster."""

LETTER_FIELDS = ("size", "width", "slant", "baseline", "letter_gap", "pressure")
"""What differs from letter to letter."""

LINE_FIELDS = ("slope", "curve", "lean_change", "left", "leading")
"""What differs from line to line."""


@dataclass(frozen=True, slots=True)
class Strength:
    """A strength on the scale of the presets: 0 is the plain face, 1 the median writer."""

    value: float

    @property
    def shape_level(self) -> int:
        """The strength in twentieths: outlines are made once for each step."""
        return round(self.value * 20)


@cache
def variation_at(value: float, *, joined: bool) -> Variation:
    """What wanders at a strength, in a joined hand or one of separate letters."""
    return (JOINED if joined else SEPARATE).scaled(value)


PRESETS: dict[str, float] = {"plain": 0.0, "careful": 0.64, "natural": 1.0, "hurried": 1.45}


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
    return Strength(value)
