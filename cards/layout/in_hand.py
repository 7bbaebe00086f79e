"""A card as it lies in the hand: its panels in space, seen from the front, open and from behind.

Every panel is a part of the very pages that are printed, so that what is shown is what comes out
once they are folded. In space x runs right, y up and z towards the reader, in points; the panel
with the message lies in the plane of x and y, its lower left corner in the origin.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from cards.layout.panels import card_box, panels_of, seen_from_behind
from cards.model.geometry import Matrix, Size
from cards.model.paper import Fold, Stock, TwoSided

Corner = tuple[float, float]
Corners = tuple[Corner, Corner, Corner, Corner]
"""Lower left, lower right, upper right, upper left, as the panel is read."""
Space = tuple[float, float, float]

_FAR = 5.0
"""How far away the eye is, in the card's longest sides."""


class View(StrEnum):
    """The ways a card is looked at."""

    FRONT = "front"
    INSIDE = "inside"
    BACK = "back"


@dataclass(frozen=True, slots=True)
class SeenPanel:
    """One panel as it is seen: the part of the printed page, and where it lies on the drawing."""

    outside: bool
    """Whether it is a part of the page that is the other side of the message's."""
    part: Corners
    """On the page, in points."""
    place: Corners
    """On the drawing, in points from its lower left corner."""
    turned: float
    """How far it turns away from the eye: 0 when it faces it, 1 when it is seen edge on."""


@dataclass(frozen=True, slots=True)
class Drawing:
    """One view of a card: its panels, those further away first."""

    view: View
    size: Size
    panels: tuple[SeenPanel, ...]


@dataclass(frozen=True, slots=True)
class _Side:
    """One side of a panel: the map from the panel as it is read to its page, and its corners."""

    outside: bool
    page: Matrix
    corners: tuple[Space, Space, Space, Space]


@dataclass(frozen=True, slots=True)
class _Pose:
    """How far the card is open, and how it is turned before the eye; all in degrees."""

    open: float
    lean: float
    """Of the panel with the message, back from the eye."""
    yaw: float
    pitch: float


_POSES = {
    Fold.BOOK: (_Pose(26, 0, -8, 6), _Pose(146, 0, 17, 6), _Pose(10, 0, 188, 6)),
    Fold.TENT: (_Pose(46, 23, -20, 10), _Pose(138, 8, 0, 0), _Pose(46, 23, 160, 10)),
    Fold.NONE: (_Pose(0, 0, 180, 0), _Pose(0, 0, 0, 0)),
}


def in_hand(stock: Stock, two_sided: TwoSided) -> tuple[Drawing, ...]:
    """Front, inside and back of a card; a flat one has its two sides only.

    ``two_sided`` is how the pages are printed; by it the outside's page is turned.
    """
    fold = Fold.BOOK if stock.fold is Fold.QUARTER else stock.fold
    views = (View.FRONT, View.INSIDE) if fold is Fold.NONE else tuple(View)
    return tuple(
        _drawing(view, _sides(stock, two_sided, pose.open), pose)
        for view, pose in zip(views, _POSES[fold], strict=False)
    )


def _sides(stock: Stock, two_sided: TwoSided, opened: float) -> tuple[_Side, ...]:
    """Both sides of every panel; one of the two faces the eye."""
    panels, fold = panels_of(stock), stock.fold
    turn = seen_from_behind(stock.sheet, two_sided) if panels.outside else Matrix()
    front, back = panels.front.then(turn), panels.back.then(turn)
    wide, high = stock.panel.width, stock.panel.height
    lower_left, lower_right = (0.0, 0.0, 0.0), (wide, 0.0, 0.0)
    upper_right, upper_left = (wide, high, 0.0), (0.0, high, 0.0)
    plane = (lower_left, lower_right, upper_right, upper_left)
    behind = (lower_right, lower_left, upper_left, upper_right)
    message = _Side(outside=False, page=panels.inside, corners=plane)
    other = _Side(outside=panels.outside, page=back, corners=behind)
    if fold is Fold.NONE:
        return message, other
    left, low, _width, _height = card_box(stock)
    near, far = _free_edge(stock, opened)
    if fold is Fold.TENT:
        cover = (near, far, upper_right, upper_left)
        lid = (upper_left, upper_right, far, near)
        facing = Matrix.shift(left, low + high)
    else:
        cover = (lower_left, near, far, upper_left)
        lid = (near, lower_left, upper_left, far)
        facing = Matrix.shift(left, low)
    return (
        message,
        other,
        _Side(outside=panels.outside, page=front, corners=cover),
        _Side(outside=False, page=facing, corners=lid),
    )


