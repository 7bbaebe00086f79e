"""Turns a picture as documents embed it into one that Qt can draw."""

from __future__ import annotations

import zlib
from io import BytesIO

from PIL import Image, ImageChops, ImageCms
from PySide6.QtGui import QImage

from cards.model.placement import Raster

_MODES = {1: "L", 3: "RGB", 4: "CMYK"}
_JPEG = "DCTDecode"


def image_of(raster: Raster) -> QImage:
    """The picture in sRGB with its transparency, rows from the top."""
    size = (raster.width, raster.height)
    picture = _in_srgb(_pixels(raster), raster.profile).convert("RGBA")
    if raster.mask:
        picture.putalpha(Image.frombytes("L", size, zlib.decompress(raster.mask)))
    data = picture.tobytes()
    image = QImage(data, *size, 4 * raster.width, QImage.Format.Format_RGBA8888)
    if not raster.mask:
        return image.convertToFormat(QImage.Format.Format_RGB32)
    # Its own pixels: those given go with ``data``.
    return image.copy()


def _pixels(raster: Raster) -> Image.Image:
    if raster.coding != _JPEG:
        mode, size = _MODES[raster.components], (raster.width, raster.height)
        return Image.frombytes(mode, size, zlib.decompress(raster.data))
    picture: Image.Image = Image.open(BytesIO(raster.data))
    picture.load()
    if picture.mode == "CMYK" and not raster.inverted:
        # Pillow takes every picture of four inks for one of Adobe's.
        picture = ImageChops.invert(picture)
    return picture


def _in_srgb(picture: Image.Image, profile: bytes) -> Image.Image:
    if not profile:
        return picture
    try:
        srgb = ImageCms.createProfile("sRGB")
        own = ImageCms.ImageCmsProfile(BytesIO(profile))
        return ImageCms.profileToProfile(picture, own, srgb, outputMode="RGB") or picture
    except (ImageCms.PyCMSError, OSError):
        # A profile that cannot be read is passed over, as programs that show PDFs do.
        return picture
