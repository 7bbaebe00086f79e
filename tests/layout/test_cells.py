"""Part-used sheets: every card in one free cell, in order, none used twice."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cards.layout.cells import Place, places, sheets_taken
from cards.layout.messages import MESSAGES
from cards.model.errors import InputError


def test_cards_fill_sheet_after_sheet() -> None:
    assert places(3, 2) == (Place(0, 0), Place(0, 1), Place(1, 0))
    assert places(0, 4) == ()


def test_one_begins_at_any_cell_and_skips_the_used_ones() -> None:
    assert places(4, 4, first=1, used={2}) == ((0, 1), (0, 3), (1, 0), (1, 1))


def test_a_sheet_that_is_all_used_is_left_out() -> None:
    assert places(2, 2, used=[0, 1]) == ((0, 0), (0, 1))


@pytest.mark.parametrize(("first", "used"), [(4, ()), (-1, ()), (0, (7,))])
def test_a_cell_that_is_not_there_is_refused(first: int, used: tuple[int, ...]) -> None:
    with pytest.raises(InputError) as caught:
        places(1, 4, first=first, used=used)
    assert "4" in MESSAGES[caught.value.code].format(**caught.value.values)


@given(
    cards=st.integers(0, 90),
    per_sheet=st.integers(1, 30),
    first=st.integers(0, 29),
    used=st.sets(st.integers(0, 29)),
)
def test_every_card_has_a_free_cell_of_its_own(
    cards: int, per_sheet: int, first: int, used: set[int]
) -> None:
    first, used = first % per_sheet, {cell % per_sheet for cell in used}
    found = places(cards, per_sheet, first=first, used=used)
    assert len(found) == len(set(found)) == cards
    assert list(found) == sorted(found)
    assert all(0 <= place.cell < per_sheet for place in found)
    free = set(range(first, per_sheet)) - used
    if free:
        begun = {place.cell for place in found if place.sheet == 0}
        assert begun <= free
        assert begun == free or cards < len(free)
    later = [place for place in found if place.sheet > 0 or not free]
    sheet = 1 if free else 0
    assert later == [
        (sheet + number // per_sheet, number % per_sheet) for number in range(len(later))
    ]


@given(cards=st.integers(1, 90), per_sheet=st.integers(1, 30), used=st.sets(st.integers(0, 29)))
def test_the_sheets_taken_are_those_that_cards_lie_on(
    cards: int, per_sheet: int, used: set[int]
) -> None:
    used = {cell % per_sheet for cell in used}
    there = {place.sheet for place in places(cards, per_sheet, used=used)}
    assert sheets_taken(cards, per_sheet, used=used) == len(there)


def test_a_sheet_used_in_part_may_make_one_more() -> None:
    assert sheets_taken(4, 4) == 1
    assert sheets_taken(4, 4, used={0}) == sheets_taken(4, 4, first=2) == 2
    assert sheets_taken(4, 4, used={0, 1, 2, 3}) == 1
    assert sheets_taken(0, 4) == 0
