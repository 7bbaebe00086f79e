"""Where a fold divides its sheet: the panel that is written on and the lines to fold along.

A sheet is turned as its inside is read. A tent is read below its fold, a book right of it. A
quarter-folded sheet is printed on one side: folded across, then down the middle, its message
is the lower right quarter, and its front and back are the upper two, upside down.
"""

from __future__ import annotations

from cards.model.geometry import Rect, Size
from cards.model.paper import Fold, FoldLine

PANELS = {Fold.NONE: 2, Fold.TENT: 4, Fold.BOOK: 4, Fold.QUARTER: 8}
"""Panels on both sides of the sheet, as printers count."""


def folded(sheet: Size, fold: Fold) -> tuple[Rect, tuple[FoldLine, ...]]:
    """The message panel and the fold lines of a sheet, in points on it."""
    half_width, half_height = sheet.width / 2, sheet.height / 2
    across = FoldLine(0.0, half_height, sheet.width, half_height)
    down = FoldLine(half_width, 0.0, half_width, sheet.height)
    if fold is Fold.TENT:
        return Rect(0.0, 0.0, sheet.width, half_height), (across,)
    if fold is Fold.BOOK:
        return Rect(half_width, 0.0, half_width, sheet.height), (down,)
    if fold is Fold.QUARTER:
        return Rect(half_width, 0.0, half_width, half_height), (across, down)
    return Rect(0.0, 0.0, sheet.width, sheet.height), ()
