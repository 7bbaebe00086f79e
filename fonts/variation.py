"""How much a hand may wander: one record of strengths, and the presets people choose from.

The figures are the spread of real writers (67 to 110 people of a public pen-tablet corpus),
measured in x-heights (xh) of the writer: *natural* follows the median writer, *careful* a neat one.
"""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from functools import cache

from fonts.errors import HandError

_LINES, _GAPS = 0.6, 0.65
"""The powers of the strength with which lines and the gaps of words keep their wandering below 1;
gaps less than the figures allow, for to the eye they look careless first."""


@dataclass(frozen=True, slots=True)
class Wander:
    """One thing that wanders: its spread, the share that drifts smoothly, and how slowly.

    ``spread`` is a standard deviation; ``smooth`` the share of the variance that drifts from
    letter to letter; ``reach`` the distance, in letters, between turns of that drift.
    """

    spread: float
    smooth: float
    reach: float

    def scaled(self, strength: float, calm: float) -> Wander:
        """The same at another strength; ``calm`` is as a Temper has it."""
        fade = min(strength, 1.0) ** calm
        own = (1.0 - self.smooth) * fade * fade
        if not own:
            return replace(self, spread=self.spread * strength * fade)
        both = self.smooth + own
        return replace(self, spread=self.spread * strength * both**0.5, smooth=self.smooth / both)


@dataclass(frozen=True, slots=True)
class Temper:
    """How a hand takes to wandering.

    Below the median writer's strength what letters share with their neighbours fades in
    proportion, and what is each letter's own with a further power of the strength, ``calm``: a
    neat writer drifts like others, but letters follow each other, and it is the letters' own
    differences that cost reading most. Joined letters have nothing of their own: there ``calm``
    is for all of it. ``apart`` is white added between letters, in xh at the median writer's
    strength, for narrow letters that would run into each other.
    """

    joined: bool
    calm: float
    apart: float = 0.0


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
    apart: float
    """White added between all letters, in xh."""
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

    def scaled(self, strength: float, temper: Temper) -> Variation:
        """The same at another strength, as a hand's temper has it.

        Below 1 outlines bend much less than in proportion: a neat hand keeps its letters' shapes
        long after it has let go of their size and place, and bent letters cost legibility most.
        Lines and the gaps of words cost none, and keep more.
        """
        neat, stiff = min(strength, 1.0), 1.0 + 3.0 * max(temper.calm - 1.0, 0.0)
        changed: dict[str, Wander | float] = {"apart": temper.apart * strength}
        for each in fields(self):
            value = getattr(self, each.name)
            if isinstance(value, Wander):
                changed[each.name] = value.scaled(strength, temper.calm)
            elif each.name == "shape":
                changed["shape"] = value * strength * neat**stiff
            elif each.name == "word_gap":
                changed["word_gap"] = value * max(strength, strength**_GAPS)
            elif each.name != "apart":
                changed[each.name] = value * max(strength, strength**_LINES)
        return Variation(**changed)  # type: ignore[arg-type]  # every field keeps its own type


SEPARATE = Variation(
    size=Wander(0.165, 0.36, 22.0),
    width=Wander(0.14, 0.15, 6.0),
    slant=Wander(6.65, 0.45, 10.0),
    baseline=Wander(0.13, 0.6, 2.0),
    letter_gap=Wander(0.135, 0.1, 3.0),
    apart=0.0,
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
def variation_at(value: float, temper: Temper) -> Variation:
    """What wanders at a strength, in a hand of this temper."""
    return (JOINED if temper.joined else SEPARATE).scaled(value, temper)


_STEADY, _THINNEST = 13, 0.3


def thinning(level: int) -> float:
    """By what share of their width the strokes of outlines are thinned, for the pen to make up.

    A letter that has grown would else be wider than its pen; up to the shape level of *careful*
    the pen's own width leaves room enough.
    """
    return min(_THINNEST, 0.03 * max(0, level - _STEADY))


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
