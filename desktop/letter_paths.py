"""Turns outlines of letters and of signatures into Qt's painter paths."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainterPath

from fonts.embed import bent_outline

if TYPE_CHECKING:
    import numpy.typing as npt

    from fonts.hand import Hand

    Points = npt.NDArray[np.float64]


@lru_cache(maxsize=4096)
def letter_path(hand: Hand, number: int, level: int) -> QPainterPath:
    """The path of an outline bent by ``level`` twentieths, in em; not to be changed."""
    points, outline = bent_outline(hand, number, level)
    path, first = QPainterPath(), 0
    path.setFillRule(Qt.FillRule.WindingFill)
    for end in outline.ends:
        own = slice(first, end + 1)
        _contour(path, points[own] / hand.units_per_em, outline.on_curve[own].astype(np.bool_))
        first = end + 1
    return path


def spline_path(outlines: Sequence[Points]) -> QPainterPath:
    """The path of closed uniform quadratic B-splines, each given by its control points."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for points in outlines:
        _contour(path, points, np.zeros(len(points), np.bool_))
    return path


def _contour(path: QPainterPath, points: Points, on_curve: npt.NDArray[np.bool_]) -> None:
    """A closed contour as TrueType means it: between two points off the curve lies one on it."""
    if not len(points):
        return
    follows = np.roll(points, -1, axis=0)
    middles = (points + follows) / 2
    # Begin where the curve certainly passes: on a point, or between the last one and the first.
    shift = int(np.argmax(on_curve)) if on_curve.any() else 0
    order = np.roll(np.arange(len(points)), -shift)
    start = points[shift] if on_curve[shift] else middles[-1]
    path.moveTo(*start.tolist())
    for at, after in zip(order.tolist(), np.roll(order, -1).tolist(), strict=True):
        if on_curve[at]:
            path.lineTo(*points[at].tolist())
        else:
            end = points[after] if on_curve[after] else middles[at]
            path.quadTo(*points[at].tolist(), *end.tolist())
    path.closeSubpath()
