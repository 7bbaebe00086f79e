"""Turns a page so that its shorter side comes first, as printers feed paper."""

from __future__ import annotations

from cards.model.placement import Sheet
from cards.model.printing import Feed
from cards.press.feed import fed

_LEFT_EDGE_FIRST = Feed(turn=90)


def upright(sheet: Sheet) -> Sheet:
    """A page that is wider than high turned by 90° counter-clockwise; any other as it is.

    Left to itself CUPS turns such pages too, by whichever way the queue prefers.
    """
    return fed(sheet, _LEFT_EDGE_FIRST) if sheet.size.width > sheet.size.height else sheet
