"""Sheets of cards and labels: cells on the paper, none over another, sources that agree."""

from __future__ import annotations

from itertools import combinations

import pytest

from cards.layout.crops import crop_marks
from cards.layout.messages import MESSAGES
from cards.layout.several import PAPERS
from cards.layout.sheets import card_sheets, find_card_sheet
from cards.layout.stocks import find_stock
from cards.model.errors import InputError
from cards.model.geometry import Rect, mm, to_mm
from cards.model.paper import CardSheet, SheetKind

NEAR = mm(0.1)

every_sheet = pytest.mark.parametrize("sheet", card_sheets(), ids=lambda sheet: sheet.id)


def overlap(one: Rect, other: Rect) -> float:
    """The shorter side of what two rectangles share, in points; negative when they are apart."""
    return min(
        min(one.right, other.right) - max(one.x, other.x),
        min(one.top, other.top) - max(one.y, other.y),
    )


@every_sheet
def test_cells_lie_on_the_paper_and_none_over_another(sheet: CardSheet) -> None:
    assert sheet.paper in PAPERS.values()
    for cell in sheet.cells:
        assert -NEAR < cell.x < cell.right < sheet.paper.width + NEAR
        assert -NEAR < cell.y < cell.top < sheet.paper.height + NEAR
    assert all(overlap(one, other) < 0.01 for one, other in combinations(sheet.cells, 2))


@every_sheet
def test_cells_are_in_reading_order_and_hold_the_card(sheet: CardSheet) -> None:
    order = sorted(sheet.cells, key=lambda cell: (-round(cell.y), cell.x))
    assert list(sheet.cells) == order
    card = sheet.stock.sheet.turned() if sheet.turned else sheet.stock.sheet
    for cell in sheet.cells:
        assert cell.width == pytest.approx(card.width, abs=NEAR)
        assert cell.height == pytest.approx(card.height, abs=NEAR)


@every_sheet
def test_crop_marks_lie_clear_of_the_cards_or_on_the_cut(sheet: CardSheet) -> None:
    marks = crop_marks(sheet)
    assert bool(marks) <= sheet.crop_marks
    for mark in marks:
        assert 0 <= mark.x0 <= mark.x1 <= sheet.paper.width
        assert 0 <= mark.y0 <= mark.y1 <= sheet.paper.height
        line = Rect(mark.x0, mark.y0, mark.x1 - mark.x0, mark.y1 - mark.y0)
        assert max(line.width, line.height) >= mm(3)
        assert all(overlap(line, cell) < 0.01 for cell in sheet.cells)


@pytest.mark.parametrize(
    "sheet", [each for each in card_sheets() if each.crop_marks], ids=lambda sheet: sheet.id
)
def test_every_cut_has_a_mark_at_either_end(sheet: CardSheet) -> None:
    marks = crop_marks(sheet)
    upright = [mark.x0 for mark in marks if mark.x0 == mark.x1]
    level = [mark.y0 for mark in marks if mark.y0 == mark.y1]
    for cell in sheet.cells:
        for edges, end, found in (
            ((cell.x, cell.right), sheet.paper.width, upright),
            ((cell.y, cell.top), sheet.paper.height, level),
        ):
            for edge in edges:
                inside = mm(2) < edge < end - mm(2)
                near = [mark for mark in found if abs(mark - edge) < 0.01]
                assert len(near) == (2 if inside else 0)


@pytest.mark.parametrize("paper", ["letter", "a4"])
@pytest.mark.parametrize("count", [1, 2, 4])
def test_one_two_and_four_cards_go_on_a_page(count: int, paper: str) -> None:
    card = "iso-a6-flat" if paper == "a4" else "a2-flat"
    sheet = find_card_sheet(f"{card}-{count}up-{paper}")
    assert (len(sheet.cells), sheet.paper) == (count, PAPERS[paper])
    left = min(cell.x for cell in sheet.cells)
    right = max(cell.right for cell in sheet.cells)
    assert left + right == pytest.approx(sheet.paper.width)


def test_two_folded_a2_cards_are_a_letter_sheet_cut_in_half() -> None:
    sheet = find_card_sheet("a2-folded-2up-letter")
    assert sheet.turned
    assert sheet.cells == (Rect(0, 396, 612, 396), Rect(0, 0, 612, 396))


def test_a_card_of_any_size_goes_on_a_page() -> None:
    sheet = find_card_sheet("100x100mm-4up-a4")
    assert [round(to_mm(cell.x), 3) for cell in sheet.cells] == [5.0, 105.0, 5.0, 105.0]


@pytest.mark.parametrize(
    ("sheet_id", "code"),
    [
        ("avery-0", "layout.no_such_sheet"),
        ("a2-flat", "layout.no_such_sheet"),
        ("a2-flat-3up-letter", "layout.no_such_sheet"),
        ("a7-folded-2up-letter", "layout.does_not_fit_paper"),
        ("a99-2up-letter", "layout.no_such_stock"),
        ("0x0mm-2up-letter", "layout.size_out_of_range"),
    ],
)
def test_what_is_no_sheet_is_named(sheet_id: str, code: str) -> None:
    with pytest.raises(InputError) as caught:
        find_card_sheet(sheet_id)
    assert caught.value.code == code
    assert MESSAGES[code].format(**caught.value.values)


def test_the_products_are_confirmed_only_by_two_sources() -> None:
    products = [each for each in card_sheets() if each.maker]
    confirmed = [each for each in products if each.confirmed]
    assert len(confirmed) >= 18
    assert {each.kind for each in confirmed} == set(SheetKind)
    for each in confirmed:
        packages = {source.partition(":")[0] for source in each.sources}
        assert len(packages) == len(each.sources) >= 2
    assert all(each.sources and each.products and not each.crop_marks for each in products)
    assert find_card_sheet("avery-8315").confirmed
    assert not find_card_sheet("sigel-lp711").confirmed
    assert not find_card_sheet("avery-5389").confirmed


@pytest.mark.parametrize(
    "sheet",
    [each for each in card_sheets() if each.kind is SheetKind.CARDS],
    ids=lambda each: each.id,
)
def test_a_sheet_is_a_stock_with_its_first_card_upright(sheet: CardSheet) -> None:
    stock, cell = find_stock(sheet.id), sheet.cells[0]
    assert stock.per_sheet == len(sheet.cells)
    assert {stock.sheet.width, stock.sheet.height} == {sheet.paper.width, sheet.paper.height}
    # Where the cell is on the page as the card is read: turned a quarter to the right or not.
    page = Rect(cell.x, cell.y, cell.width, cell.height)
    if sheet.turned:
        page = Rect(cell.y, sheet.paper.width - cell.right, cell.height, cell.width)
    assert stock.message.x >= page.x - NEAR
    assert stock.message.y == pytest.approx(page.y, abs=NEAR)
    assert stock.message.right == pytest.approx(page.right, abs=NEAR)
    assert stock.message.top <= page.top + NEAR
    assert stock.panel == sheet.stock.panel
