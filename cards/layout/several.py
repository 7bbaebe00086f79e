"""Works out how 1, 2 or 4 cards lie on a Letter or A4 page, to be cut apart by hand."""

from __future__ import annotations

import re
from functools import cache

from cards.layout.grid import Grid, centred
from cards.layout.stocks import find_card, stocks
from cards.model.errors import InputError
from cards.model.geometry import Size, inch, mm
from cards.model.paper import CardSheet, SheetKind, Stock

PAPERS = {"letter": Size(inch(8.5), inch(11)), "a4": Size(mm(210), mm(297))}
"""The pages that desktop printers are fed with; PWG 5101.1: na_letter, iso_a4."""

_PAPER_NAMES = {"letter": "Letter", "a4": "A4"}
_COUNTS = (1, 2, 4)
_GRIDS = {1: ((1, 1),), 2: ((1, 2), (2, 1)), 4: ((2, 2), (1, 4), (4, 1))}
_ID = re.compile(r"(.+)-([124])up-(letter|a4)")


@cache
def derived_sheets() -> tuple[CardSheet, ...]:
    """1, 2 and 4 of each common card on Letter and A4, where they fit.

    They are worked out, not measured, and so count as confirmed.
    """
    found = (
        _derived(stock, count, paper)
        for stock in stocks()
        if stock.common
        for paper in PAPERS
        for count in _COUNTS
    )
    return tuple(sheet for sheet in found if sheet is not None)


@cache
def derived_sheet(sheet_id: str) -> CardSheet | None:
    """The sheet named "<stock>-<1, 2 or 4>up-<letter or a4>"; None for an id of another form.

    Raises InputError "layout.does_not_fit_paper" and what ``find_card`` raises.
    """
    parts = _ID.fullmatch(sheet_id)
    if parts is None:
        return None
    stock, count = find_card(parts[1]), int(parts[2])
    sheet = _derived(stock, count, parts[3])
    if sheet is None:
        paper = _PAPER_NAMES[parts[3]]
        raise InputError("layout.does_not_fit_paper", stock=stock.name, count=count, paper=paper)
    return sheet


def _derived(stock: Stock, count: int, paper: str) -> CardSheet | None:
    grid = _grid(stock.sheet, count, PAPERS[paper])
    if grid is None:
        return None
    return CardSheet(
        id=f"{stock.id}-{count}up-{paper}",
        name=f"{stock.name}, {count} on {_PAPER_NAMES[paper]}",
        kind=SheetKind.CARDS,
        paper=PAPERS[paper],
        cells=grid.cells(PAPERS[paper]),
        stock=stock,
        crop_marks=True,
        sources=(stock.source,),
        confirmed=True,
        common=stock.common,
    )


def _grid(card: Size, count: int, paper: Size) -> Grid | None:
    """Upright where the cards fit so, else turned; edge to edge, so that one cut parts two."""
    for cell in (card, card.turned()):
        for columns, rows in _GRIDS[count]:
            grid = centred(cell, columns, rows, paper)
            if grid is not None:
                return grid
    return None
