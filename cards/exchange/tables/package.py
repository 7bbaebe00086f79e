"""Opens the parts of a workbook, which is a ZIP of XML, within limits."""

from __future__ import annotations

import posixpath
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import IO
from xml.etree.ElementTree import Element, ParseError
from xml.parsers.expat import ExpatError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring

from cards.model.errors import InputError

LIMIT_MB = 200
"""What the parts that are read may unpack to, together: 200,000 rows take about half of it."""
_SMALL_PART = 4_000_000
"""Bytes of a part that is read as a whole: the list of sheets, the styles."""
_RATIO = 200
"""How many times smaller than its content a packed part may be; tables reach about 30."""
_PARTS = 20_000
"""Parts of a workbook, pictures and all."""

BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    NotImplementedError,
    RuntimeError,
    KeyError,
    ValueError,
    IndexError,
    ParseError,
    ExpatError,
    DefusedXmlException,
)
"""What reading a damaged or hostile workbook raises; NotImplementedError and RuntimeError come
from ways of packing and passwords that ZIP files may have."""


class Package:
    """The parts of a workbook."""

    def __init__(self, path: Path, archive: zipfile.ZipFile) -> None:
        self.path, self._archive = path, archive
        self._sizes = {each.filename: each for each in archive.infolist()[:_PARTS]}

    def __contains__(self, part: str) -> bool:
        return part in self._sizes

    @property
    def kind(self) -> bytes:
        """What the file says of itself in its part "mimetype", as OpenDocument does; else b""."""
        if "mimetype" not in self:
            return b""
        with self._archive.open("mimetype") as said:
            return said.read(100).strip()

    def main_part(self) -> str:
        """The part that lists the worksheets; InputError "exchange.other_workbook" for none."""
        if "_rels/.rels" in self:
            for kind, part in self.relations("").values():
                if kind == "officeDocument" and part in self and part.endswith(".xml"):
                    return part
        raise InputError("exchange.other_workbook", path=self.path)

    def relations(self, part: str) -> dict[str, tuple[str, str]]:
        """Of each part that a part refers to, by id: what it is to it, and its name."""
        folder, name = posixpath.split(part)
        tree = self.tree(posixpath.join(folder, "_rels", f"{name}.rels"))
        return {
            each.get("Id", ""): (
                each.get("Type", "").rpartition("/")[2],
                posixpath.normpath(posixpath.join("/", folder, each.get("Target", ""))).lstrip("/"),
            )
            for each in tree
        }

    def tree(self, part: str) -> Element:
        """A small part as a whole; raises one of ``BROKEN`` or "exchange.workbook_too_big"."""
        if part in self and self._sizes[part].file_size > _SMALL_PART:
            raise self._too_big()
        return fromstring(self._archive.read(part), forbid_dtd=True)

    def stream(self, part: str) -> IO[bytes]:
        """A part to be read piece by piece; never more than it said it holds."""
        return self._archive.open(part)

    def require_small(self, parts: Iterable[str]) -> None:
        """Refuse parts that would unpack to more than ``LIMIT_MB``, or suspiciously much.

        Raises InputError "exchange.workbook_too_big". A ZIP member never gives more bytes than
        its directory says, so that this holds whatever is packed.
        """
        sizes = [self._sizes[part] for part in parts if part in self]
        total = sum(size.file_size for size in sizes)
        swollen = any(
            size.file_size > _SMALL_PART and size.file_size > _RATIO * size.compress_size
            for size in sizes
        )
        if total > LIMIT_MB * 1_000_000 or swollen:
            raise self._too_big()

    def _too_big(self) -> InputError:
        return InputError("exchange.workbook_too_big", path=self.path, limit=LIMIT_MB)


def elements(tree: Element, name: str) -> Iterator[Element]:
    """All elements of a name in whatever namespace: there are two of .xlsx, and prefixes."""
    return (each for each in tree.iter() if each.tag.rpartition("}")[2] == name)


def relation_id(element: Element) -> str:
    """The id of the part that an element refers to."""
    found = (value for name, value in element.items() if name.endswith("}id"))
    return next(found, "")
