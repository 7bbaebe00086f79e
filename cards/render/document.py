"""A PDF document that stays flat in memory: pages wait in a spool file, not in a list.

ReportLab supplies the objects and their numbering; its canvas would keep every page until the
end (425 MiB for 10,000 cards), so pages are small records here and their contents are read back
from the spool when the file is written.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import IO, Any

from isal import isal_zlib
from reportlab.pdfbase import pdfdoc

from cards.model.geometry import Size
from cards.model.placement import Raster
from cards.render.embedding import colour_space, composite_font
from cards.render.ink import FaceKey, Palette, face_name, palette_name
from cards.render.painted import Opacities, opacity_name, opacity_object
from cards.render.pictures import image_object, picture_name
from cards.render.tooth import TOOTH, tooth_pattern
from fonts.embed import EmbeddedFace

_VERSION = (1, 5)
_LEVEL = 2
"""isal's best for text like this: nearly zlib's size in a fifth of its time."""


class _FileSink(pdfdoc.PDFFile):
    """ReportLab's output collector, writing to a file at once instead of keeping strings."""

    write: Any

    def __init__(self, version: tuple[int, int], out: IO[bytes]) -> None:
        super().__init__(version)
        # The base class has put the file's first line into its list, not into the file.
        out.write(b"".join(self.strings))
        self.write = out.write


class _Spooled(pdfdoc.PDFObject):
    """A compressed content stream that lies in the spool file."""

    def __init__(self, spool: IO[bytes], start: int, length: int) -> None:
        self._spool, self._start, self._length = spool, start, length

    def format(self, _document: pdfdoc.PDFDocument) -> bytes:
        """The stream object's bytes, read back from the spool."""
        self._spool.seek(self._start)
        data = self._spool.read(self._length)
        head = f"<</Filter/FlateDecode/Length {self._length}>>\nstream\n".encode("ascii")
        return head + data + b"\nendstream"


class _Page(pdfdoc.PDFObject):
    """A page dictionary: its size in points, its contents and the shared resources."""

    def __init__(self, size: Size, contents: str, resources: str, parent: object) -> None:
        self._size, self._contents, self._resources = size, contents, resources
        self._parent = parent

    def format(self, document: pdfdoc.PDFDocument) -> bytes:
        """The page object's bytes."""
        reference = {
            "Contents": pdfdoc.PDFObjectReference(self._contents),
            "Parent": document.Reference(self._parent),
            "Resources": pdfdoc.PDFObjectReference(self._resources),
        }
        links = "".join(
            f"/{key} {value.format(document).decode('ascii')}" for key, value in reference.items()
        )
        box = f"0 0 {self._size.width:.4f} {self._size.height:.4f}"
        return f"<</Type/Page/MediaBox[{box}]{links}>>".encode("ascii")


class Document(pdfdoc.PDFDocument):
    """A document to which pages and embedded faces are added one by one."""

    # Set by the base class, unknown to its stubs.
    Pages: Any
    Catalog: Any

    def __init__(self, spool: IO[bytes], *, title: str, author: str, language: str) -> None:
        """``spool`` is an open temporary file; ``language`` a BCP 47 tag."""
        super().__init__(invariant=1, lang=language, pdfVersion=_VERSION)
        self._spool, self._length = spool, 0
        self.setTitle(title)
        self.setAuthor(author)
        self.setSubject("")
        self.setCreator("Cordially")
        self.setProducer("Cordially")

    @property
    def page_count(self) -> int:
        """How many pages have been added."""
        return len(self.Pages.pages)

    def add_page(self, size: Size, content: bytes) -> None:
        """Add a page of this size (points) with this content stream."""
        data = isal_zlib.compress(content, _LEVEL)
        self._spool.seek(self._length)
        self._spool.write(data)
        number = self.page_count + 1
        contents = _Spooled(self._spool, self._length, len(data))
        self._length += len(data)
        self.Reference(contents, f"contents{number}")
        page = _Page(size, f"contents{number}", "resources", self.Pages)
        self.Pages.addPage(self.Reference(page, f"page{number}"))

    def add_resources(
        self,
        palettes: Iterable[Palette],
        faces: Iterable[tuple[FaceKey, EmbeddedFace]],
        pictures: Iterable[Raster] = (),
        opacities: Iterable[Opacities] = (),
        *,
        tooth: bool = False,
    ) -> None:
        """Embed what the pages use, faces and all; call it once, after the last page."""
        fonts = {}
        for key, face in faces:
            fonts[face_name(key)] = self.Reference(composite_font(self, key, face))
        spaces = {palette_name(palette): colour_space(palette) for palette in sorted(palettes)}
        resources = {
            "Font": pdfdoc.PDFDictionary(fonts),
            "ColorSpace": pdfdoc.PDFDictionary(spaces),
        }
        if tooth:
            tile = {TOOTH: self.Reference(tooth_pattern())}
            resources["Pattern"] = pdfdoc.PDFDictionary(tile)
        images = {
            picture_name(raster): self.Reference(image_object(self, raster)) for raster in pictures
        }
        if images:
            resources["XObject"] = pdfdoc.PDFDictionary(images)
        states = {opacity_name(each): opacity_object(each) for each in sorted(opacities)}
        if states:
            resources["ExtGState"] = pdfdoc.PDFDictionary(states)
        self.Reference(pdfdoc.PDFDictionary(resources), "resources")

    def write(self, out: IO[bytes]) -> None:
        """Write the whole document to an open file."""
        self.Catalog.Outlines = None
        self.Reference(self.Catalog)
        self.Reference(self.info)
        sink = _FileSink(_VERSION, out)
        ids: list[str] = []
        while (number := len(ids) + 1) in self.numberToId:
            name = self.numberToId[number]
            record = pdfdoc.PDFIndirectObject(name, self.idToObject[name]).format(self)
            self.idToOffset[name] = sink.add(record)
            ids.append(name)
        table = pdfdoc.PDFCrossReferenceTable()
        table.addsection(0, ids)
        start = sink.add(table.format(self))
        trailer = pdfdoc.PDFTrailer(
            startxref=start,
            Size=len(ids) + 1,
            Root=self.Reference(self.Catalog),
            Info=self.Reference(self.info),
            ID=self.ID(),
        )
        sink.add(trailer.format(self))
