"""What ``stocks --json`` says of a sheet of cards or labels: all its figures in millimetres."""

from __future__ import annotations

from cards.layout.data import rect_mm, size_mm
from cards.layout.sheets import card_in_first_cell
from cards.layout.stocks import as_json as card_as_json
from cards.model.paper import CardSheet


def as_json(sheet: CardSheet) -> dict[str, object]:
    """The keys of a stock, said of the card in the first cell, and those of the sheet.

    ``paper_mm`` is the paper as it is fed; ``cells_mm`` are [left, bottom, width, height] from its
    lower left corner in reading order. ``turned`` says whether the cards lie on their side there,
    their tops to the left; ``sheet_mm`` is the paper as its cards are read, and message and folds
    are on that.
    """
    return {
        **card_as_json(card_in_first_cell(sheet)),
        "source": "; ".join(sheet.sources),
        "kind": sheet.kind.value,
        "card": sheet.stock.id,
        "paper_mm": size_mm(sheet.paper),
        "cells_mm": [rect_mm(cell) for cell in sheet.cells],
        "turned": sheet.turned,
        "crop_marks": sheet.crop_marks,
        "maker": sheet.maker,
        "products": list(sheet.products),
        "sources": list(sheet.sources),
        "confirmed": sheet.confirmed,
    }
