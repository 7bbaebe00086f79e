"""Where a page folds and where it is cut, as lines to be seen over it and never printed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from cards.layout.panels import card_box, card_in_cell, seen_from_behind
from cards.model.geometry import Matrix, Size
from cards.model.paper import CardSheet, FoldLine, Stock, TwoSided

_EDGE = 0.5
"""Points: a line nearer to the edge of the paper is that edge, where nothing is cut."""


@dataclass(frozen=True, slots=True)
class PageLines:
    """Folds and cuts in points on the page; each line once."""

    folds: tuple[FoldLine, ...]
    cuts: tuple[FoldLine, ...]


def page_lines(paper: Stock | CardSheet, behind: TwoSided | None = None) -> PageLines:
    """The lines of a page as its inside is read; of its outside where ``behind`` says how."""
    if isinstance(paper, CardSheet):
        size, card = paper.paper, paper.stock
        maps = [card_in_cell(paper, cell) for cell in paper.cells]
    else:
        size, card, maps = paper.sheet, paper, [Matrix()]
    if behind is not None:
        turn = seen_from_behind(size, behind)
        maps = [laid.then(turn) for laid in maps]
    cuts = [each for each in _edges(card, maps) if not _is_edge(each, size)]
    folds = [_moved(fold, laid) for laid in maps for fold in card.folds]
    return PageLines(tuple(dict.fromkeys(folds)), tuple(dict.fromkeys(cuts)))


def _edges(card: Stock, maps: Iterable[Matrix]) -> list[FoldLine]:
    left, low, width, height = card_box(card)
    right, high = left + width, low + height
    sides = (
        FoldLine(left, low, right, low),
        FoldLine(right, low, right, high),
        FoldLine(left, high, right, high),
        FoldLine(left, low, left, high),
    )
    return [_moved(side, laid) for laid in maps for side in sides]


def _moved(line: FoldLine, laid: Matrix) -> FoldLine:
    """A line moved by a map, from its lower or left end, so that the same line is equal."""
    ends = sorted((laid.apply(line.x0, line.y0), laid.apply(line.x1, line.y1)))
    (x0, y0), (x1, y1) = ((round(x, 3), round(y, 3)) for x, y in ends)
    return FoldLine(x0, y0, x1, y1)


def _is_edge(line: FoldLine, paper: Size) -> bool:
    def at(one: float, other: float, end: float) -> bool:
        return abs(one - other) < _EDGE and (one < _EDGE or one > end - _EDGE)

    return at(line.x0, line.x1, paper.width) or at(line.y0, line.y1, paper.height)
