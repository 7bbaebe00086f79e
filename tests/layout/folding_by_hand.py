"""Prints, turns and folds paper in space: which panel is seen where, and which way up.

Nothing here knows how the layout works: a point printed on a page becomes a point in space on one
side of a sheet, the sheet is folded by turning its parts about their folds, and the card is looked
at from the front, opened, and turned over like a page of a book. Lengths are in points.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from cards.model.geometry import Rect, Size
from cards.model.paper import Fold, TwoSided

Point = npt.NDArray[np.float64]
"""Its place in space and the way its ink faces: x y z, and 1 towards the reader or -1 away."""


def turned_over(point: Point, page: Size, edge: TwoSided) -> Point:
    """A point of the second page, as printed, where it is once the first page faces the reader."""
    # The printer has turned the paper about the edge named; a person turns it about the long one.
    about_long = edge is not TwoSided.SHORT_EDGE
    about_upright = about_long == (page.height >= page.width)
    x, y, z, faces = point
    if about_upright:
        return np.array([page.width - x, y, -z, -faces])
    return np.array([x, page.height - y, -z, -faces])


def half_turn(point: Point, *, x: float | None = None, y: float | None = None) -> Point:
    """A point turned half round about an upright line at x or a level one at y, in the paper."""
    across, up, z, faces = point
    if x is not None:
        across = 2 * x - across
    if y is not None:
        up = 2 * y - up
    return np.array([across, up, -z, -faces])


def folded(point: Point, card: Rect, fold: Fold) -> Point:
    """A point of the unfolded card (inside up) where it lies on the closed card.

    What lies further up has a larger z: the layers are told apart by where the fold brings them.
    """
    middle, half = card.x + card.width / 2, card.y + card.height / 2
    x, y = float(point[0]), float(point[1])
    layer = 0.0
    if fold is Fold.QUARTER and y > half:
        # The upper half goes behind: its ink looks away from the reader.
        point, layer = half_turn(point, y=half), -1.0
    if fold is Fold.TENT and y > half:
        point, layer = half_turn(point, y=half), 1.0
    if fold in {Fold.BOOK, Fold.QUARTER} and x < middle:
        # The left half comes over the right; what was behind is now in front of it.
        point, layer = half_turn(point, x=middle), 1.0 - layer
    point[2] = layer
    return point


def closed_box(card: Rect, fold: Fold) -> Rect:
    """Where the closed card lies."""
    wide, high = card.width, card.height
    if fold in {Fold.BOOK, Fold.QUARTER}:
        return Rect(card.x + wide / 2, card.y, wide / 2, high / (2 if fold is Fold.QUARTER else 1))
    return Rect(card.x, card.y, wide, high / 2 if fold is Fold.TENT else high)


def seen_from_the_front(point: Point, box: Rect) -> tuple[float, float] | None:
    """Where one sees a point on the closed card; None when its ink faces away."""
    return (point[0] - box.x, point[1] - box.y) if point[3] > 0 else None


def seen_from_the_back(point: Point, box: Rect) -> tuple[float, float] | None:
    """The same once the closed card is turned over like a page."""
    return (box.right - point[0], point[1] - box.y) if point[3] < 0 else None
