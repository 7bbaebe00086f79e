"""Draws the edges of cards and where they fold, for a test print on plain paper."""

from __future__ import annotations

from cards.layout.panels import card_box, card_in_cell
from cards.model.geometry import Matrix, mm
from cards.model.paper import CardSheet, FoldLine, Stock
from cards.model.placement import Colour, Rule

_EDGE: Colour = (0.45, 0.45, 0.48)
_FOLD: Colour = (0.55, 0.62, 0.78)
_FINE = 0.4
_DASHES = (mm(2), mm(1.4))


def outlines_of(paper: Stock | CardSheet) -> tuple[Rule, ...]:
    """The outline of every cell, used or not, and its folds dashed, in points on the page."""
    if isinstance(paper, Stock):
        return _outline(paper, Matrix()) + fold_rules(paper.folds, Matrix())
    card = paper.stock
    maps = [card_in_cell(paper, cell) for cell in paper.cells]
    return tuple(
        rule for laid in maps for rule in (*_outline(card, laid), *fold_rules(card.folds, laid))
    )


def fold_rules(folds: tuple[FoldLine, ...], laid: Matrix) -> tuple[Rule, ...]:
    """Folds as dashed lines, moved by a map."""
    return tuple(
        Rule(*laid.apply(each.x0, each.y0), *laid.apply(each.x1, each.y1), _FINE, _FOLD, _DASHES)
        for each in folds
    )


def _outline(stock: Stock, laid: Matrix) -> tuple[Rule, ...]:
    left, low, width, height = card_box(stock)
    right, high = left + width, low + height
    corners = [
        laid.apply(x, y) for x, y in ((left, low), (right, low), (right, high), (left, high))
    ]
    ends = zip(corners, corners[1:] + corners[:1], strict=True)
    return tuple(Rule(*start, *end, _FINE, _EDGE) for start, end in ends)
