"""Reads a photo of a printer's test page; runs off the UI thread."""

from __future__ import annotations

from pathlib import Path

from cards.model.geometry import Size
from cards.model.printing import Calibration
from desktop.notes.pictures import _PDFIUM


def photo_read(path: Path, paper: Size) -> Calibration:
    """What the printer does; raises as ``photographed``."""
    from cards.press.photographed import photographed

    # PDFium draws the previews, too, and is not made for two threads at once.
    with _PDFIUM:
        return photographed(path, paper).calibration
