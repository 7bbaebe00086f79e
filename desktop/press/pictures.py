"""Draws the sheets of the printers' dialogs as pictures; runs off the UI thread."""

from __future__ import annotations

from PySide6.QtGui import QImage

from cards.jobs.calibration import Way, page_sheets, paper_size
from cards.layout.envelopes import find_envelope
from cards.layout.feed_drawing import feed_drawing
from cards.model.placement import Sheet
from cards.model.printing import Calibration, Feed
from desktop.notes.pictures import _PDFIUM, _as_qimage
from desktop.texts import printed


def page_picture(way: Way, paper: str, dpi: float) -> QImage:
    """The test page."""
    return _picture(page_sheets(way, paper_size(paper), printed)[-1], dpi)


def before_and_after(calibration: Calibration, before: str, after: str, dpi: float) -> QImage:
    """What a printer does, and what it will do."""
    from cards.press.calibration_drawing import calibration_drawing

    return _picture(calibration_drawing(calibration, before, after), dpi)


def feed_pictures(envelope_id: str, feeds: tuple[Feed, ...], dpi: float) -> tuple[QImage, ...]:
    """How to load an envelope in each of these ways."""
    envelope = find_envelope(envelope_id)
    drawings = (feed_drawing(envelope.size, envelope.flap, feed, captions=False) for feed in feeds)
    return tuple(_picture(drawing, dpi) for drawing in drawings)


def _picture(sheet: Sheet, dpi: float) -> QImage:
    from cards.render.pdf import pdf_bytes
    from cards.render.picture import page_image

    pdf = pdf_bytes([sheet], title="")
    with _PDFIUM:
        page = page_image(pdf, 0, dpi=dpi)
    return _as_qimage(page)
