"""Reads the worksheets of an .xlsx workbook (ECMA-376), and opens one of either kind."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import partial
from pathlib import Path
from xml.etree.ElementTree import Element

from openpyxl.styles.numbers import BUILTIN_FORMATS
from openpyxl.utils.datetime import CALENDAR_MAC_1904, CALENDAR_WINDOWS_1900

from cards.exchange.tables.fields import COLUMN_LIMIT
from cards.exchange.tables.number_text import number_text
from cards.exchange.tables.opendocument import MIMETYPE, opendocument_sheets
from cards.exchange.tables.package import BROKEN, Package, elements, relation_id
from cards.exchange.tables.sheet_xml import shared_strings, sheet_rows, unescaped
from cards.exchange.tables.sheets import SHEET_LIMIT, Sheet, chosen
from cards.exchange.tables.source import Rows, Source
from cards.model.errors import InputError


@contextmanager
def open_workbook(path: Path) -> Iterator[Source]:
    """The rows of the worksheet of an .xlsx or .ods workbook that looks most like people.

    Formulas count by the values last calculated; hidden rows are read; of merged cells the first
    has the value.

    Raises InputError "exchange.other_workbook", "exchange.workbook_too_big",
    "exchange.broken_workbook" and "exchange.empty_table".
    """
    try:
        archive = zipfile.ZipFile(path)
    except BROKEN as error:
        raise InputError("exchange.broken_workbook", path=path) from error
    with archive:
        try:
            package = Package(path, archive)
            read = opendocument_sheets if package.kind == MIMETYPE else _sheets
            source = chosen(path, read(package))
        except BROKEN as error:
            raise InputError("exchange.broken_workbook", path=path) from error
        yield source


def _sheets(package: Package) -> list[Sheet]:
    """The worksheets of an .xlsx workbook."""
    main = package.main_part()
    tree = package.tree(main)
    relations = package.relations(main)
    by_kind = dict(relations.values())
    strings, styles = by_kind.get("sharedStrings", ""), by_kind.get("styles", "")
    named = [
        (each, part)
        for each in elements(tree, "sheet")
        if (part := relations.get(relation_id(each), ("", ""))[1]) in package
    ][:SHEET_LIMIT]
    package.require_small([strings, styles, *(part for _element, part in named)])
    shown = _Shown(_epoch(tree), _formats(package, styles))
    if strings in package:
        with package.stream(strings) as stream:
            shown.strings = shared_strings(stream)
    return [
        Sheet(
            each.get("name", ""),
            each.get("state", "visible") != "visible",
            partial(_rows, package, part, shown),
        )
        for each, part in named
    ]


def _rows(package: Package, part: str, shown: _Shown) -> Rows:
    with package.stream(part) as stream:
        yield from sheet_rows(stream, shown, COLUMN_LIMIT)


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
