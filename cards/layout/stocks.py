"""The stocks one can write on, read from ``stocks.toml``."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from cards.layout.data import listed, read_table, size_mm, size_of
from cards.model.errors import InputError
from cards.model.geometry import Rect, Size, mm
from cards.model.paper import Fold, FoldLine, Margins, Stock


@cache
def stocks() -> tuple[Stock, ...]:
    """Every stock, the usual one first."""
    return tuple(_stock(entry) for entry in read_table("stocks.toml", "stock"))


def find_stock(stock_id: str) -> Stock:
    """The stock with this id.

    Raises InputError "layout.no_such_stock" naming what was given and the ids there are.
    """
    for stock in stocks():
        if stock.id == stock_id:
            return stock
    known = listed([stock.id for stock in stocks()])
    raise InputError("layout.no_such_stock", given=stock_id, known=known)


def as_json(stock: Stock) -> dict[str, object]:
    """What ``stocks --json`` says of a stock; sizes are [width, height] in millimetres."""
    return {
        "id": stock.id,
        "name": stock.name,
        "sheet_mm": size_mm(stock.sheet),
        "panel_mm": size_mm(stock.panel),
        "panels": stock.panels,
        "per_sheet": stock.per_sheet,
        "fold": stock.fold.value,
        "envelope": stock.envelope,
        "source": stock.source,
    }


def _stock(entry: Mapping[str, Any]) -> Stock:
    sheet, fold = size_of(entry, "sheet"), Fold(entry["fold"])
    message, folds = _folded(sheet, fold)
    left, bottom, right, top = (mm(side) for side in entry["margins_mm"])
    return Stock(
        id=entry["id"],
        name=entry["name"],
        sheet=sheet,
        panel=Size(message.width, message.height),
        panels=2 if fold is Fold.NONE else 4,
        per_sheet=1,
        fold=fold,
        envelope=entry["envelope"],
        source=entry["source"],
        message=message,
        margins=Margins(left, bottom, right, top),
        folds=folds,
    )


def _folded(sheet: Size, fold: Fold) -> tuple[Rect, tuple[FoldLine, ...]]:
    """The message panel and the fold lines: a tent is read below its fold, a book right of it."""
    half_width, half_height = sheet.width / 2, sheet.height / 2
    if fold is Fold.TENT:
        line = FoldLine(0.0, half_height, sheet.width, half_height)
        return Rect(0.0, 0.0, sheet.width, half_height), (line,)
    if fold is Fold.BOOK:
        line = FoldLine(half_width, 0.0, half_width, sheet.height)
        return Rect(half_width, 0.0, half_width, sheet.height), (line,)
    return Rect(0.0, 0.0, sheet.width, sheet.height), ()
