"""Draws the sheet on which a person writes their own hand, as a PDF."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any

import reportlab
from reportlab.lib.colors import Color
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from cards.files import write_whole
from cards.model.geometry import mm
from fonts.own import labels
from fonts.own.marks import mark_modules
from fonts.own.sheet import (
    ASCENDER,
    BASELINE,
    BOX_HEIGHT,
    BOX_TOP,
    BOX_WIDTH,
    DESCENDER,
    X_LINE,
    Cell,
    Mark,
    Paper,
    SheetPage,
    sheet_pages,
)

_GUIDE = Color(1.0, 0.76, 0.6)
"""Pale and without blue or green: a red filter or a threshold leaves only the pen."""
_LABEL = Color(0.25, 0.25, 0.25)
_SMALL = Color(0.45, 0.45, 0.45)
_FACE = "sheet"
_HOW = 6.2
"""The type size of what is to be done, in points."""


def write_sheet(
    paper: Paper, out: Path, only: Collection[str] | None = None, say: Callable[[str], str] = str
) -> int:
    """Write the sheet as a PDF and return its number of pages.

    ``only`` are the boxes to print, by key; pages without any are left out. ``say`` translates
    what is printed. Raises SurroundingsError when the file cannot be written.
    """
    write_whole(out, sheet_pdf(paper, only, say))
    return len(_pages(paper, only))


def _pages(paper: Paper, only: Collection[str] | None) -> list[SheetPage]:
    pages = sheet_pages(paper)
    if only is None:
        return list(pages)
    kept = (
        replace(page, cells=tuple(cell for cell in page.cells if cell.request.key in only))
        for page in pages
    )
    return [page for page in kept if page.cells]


def sheet_pdf(
    paper: Paper, only: Collection[str] | None = None, say: Callable[[str], str] = str
) -> bytes:
    """The sheet as a PDF in memory; as ``write_sheet``."""
    _register_face()
    out = BytesIO()
    size = mm(paper.width), mm(paper.height)
    # Else every page would name a Helvetica that is not embedded; the stubs take it for a number.
    options: dict[str, Any] = {"initialFontName": _FACE}
    canvas = Canvas(out, pagesize=size, invariant=1, lang="en" if say is str else None, **options)
    canvas.setTitle(say(labels.TITLE))
    canvas.setCreator("Cordially")
    canvas.setProducer("Cordially")
    for page in _pages(paper, only):
        _draw_page(_Pen(canvas, paper, say), page, len(sheet_pages(paper)))
        canvas.showPage()
    canvas.save()
    return out.getvalue()


@cache
def _register_face() -> None:
    """The sans serif face that comes with ReportLab; it has every sign of the sheet."""
    file = Path(reportlab.__file__).parent / "fonts" / "Vera.ttf"
    pdfmetrics.registerFont(TTFont(_FACE, str(file)))


class _Pen:
    """Draws in millimetres from the upper left corner of a page."""

    def __init__(self, canvas: Canvas, paper: Paper, say: Callable[[str], str]) -> None:
        self._canvas, self._height, self.say = canvas, paper.height, say

    def fill(self, colour: Color) -> None:
        self._canvas.setFillColor(colour)

    def box(self, x: float, y: float, width: float, height: float) -> None:
        flipped = self._height - y - height
        self._canvas.rect(mm(x), mm(flipped), mm(width), mm(height), stroke=0, fill=1)

    def line(self, x: float, y: float, length: float, width: float) -> None:
        self.box(x, y - width / 2, length, width)

    def frame(self, x: float, y: float, width: float, height: float, stroke: float) -> None:
        self._canvas.setStrokeColor(_GUIDE)
        self._canvas.setLineWidth(mm(stroke))
        flipped = self._height - y - height
        self._canvas.roundRect(mm(x), mm(flipped), mm(width), mm(height), mm(0.8), stroke=1, fill=0)

    def text(self, x: float, y: float, size: float, text: str) -> float:
        """Write a text with its baseline at y; returns how wide it is, in millimetres."""
        self._canvas.setFont(_FACE, size)
        self._canvas.drawString(mm(x), mm(self._height - y), text)
        return _wide(text, size)

    def small(self, x: float, y: float, size: float, text: str, room: float) -> None:
        """Write a text no wider than its room (mm), smaller where it must be."""
        self.text(x, y, size * min(1.0, room / max(_wide(text, size), room)), text)

    def centred(self, x: float, y: float, size: float, text: str) -> None:
        self._canvas.setFont(_FACE, size)
        self._canvas.drawCentredString(mm(x), mm(self._height - y), text)


def _wide(text: str, size: float) -> float:
    return float(pdfmetrics.stringWidth(text, _FACE, size)) / mm(1.0)


def _draw_page(pen: _Pen, page: SheetPage, count: int) -> None:
    for mark in page.marks:
        _draw_mark(pen, mark)
    _draw_heading(pen, page, count)
    for cell in page.cells:
        _draw_cell(pen, cell)


def _draw_mark(pen: _Pen, mark: Mark) -> None:
    rows = mark_modules(mark.id)
    module = mark.side / len(rows)
    pen.fill(Color(0, 0, 0))
    for down, row in enumerate(rows):
        start = 0
        while start < len(row):
            end = start + 1
            while end < len(row) and row[end] == row[start]:
                end += 1
            if row[start]:
                # A hair too high, so that no white line shows between the rows.
                x, y = mark.x + start * module, mark.y + down * module
                overlap = 0.02 if down + 1 < len(rows) else 0.0
                pen.box(x, y, (end - start) * module, module + overlap)
            start = end


def _draw_heading(pen: _Pen, page: SheetPage, count: int) -> None:
    corner, middle = page.marks[0], page.marks[4]
    left, right = corner.x + corner.side + 3.5, middle.x + middle.side + 3.5
    pen.fill(_LABEL)
    pen.text(left, corner.y + 3.4, 11, f"Cordially · {pen.say(labels.TITLE)}")
    where = pen.say(labels.PAGE).format(number=page.number + 1, count=count, paper=page.paper.name)
    pen.text(right, corner.y + 3.4, 8, where)
    for column, text in ((left, labels.HOW), (right, labels.THEN)):
        lines = simpleSplit(pen.say(text), _FACE, _HOW, mm(middle.x - 2.0 - left))
        for index, line in enumerate(lines):
            pen.text(column, corner.y + 7.2 + 2.9 * index, _HOW, line)
    if any(cell.request.mark for cell in page.cells):
        bottom = page.marks[3]
        pen.text(bottom.x + bottom.side + 3.5, bottom.y + 3.0, _HOW, pen.say(labels.MARKS_NOTE))


def _draw_cell(pen: _Pen, cell: Cell) -> None:
    x, y = cell.box
    request = cell.request
    pen.frame(x, y, BOX_WIDTH, BOX_HEIGHT, 0.18)
    pen.fill(_GUIDE)
    for height, width in ((ASCENDER, 0.12), (X_LINE, 0.16), (BASELINE, 0.3), (DESCENDER, 0.12)):
        pen.line(x + 0.7, y + height, BOX_WIDTH - 1.4, width)
    if request.mark:
        # Vera's x-height is 0.547 em: at this size the letter fills the guides.
        size = (BASELINE - X_LINE) / 0.547 * mm(1.0)
        pen.centred(x + BOX_WIDTH / 2, y + BASELINE, size, request.over)
    pen.fill(_LABEL)
    label_y = cell.y + BOX_TOP - 0.7
    if request.mark:
        name = pen.say(labels.NAMES.get(request.text, request.text))
        pen.small(x + 0.3, label_y, 5.6, name, BOX_WIDTH - 0.3)
        return
    width = pen.text(x + 0.3, label_y, 8.5, request.text)
    pen.fill(_SMALL)
    if request.text in labels.NAMES:
        beside = 0.3 + width + 0.9
        name = pen.say(labels.NAMES[request.text])
        pen.small(x + beside, label_y, 5.2, name, BOX_WIDTH - beside)