def _free_edge(stock: Stock, opened: float) -> tuple[Space, Space]:
    """The ends of the front's free edge: left and right of a tent, lower and upper of a book."""
    wide, high = stock.panel.width, stock.panel.height
    cos, sin = math.cos(math.radians(opened)), math.sin(math.radians(opened))
    if stock.fold is Fold.TENT:
        return (0.0, high - high * cos, high * sin), (wide, high - high * cos, high * sin)
    return (wide * cos, 0.0, wide * sin), (wide * cos, high, wide * sin)


def _drawing(view: View, sides: Sequence[_Side], pose: _Pose) -> Drawing:
    """The sides that face the eye, projected, with the drawing's corner in their lower left."""
    longest = max(math.dist(side.corners[0], side.corners[2]) for side in sides)
    every = [_turned(corner, pose) for side in sides for corner in side.corners]
    middle = _middle([x for x, _, _ in every]), _middle([y for _, y, _ in every])
    seen: list[tuple[float, _Side, Corners, float]] = []
    for side in sides:
        turned = [_turned(corner, pose) for corner in side.corners]
        flat = [_projected(corner, middle, _FAR * longest) for corner in turned]
        place: Corners = (flat[0], flat[1], flat[2], flat[3])
        if _area(place) > 0:
            depth = sum(corner[2] for corner in turned) / 4
            seen.append((depth, side, place, _away(turned)))
    seen.sort(key=lambda each: each[0])
    points = [corner for _, _, place, _ in seen for corner in place]
    left, low = min(x for x, _ in points), min(y for _, y in points)
    size = Size(max(x for x, _ in points) - left, max(y for _, y in points) - low)
    panels = tuple(
        SeenPanel(side.outside, _part(side), _shifted(place, -left, -low), turned)
        for _, side, place, turned in seen
    )
    return Drawing(view, size, panels)


def _part(side: _Side) -> Corners:
    """The panel's corners on its page."""
    a, b, c, _ = side.corners
    wide, high = math.dist(a, b), math.dist(b, c)
    lower = side.page.apply(0, 0), side.page.apply(wide, 0)
    return (*lower, side.page.apply(wide, high), side.page.apply(0, high))


def _turned(point: Space, pose: _Pose) -> Space:
    """A point once the card leans, is turned about its upright axis and nods towards the eye."""
    x, y, z = point
    y, z = _rolled(y, z, pose.lean)
    yaw = math.radians(pose.yaw)
    x, z = x * math.cos(yaw) + z * math.sin(yaw), z * math.cos(yaw) - x * math.sin(yaw)
    y, z = _rolled(y, z, pose.pitch)
    return x, y, z


def _rolled(y: float, z: float, degrees: float) -> Corner:
    turn = math.radians(degrees)
    return y * math.cos(turn) - z * math.sin(turn), z * math.cos(turn) + y * math.sin(turn)


def _projected(point: Space, middle: Corner, eye: float) -> Corner:
    """A point as an eye before the middle of the card sees it."""
    near = eye / (eye - point[2])
    return (point[0] - middle[0]) * near, (point[1] - middle[1]) * near


def _middle(values: Sequence[float]) -> float:
    return (min(values) + max(values)) / 2


def _area(corners: Corners) -> float:
    """Twice the area, positive when the corners run counter-clockwise: the side faces the eye."""
    ends = zip(corners, (*corners[1:], corners[0]), strict=True)
    return sum(x0 * y1 - x1 * y0 for (x0, y0), (x1, y1) in ends)


def _away(corners: Sequence[Space]) -> float:
    """1 less the share of the normal that points at the eye."""
    (x0, y0, z0), (x1, y1, z1), _, (x3, y3, z3) = corners
    u, v = (x1 - x0, y1 - y0, z1 - z0), (x3 - x0, y3 - y0, z3 - z0)
    normal = (
        u[1] * v[2] - u[2] * v[1],
        u[2] * v[0] - u[0] * v[2],
        u[0] * v[1] - u[1] * v[0],
    )
    return 1.0 - abs(normal[2]) / math.hypot(*normal)


def _shifted(corners: Corners, x: float, y: float) -> Corners:
    a, b, c, d = ((each[0] + x, each[1] + y) for each in corners)
    return a, b, c, d
