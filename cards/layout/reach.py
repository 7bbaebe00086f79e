"""What a printer reaches of a page, and what of the ink on it lies beyond and would be lost."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from cards.model.geometry import Matrix, Rect, Size, mm
from cards.model.placement import Artwork, Drawn, Imposed, Ink, Picture, Placement, Rule, Sheet
from cards.model.printing import Unprintable
from fonts.strokes import load_any_hand

Points = npt.NDArray[np.float64]

_SLACK = mm(0.1)
"""Less than this beyond its margin a printer does not cut, nor would anybody see it."""


@dataclass(frozen=True, slots=True)
class Lost:
    """One face whose ink a printer does not reach: which of the page's faces, and what of it."""

    face: int
    box: Rect
    """Round all the ink of the face, in points on the page."""
    left: float
    bottom: float
    right: float
    top: float
    """How far the ink lies beyond the printer's reach at each edge, in points; 0 where it does
    not."""

    @property
    def most(self) -> float:
        """The furthest it lies beyond, in points."""
        return max(self.left, self.bottom, self.right, self.top)


def reach_on(paper: Size, margins: Unprintable, laid: Matrix) -> Rect:
    """What a printer reaches of a page, in the page's own points; it may be more than the page.

    ``paper`` is what goes through the printer and ``laid`` the quarter turn and move that brings
    the page onto it.
    """
    whole = Rect(0.0, 0.0, paper.width, paper.height)
    kept = whole.inset(margins.left, margins.bottom, margins.right, margins.top)
    back = _undone(laid)
    one, other = back.apply(kept.x, kept.y), back.apply(kept.right, kept.top)
    (left, right), (low, high) = (sorted(pair) for pair in zip(one, other, strict=True))
    return Rect(left, low, right - left, high - low)


def lost_on(sheet: Sheet, reach: Rect) -> tuple[Lost, ...]:
    """Every face of a page with ink beyond a printer's reach."""
    found = []
    for number, imposed in enumerate(sheet.faces):
        box = ink_box(imposed)
        if box is None:
            continue
        lost = Lost(
            number,
            box,
            max(reach.x - box.x, 0.0),
            max(reach.y - box.y, 0.0),
            max(box.right - reach.right, 0.0),
            max(box.top - reach.top, 0.0),
        )
        if lost.most > _SLACK:
            found.append(lost)
    return tuple(found)


def ink_box(imposed: Imposed) -> Rect | None:
    """The box round the ink of a face where it lies on its page, in points; None without ink."""
    corners = [each for placed in imposed.face.placements for each in _corners(placed, imposed)]
    if not corners:
        return None
    points = np.vstack(corners)
    (left, low), (right, high) = points.min(axis=0).tolist(), points.max(axis=0).tolist()
    return Rect(left, low, right - left, high - low)


def _corners(placed: Placement, imposed: Imposed) -> Iterator[Points]:
    """Points on the page round what is placed, the pen's width and all."""
    match placed:
        case Ink():
            if len(placed.outlines):
                yield _on(_letters(placed), imposed.matrix)
        case Drawn():
            for outline in placed.outlines:
                half = placed.width / 2
                yield _on(np.vstack([outline - half, outline + half]), imposed.matrix)
        case Picture():
            square = np.array([(0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0)])
            yield _on(square, placed.matrix.then(imposed.matrix))
        case Artwork():
            yield from _painted(placed, imposed)
        case Rule():
            half = placed.width / 2
            ends = np.array([(placed.x0, placed.y0), (placed.x1, placed.y1)])
            yield _on(np.vstack([ends - half, ends + half]), imposed.matrix)


def _painted(artwork: Artwork, imposed: Imposed) -> Iterator[Points]:
    """The corners of every path's box, as far as its room lets one see it."""
    room = artwork.room
    low, high = np.array([room.x, room.y]), np.array([room.right, room.top])
    for path in artwork.paths:
        # A pen stretched without growing is at its longest as its larger factor.
        longest = max(math.hypot(path.nib.a, path.nib.b), math.hypot(path.nib.c, path.nib.d))
        half = path.width * longest / 2 if path.line else 0.0
        least, most = path.points.min(axis=0) - half, path.points.max(axis=0) + half
        if np.all(least < high) and np.all(most > low):
            corners = np.vstack([np.clip(least, low, high), np.clip(most, low, high)])
            yield _on(corners, imposed.matrix)


def _letters(ink: Ink) -> Points:
    """The corners of every letter's box on the face."""
    hand = load_any_hand(ink.hand)
    numbers, which = np.unique(ink.outlines, return_inverse=True)
    extents = np.array([hand.extents(int(number) // hand.alternates) for number in numbers])
    boxes = extents[which]
    across, up = boxes[:, (0, 2, 2, 0)], boxes[:, (1, 1, 3, 3)]
    a, b, c, d, e, f = (ink.matrices[:, column, np.newaxis] for column in range(6))
    x, y = a * across + c * up + e, b * across + d * up + f
    drawn = boxes[:, 0] < boxes[:, 2]
    half = ink.strokes[drawn, np.newaxis] / 2
    low, high = (
        np.stack([x, y], axis=-1)[drawn] + sign * half[..., np.newaxis] for sign in (-1, 1)
    )
    return np.concatenate([low.reshape(-1, 2), high.reshape(-1, 2)])


def _on(points: Points, laid: Matrix) -> Points:
    found: Points = points @ np.array([[laid.a, laid.b], [laid.c, laid.d]]) + (laid.e, laid.f)
    return found


def _undone(laid: Matrix) -> Matrix:
    """The way back from a quarter turn and a move, or a mirroring."""
    return Matrix(
        laid.a,
        laid.c,
        laid.b,
        laid.d,
        -(laid.a * laid.e + laid.b * laid.f),
        -(laid.c * laid.e + laid.d * laid.f),
    )
