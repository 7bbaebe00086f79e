"""Errors that list what there is: all of it, near misses first; labels are no stock for cards."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from cards.jobs.texts import sentence
from cards.layout.data import listed
from cards.layout.envelopes import envelopes, find_envelope
from cards.layout.fronts import front_of
from cards.layout.motifs import MOTIFS
from cards.layout.sheets import card_sheets, find_card_sheet
from cards.layout.stocks import find_stock, stocks
from cards.model.errors import InputError
from cards.model.paper import SheetKind


@pytest.mark.parametrize(
    ("find", "given", "first", "there"),
    [
        (find_stock, "a2-flt", "a2-flat", [each.id for each in stocks()]),
        (find_stock, "A2", "a2-folded", [each.id for each in stocks()]),
        (find_envelope, "number10", "number-10", [each.id for each in envelopes()]),
        (find_card_sheet, "avery-8351", "avery-8315", [e.id for e in card_sheets() if e.maker]),
        (front_of, "motif:wav", "wave", list(MOTIFS)),
    ],
)
def test_near_misses_come_first_and_all_are_named_once_in_one_line(
    find: Callable[[str], object], given: str, first: str, there: list[str]
) -> None:
    with pytest.raises(InputError) as caught:
        find(given)
    said = sentence(caught.value)
    assert f"choose one of {first}" in said
    assert "\n" not in said
    named = str(caught.value.values["known"]).split(", ")
    assert sorted(named) == sorted(there)


def test_the_order_stays_where_nothing_is_near() -> None:
    assert listed(["b", "a", "c"], "qqq") == "b, a, c"
    assert listed(["b", "a", "c"]) == "b, a, c"


@pytest.mark.parametrize(
    "sheet", [each.id for each in card_sheets() if each.kind is SheetKind.LABELS]
)
def test_no_card_is_drawn_on_labels(sheet: str) -> None:
    with pytest.raises(InputError) as caught:
        find_stock(sheet)
    assert caught.value.code == "layout.labels_hold_no_card"
    assert "for labels" in sentence(caught.value)
    assert find_card_sheet(sheet).kind is SheetKind.LABELS
