"""How much a hand may wander: one record of strengths, and the presets people choose from.

The figures are the spread of real writers (67 to 110 people of a public pen-tablet corpus),
measured in x-heights (xh) of the writer: *natural* follows the median writer, *careful* a neat one.
"""

from __future__ import annotations

from dataclasses import dataclass
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
    """What wanders at strength 1, for separate letters; ``scaled`` gives other strengths."""

    size: Wander = Wander(0.13, 0.36, 22.0)
    """Of the letter's height, as a share."""
    width: Wander = Wander(0.09, 0.15, 6.0)
    slant: Wander = Wander(5.0, 0.3, 13.0)
    """In degrees."""
    baseline: Wander = Wander(0.13, 0.45, 2.5)
    """In xh."""
    letter_gap: Wander = Wander(0.09, 0.1, 3.0)
    """In xh."""
    word_gap: float = 0.40
    slope: float = 0.8
    """Of a whole line, in degrees."""
    curve: float = 0.16
    """The rise of a line's middle over its ends, in xh."""
    slant_drift: float = 3.4
    """Lean gained along a line, in degrees."""
    left: float = 0.5
    """Of the left margin, in xh."""
    leading: float = 0.2
    """Of the distance between lines, in xh."""
    shape: float = 0.075
    """How far outlines bend, in xh."""


@dataclass(frozen=True, slots=True)
class Strength:
    """A strength on the scale of the presets: 0 is the plain face, 1 the median writer."""

    value: float

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
    if name in PRESETS:
        return Strength(PRESETS[name])
    try:
        value = float(name)
    except ValueError:
        value = -1.0
    if not 0.0 <= value <= 2.0:
        raise HandError("fonts.unknown_variation", name=name)
    return Strength(value)
