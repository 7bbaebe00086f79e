"""What the signature's dialog does off the UI thread: ink from strokes or a scan, and a sample."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from PySide6.QtGui import QImage

from cards.jobs.texts import KNOWN_ERRORS
from cards.model.look import Look, Signing
from cards.model.placement import Sheet
from cards.model.signature import Points, Signature
from desktop.notes.pictures import _PDFIUM, _as_qimage, _cut_to_ink

_STOCK = "a2-flat"
_DPI = 220.0
_INK_DPI = 300.0


@dataclass(frozen=True, slots=True, eq=False)
class Made:
    """A signature, and how it looks under a close."""

    signature: Signature
    sample: QImage


@dataclass(frozen=True, slots=True, eq=False)
class Traced(Made):
    """The same with the part of the picture it was lifted from, and its bare ink."""

    before: QImage
    after: QImage


def drawn(strokes: Sequence[Points], look: Look, words: str) -> Made:
    """The signature of strokes from the pad; raises HandError."""
    from cards.jobs.signature import draw_signature

    signature = draw_signature(strokes)
    return Made(signature, sample(signature, look, words))


def traced(scan: Path, look: Look, words: str) -> Traced:
    """The signature on a scan or photo; raises HandError."""
    from cards.jobs.signature import trace_signature

    signature, lifted = trace_signature(scan)
    before = np.ascontiguousarray(lifted.before)
    height, width = before.shape[:2]
    form = QImage.Format.Format_RGB888
    return Traced(
        signature,
        sample(signature, look, words),
        QImage(before.tobytes(), width, height, 3 * width, form).copy(),
        ink(signature),
    )


def ink(signature: Signature) -> QImage:
    """A signature by itself."""
    from cards.jobs.signature_shown import signature_sheet

    return _picture(signature_sheet(signature), _INK_DPI)


def sample(signature: Signature, look: Look, words: str) -> QImage:
    """The end of a card in a look, signed; a hand that lacks a letter leaves only the signature."""
    from cards.layout.card import lay_out_card

    signed = replace(look, stock=_STOCK, size=None, signing=Signing.MINE)
    try:
        sheet = lay_out_card(words, signed, 7, recipient="", signature=signature)
    except KNOWN_ERRORS:
        return ink(signature)
    return _picture(sheet, _DPI)


def _picture(sheet: Sheet, dpi: float) -> QImage:
    from cards.render.pdf import pdf_bytes
    from cards.render.picture import page_image

    pdf = pdf_bytes([sheet], title="")
    with _PDFIUM:
        page = page_image(pdf, 0, dpi=dpi)
    return _as_qimage(_cut_to_ink(page))
