"""Long notes over several cards: nothing lost, nothing outside, good breaks, comfortable size."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cards.layout.card import lay_out_card
from cards.layout.pages import COMFORTABLE_X_HEIGHT, lay_out_pages
from cards.layout.stocks import find_stock
from cards.model.errors import InputError
from cards.model.look import Look
from cards.model.placement import Ink, InkLine, Sheet
from fonts.hand import load_hand

SENTENCES = (
    "Thank you for the hour in the committee room and for the coffee. "
    "Your story about the bookkeeper who kept every letter stayed with me all the way home. "
)


def note(paragraphs: int) -> str:
    body = "\n\n".join(["Indeed, " + SENTENCES * 2] * paragraphs)
    return f"Dear Katrin,\n\n{body}\n\nWarmly,\nMaya"


def lay(text: str, pages: int, **look: object) -> tuple[Sheet, ...]:
    return lay_out_pages(text, Look(**look), 7, recipient="Katrin", pages=pages)  # type: ignore[arg-type]  # the fields of a look


def inks(sheet: Sheet) -> list[InkLine]:
    placed = [ink for each in sheet.faces for ink in each.face.placements]
    return [line for ink in placed if isinstance(ink, Ink) for line in ink.lines]


def words(sheets: tuple[Sheet, ...]) -> list[str]:
    return [word for sheet in sheets for ink in inks(sheet) for word in ink.words]


def test_a_short_note_is_the_very_card_it_is_alone() -> None:
    (sheet,) = lay(note(1), 5)
    alone = lay_out_card(note(1), Look(), 7, recipient="Katrin")
    for one, other in zip(inks(sheet), inks(alone), strict=True):
        assert np.array_equal(one.matrices, other.matrices)
        assert np.array_equal(one.outlines, other.outlines)


@pytest.mark.parametrize("hand", ["nothing-you-could-do", "ems-allure"])
def test_a_long_note_goes_on_at_a_comfortable_size(hand: str) -> None:
    text = note(6)
    sheets = lay(text, 6, hand=hand)
    assert 1 < len(sheets) <= 6
    assert words(sheets) == text.split()
    sizes = {each.face.type_size for sheet in sheets for each in sheet.faces}
    assert len(sizes) == 1
    x_height = inks(sheets[0])[0].ink.size
    if hand == "nothing-you-could-do":
        assert x_height * load_hand(hand).x_height >= COMFORTABLE_X_HEIGHT


def test_it_takes_no_more_cards_than_needed_and_shrinks_only_at_the_limit() -> None:
    free, bound = lay(note(4), 9), lay(note(4), 2)
    assert 2 < len(free) < 9
    assert len(bound) == 2
    assert bound[0].faces[0].face.type_size < free[0].faces[0].face.type_size


def test_the_close_never_stands_alone_and_no_paragraph_starts_at_a_foot() -> None:
    for paragraphs in range(2, 9):
        sheets = lay(note(paragraphs), 9, size=16.0)
        last = inks(sheets[-1])
        assert len(last) >= 4 or len(sheets) == 1
        for sheet in sheets[:-1]:
            assert inks(sheet)[-1].words[0] != "Indeed,"


def test_too_long_for_all_pages_is_said_with_how_much() -> None:
    with pytest.raises(InputError) as caught:
        lay(note(40), 2)
    assert caught.value.code == "layout.too_long"
    assert caught.value.values["stock"] == "2 × A2 note card, folded"
    assert int(str(caught.value.values["words"])) > 500


def test_a_word_wider_than_the_card_is_named() -> None:
    with pytest.raises(InputError) as caught:
        lay("Dear Ann,\n\n" + "W" * 120, 3)
    assert caught.value.code == "layout.wide_word"


@pytest.mark.parametrize("text", ["", "  \n "])
def test_an_empty_note_is_refused(text: str) -> None:
    with pytest.raises(InputError) as caught:
        lay(text, 3)
    assert caught.value.code == "layout.empty"


def test_what_a_stroke_hand_lacks_is_named_before_anything_is_drawn() -> None:
    with pytest.raises(InputError) as caught:
        lay("Dear 漢,\n\nThanks", 3, hand="ems-felix")
    assert caught.value.values["letters"] == "漢"


@settings(max_examples=25, deadline=None)
@given(
    lengths=st.lists(st.integers(1, 90), min_size=1, max_size=6),
    hand=st.sampled_from(["caveat", "homemade-apple", "ems-readability-italic"]),
)
def test_no_word_is_lost_and_lines_stay_in_the_frame(lengths: list[int], hand: str) -> None:
    text = "Dear Ann,\n\n" + "\n\n".join("letter " * length for length in lengths) + "\n\nMaya"
    sheets = lay(text, 20, hand=hand, variation="plain")
    assert words(sheets) == text.split()
    frame = find_stock("a2-folded").text_frame
    for sheet in sheets:
        for ink in inks(sheet):
            assert frame.y - 1 < ink.baseline < frame.top
