"""The stocks one can write on: those of the tables beside this file, and any size one types."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from cards.layout.any_stock import typed_stock
from cards.layout.data import listed, read_table, rect_mm, size_mm, size_of
from cards.layout.enclosing import room
from cards.layout.envelopes import find_envelope
from cards.layout.folding import PANELS, folded
from cards.model.errors import InputError
from cards.model.geometry import Size, mm, to_mm
from cards.model.paper import Fold, Margins, Stock

_TABLES = {"stocks.toml": True, "stocks_postcards.toml": True, "stocks_books.toml": False}
"""Whether what each table holds is common."""


@cache
def stocks() -> tuple[Stock, ...]:
    """Every stock of the tables, the usual one first and the common ones before the rest."""
    return tuple(
        _stock(entry, common)
        for table, common in _TABLES.items()
        for entry in read_table(table, "stock")
    )


@cache
def find_stock(stock_id: str) -> Stock:
    """The stock with this id: a card's, or a card sheet's for the card in its first cell.

    Raises as ``find_card``, and InputError "layout.does_not_fit_paper" or
    "layout.labels_hold_no_card".
    """
    from cards.layout.sheets import first_card

    return _in_tables(stock_id) or first_card(stock_id) or find_card(stock_id)


def find_card(stock_id: str) -> Stock:
    """The card with this id, or of any size: ``5x7in``, ``148x105mm``.

    A size may end in "-folded", "-book" or "-quarter"; its envelope is the smallest common one it
    goes in. Raises InputError "layout.no_such_stock" naming what was given and what there is, and
    what ``typed_stock`` raises.
    """
    found = _in_tables(stock_id) or typed_stock(stock_id)
    if found is None:
        known = listed([stock.id for stock in stocks()], stock_id)
        raise InputError("layout.no_such_stock", given=stock_id, known=known)
    return found


def clearance(stock: Stock) -> Size | None:
    """What the stock's envelope is longer and higher than its card, in points; None without one."""
    return room(stock.panel, find_envelope(stock.envelope).size) if stock.envelope else None


def as_json(stock: Stock) -> dict[str, object]:
    """What ``stocks --json`` says of a stock, in millimetres.

    Sizes are [width, height], ``message_mm`` is [left, bottom, width, height] on the sheet,
    ``margins_mm`` [left, bottom, right, top] of the panel, ``folds_mm`` [x0, y0, x1, y1] each.
    """
    spare, keep = clearance(stock), stock.margins
    margins = (keep.left, keep.bottom, keep.right, keep.top)
    lines = ((each.x0, each.y0, each.x1, each.y1) for each in stock.folds)
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
        "kind": "card",
        "envelope_mm": size_mm(find_envelope(stock.envelope).size) if stock.envelope else None,
        "clearance_mm": size_mm(spare) if spare else None,
        "message_mm": rect_mm(stock.message),
        "margins_mm": [round(to_mm(side), 3) for side in margins],
        "folds_mm": [[round(to_mm(end), 3) for end in line] for line in lines],
        "common": stock.common,
    }


def _in_tables(stock_id: str) -> Stock | None:
    return next((stock for stock in stocks() if stock.id == stock_id), None)


def _stock(entry: Mapping[str, Any], common: bool) -> Stock:
    sheet, fold = size_of(entry, "sheet"), Fold(entry["fold"])
    message, folds = folded(sheet, fold)
    left, bottom, right, top = (mm(side) for side in entry["margins_mm"])
    return Stock(
        id=entry["id"],
        name=entry["name"],
        sheet=sheet,
        panel=Size(message.width, message.height),
        panels=PANELS[fold],
        per_sheet=1,
        fold=fold,
        envelope=entry["envelope"],
        source=entry["source"],
        message=message,
        margins=Margins(left, bottom, right, top),
        folds=folds,
        common=common,
    )
