"""Folds and cuts to be seen over a page: on both of its sides, each line once."""

from __future__ import annotations

import pytest

from cards.layout.page_lines import page_lines
from cards.layout.sheets import card_sheets, find_card_sheet
from cards.layout.stocks import find_stock
from cards.model.paper import CardSheet, FoldLine, TwoSided


def test_a_page_that_is_the_card_is_folded_and_not_cut() -> None:
    stock = find_stock("a2-folded")
    lines = page_lines(stock)
    (fold,) = lines.folds
    assert fold.y0 == fold.y1 == pytest.approx(stock.sheet.height / 2)
    assert (fold.x0, fold.x1) == pytest.approx((0, stock.sheet.width))
    assert lines.cuts == ()
    assert len(page_lines(find_stock("a2-quarter")).folds) == 2


@pytest.mark.parametrize(
    "sheet", [each for each in card_sheets() if each.crop_marks], ids=lambda each: each.id
)
def test_every_cell_of_a_sheet_is_cut_out(sheet: CardSheet) -> None:
    cuts = page_lines(sheet).cuts
    assert len(set(cuts)) == len(cuts)
    for cell in sheet.cells:
        if 0.5 < cell.x < sheet.paper.width - 0.5:
            assert any(_along(cut, x=cell.x) for cut in cuts)
        if 0.5 < cell.y < sheet.paper.height - 0.5:
            assert any(_along(cut, y=cell.y) for cut in cuts)


def test_from_behind_the_lines_are_mirrored_as_the_paper_turns() -> None:
    sheet = find_card_sheet("a2-flat-4up-letter")
    wide = sheet.paper.width
    there = {(cut.x0, cut.x1) for cut in page_lines(sheet).cuts if cut.x0 == cut.x1}
    behind = page_lines(sheet, TwoSided.LONG_EDGE).cuts
    seen = {cut.x0 for cut in behind if cut.x0 == cut.x1}
    assert sorted(seen) == pytest.approx(sorted(wide - x for x, _ in there))


def _along(cut: FoldLine, x: float | None = None, y: float | None = None) -> bool:
    if x is not None:
        return abs(cut.x0 - x) < 0.01 and abs(cut.x1 - x) < 0.01
    return y is not None and abs(cut.y0 - y) < 0.01 and abs(cut.y1 - y) < 0.01
