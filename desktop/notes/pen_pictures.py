"""Makes the pictures of a note for a real pen: a plotter's strokes, and the page with guides."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from cards.jobs.pen import guides_preview, plotter_preview
from cards.layout.guides import copy_paper
from cards.layout.stocks import find_stock
from cards.model.geometry import POINTS_PER_INCH, Rect, to_mm
from cards.model.look import Guides
from cards.model.notes import Note
from cards.model.people import Person
from cards.model.signature import Signature
from desktop.notes.pictures import Paper, Picture, card_paper, page_pixels


def plotter_picture(
    note: Note, person: Person, hand: str, signature: Signature | None, dpi: float
) -> Picture:
    """The strokes that a plotter would follow; raises InputError as ``lay_out_pages``."""
    drawing, count = plotter_preview(note, person, hand, signature)
    paper = card_paper(find_stock(note.look.stock), whole=False)
    renderer = QSvgRenderer(QByteArray(drawing.encode()))
    shown, page = paper.shown, paper.page
    # The drawing counts in millimetres from the upper edge, the page in points from the lower.
    top = page.height - shown.top
    renderer.setViewBox(QRectF(*map(to_mm, (shown.x, top, shown.width, shown.height))))
    scale = dpi / POINTS_PER_INCH
    image = QImage(
        round(shown.width * scale), round(shown.height * scale), QImage.Format.Format_RGB32
    )
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter)
    painter.end()
    return Picture(image, paper, note.text, count)


def guides_paper(note: Note, guides: Guides) -> Paper:
    """What is shown of a page with guides: the inside of the card, or the whole copy sheet."""
    if guides is Guides.COPY:
        size = copy_paper(find_stock(note.look.stock))
        return Paper(size, Rect(0, 0, size.width, size.height))
    return card_paper(find_stock(note.look.stock), whole=False)


def guides_picture(note: Note, person: Person, guides: Guides, dpi: float) -> Picture:
    """The first page to write over; raises InputError as ``lay_out_guides``."""
    paper = guides_paper(note, guides)
    image = page_pixels(guides_preview(note, person, guides), paper, dpi)
    return Picture(image, paper, note.text)
