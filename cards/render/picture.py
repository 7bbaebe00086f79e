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


def page_image(
    pdf: bytes | Path,
    page: int,
    *,
    dpi: float,
    box: Rect | None = None,
    band: tuple[float, float] | None = None,
) -> Image.Image:
    """One page (counted from 0) as an RGB picture at ``dpi`` pixels an inch, on white.

    ``box`` (points) limits it to a part of the page, which is quicker than cutting it out after;
    ``band`` (from y to y, points) to the rows of that picture that hold the band: ``rows_of``.
    """
    # PDFium draws no line thinner than a pixel: at screen sizes a pen would look like a marker.
    times = max(1, math.ceil(_FINE_DPI / dpi - _PART))
    scale = dpi * times / _POINTS_PER_INCH
    document = pypdfium2.PdfDocument(pdf)
    try:
        width, height = document[page].get_size()
        shown = box or Rect(0.0, 0.0, width, height)
        crop = (shown.x, shown.y, max(width - shown.right, 0.0), max(height - shown.top, 0.0))
        left, bottom, right, top = (math.ceil(side * scale) for side in crop)
        if band is not None:
            first, end = rows_of(band, shown, dpi)
            below = math.ceil(height * scale) - top - end * times
            top, bottom = top + first * times, max(bottom, below)
        # Four bytes a pixel in Pillow's own order: its picture needs no copy of them.
        bitmap = document[page].render(
            scale=scale,
            # It rounds up to whole pixels; half of one less is sure to come out right.
            crop=tuple(max(side - 0.5, 0.0) / scale for side in (left, bottom, right, top)),
            prefer_bgrx=True,
            rev_byteorder=True,
        )
        fine: Image.Image = bitmap.to_pil()
        wide = min(math.ceil(shown.width * dpi / _POINTS_PER_INCH - _PART) * times, fine.width)
        high = min(math.ceil(shown.height * dpi / _POINTS_PER_INCH - _PART) * times, fine.height)
        return fine.reduce(times, (0, 0, wide, high)).convert("RGB")
    finally:
        document.close()


def rows_of(band: tuple[float, float], box: Rect, dpi: float) -> tuple[int, int]:
    """The first row of a picture of ``box`` that a band of the page is in, and that after its last.

    A row more on both sides takes up what is smoothed at the edges.
    """
    scale = dpi / _POINTS_PER_INCH
    low, high = band
    most = math.ceil(box.height * scale - _PART)
    first = math.floor((box.top - high) * scale) - 1
    end = math.ceil((box.top - low) * scale) + 1
    return min(max(first, 0), most), max(min(end, most), 0)


def write_png(pdf: bytes | Path, page: int, out: Path, *, dpi: float) -> None:
    """Write one page as a PNG file; raises SurroundingsError when it cannot be written."""
    picture = page_image(pdf, page, dpi=dpi)
    with write_beside(out) as beside:
        picture.save(beside, format="PNG", dpi=(dpi, dpi))
