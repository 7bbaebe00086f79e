"""Sizes as people type them: read in mm and inches, refused in one sentence."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cards.layout.envelopes import find_envelope
from cards.layout.messages import MESSAGES
from cards.layout.sizes import typed_size
from cards.layout.stocks import clearance, find_stock
from cards.model.errors import InputError
from cards.model.geometry import Size, inch, mm, to_mm
from cards.model.paper import Fold


@pytest.mark.parametrize(
    ("typed", "width", "height"),
    [
        ("5x7in", inch(5), inch(7)),
        ("148x105mm", mm(148), mm(105)),
        (" 148 X 105 MM ", mm(148), mm(105)),
        ("5,5×8,5in", inch(5.5), inch(8.5)),
        ("5.5*8.5 in", inch(5.5), inch(8.5)),
        ("500x50mm", mm(500), mm(50)),
    ],
)
def test_a_size_is_a_flat_stock(typed: str, width: float, height: float) -> None:
    stock = find_stock(typed)
    assert (stock.sheet, stock.fold, stock.folds) == (Size(width, height), Fold.NONE, ())
    assert (stock.message.width, stock.message.height) == (width, height)
    assert 0 < stock.text_frame.x < stock.text_frame.right < width
    assert find_stock(stock.id) == stock


def test_a_size_may_say_how_it_is_folded() -> None:
    for word, fold in (("folded", Fold.TENT), ("book", Fold.BOOK), ("quarter", Fold.QUARTER)):
        stock = find_stock(f"5.5x8.5in-{word}")
        assert (stock.fold, stock.id) == (fold, f"5.5x8.5in-{word}")
    assert find_stock("5.5x8.5in-folded").panel == find_stock("a2-folded").panel


@pytest.mark.parametrize(
    ("typed", "envelope"),
    [("5.5x4.25in", "a2"), ("105x148mm", "c6"), ("5x7in", "a7"), ("210x99mm", "dl")],
)
def test_a_size_goes_in_the_smallest_envelope_that_holds_it(typed: str, envelope: str) -> None:
    stock = find_stock(typed)
    assert stock.envelope == envelope
    spare = clearance(stock)
    assert spare
    assert min(to_mm(spare.width), to_mm(spare.height)) > 3


def test_a_size_too_large_for_them_goes_without_an_envelope() -> None:
    assert find_stock("300x300mm").envelope == ""
    with pytest.raises(InputError) as caught:
        find_envelope("")
    assert "envelope" in MESSAGES[caught.value.code]


def test_an_envelope_of_any_size_lies_down() -> None:
    envelope = find_envelope("100x200mm")
    assert envelope.size == Size(mm(200), mm(100))


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("0x0mm", "layout.size_out_of_range"),
        ("1x3000mm", "layout.size_out_of_range"),
        ("49.9x100mm", "layout.size_out_of_range"),
        ("5x", "layout.not_a_size"),
        ("5x7", "layout.not_a_size"),
        ("5 by 7 in", "layout.not_a_size"),
        ("5x7x9in", "layout.not_a_size"),
        ("1e9x3in", "layout.not_a_size"),
        ("9" * 400 + "x5in", "layout.not_a_size"),
        ("-5x7in", "layout.not_a_size"),
        ("5x-7in", "layout.not_a_size"),
        ("5..5x7in", "layout.not_a_size"),
        ("5x7cm", "layout.not_a_size"),
        ("5in", "layout.not_a_size"),
        ("5x7in-twice", "layout.no_such_fold"),
        ("", "layout.no_such_stock"),
        ("x", "layout.no_such_stock"),
        ("4bar-foldd", "layout.no_such_stock"),
    ],
)
def test_nonsense_is_refused_in_one_sentence(typed: str, code: str) -> None:
    with pytest.raises(InputError) as caught:
        find_stock(typed)
    assert caught.value.code == code
    sentence = MESSAGES[code].format(**caught.value.values)
    assert f"“{typed}”" in sentence
    assert sentence.count(". ") == 0


@given(st.text("0123456789.,-+ex×* minMI", max_size=14))
def test_whatever_is_typed_is_a_size_or_refused(typed: str) -> None:
    try:
        found = typed_size(typed)
    except InputError as error:
        MESSAGES[error.code].format(**error.values)
        return
    if found is not None:
        assert mm(50) <= min(found.size.width, found.size.height)
        assert max(found.size.width, found.size.height) <= mm(500)
        assert typed_size(found.id) == found or found.word
