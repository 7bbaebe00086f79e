"""Turns a PDF page into a picture: what the preview shows is the very page that is printed."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
from PIL import Image

from cards.files import write_beside

_POINTS_PER_INCH = 72.0


def page_image(pdf: bytes | Path, page: int, *, dpi: float) -> Image.Image:
    """One page (counted from 0) as an RGB picture at ``dpi`` pixels an inch, on white."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        bitmap = document[page].render(scale=dpi / _POINTS_PER_INCH)
        picture: Image.Image = bitmap.to_pil().convert("RGB")
        return picture
    finally:
        document.close()


def write_png(pdf: bytes | Path, page: int, out: Path, *, dpi: float) -> None:
    """Write one page as a PNG file; raises SurroundingsError when it cannot be written."""
    picture = page_image(pdf, page, dpi=dpi)
    with write_beside(out) as beside:
        picture.save(beside, format="PNG", dpi=(dpi, dpi))
