"""Opens a picture for the front of a card: JPEG as it is, PNG decoded, within limits.

Nothing but pixels and their profile goes on: a photo's notes on where it was taken stay out.
"""

from __future__ import annotations

import hashlib
import warnings
from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO
from pathlib import Path

from isal import isal_zlib
from PIL import Image, ImageOps, UnidentifiedImageError

from cards.files import ensure_ordinary
from cards.layout.jpeg_parts import without_notes
from cards.model.errors import InputError
from cards.model.geometry import Matrix
from cards.model.placement import Raster

MOST_PIXELS = 80_000_000
"""More than any camera's picture that one would print on a card."""
MOST_HELD = 36_000_000
"""The same of a picture that is held whole while it is read, four bytes a pixel: any but a JPEG
that is decoded row by row. A Letter page scanned at 600 dpi has 34 million."""
MOST_BYTES = 40_000_000

_DAMAGED = (OSError, ValueError, SyntaxError, EOFError, IndexError, KeyError, TypeError)
"""What Pillow raises when a picture's bytes are not what its header says."""
_LEVEL = 2
_STRIP = 4_000_000
"""Pixels made ready at a time."""
_SMALLER = 8
"""The least share of its size at which a JPEG can be decoded."""
_ORIENTATION = 0x0112
_TURNS = {
    2: Matrix(-1, 0, 0, 1, 1, 0),
    3: Matrix(-1, 0, 0, -1, 1, 1),
    4: Matrix(1, 0, 0, -1, 0, 1),
    5: Matrix(0, -1, -1, 0, 1, 1),
    6: Matrix(0, -1, 1, 0, 0, 1),
    7: Matrix(0, 1, 1, 0, 0, 0),
    8: Matrix(0, 1, -1, 0, 1, 0),
}
"""The unit square turned as each value of EXIF's Orientation asks (EXIF 2.32, 4.6.4)."""
_PROFILES = {1: b"GRAY", 3: b"RGB ", 4: b"CMYK"}
"""Which colours a profile is for, from its header's bytes 16 to 20 (ICC.1:2022, 7.2.6)."""


@dataclass(frozen=True, slots=True, eq=False)
class PictureFile:
    """A picture ready to be placed: its pixels, its size as it is looked at, and its turn."""

    raster: Raster
    width: int
    height: int
    turn: Matrix
    """From the unit square of the pixels as stored to that of the picture the right way up."""


def open_picture(path: Path) -> PictureFile:
    """The picture in a PNG or JPEG file.

    Raises InputError "layout.no_picture_file", "layout.no_picture", "layout.damaged_picture",
    "layout.picture_too_large" or "layout.picture_too_heavy".
    """
    try:
        ensure_ordinary(path)
        found = path.stat()
        if found.st_size > MOST_BYTES:
            most = MOST_BYTES // 1_000_000
            raise InputError("layout.picture_too_heavy", name=path.name, most=most)
        return _opened(path, found.st_mtime_ns, found.st_size)
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise InputError("layout.no_picture_file", name=path, reason=reason) from error


@lru_cache(maxsize=4)
def _opened(path: Path, _changed: int, _size: int) -> PictureFile:
    """Read once for a whole batch, and again when the file has changed."""
    data = path.read_bytes()
    try:
        with warnings.catch_warnings():
            # Our own limit is checked before decoding.
            warnings.simplefilter("ignore")
            with Image.open(BytesIO(data), formats=("PNG", "JPEG")) as picture:
                return _read(picture, data, path.name)
    except UnidentifiedImageError as error:
        raise InputError("layout.no_picture", name=path.name) from error
    except Image.DecompressionBombError as error:
        raise _too_large(path.name, MOST_PIXELS) from error
    except _DAMAGED as error:
        raise InputError("layout.damaged_picture", name=path.name) from error


def _too_large(name: str, most: int) -> InputError:
    return InputError("layout.picture_too_large", name=name, most=most // 1_000_000)


def _read(picture: Image.Image, data: bytes, name: str) -> PictureFile:
    width, height = picture.size
    is_jpeg, adobe = picture.format != "PNG", "adobe" in picture.info
    held = not is_jpeg or "progressive" in picture.info
    most = MOST_HELD if held else MOST_PIXELS
    if width * height > most:
        raise _too_large(name, most)
    profile = bytes(picture.info.get("icc_profile") or b"")
    orientation = int(picture.getexif().get(_ORIENTATION, 1))
    # Decoding a JPEG, too, is what tells a whole file from one that breaks off; small is enough.
    picture.draft(None, (width // _SMALLER, height // _SMALLER))
    picture.load()
    key = hashlib.sha256(data).hexdigest()[:20]
    if is_jpeg:
        components = len(picture.getbands())
        raster = Raster(
            key=key,
            width=width,
            height=height,
            components=components,
            coding="DCTDecode",
            data=without_notes(data),
            profile=_fitting(profile, components),
            inverted=adobe and components == 4,
        )
    else:
        raster = _decoded(picture, key, profile)
    turn = _TURNS.get(orientation, Matrix())
    if turn.a == 0:
        width, height = height, width
    return PictureFile(raster, width, height, turn)


def _decoded(picture: Image.Image, key: str, profile: bytes) -> Raster:
    width, height = picture.size
    colours, mask = (isal_zlib.compressobj(_LEVEL) for _ in range(2))
    pixels, shades, is_clear, components = bytearray(), bytearray(), False, 0
    rows = max(_STRIP // width, 1)
    for top in range(0, height, rows):
        strip = picture.crop((0, top, width, min(top + rows, height)))
        strip, alpha = _strip(strip)
        components = len(strip.getbands())
        pixels += colours.compress(strip.tobytes())
        if alpha is not None:
            is_clear = is_clear or alpha.getextrema() != (255, 255)
            shades += mask.compress(alpha.tobytes())
    return Raster(
        key=key,
        width=width,
        height=height,
        components=components,
        coding="FlateDecode",
        data=bytes(pixels + colours.flush()),
        mask=bytes(shades + mask.flush()) if is_clear else b"",
        profile=_fitting(profile, components),
    )


def _strip(picture: Image.Image) -> tuple[Image.Image, Image.Image | None]:
    """Some rows in grey or RGB, and how much they cover where that is said."""
    if picture.mode in ("RGBA", "LA", "PA") or "transparency" in picture.info:
        layer = picture.convert("RGBA")
        return layer.convert("L" if picture.mode == "LA" else "RGB"), layer.getchannel("A")
    if picture.mode.startswith("I"):
        # Sixteen bits of grey: the upper eight are what paper shows.
        return picture.point(lambda light: light / 256).convert("L"), None
    if picture.mode not in ("L", "RGB"):
        return picture.convert("L" if picture.mode == "1" else "RGB"), None
    return picture, None


def _fitting(profile: bytes, components: int) -> bytes:
    """The profile if it is for such colours; one for others would show wrong ones."""
    return profile if profile[16:20] == _PROFILES[components] else b""


def upright_image(path: Path, longest: int) -> Image.Image:
    """The picture the right way up in RGB, its longer side ``longest`` pixels at most.

    For the window; raises as ``open_picture``.
    """
    open_picture(path)
    with warnings.catch_warnings():
        # What is odd about it and does no harm was let pass when it was opened.
        warnings.simplefilter("ignore")
        with Image.open(path, formats=("PNG", "JPEG")) as picture:
            picture.draft("RGB", (longest, longest))
            picture.thumbnail((longest, longest))
            return ImageOps.exif_transpose(picture).convert("RGB")
