"""Draws a batch's sheets and its folded cards as pictures; runs off the UI thread."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from cards.layout.in_hand import Drawing, in_hand
from cards.layout.stocks import find_stock
from cards.layout.turning import turning_drawing
from cards.model.fronts import PLAIN, Imposing
from cards.model.geometry import POINTS_PER_INCH, Rect, mm
from cards.model.notes import NoteRow
from cards.model.placement import Sheet
from cards.render.pdf import pdf_bytes
from desktop.batch.arranging import Arrangement, arranged
from desktop.batch.sheet_pages import PageSide, SheetWish, ShownSheet, shown_sheet
from desktop.notes.pictures import Paper, page_pixels

if TYPE_CHECKING:
    from cards.store import Store

_BETWEEN = 56.0
"""Pixels between two drawings of a card."""
_EDGE = 44.0
_LABEL = 34.0
_LARGEST = 1.6 * 96 / 72
_SHARP = 1.3
"""A panel seen askew needs a few pixels more."""


@dataclass(frozen=True, slots=True, eq=False)
class SheetPicture:
    """A sheet's pages in pixels, and where they lie on the desk they were drawn for."""

    shown: ShownSheet
    images: tuple[QImage, ...]
    arrangement: Arrangement


@dataclass(frozen=True, slots=True, eq=False)
class HandPicture:
    """A folded card: its drawings, the pages they are cut from, and pixels to a point."""

    row: NoteRow
    drawings: tuple[Drawing, ...]
    inside: QImage
    outside: QImage | None
    dots: float
    """Pixels of the pages to a point."""
    scale: float
    """Pixels of the desk to a point."""


@dataclass(frozen=True, slots=True)
class Room:
    """The desk a sheet is drawn for: its pixels, how many dots each has, and how large is asked."""

    width: float
    height: float
    ratio: float = 1.0
    scale: float | None = None
    """Pixels to a point; None for as large as it fits."""

    def arranged(self, shown: ShownSheet) -> Arrangement:
        """Where the pages of a sheet lie."""
        sizes = [page.sheet.size for page in shown.pages]
        return arranged(sizes, self.width, self.height, self.scale)


def sheet_picture(store: Store, wish: SheetWish, at: int, room: Room) -> SheetPicture:
    """Sheet ``at`` of a batch, drawn for a desk; raises what laying out raises."""
    shown = shown_sheet(store, wish, at)
    laid = room.arranged(shown)
    dpi = laid.scale * room.ratio * POINTS_PER_INCH
    images = tuple(_pixels(page.overlay or page.sheet, dpi) for page in shown.pages)
    return SheetPicture(shown, images, laid)


def hand_picture(
    store: Store, wish: SheetWish, at: int, room: tuple[float, float], ratio: float
) -> HandPicture:
    """The card of note ``at`` of a batch, folded; raises what laying out raises."""
    row, imposing = wish.rows[at], _alone(wish.imposing)
    shown = shown_sheet(store, replace(wish, rows=(row,), imposing=imposing, printer=None), 0)
    drawings = in_hand(find_stock(row.note.look.stock), imposing.two_sided)
    wide = sum(each.size.width for each in drawings)
    high = max(each.size.height for each in drawings)
    free = room[0] - 2 * _EDGE - _BETWEEN * (len(drawings) - 1)
    scale = max(min(free / wide, (room[1] - 2 * _EDGE - _LABEL) / high, _LARGEST), 0.05)
    dpi = scale * ratio * _SHARP * POINTS_PER_INCH
    pages = {page.side in {PageSide.OUTSIDE, PageSide.OTHER}: page for page in shown.pages}
    outside = _pixels(pages[True].sheet, dpi) if True in pages else None
    inside = _pixels(pages[False].sheet, dpi)
    return HandPicture(row, drawings, inside, outside, dpi / POINTS_PER_INCH, scale)


def turning_picture(dpi: float) -> QImage:
    """How a person turns a stack over, without words; on white, cut to the drawing."""
    drawing = turning_drawing(captions=False)
    size = drawing.size
    shown = Rect(mm(8), mm(23), size.width - mm(16), mm(67))
    return page_pixels(pdf_bytes([drawing], title=""), Paper(size, shown), dpi)


def _alone(imposing: Imposing) -> Imposing:
    """One card on the page of its own stock, with what is on it beside the message."""
    return replace(PLAIN, front=imposing.front, back=imposing.back, two_sided=imposing.two_sided)


def _pixels(sheet: Sheet, dpi: float) -> QImage:
    size = sheet.size
    paper = Paper(size, Rect(0, 0, size.width, size.height))
    return page_pixels(pdf_bytes([sheet], title=""), paper, dpi)
