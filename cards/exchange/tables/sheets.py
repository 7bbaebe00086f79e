"""Chooses the worksheet that looks most like people, and reads it as far as it goes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from cards.exchange.tables.header import SEARCHED
from cards.exchange.tables.heads import is_known
from cards.exchange.tables.package import BROKEN
from cards.exchange.tables.source import Rows, Source
from cards.model.errors import InputError

SHEET_LIMIT = 50
"""Worksheets that are looked at."""
TEXT_LIMIT_MB = 64
"""Millions of characters on one worksheet, as large as a CSV file may be: a cell's text can be
told to stand in every other one with a few bytes."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One worksheet; ``open_rows`` begins to read it, and raises one of ``BROKEN``."""

    name: str
    hidden: bool
    open_rows: Callable[[], Rows]


def chosen(path: Path, sheets: Sequence[Sheet]) -> Source:
    """The visible worksheet with the most heads we know, the first of those alike.

    Others with something on them are told, and so is damage after which nothing could be read.
    Raises InputError "exchange.empty_table" and "exchange.broken_workbook"; and its rows, too,
    "exchange.workbook_too_big".
    """
    damaged: list[InputError] = []
    merits = [(_merit(path, sheet, damaged), sheet) for sheet in sheets[:SHEET_LIMIT]]
    filled = [(merit, sheet) for merit, sheet in merits if merit]
    if not filled:
        raise InputError(
            "exchange.broken_workbook" if damaged else "exchange.empty_table", path=path
        )
    best = max(filled, key=lambda each: each[0])[1]
    others = ", ".join(f"“{sheet.name}”" for _merit, sheet in filled if sheet is not best)
    told = [each for each in damaged if each.values["sheet"] != best.name]
    if others:
        told.append(InputError("exchange.other_sheets", sheet=best.name, others=others))
    return Source(_rows(path, best, told), padded=True, sheet=best.name, told=told)


def _merit(path: Path, sheet: Sheet, damaged: list[InputError]) -> tuple[bool, int] | None:
    """How much a worksheet looks like people; None when nothing is on it."""
    rows = list(islice(_rows(path, sheet, damaged), SEARCHED))
    filled = [[cell for cell in cells or () if cell.strip()] for _number, cells in rows]
    if not any(filled):
        return None
    return not sheet.hidden, max(sum(map(is_known, row)) for row in filled)


def _rows(path: Path, sheet: Sheet, told: list[InputError]) -> Rows:
    """The rows of a worksheet, as far as it is whole."""
    number, room = 0, TEXT_LIMIT_MB * 1_000_000
    try:
        for number, cells in sheet.open_rows():
            room -= sum(map(len, cells or ()))
            if room < 0:
                limit = TEXT_LIMIT_MB
                raise InputError("exchange.workbook_too_big", path=path, limit=limit)
            yield number, cells
    except BROKEN:
        told.append(InputError("exchange.cut_workbook", sheet=sheet.name, row=number + 1))
