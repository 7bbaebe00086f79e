"""Where to cut: fine lines in what is cut away, in line with the edges of the cards."""

from __future__ import annotations

from cards.model.geometry import Rect, mm
from cards.model.paper import CardSheet
from cards.model.placement import Rule

LENGTH = mm(5)
GAP = mm(1.5)
"""From the edge of a card to its mark: a cut a little off leaves no ink on the card."""
_LEAST = mm(3)
"""A shorter mark is lost in what printers leave blank at the edge of the paper."""
_EDGE = mm(2)
"""Nearer to the edge of the paper nothing is cut: no printer marks it and no hand cuts it."""
_TICK = mm(8)
"""How far a mark on the cut itself runs in from the edge of the paper."""


def crop_marks(sheet: CardSheet) -> tuple[Rule, ...]:
    """The marks of a sheet that is cut by hand, in points on the paper.

    They lie clear of the cards; only where the cards leave no room beside them a mark lies on the
    cut itself. An edge of a card that is one of the paper's, or nearly so, needs none.
    """
    if not sheet.crop_marks:
        return ()
    cells, paper = sheet.cells, sheet.paper
    upright = _edges([(each.x, each.right) for each in cells], paper.width)
    level = _edges([(each.y, each.top) for each in cells], paper.height)
    box = _box(cells)
    beside = _spans(box.x, box.right, paper.width)
    over = _spans(box.y, box.top, paper.height)
    return (
        *(Rule(x, start, x, end) for x in upright for start, end in over),
        *(Rule(start, y, end, y) for y in level for start, end in beside),
    )


def _box(cells: tuple[Rect, ...]) -> Rect:
    left, low = min(each.x for each in cells), min(each.y for each in cells)
    right, high = max(each.right for each in cells), max(each.top for each in cells)
    return Rect(left, low, right - left, high - low)


def _edges(sides: list[tuple[float, float]], end: float) -> list[float]:
    """Where the cards end, each place once, without those at the edges of the paper."""
    found = {round(each, 3) for side in sides for each in side}
    return sorted(each for each in found if _EDGE < each < end - _EDGE)


def _spans(low: float, high: float, end: float) -> tuple[tuple[float, float], ...]:
    """From where to where the marks run, before the first card and after the last."""
    before = (max(low - GAP - LENGTH, 0.0), low - GAP)
    after = (high + GAP, min(high + GAP + LENGTH, end))
    return (
        before if before[1] - before[0] >= _LEAST else (0.0, _TICK),
        after if after[1] - after[0] >= _LEAST else (end - _TICK, end),
    )
