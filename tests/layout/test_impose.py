"""Imposition, checked by folding: every panel is seen in its place and the right way up."""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest

from cards.layout.impose import impose, page_size
from cards.layout.sheets import card_sheets, find_card_sheet
from cards.layout.stocks import find_stock, stocks
from cards.model.errors import InputError
from cards.model.geometry import Matrix, Rect, Size, mm
from cards.model.paper import CardSheet, Fold, SheetKind, Stock, TwoSided
from cards.model.placement import CardFaces, Face, Sheet
from tests.layout.folding_by_hand import (
    Point,
    closed_box,
    folded,
    seen_from_the_back,
    seen_from_the_front,
    turned_over,
)

NEAR = mm(0.1)
PRINTED = (TwoSided.LONG_EDGE, TwoSided.SHORT_EDGE, TwoSided.BY_HAND)
CARD_SHEETS = tuple(sheet for sheet in card_sheets() if sheet.kind is SheetKind.CARDS)
SIZED = tuple(find_stock(each) for each in ("5x7in", "7x5in-folded", "148x105mm-book"))

every_mode = pytest.mark.parametrize("two_sided", PRINTED)
every_stock = pytest.mark.parametrize("stock", [*stocks(), *SIZED], ids=lambda stock: stock.id)
every_sheet = pytest.mark.parametrize("sheet", CARD_SHEETS, ids=lambda sheet: sheet.id)


def face(size: Size, text: str) -> Face:
    return Face(size, (), text)


def card_of(stock: Stock, name: str = "", *, back: bool = True) -> CardFaces:
    size = stock.panel
    behind = face(size, f"back {name}") if back and stock.fold is not Fold.NONE else None
    return CardFaces(face(size, f"inside {name}"), face(size, f"front {name}"), behind)


def corners(size: Size) -> list[tuple[float, float]]:
    # A little inside: a point on the fold belongs to both panels.
    low, right, top = 0.01, size.width - 0.01, size.height - 0.01
    return [(low, low), (right, low), (low, top), (right, top), (10, 20)]


def found(sheet: Sheet, text: str) -> list[Matrix]:
    return [each.matrix for each in sheet.faces if each.face.text == text]


def in_space(
    matrix: Matrix, at: tuple[float, float], page: Size, two_sided: TwoSided | None
) -> Point:
    """A point of a panel on the printed sheet, its inside facing the reader."""
    point = np.array([*matrix.apply(*at), 0.0, 1.0])
    return turned_over(point, page, two_sided) if two_sided else point


@every_mode
@every_stock
def test_a_folded_card_shows_each_panel_the_right_way_up(stock: Stock, two_sided: TwoSided) -> None:
    made = impose([card_of(stock)], stock, two_sided)
    (inside,) = made.insides
    card = Rect(0, 0, stock.sheet.width, stock.sheet.height)
    box = closed_box(card, stock.fold)
    assert (box.width, box.height) == pytest.approx((stock.panel.width, stock.panel.height))
    one_sided = stock.fold is Fold.QUARTER
    assert bool(made.outsides) is not one_sided
    outside = inside if one_sided else made.outsides[0]
    turned = None if one_sided else two_sided
    views = {"front ": seen_from_the_front, "back ": seen_from_the_back}
    if stock.fold is Fold.NONE:
        # Lying with its message up, one turns it over to see its front.
        views = {"front ": seen_from_the_back}
    for text, look in views.items():
        (matrix,) = found(outside, text)
        for at in corners(stock.panel):
            ink = folded(in_space(matrix, at, stock.sheet, turned), card, stock.fold)
            assert look(ink, box) == pytest.approx(at, abs=NEAR), text
    (message,) = found(inside, "inside ")
    for at in corners(stock.panel):
        assert message.apply(*at) == pytest.approx(
            (stock.message.x + at[0], stock.message.y + at[1]), abs=NEAR
        )


@every_mode
@every_sheet
def test_every_front_lies_behind_its_own_message(sheet: CardSheet, two_sided: TwoSided) -> None:
    stock, count = sheet.stock, len(sheet.cells) + 1
    made = impose([card_of(stock, str(n)) for n in range(count)], sheet, two_sided)
    assert len(made.insides) == len(made.outsides) == 2
    for number in range(count):
        page, cell = divmod(number, len(sheet.cells))
        (message,) = found(made.insides[page], f"inside {number}")
        (front,) = found(made.outsides[page], f"front {number}")
        box = sheet.cells[cell]
        for at in corners(stock.panel):
            ink = in_space(front, at, sheet.paper, two_sided)
            x, y = (float(part) for part in ink[:2])
            assert box.x - mm(1) < x < box.right + mm(1)
            assert box.y - mm(1) < y < box.top + mm(1)
            assert ink[3] < 0
            # Back on the card as its message is read, it folds as a card alone does.
            on_card = _back_to(message, (x, y), stock)
            card = Rect(0, 0, stock.sheet.width, stock.sheet.height)
            lain = folded(np.array([*on_card, 0.0, -1.0]), card, stock.fold)
            look = seen_from_the_back if stock.fold is Fold.NONE else seen_from_the_front
            assert look(lain, closed_box(card, stock.fold)) == pytest.approx(at, abs=NEAR)


