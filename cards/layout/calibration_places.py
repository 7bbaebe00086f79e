"""Where the printer's test page has its scales, rulers and marks, on paper of any size.

Every length is in millimetres; a page's origin is its lower left corner and y points up.
"""

from __future__ import annotations

from dataclasses import dataclass

from cards.layout.sizes import LEAST
from cards.model.geometry import Size, inch, mm, to_mm

EXACT = 10.0
"""What a scale reads where the crease runs through its middle, as it does on a faultless print:
no number that anybody reads is negative."""

_PAPERS = (Size(inch(8.5), inch(11.0)), Size(mm(210.0), mm(297.0)))
_FIRST_MARK, _MARKS = 64, 8
"""The sheet for one's own hand has the marks below."""


@dataclass(frozen=True, slots=True)
class Scale:
    """A slanted line over which the crease of the folded page runs: ``slope`` times enlarged.

    An ``upright`` one is read at the upright crease. Along the crease the reading grows by one
    for every ``slope`` millimetres; across it, by one for each.
    """

    number: int
    x: float
    y: float
    reach: float
    """What can be read is EXACT give or take this."""
    slope: float
    upright: bool

    def place(self, reading: float) -> tuple[float, float]:
        """The place on the page that a reading stands for."""
        across = reading - EXACT
        if self.upright:
            return self.x + across, self.y + self.slope * across
        return self.x + self.slope * across, self.y + across


@dataclass(frozen=True, slots=True)
class Ruler:
    """A line to measure from end to end."""

    number: int
    x: float
    y: float
    length: float
    upright: bool


@dataclass(frozen=True, slots=True)
class PageMark:
    """An ArUco mark: its number, its upper left corner and its side."""

    id: int
    x: float
    y: float
    side: float

    def corners(self) -> tuple[tuple[float, float], ...]:
        """Its corners, clockwise from the upper left as ArUco lists them."""
        right, bottom = self.x + self.side, self.y - self.side
        return (self.x, self.y), (right, self.y), (right, bottom), (self.x, bottom)


@dataclass(frozen=True, slots=True)
class Places:
    """Everything on the test page of one paper."""

    width: float
    height: float
    margin: float
    scales: tuple[Scale, ...]
    rulers: tuple[Ruler, ...]
    marks: tuple[PageMark, ...]


def places_on(paper: Size) -> Places:
    """Where everything is on a paper (its size in points)."""
    width, height = to_mm(paper.width), to_mm(paper.height)
    short = min(width, height)
    roomy = short >= 180.0
    margin = 14.0 if roomy else min(9.0, 0.1 * short)
    length = 50.0 if roomy else 0.2 * short
    slope = 5.0 if roomy else 3.0
    reach = length / slope / 2
    outer = margin + length / 2
    ends = (
        (width / 2, height - outer, True),
        (width / 2, outer, True),
        (outer, height / 2, False),
        (width - outer, height / 2, False),
    )
    scales = tuple(
        Scale(number, x, y, reach, slope, upright)
        for number, (x, y, upright) in enumerate(ends, start=1)
    )
    aside = reach + (16.0 if roomy else 0.07 * short)
    rulers = (
        _ruler(5, width, height / 2 - aside, margin, upright=False),
        _ruler(6, height, width / 2 + aside, margin, upright=True),
    )
    return Places(width, height, margin, scales, rulers, _marks(paper, margin, roomy=roomy))


def paper_of_mark(mark_id: int) -> Size | None:
    """The paper whose test page carries a mark; None for a paper that has no code of its own."""
    group = (mark_id - _FIRST_MARK) // _MARKS
    return _PAPERS[group] if 0 <= group < len(_PAPERS) else None


def is_ours(mark_id: int) -> bool:
    """Whether a mark may stand on a test page."""
    return _FIRST_MARK <= mark_id < _FIRST_MARK + _MARKS * (len(_PAPERS) + 1)


def _ruler(number: int, side: float, across: float, margin: float, *, upright: bool) -> Ruler:
    """As many whole centimetres as go between the margins."""
    length = (side - 2 * margin) // 10 * 10
    start = (side - length) / 2
    place = (across, start) if upright else (start, across)
    return Ruler(number, *place, length, upright)


def _marks(paper: Size, margin: float, *, roomy: bool) -> tuple[PageMark, ...]:
    width, height = to_mm(paper.width), to_mm(paper.height)
    side = 12.0 if roomy else max(5.0, 0.07 * to_mm(LEAST) + 2.0)
    group = next((at for at, size in enumerate(_PAPERS) if _same(size, paper)), len(_PAPERS))
    first = _FIRST_MARK + group * _MARKS
    right, top = width - margin - side, height - margin
    rows = (top, top - 0.29 * (top - margin), margin + side + 0.29 * (top - margin), margin + side)
    spots = [(x, y) for x in (margin, right) for y in rows]
    return tuple(PageMark(first + index, *spot, side) for index, spot in enumerate(spots))


def _same(one: Size, other: Size) -> bool:
    return abs(one.width - other.width) < 1.0 and abs(one.height - other.height) < 1.0
