"""Puts pictures into a PDF: their bytes once a document, and where each page shows them."""

from __future__ import annotations

from collections.abc import Mapping

from reportlab.pdfbase import pdfdoc

from cards.model.placement import Imposed, Picture, Raster, Sheet

_SPACES = {1: "DeviceGray", 3: "DeviceRGB", 4: "DeviceCMYK"}


def picture_name(raster: Raster) -> str:
    """The resource name of a picture; the same in every document."""
    return f"picture.{raster.key}"


def mark_pictures(sheet: Sheet, used: dict[str, Raster]) -> None:
    """Add the pictures that a sheet shows to ``used``, by their keys."""
    for imposed in sheet.faces:
        for picture in _pictures(imposed):
            used[picture.raster.key] = picture.raster


def picture_content(imposed: Imposed) -> bytes:
    """The operators that show every picture of a face; empty when it has none."""
    return b"".join(
        "/Artifact BMC q {} cm /{} Do Q EMC\n".format(
            " ".join(f"{part:.5f}" for part in picture.matrix.then(imposed.matrix)),
            picture_name(picture.raster),
        ).encode("ascii")
        for picture in _pictures(imposed)
    )


def image_object(document: pdfdoc.PDFDocument, raster: Raster) -> pdfdoc.PDFObject:
    """An image as an object to refer to, its mask and its profile beside it."""
    space = pdfdoc.PDFName(_SPACES[raster.components])
    entries: dict[str, object] = {"ColorSpace": space}
    if raster.profile:
        profile = _Coded({"N": raster.components, "Alternate": space}, raster.profile, "")
        parts = [pdfdoc.PDFName("ICCBased"), document.Reference(profile)]
        entries["ColorSpace"] = pdfdoc.PDFArray(parts)
    if raster.inverted:
        entries["Decode"] = pdfdoc.PDFArray([1, 0] * raster.components)
    if raster.mask:
        grey = {"ColorSpace": pdfdoc.PDFName(_SPACES[1])}
        mask = _Coded(_entries(raster, grey), raster.mask, "FlateDecode")
        entries["SMask"] = document.Reference(mask)
    return _Coded(_entries(raster, entries), raster.data, raster.coding)


class _Coded(pdfdoc.PDFObject):
    """A stream whose bytes are coded already."""

    def __init__(self, entries: dict[str, object], data: bytes, coding: str) -> None:
        self._entries, self._data = dict(entries), data
        self._entries["Length"] = len(data)
        if coding:
            self._entries["Filter"] = pdfdoc.PDFName(coding)

    def format(self, document: pdfdoc.PDFDocument) -> bytes:
        """The stream object's bytes."""
        head: bytes = pdfdoc.PDFDictionary(self._entries).format(document)
        return head + b"\nstream\n" + self._data + b"\nendstream"


def _entries(raster: Raster, others: Mapping[str, object]) -> dict[str, object]:
    return {
        "Type": pdfdoc.PDFName("XObject"),
        "Subtype": pdfdoc.PDFName("Image"),
        "Width": raster.width,
        "Height": raster.height,
        "BitsPerComponent": 8,
        **others,
    }


def _pictures(imposed: Imposed) -> list[Picture]:
    return [placed for placed in imposed.face.placements if isinstance(placed, Picture)]
