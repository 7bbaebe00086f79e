"""Turns a PDF page into a picture: what the preview shows is the very page that is printed."""

from __future__ import annotations

import math
from pathlib import Path

import pypdfium2
from PIL import Image

from cards.files import write_beside

_POINTS_PER_INCH = 72.0
_FINE_DPI = 280.0
"""At this resolution the thinnest line drawn round a letter is about a pixel wide."""


def page_image(pdf: bytes | Path, page: int, *, dpi: float) -> Image.Image:
    """One page (counted from 0) as an RGB picture at ``dpi`` pixels an inch, on white."""
    # PDFium draws no line thinner than a pixel: at screen sizes a pen would look like a marker.
    finer = max(1, math.ceil(_FINE_DPI / dpi))
    document = pypdfium2.PdfDocument(pdf)
    try:
        bitmap = document[page].render(scale=dpi * finer / _POINTS_PER_INCH)
        picture: Image.Image = bitmap.to_pil().convert("RGB")
        return picture.reduce(finer) if finer > 1 else picture
    finally:
        document.close()


def write_png(pdf: bytes | Path, page: int, out: Path, *, dpi: float) -> None:
    """Write one page as a PNG file; raises SurroundingsError when it cannot be written."""
    picture = page_image(pdf, page, dpi=dpi)
    with write_beside(out) as beside:
        picture.save(beside, format="PNG", dpi=(dpi, dpi))
