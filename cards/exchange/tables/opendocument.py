"""Reads the worksheets of an .ods workbook (OpenDocument 1.2, part 1, 9)."""

from __future__ import annotations

from functools import partial

from cards.exchange.tables.fields import COLUMN_LIMIT
from cards.exchange.tables.package import Package
from cards.exchange.tables.records import CELL_LIMIT
from cards.exchange.tables.sheet_xml import Stream
from cards.exchange.tables.sheets import Sheet
from cards.exchange.tables.source import Rows

MIMETYPE = b"application/vnd.oasis.opendocument.spreadsheet"
_CONTENT = "content.xml"
_REPEAT_LIMIT = 1_000
"""Equal rows in a row; spreadsheets fill a sheet's end with a million empty ones."""
_SPACES_LIMIT = 1_000
"""Spaces in a row, which a document can claim by the million in a few bytes."""
_MARKS = {"text:tab": "\t", "text:line-break": "\n"}


def opendocument_sheets(package: Package) -> list[Sheet]:
    """The worksheets, of which each cell reads as it is shown, and dates as ISO 8601.

    Raises InputError "exchange.workbook_too_big" and one of ``BROKEN``.
    """
    package.require_small([_CONTENT])
    names = _Tables(-1)
    for _row in _read(package, names):
        pass
    return [
        Sheet(name, hidden=False, open_rows=partial(_worksheet, package, at))
        for at, name in enumerate(names.found)
    ]


def _worksheet(package: Package, at: int) -> Rows:
    return _read(package, _Tables(at))


def _read(package: Package, tables: _Tables) -> Rows:
    with package.stream(_CONTENT) as source:
        stream = Stream(source)
        stream.listen(tables.start, tables.end, tables.text)
        for _piece in stream.pieces():
            yield from tables.done
            tables.done.clear()


class _Tables:
    """Collects the rows of one worksheet of a document, and the names of all."""

    def __init__(self, wanted: int) -> None:
        self.done: list[tuple[int, list[str] | None]] = []
        self.found: list[str] = []
        self._wanted = wanted
        self._number = 0
        self._cells: list[str] = []
        self._parts: list[str] = []
        self._length = 0
        self._lines = 0
        self._date = ""
        self._repeat = self._rows = 1
        self._asides = 0
        self._taking = False

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "table:table":
            self.found.append(attributes.get("table:name", ""))
        elif len(self.found) - 1 != self._wanted:
            return
        elif name == "table:table-row":
            self._rows, self._cells = _count(attributes, "table:number-rows-repeated"), []
        elif name in ("table:table-cell", "table:covered-table-cell"):
            self._repeat = _count(attributes, "table:number-columns-repeated")
            self._begin_text()
            self._date = attributes.get("office:date-value", "")
        elif name == "office:annotation":
            self._asides += 1
        elif name == "text:p":
            self._taking = not self._asides
            self.text("\n" if self._lines else "")
            self._lines += 1
        elif self._taking:
            self._mark(name, attributes)

    def _begin_text(self) -> None:
        self._parts, self._length, self._lines = [], 0, 0

    def _mark(self, name: str, attributes: dict[str, str]) -> None:
        if name == "text:s":
            self.text(" " * min(_count(attributes, "text:c"), _SPACES_LIMIT))
        elif name in _MARKS:
            self.text(_MARKS[name])

    def end(self, name: str) -> None:
        if len(self.found) - 1 != self._wanted:
            return
        if name == "text:p":
            self._taking = False
        elif name == "office:annotation":
            self._asides -= 1
            self._begin_text()
        elif name in ("table:table-cell", "table:covered-table-cell"):
            shown = self._date.removesuffix("T00:00:00") or "".join(self._parts)
            room = COLUMN_LIMIT - len(self._cells)
            self._cells += [shown] * min(self._repeat, max(room, 0))
        elif name == "table:table-row":
            self._row()

    def _row(self) -> None:
        while self._cells and not self._cells[-1]:
            self._cells.pop()
        if self._cells:
            for at in range(min(self._rows, _REPEAT_LIMIT)):
                self.done.append((self._number + at + 1, self._cells))
        self._number += self._rows

    def text(self, data: str) -> None:
        if self._taking and self._length < CELL_LIMIT:
            self._parts.append(data)
            self._length += len(data)


def _count(attributes: dict[str, str], name: str) -> int:
    """How often something is repeated; ValueError for what is no number."""
    return max(1, min(int(attributes.get(name, "1")), 10_000_000))