def _back_to(message: Matrix, at: tuple[float, float], stock: Stock) -> tuple[float, float]:
    """From the paper to the unfolded card, by the place of its message."""
    linear = np.array([[message.a, message.b], [message.c, message.d]])
    panel = (np.array(at) - (message.e, message.f)) @ linear.T
    return float(panel[0] + stock.message.x), float(panel[1] + stock.message.y)


@pytest.mark.parametrize(
    ("two_sided", "order"),
    [
        (TwoSided.LONG_EDGE, ["o0", "i0", "o1", "i1"]),
        (TwoSided.SHORT_EDGE, ["o0", "i0", "o1", "i1"]),
        (TwoSided.BY_HAND, ["o0", "o1", "i0", "i1"]),
        (TwoSided.PREPRINTED, ["i0", "i1"]),
    ],
)
def test_pages_come_in_print_order(two_sided: TwoSided, order: list[str]) -> None:
    stock = find_stock("a2-folded")
    made = impose([card_of(stock, str(n)) for n in range(2)], stock, two_sided)
    names = {"inside": "i", "front": "o"}
    said = [page.faces[0].face.text.split() for page in made.pages]
    assert [names[kind] + number for kind, number in said] == order


@pytest.mark.parametrize(("first", "used"), list(product((0, 2), ((), (3,)))))
def test_a_sheet_used_in_part_is_begun_where_it_is_free(first: int, used: tuple[int, ...]) -> None:
    sheet = find_card_sheet("a2-flat-4up-letter")
    cards = [card_of(sheet.stock, str(n)) for n in range(5)]
    made = impose(cards, sheet, TwoSided.LONG_EDGE, first_cell=first, used=used)
    free = [cell for cell in range(first, 4) if cell not in used]
    for number, cell in enumerate(free):
        (front,) = found(made.outsides[0], f"front {number}")
        (message,) = found(made.insides[0], f"inside {number}")
        middle = message.apply(sheet.stock.panel.width / 2, sheet.stock.panel.height / 2)
        box = sheet.cells[cell]
        assert middle == pytest.approx((box.x + box.width / 2, box.y + box.height / 2), abs=NEAR)
        behind = front.apply(sheet.stock.panel.width / 2, sheet.stock.panel.height / 2)
        assert (sheet.paper.width - behind[0], behind[1]) == pytest.approx(middle, abs=NEAR)
    assert sum(len(page.faces) for page in made.insides) == 5


def test_cards_without_a_front_leave_the_other_side_alone() -> None:
    stock = find_stock("a2-folded")
    made = impose([CardFaces(face(stock.panel, "inside"))], stock)
    assert made.outsides == ()
    assert [each.face.text for each in made.pages[0].faces] == ["inside"]


def test_a_card_among_others_on_its_page_has_its_front_behind_it() -> None:
    stock = find_stock("a2-folded-1up-letter")
    made = impose([card_of(stock)], stock)
    (front,) = found(made.outsides[0], "front ")
    x, y = front.apply(0, 0)
    assert x == pytest.approx(stock.sheet.width - stock.message.x, abs=NEAR)
    assert y == pytest.approx(stock.message.y + 2 * stock.panel.height, abs=NEAR)


def test_a_flat_card_has_no_panel_for_both() -> None:
    stock = find_stock("a2-flat")
    card = card_of(stock)
    with pytest.raises(InputError, match=r"layout\.no_back_panel"):
        impose([CardFaces(card.inside, card.front, card.front)], stock)
    (back,) = impose([CardFaces(card.inside, None, card.front)], stock).outsides
    assert back.faces[0].face.text == "front "


@every_sheet
def test_outlines_for_a_test_print_lie_on_the_cells(sheet: CardSheet) -> None:
    made = impose([card_of(sheet.stock, back=False)], sheet, outlines=True)
    xs = {round(end, 1) for rule in made.insides[0].rules for end in (rule.x0, rule.x1)}
    for cell in sheet.cells:
        assert any(abs(cell.x - x) < mm(1) for x in xs)
    assert len(made.outsides[0].rules) >= 4 * len(sheet.cells)
    assert page_size(sheet) == sheet.paper
