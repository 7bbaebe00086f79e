"""The folded card as it is drawn: true panels, the right way up, none seen through another."""

from __future__ import annotations

import pytest

from cards.layout.in_hand import Corners, Drawing, SeenPanel, View, in_hand
from cards.layout.panels import panels_of, seen_from_behind
from cards.layout.stocks import find_stock
from cards.model.geometry import Matrix
from cards.model.paper import TwoSided

FOLDED = ("a2-folded", "a6-book", "a2-quarter")
SIDES = (TwoSided.LONG_EDGE, TwoSided.SHORT_EDGE, TwoSided.BY_HAND)


def area(corners: Corners) -> float:
    ends = zip(corners, (*corners[1:], corners[0]), strict=True)
    return sum(x0 * y1 - x1 * y0 for (x0, y0), (x1, y1) in ends) / 2


def nearest(drawing: Drawing) -> SeenPanel:
    return drawing.panels[-1]


def on_page(stock_id: str, panel: str, two_sided: TwoSided) -> Corners:
    stock = find_stock(stock_id)
    panels = panels_of(stock)
    laid: Matrix = getattr(panels, panel)
    if panels.outside and panel != "inside":
        laid = laid.then(seen_from_behind(stock.sheet, two_sided))
    wide, high = stock.panel.width, stock.panel.height
    return laid.apply(0, 0), laid.apply(wide, 0), laid.apply(wide, high), laid.apply(0, high)


@pytest.mark.parametrize("two_sided", SIDES)
@pytest.mark.parametrize("stock_id", [*FOLDED, "a2-flat"])
def test_each_view_shows_its_panel_where_the_page_has_it(
    stock_id: str, two_sided: TwoSided
) -> None:
    drawings = {each.view: each for each in in_hand(find_stock(stock_id), two_sided)}
    views = {View.FRONT: "front", View.BACK: "back"}
    for view, panel in views.items():
        if view in drawings:
            found, wanted = nearest(drawings[view]).part, on_page(stock_id, panel, two_sided)
            for one, other in zip(found, wanted, strict=True):
                assert one == pytest.approx(other, abs=1e-6), (view, panel)
    wanted = on_page(stock_id, "inside", two_sided)
    parts = [each.part for each in drawings[View.INSIDE].panels]
    assert any(
        all(one == pytest.approx(other) for one, other in zip(part, wanted, strict=True))
        for part in parts
    )


@pytest.mark.parametrize("stock_id", [*FOLDED, "a2-flat"])
def test_drawings_stay_within_their_size_and_read_left_to_right(stock_id: str) -> None:
    for drawing in in_hand(find_stock(stock_id), TwoSided.LONG_EDGE):
        lower_left, lower_right, _, upper_left = nearest(drawing).place
        assert lower_right[0] > lower_left[0]
        assert upper_left[1] > lower_left[1]
        for panel in drawing.panels:
            assert area(panel.place) > 0
            for x, y in panel.place:
                assert -1e-6 <= x <= drawing.size.width + 1e-6
                assert -1e-6 <= y <= drawing.size.height + 1e-6


@pytest.mark.parametrize("stock_id", FOLDED)
def test_open_it_shows_two_panels_of_the_inside_that_meet_in_the_fold(stock_id: str) -> None:
    stock = find_stock(stock_id)
    inside = in_hand(stock, TwoSided.LONG_EDGE)[1]
    assert inside.view is View.INSIDE
    assert [panel.outside for panel in inside.panels] == [False, False]
    one, other = (set(panel.place) for panel in inside.panels)
    assert len(one & other) == 2
    one, other = (set(panel.part) for panel in inside.panels)
    shared = {(round(x, 3), round(y, 3)) for x, y in one}
    assert len(shared & {(round(x, 3), round(y, 3)) for x, y in other}) == 2


def test_a_flat_card_has_two_sides() -> None:
    views = [each.view for each in in_hand(find_stock("a2-flat"), TwoSided.LONG_EDGE)]
    assert views == [View.FRONT, View.INSIDE]
