"""Reads the rows and the strings of a worksheet as a stream, and refuses documents with entities.

openpyxl's own reader, made safe by defusedxml, takes 12 s and more for 50,000 rows of ten cells,
because defusedxml parses in pure Python; this takes about 2 s and never builds a tree. A document
type, where entities would be declared, is refused outright: no spreadsheet has one.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache
from typing import IO
from xml.parsers import expat

_PIECE = 1 << 16
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
"""How a workbook writes characters that XML cannot hold (ECMA-376, 22.9.2.19)."""


class ForbiddenXmlError(ValueError):
    """The document declares a type, and may hold entities."""


def _local(name: str) -> str:
    """An element's name without the prefix of its namespace."""
    return name.rpartition(":")[2] if ":" in name else name


class Stream:
    """Elements of an XML stream handed to a reader's ``start``, ``end`` and ``text``."""

    def __init__(self, source: IO[bytes]) -> None:
        self._source = source
        self._parser = expat.ParserCreate()
        self._parser.buffer_text = True
        self._parser.StartDoctypeDeclHandler = _refuse
        self._parser.EntityDeclHandler = _refuse

    def listen(
        self,
        start: Callable[[str, dict[str, str]], None],
        end: Callable[[str], None],
        text: Callable[[str], None],
    ) -> None:
        """Hand every element on to these three."""
        self._parser.StartElementHandler = start
        self._parser.EndElementHandler = end
        self._parser.CharacterDataHandler = text

    def pieces(self) -> Iterator[None]:
        """Parse piece by piece, stopping after each.

        Raises ExpatError, ForbiddenXmlError and what reading a ZIP member raises.
        """
        while piece := self._source.read(_PIECE):
            self._parser.Parse(piece, False)  # noqa: FBT003 - expat takes no keyword here
            yield
        self._parser.Parse(b"", True)  # noqa: FBT003 - expat takes no keyword here
        yield


def _refuse(*_declared: object) -> None:
    raise ForbiddenXmlError


def unescaped(text: str) -> str:
    """A workbook's text with the characters it had to write as numbers."""
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text) if "_x" in text else text


class _Strings:
    """Collects the shared strings; what is said about how Japanese is read is left out."""

    def __init__(self) -> None:
        self.found: list[str] = []
        self._parts: list[str] = []
        self._aloud = self._taking = False

    def start(self, name: str, _attributes: dict[str, str]) -> None:
        name = _local(name)
        if name == "si":
            self._parts = []
        elif name == "rPh":
            self._aloud = True
        elif name == "t":
            self._taking = not self._aloud

    def end(self, name: str) -> None:
        name = _local(name)
        if name == "si":
            self.found.append(unescaped("".join(self._parts)))
        elif name == "rPh":
            self._aloud = False
        elif name == "t":
            self._taking = False

    def text(self, data: str) -> None:
        if self._taking:
            self._parts.append(data)


def shared_strings(source: IO[bytes]) -> list[str]:
    """The strings that cells refer to by number; raises as ``Stream.pieces``."""
    strings, stream = _Strings(), Stream(source)
    stream.listen(strings.start, strings.end, strings.text)
    for _piece in stream.pieces():
        pass
    return strings.found


class _Rows:
    """Collects the rows of a worksheet."""

    def __init__(self, shown: Callable[[str, str, str], str], width: int) -> None:
        self.done: list[tuple[int, list[str] | None]] = []
        self._shown, self._width = shown, width
        self._cells: list[str] = []
        self._number = self._column = 0
        self._type = self._style = ""
        self._parts: list[str] = []
        self._aloud = self._taking = False

    def start(self, name: str, attributes: dict[str, str]) -> None:
        name = _local(name)
        if name == "c":
            get = attributes.get
            ref = get("r")
            self._column = column_of(ref.rstrip("0123456789")) if ref else self._column + 1
            self._type, self._style, self._parts = get("t", "n"), get("s", "0"), []
        elif name in ("v", "t"):
            self._taking = not self._aloud
        elif name == "row":
            self._number = int(attributes.get("r") or self._number + 1)
            self._cells, self._column = [], 0
        elif name == "rPh":
            self._aloud = True

    def end(self, name: str) -> None:
        name = _local(name)
        if name in ("v", "t"):
            self._taking = False
        elif name == "c":
            self._cell()
        elif name == "row":
            self.done.append((self._number, self._cells))
            self._cells = []
        elif name == "rPh":
            self._aloud = False

    def text(self, data: str) -> None:
        if self._taking:
            self._parts.append(data)

    def _cell(self) -> None:
        missing = self._column - 1 - len(self._cells)
        if self._parts and missing >= 0 and self._column <= self._width:
            self._cells += [""] * missing
            self._cells.append(self._shown("".join(self._parts), self._type, self._style))


def sheet_rows(
    source: IO[bytes], shown: Callable[[str, str, str], str], width: int
) -> Iterator[tuple[int, list[str] | None]]:
    """The rows of a worksheet that are in the file; cells beyond ``width`` columns are left out.

    ``shown`` makes what people see of a cell's value, type and style. Raises as
    ``Stream.pieces``, and ValueError for a row without a number.
    """
    rows, stream = _Rows(shown, width), Stream(source)
    stream.listen(rows.start, rows.end, rows.text)
    for _piece in stream.pieces():
        yield from rows.done
        rows.done.clear()


@cache
def column_of(letters: str) -> int:
    """A column's number from its letters: A is 1, AA is 27; ValueError for what is no column."""
    if not re.fullmatch("[A-Z]{1,3}", letters):
        raise ValueError(letters)
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number
