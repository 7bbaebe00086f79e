"""The geometry of the sheet: where the corner marks and the boxes are, and the lines in a box.

Every length is in millimetres; a page's origin is its upper left corner and y points down.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from fonts.errors import HandError
from fonts.own.characters import Request, requests


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper format."""

    id: str
    name: str
    width: float
    height: float


PAPERS = (Paper("letter", "Letter", 215.9, 279.4), Paper("a4", "A4", 210.0, 297.0))

COLUMNS, ROWS = 13, 12
PITCH_X, PITCH_Y = 13.6, 19.0

BOX_LEFT, BOX_TOP, BOX_WIDTH, BOX_HEIGHT = 0.35, 3.3, 12.9, 15.4
"""The box to write in, in its place on the grid; the label stands above it."""
ASCENDER, X_LINE, BASELINE, DESCENDER = 1.7, 5.7, 9.1, 13.2
"""The guides of a box, from its top."""
GUIDE_X_HEIGHT = BASELINE - X_LINE

CORNER, EDGE = 12.0, 9.0
"""The sides of the marks in the corners and of those in the middle of the edges."""
_MARGIN_X, _MARGIN_Y = 6.0, 7.0
MARKS_PER_PAGE = 8


@dataclass(frozen=True, slots=True)
class Mark:
    """An ArUco mark: its number, its upper left corner and its side."""

    id: int
    x: float
    y: float
    side: float

    def corners(self) -> tuple[tuple[float, float], ...]:
        """Its corners, clockwise from the upper left as ArUco lists them."""
        right, bottom = self.x + self.side, self.y + self.side
        return (self.x, self.y), (right, self.y), (right, bottom), (self.x, bottom)


@dataclass(frozen=True, slots=True)
class Cell:
    """A box on a page: what it asks for, and the upper left corner of its place on the grid."""

    request: Request
    x: float
    y: float

    @property
    def box(self) -> tuple[float, float]:
        """The upper left corner of the box to write in."""
        return self.x + BOX_LEFT, self.y + BOX_TOP


@dataclass(frozen=True, slots=True)
class SheetPage:
    """One page of the sheet; ``number`` counts from 0."""

    paper: Paper
    number: int
    marks: tuple[Mark, ...]
    cells: tuple[Cell, ...]


def find_paper(paper_id: str) -> Paper:
    """The paper with this id; raises HandError."""
    for paper in PAPERS:
        if paper.id == paper_id:
            return paper
    raise HandError("own.unknown_paper", name=paper_id)


@cache
def sheet_pages(paper: Paper) -> tuple[SheetPage, ...]:
    """The pages of the sheet on a paper."""
    return tuple(
        SheetPage(paper, number, _marks(paper, number), _cells(paper, asked))
        for number, asked in enumerate(requests())
    )


@cache
def pages_by_mark() -> dict[int, SheetPage]:
    """Which page carries a mark: the numbers of the marks are the page's code."""
    return {mark.id: page for paper in PAPERS for page in sheet_pages(paper) for mark in page.marks}


def _marks(paper: Paper, number: int) -> tuple[Mark, ...]:
    first = (PAPERS.index(paper) * len(requests()) + number) * MARKS_PER_PAGE
    right, bottom = paper.width - _MARGIN_X - CORNER, paper.height - _MARGIN_Y - CORNER
    across, down = (paper.width - EDGE) / 2, (paper.height - EDGE) / 2
    places = (
        (_MARGIN_X, _MARGIN_Y, CORNER),
        (right, _MARGIN_Y, CORNER),
        (right, bottom, CORNER),
        (_MARGIN_X, bottom, CORNER),
        (across, _MARGIN_Y, EDGE),
        (paper.width - _MARGIN_X - EDGE, down, EDGE),
        (across, bottom + CORNER - EDGE, EDGE),
        (_MARGIN_X, down, EDGE),
    )
    return tuple(Mark(first + index, *place) for index, place in enumerate(places))


def _cells(paper: Paper, asked: tuple[Request, ...]) -> tuple[Cell, ...]:
    left = (paper.width - COLUMNS * PITCH_X) / 2
    top = (paper.height - ROWS * PITCH_Y) / 2 - 1.5
    return tuple(
        Cell(request, left + index % COLUMNS * PITCH_X, top + index // COLUMNS * PITCH_Y)
        for index, request in enumerate(asked)
    )
