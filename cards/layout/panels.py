"""Where the panels of a folded card lie on its sheet, and which way up each is printed.

A card is read from its front, opened, and turned over like a page of a book to see its back. Each
map here goes from a panel, as it is read, to the sheet as its inside is read; what is printed on
the other side is seen through the paper, and so mirrored.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from cards.model.geometry import Matrix, Rect, Size
from cards.model.paper import CardSheet, Fold, Stock, TwoSided


@dataclass(frozen=True, slots=True)
class Panels:
    """The panels of one card, as maps (points) onto the page as its inside is read."""

    inside: Matrix
    front: Matrix
    back: Matrix
    outside: bool
    """Whether front and back are on the other side of the sheet."""
    shared: bool
    """Whether front and back are one panel: a flat card's other side."""


def panels_of(stock: Stock) -> Panels:
    """The panels of the card on a stock's page, which may hold more than the card."""
    return moved(_on_card(stock), Matrix.shift(*card_box(stock)[:2]))


def panels_in_cell(sheet: CardSheet, cell: Rect) -> Panels:
    """The panels of the card in a cell of a sheet."""
    return moved(_on_card(sheet.stock), card_in_cell(sheet, cell))


def card_in_cell(sheet: CardSheet, cell: Rect) -> Matrix:
    """The map from a card, as its inside is read, to the sheet's paper (points)."""
    if sheet.turned:
        return Matrix(0, 1, -1, 0, cell.right, cell.y)
    return Matrix.shift(cell.x, cell.y)


def card_box(stock: Stock) -> tuple[float, float, float, float]:
    """The unfolded card on a stock's page: left, bottom, width and height in points."""
    panel, message, fold = stock.panel, stock.message, stock.fold
    wide = 2 if fold in {Fold.BOOK, Fold.QUARTER} else 1
    high = 2 if fold in {Fold.TENT, Fold.QUARTER} else 1
    left = message.x - (wide - 1) * panel.width
    return left, message.y, wide * panel.width, high * panel.height


def seen_from_behind(page: Size, two_sided: TwoSided) -> Matrix:
    """The map from the inside of a page, in points, to its outside's own page.

    Turned about its long edge a page turns like that of a book if it is higher than wide. By hand
    a stack is turned about its long edge too, so that the same edge enters the printer first.
    """
    upright = page.width <= page.height
    if upright == (two_sided is TwoSided.SHORT_EDGE):
        return Matrix(1, 0, 0, -1, 0, page.height)
    return Matrix(-1, 0, 0, 1, page.width, 0)


def moved(panels: Panels, matrix: Matrix) -> Panels:
    """The panels with everything moved by a map."""
    return replace(
        panels,
        inside=panels.inside.then(matrix),
        front=panels.front.then(matrix),
        back=panels.back.then(matrix),
    )


def _on_card(stock: Stock) -> Panels:
    """The panels from the lower left corner of the unfolded card."""
    panel, fold = stock.panel, stock.fold
    _left, _low, width, height = card_box(stock)
    message = Matrix.shift(width - panel.width, 0)
    behind = Matrix(-1, 0, 0, 1, width, 0)
    if fold is Fold.TENT:
        # The front comes down over the message: what is up on it is low on the sheet.
        return Panels(message, Matrix(1, 0, 0, -1, 0, height), behind, outside=True, shared=False)
    if fold is Fold.BOOK:
        front = Matrix(-1, 0, 0, 1, panel.width, 0)
        return Panels(message, front, behind, outside=True, shared=False)
    if fold is Fold.QUARTER:
        front = Matrix(-1, 0, 0, -1, panel.width, height)
        back = Matrix(-1, 0, 0, -1, width, height)
        return Panels(message, front, back, outside=False, shared=False)
    return Panels(message, behind, behind, outside=True, shared=True)
