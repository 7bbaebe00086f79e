"""Makes a stock of any size: one that somebody typed, or one that a sheet of labels holds."""

from __future__ import annotations

from cards.layout.enclosing import smallest_for
from cards.layout.envelopes import envelopes
from cards.layout.folding import PANELS, folded
from cards.layout.sizes import typed_size
from cards.model.errors import InputError
from cards.model.geometry import Size, mm
from cards.model.paper import Fold, Margins, Stock

_WORDS = {
    "": Fold.NONE,
    "flat": Fold.NONE,
    "folded": Fold.TENT,
    "book": Fold.BOOK,
    "quarter": Fold.QUARTER,
}
"""What may follow a typed size; the size is that of the sheet before it is folded."""


def typed_stock(text: str) -> Stock | None:
    """The stock of a size as it was typed, None when ``text`` does not try to be one.

    Raises InputError "layout.no_such_fold" and what ``typed_size`` raises.
    """
    typed = typed_size(text)
    if typed is None:
        return None
    if typed.word not in _WORDS:
        raise InputError("layout.no_such_fold", given=text, word=typed.word)
    name = f"{typed.name}, {typed.word}" if typed.word else typed.name
    named = f"{typed.id}-{typed.word}" if typed.word else typed.id
    return stock_of_size(named, name, typed.size, _WORDS[typed.word])


def stock_of_size(stock_id: str, name: str, sheet: Size, fold: Fold = Fold.NONE) -> Stock:
    """A stock of a size (points) in no table, with the smallest common envelope it goes in.

    Its margins are in proportion to those of the tables' cards, chosen by eye.
    """
    message, folds = folded(sheet, fold)
    panel = Size(message.width, message.height)
    envelope = smallest_for(panel, (each for each in envelopes() if each.common))
    side = max(mm(7), 0.09 * min(panel.width, panel.height))
    # A label has no room for the margins of a card.
    side = min(side, 0.14 * min(panel.width, panel.height))
    return Stock(
        id=stock_id,
        name=name,
        sheet=sheet,
        panel=panel,
        panels=PANELS[fold],
        per_sheet=1,
        fold=fold,
        envelope=envelope.id if envelope else "",
        source="The size that was asked for",
        message=message,
        margins=Margins(side, side, side, side),
        folds=folds,
        common=False,
    )
