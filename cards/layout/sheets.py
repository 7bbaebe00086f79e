"""The sheets that hold several cards or labels: by their makers' numbers, or cut by hand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache
from itertools import combinations
from typing import Any

from cards.layout.any_stock import stock_of_size
from cards.layout.data import listed, read_table, size_mm
from cards.layout.grid import Grid
from cards.layout.several import PAPERS, derived_sheet, derived_sheets
from cards.layout.stocks import find_card
from cards.model.errors import InputError
from cards.model.geometry import Rect, Size, mm
from cards.model.paper import CardSheet, FoldLine, SheetKind, Stock

APART = 0.2
"""Millimetres: sources that lie no further apart than this in every figure agree."""

_TABLES = {"sheets_cards.toml": SheetKind.CARDS, "sheets_labels.toml": SheetKind.LABELS}


@cache
def card_sheets() -> tuple[CardSheet, ...]:
    """Every sheet: 1, 2 and 4 of the common cards to a page, then the makers' cards and labels."""
    return derived_sheets() + _makers()


@cache
def find_card_sheet(sheet_id: str) -> CardSheet:
    """The sheet with this id, such as "avery-8315", or "<stock>-2up-letter" of any stock.

    Raises InputError "layout.no_such_sheet", "layout.does_not_fit_paper" and what ``find_card``
    raises.
    """
    found = _known(sheet_id) or derived_sheet(sheet_id)
    if found is None:
        known = listed([sheet.id for sheet in _makers()], sheet_id)
        raise InputError("layout.no_such_sheet", given=sheet_id, known=known)
    return found


def first_card(sheet_id: str) -> Stock | None:
    """The stock that ``card_in_first_cell`` makes of the sheet with this id; None for other ids.

    Raises InputError as ``ensure_cards``.
    """
    sheet = _known(sheet_id) or derived_sheet(sheet_id)
    if sheet is None:
        return None
    ensure_cards(sheet)
    return card_in_first_cell(sheet)


def ensure_cards(sheet: CardSheet) -> None:
    """Raise InputError "layout.labels_hold_no_card" for a sheet of labels."""
    if sheet.kind is SheetKind.LABELS:
        raise InputError("layout.labels_hold_no_card", sheet=sheet.name, given=sheet.id)


def card_in_first_cell(sheet: CardSheet) -> Stock:
    """A stock of the whole page that writes on the first card, the page turned as that is read."""
    card, cell, paper = sheet.stock, sheet.cells[0], sheet.paper
    x, y = (cell.y, paper.width - cell.right) if sheet.turned else (cell.x, cell.y)
    panel = card.message
    return replace(
        card,
        id=sheet.id,
        name=sheet.name,
        sheet=paper.turned() if sheet.turned else paper,
        per_sheet=len(sheet.cells),
        source="; ".join(sheet.sources),
        message=Rect(x + panel.x, y + panel.y, panel.width, panel.height),
        folds=tuple(_moved(line, x, y) for line in card.folds),
        common=sheet.common,
    )


def _moved(line: FoldLine, x: float, y: float) -> FoldLine:
    return FoldLine(line.x0 + x, line.y0 + y, line.x1 + x, line.y1 + y)


def _known(sheet_id: str) -> CardSheet | None:
    return next((sheet for sheet in _makers() if sheet.id == sheet_id), None)


@cache
def _makers() -> tuple[CardSheet, ...]:
    return tuple(
        _sheet(entry, kind)
        for table, kind in _TABLES.items()
        for entry in read_table(table, "sheet")
    )


def _sheet(entry: Mapping[str, Any], kind: SheetKind) -> CardSheet:
    figures: Mapping[str, Sequence[float]] = entry["figures_mm"]
    paper, (columns, rows) = PAPERS[entry["paper"]], entry["grid"]
    width, height, left, top, across, down = (mm(each) for each in next(iter(figures.values())))
    cell = Size(width, height)
    return CardSheet(
        id=entry["id"],
        name=entry["name"],
        kind=kind,
        paper=paper,
        cells=Grid(columns, rows, cell, left, top, across, down).cells(paper),
        stock=find_card(entry["stock"]) if "stock" in entry else _label(entry, cell),
        crop_marks=False,
        maker=entry["maker"],
        products=tuple(entry["products"]),
        sources=tuple(figures),
        confirmed=_agree(list(figures.values())),
    )


def _label(entry: Mapping[str, Any], cell: Size) -> Stock:
    width, height = size_mm(cell)
    return replace(
        stock_of_size(f"{width:g}x{height:g}mm", entry["name"], cell),
        envelope="",
        source="; ".join(entry["figures_mm"]),
    )


def _agree(figures: Sequence[Sequence[float]]) -> bool:
    """Whether there are two sources at least, and no two are further apart than 0.2 mm."""
    return len(figures) > 1 and all(
        abs(one - other) <= APART + 1e-9
        for first, second in combinations(figures, 2)
        for one, other in zip(first, second, strict=True)
    )
