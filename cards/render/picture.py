"""Turns a PDF page into a picture: what the preview shows is the very page that is printed."""

from __future__ import annotations

import math
from pathlib import Path

import pypdfium2
from PIL import Image

from cards.files import write_beside
from cards.model.geometry import Rect

_POINTS_PER_INCH = 72.0
_FINE_DPI = 280.0
"""At this resolution the thinnest line drawn round a letter is about a pixel wide."""

_PART = 0.01
"""Of a pixel: less than this at an edge is rounding, no part of the page."""


def page_image(pdf: bytes | Path, page: int, *, dpi: float, box: Rect | None = None) -> Image.Image:
    """One page (counted from 0) as an RGB picture at ``dpi`` pixels an inch, on white.

    ``box`` (points) limits it to a part of the page, which is quicker than cutting it out after.
    """
    # PDFium draws no line thinner than a pixel: at screen sizes a pen would look like a marker.
    fine = max(dpi, _FINE_DPI)
    document = pypdfium2.PdfDocument(pdf)
    try:
        crop = (0.0, 0.0, 0.0, 0.0)
        if box is not None:
            width, height = document[page].get_size()
            crop = (box.x, box.y, max(width - box.right, 0.0), max(height - box.top, 0.0))
        bitmap = document[page].render(scale=fine / _POINTS_PER_INCH, crop=crop)
        picture: Image.Image = bitmap.to_pil().convert("RGB")
        if fine == dpi:
            return picture
        width, height = (math.ceil(side * dpi / fine - _PART) for side in picture.size)
        return picture.resize((width, height), Image.Resampling.BOX)
    finally:
        document.close()


def write_png(pdf: bytes | Path, page: int, out: Path, *, dpi: float) -> None:
    """Write one page as a PNG file; raises SurroundingsError when it cannot be written."""
    picture = page_image(pdf, page, dpi=dpi)
    with write_beside(out) as beside:
        picture.save(beside, format="PNG", dpi=(dpi, dpi))
