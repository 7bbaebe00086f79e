"""Opens scans and photos: PNG, JPEG and PDF, with limits known before anything is decoded."""

from __future__ import annotations

import errno
import stat
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pypdfium2
from PIL import Image, UnidentifiedImageError

from fonts.errors import HandError
from fonts.own.pdf_page import drawn

Colours = npt.NDArray[np.uint8]

MOST_PIXELS = 80_000_000
"""A Letter page at 600 dpi has 34 million; so many take up to a gigabyte while they are read."""
MOST_BYTES = 200_000_000
MOST_PDF_PAGES = 20
_LONGEST = 7200
"""Pixels along the longer side that are worth keeping: a Letter page at 600 dpi has 6600."""
_PDF_DPI = 400.0
_PDF_SECONDS = 15.0
"""A scanned page takes a second or two."""
_DAMAGED = (OSError, ValueError, SyntaxError, EOFError, IndexError, KeyError, TypeError)
"""What Pillow raises when a picture's bytes are not what its header says."""


@dataclass(frozen=True, slots=True, eq=False)
class Scan:
    """One picture to read: what to call it, and its pixels (height x width x 3, RGB)."""

    name: str
    colours: Colours


def open_scans(path: Path) -> Iterator[Scan]:
    """The pictures of a file, one by one: one for PNG and JPEG, one a page for PDF.

    Raises HandError "own.no_file", "own.no_picture", "own.damaged_picture", "own.too_large",
    "own.too_many_bytes", "own.too_many_pages" or "own.too_slow".
    """
    try:
        size = _size_of(path)
        with path.open("rb") as file:
            start = file.read(1024)
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise HandError("own.no_file", name=path.name, reason=reason) from error
    if size > MOST_BYTES:
        raise HandError("own.too_many_bytes", name=path.name, most=MOST_BYTES // 1_000_000)
    if b"%PDF-" in start:
        yield from _pdf_pages(path)
    else:
        yield Scan(path.name, _picture(path))


def _size_of(path: Path) -> int:
    """Bytes of an ordinary file; OSError for a pipe, which may never begin, and a device."""
    found = path.stat()
    if not stat.S_ISREG(found.st_mode) and not stat.S_ISDIR(found.st_mode):
        raise OSError(errno.EINVAL, "it is not an ordinary file")
    return found.st_size


def _picture(path: Path) -> Colours:
    try:
        with warnings.catch_warnings():
            # Our own limit is checked before decoding; notes that break off do no harm.
            warnings.simplefilter("ignore")
            with Image.open(path, formats=("PNG", "JPEG")) as picture:
                return _decoded(picture, path.name)
    except UnidentifiedImageError as error:
        raise HandError("own.no_picture", name=path.name) from error
    except Image.DecompressionBombError as error:
        raise HandError("own.too_large", name=path.name, most=MOST_PIXELS // 1_000_000) from error
    except _DAMAGED as error:
        raise HandError("own.damaged_picture", name=path.name) from error


def _decoded(picture: Image.Image, name: str) -> Colours:
    width, height = picture.size
    if width * height > MOST_PIXELS:
        raise HandError("own.too_large", name=name, most=MOST_PIXELS // 1_000_000)
    # A JPEG is decoded at a half or a quarter of its size at once where that is enough.
    picture.draft("RGB", (min(width, _LONGEST), min(height, _LONGEST)))
    if picture.mode.startswith("I;16") or picture.mode in ("I", "F"):
        grey = np.asarray(picture)
        light = np.float32(255.0 / max(float(grey.max()), 1.0))
        scaled = np.clip(grey * light, 0, 255).astype(np.uint8)
        return np.repeat(scaled[:, :, None], 3, axis=2)
    shrink = -(-max(picture.size) // _LONGEST)
    if shrink > 1 and picture.mode in ("L", "LA", "RGB", "RGBA", "CMYK"):
        # Before anything is copied: a scan may take half a gigabyte.
        picture = picture.reduce(shrink)
    if picture.mode in ("RGBA", "LA", "PA") or "transparency" in picture.info:
        # What is clear on a saved scan is paper.
        layer = picture.convert("RGBA")
        picture = Image.new("RGBA", layer.size, "white")
        picture.alpha_composite(layer)
    small = picture if picture.mode == "RGB" else picture.convert("RGB")
    shrink = -(-max(small.size) // _LONGEST)
    return np.asarray(small.reduce(shrink) if shrink > 1 else small)


def _pdf_pages(path: Path) -> Iterator[Scan]:
    try:
        document = pypdfium2.PdfDocument(path)
    except (pypdfium2.PdfiumError, OSError) as error:
        raise HandError("own.damaged_picture", name=path.name) from error
    try:
        count = len(document)
        if not count:
            raise HandError("own.damaged_picture", name=path.name)
        if count > MOST_PDF_PAGES:
            raise HandError("own.too_many_pages", name=path.name, count=count, most=MOST_PDF_PAGES)
        for number in range(count):
            yield _pdf_page(document, number, path.name, alone=count == 1)
    finally:
        document.close()


def _pdf_page(document: pypdfium2.PdfDocument, number: int, name: str, *, alone: bool) -> Scan:
    try:
        page = document[number]
        scale = min(_PDF_DPI / 72.0, _LONGEST / max(page.get_size()))
        width, height = (max(round(side * scale), 1) for side in page.get_size())
        colours = drawn(page, (width, height), _PDF_SECONDS)
        page.close()
    except TimeoutError as error:
        raise HandError("own.too_slow", name=name) from error
    except (pypdfium2.PdfiumError, ZeroDivisionError, *_DAMAGED) as error:
        raise HandError("own.damaged_picture", name=name) from error
    return Scan(name if alone else f"{name}, page {number + 1}", colours)
