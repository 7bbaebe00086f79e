"""How a pen's line varies: its width, and its shades from hard to light pressure.

Every outline is drawn round with a line that makes up what its strokes lack of the pen's width,
so that one pen keeps its width where letters grow, shrink or bend.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np
import numpy.typing as npt

from cards.model.geometry import mm
from cards.model.look import PEN_COLOURS, Pen
from cards.model.placement import Colour
from fonts.hand import Hand
from fonts.variation import Strength, thinning
from fonts.writing import Written

Floats = npt.NDArray[np.float64]

SHADES = 5
"""Steps from the hardest to the lightest pressure; finer ones cannot be told apart."""
_SPARE = 1.08
"""How much wider than the face's own strokes a line is at least: room for letters that grow."""


@dataclass(frozen=True, slots=True)
class Nib:
    """What a pen's line is like; spreads are shares, at the median writer's strength."""

    width: float
    """In points."""
    width_spread: float
    density_spread: float
    """How much of the way to the paper's white the lightest strokes go."""


NIBS: dict[Pen, Nib] = {
    Pen.BLUE_BALLPOINT: Nib(mm(0.29), 0.03, 0.11),
    Pen.BLACK_BALLPOINT: Nib(mm(0.29), 0.03, 0.11),
    Pen.BLUE_BLACK_GEL: Nib(mm(0.35), 0.02, 0.05),
    Pen.FOUNTAIN: Nib(mm(0.39), 0.05, 0.15),
    Pen.PENCIL: Nib(mm(0.37), 0.04, 0.2),
}
"""Widths of common pens; spreads chosen by eye on printed cards."""

_DRY = frozenset({Pen.PENCIL})
"""Pens that rub off on the paper, and do not flow into it."""


@cache
def shades_of(pen: Pen) -> tuple[Colour, ...]:
    """A pen's colours, from the hardest pressure to the lightest."""
    base, most = PEN_COLOURS[pen], NIBS[pen].density_spread
    shares = [most * step / (SHADES - 1) * 2 for step in range(SHADES)]
    return tuple(
        (_lighter(base[0], share), _lighter(base[1], share), _lighter(base[2], share))
        for share in shares
    )


@cache
def is_dry(colour: Colour) -> bool:
    """Whether a colour is a shade of a pen that leaves the hollows of the paper bare."""
    return any(colour in shades_of(pen) for pen in _DRY)


def _lighter(part: float, share: float) -> float:
    return part + (1.0 - part) * share


def nib_width(hand: Hand, size: float, pen: Pen) -> float:
    """How wide a pen's line is in points, where a hand is written at a size in points."""
    return max(NIBS[pen].width, hand.info.stroke * size * _SPARE)


def strokes_of(
    written: Written, hand: Hand, pen: Pen, strength: Strength
) -> tuple[Floats, npt.NDArray[np.uint8]]:
    """The width drawn round each letter, in points, and each letter's shade.

    At strength 0 there is no line and one shade: the plain face.
    """
    pressure, matrices = written.pressure, written.matrices
    if not strength.value:
        return np.zeros(len(pressure)), np.zeros(len(pressure), np.uint8)
    nib, stroke = NIBS[pen], hand.info.stroke
    own = np.sqrt(np.abs(matrices[:, 0] * matrices[:, 3]))
    own *= stroke * (1.0 - thinning(strength.shape_level))
    wanted = np.maximum(nib.width, (stroke * _SPARE) * written.sizes)
    strokes = np.maximum(wanted * (1.0 + nib.width_spread * pressure) - own, 0.0)
    middle = (SHADES - 1) / 2
    lighter = np.rint(middle * (1.0 - 0.5 * pressure))
    return strokes, np.clip(lighter, 0, SHADES - 1).astype(np.uint8)
