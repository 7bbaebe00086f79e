"""Reads the worksheet of an .xlsx workbook that looks most like people."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from pathlib import Path
from xml.etree.ElementTree import Element

from openpyxl.styles.numbers import BUILTIN_FORMATS
from openpyxl.utils.datetime import CALENDAR_MAC_1904, CALENDAR_WINDOWS_1900

from cards.exchange.tables.fields import COLUMN_LIMIT
from cards.exchange.tables.header import SEARCHED
from cards.exchange.tables.heads import is_known
from cards.exchange.tables.number_text import number_text
from cards.exchange.tables.package import BROKEN, Package, elements, relation_id
from cards.exchange.tables.sheet_xml import shared_strings, sheet_rows, unescaped
from cards.exchange.tables.source import Rows, Source
from cards.model.errors import InputError

_SHEET_LIMIT = 50
"""Worksheets that are looked at."""


@dataclass(frozen=True, slots=True)
class _Sheet:
    name: str
    part: str
    hidden: bool


@contextmanager
def open_workbook(path: Path) -> Iterator[Source]:
    """The rows of the worksheet with the most heads we know, the first of those alike.

    Formulas count by the values last calculated; hidden rows are read; of merged cells the first
    has the value. Other worksheets with something on them are told, and so is damage after
    which nothing could be read.

    Raises InputError "exchange.other_workbook", "exchange.workbook_too_big",
    "exchange.broken_workbook" and "exchange.empty_table".
    """
    try:
        archive = zipfile.ZipFile(path)
    except BROKEN as error:
        raise InputError("exchange.broken_workbook", path=path) from error
    with archive:
        try:
            source = _Book(Package(path, archive)).source()
        except BROKEN as error:
            raise InputError("exchange.broken_workbook", path=path) from error
        yield source


class _Book:
    """A workbook that has been found to be one, and small enough."""

    def __init__(self, package: Package) -> None:
        self._package = package
        main = package.main_part()
        tree = package.tree(main)
        relations = package.relations(main)
        by_kind = dict(relations.values())
        strings, styles = by_kind.get("sharedStrings", ""), by_kind.get("styles", "")
        self._sheets = [
            _Sheet(each.get("name", ""), part, each.get("state", "visible") != "visible")
            for each in elements(tree, "sheet")
            if (part := relations.get(relation_id(each), ("", ""))[1]) in package
        ][:_SHEET_LIMIT]
        package.require_small([strings, styles, *(sheet.part for sheet in self._sheets)])
        self._shown = _Shown(_epoch(tree), _formats(package, styles))
        if strings in package:
            with package.stream(strings) as stream:
                self._shown.strings = shared_strings(stream)

    def source(self) -> Source:
        """The worksheet to read, and what is to be told of the others."""
        merits = [(self._merit(sheet), sheet) for sheet in self._sheets]
        filled = [(merit, sheet) for merit, sheet in merits if merit]
        if not filled:
            raise InputError("exchange.empty_table", path=self._package.path)
        chosen = max(filled, key=lambda each: each[0])[1]
        others = ", ".join(f"“{sheet.name}”" for _merit, sheet in filled if sheet is not chosen)
        told = []
        if others:
            told.append(InputError("exchange.other_sheets", sheet=chosen.name, others=others))
        return Source(self._rows(chosen, told), padded=True, sheet=chosen.name, told=told)

    def _merit(self, sheet: _Sheet) -> tuple[bool, int] | None:
        """How much a worksheet looks like people; None when nothing is on it."""
        rows = list(islice(self._rows(sheet, []), SEARCHED))
        filled = [[cell for cell in cells or () if cell.strip()] for _number, cells in rows]
        if not any(filled):
            return None
        return not sheet.hidden, max(sum(map(is_known, row)) for row in filled)

    def _rows(self, sheet: _Sheet, told: list[InputError]) -> Rows:
        """The rows of a worksheet, as far as it is whole."""
        number = 0
        try:
            with self._package.stream(sheet.part) as stream:
                for number, cells in sheet_rows(stream, self._shown, COLUMN_LIMIT):
                    yield number, cells
        except BROKEN:
            told.append(InputError("exchange.cut_workbook", sheet=sheet.name, row=number + 1))


class _Shown:
    """Makes of a cell's value, type and style what people see in it."""

    def __init__(self, epoch: datetime, formats: list[str]) -> None:
        self.strings: list[str] = []
        self._epoch, self._formats = epoch, formats

    def __call__(self, raw: str, kind: str, style: str) -> str:
        """The text; "" for an error such as #N/A. Raises ValueError and IndexError."""
        if kind == "s":
            return self.strings[int(raw)]
        if kind == "n":
            at = int(style)
            number_format = self._formats[at] if at < len(self._formats) else "General"
            return number_text(raw, number_format, self._epoch)
        if kind == "b":
            return "TRUE" if raw.strip() == "1" else "FALSE"
        return "" if kind == "e" else unescaped(raw)


def _epoch(tree: Element) -> datetime:
    """The day from which a workbook counts its days: old ones of the Macintosh have their own."""
    properties = next(elements(tree, "workbookPr"), None)
    is_1904 = properties is not None and properties.get("date1904") in ("1", "true")
    return CALENDAR_MAC_1904 if is_1904 else CALENDAR_WINDOWS_1900


def _formats(package: Package, styles: str) -> list[str]:
    """The number format of each cell style, by its place."""
    if styles not in package:
        return []
    tree = package.tree(styles)
    codes = {
        each.get("numFmtId", ""): each.get("formatCode", "") for each in elements(tree, "numFmt")
    }
    cells = next(elements(tree, "cellXfs"), None)
    formats = []
    for each in cells if cells is not None else ():
        key = each.get("numFmtId", "0")
        formats.append(codes.get(key) or BUILTIN_FORMATS.get(int(key), "General"))
    return formats
