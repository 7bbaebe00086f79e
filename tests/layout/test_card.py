"""A card's geometry: everything inside the panel, sizes in range, what does not fit is named."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, reject, settings
from hypothesis import strategies as st

from cards.layout.card import lay_out_card
from cards.layout.fitting import SMALLEST_X_HEIGHT
from cards.layout.stocks import find_stock, stocks
from cards.model.errors import InputError
from cards.model.geometry import Matrix, mm
from cards.model.look import Look
from cards.model.placement import Ink, Sheet
from fonts.catalogue import hands
from fonts.hand import load_hand

HANDS = [info.id for info in hands()]
SENTENCE = "Thank you for the hour you gave me and for the story about the bookkeeper's ferry. "
NOTE = "Dear Katrin,\n\n" + SENTENCE * 5 + "\n\nWarmly,\nMaya"
LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ,.!?'éüß"


def ink_box(sheet: Sheet) -> tuple[float, float, float, float]:
    """The box (points) round all ink of a sheet, bent outlines allowed for."""
    corners = []
    for imposed in sheet.faces:
        for ink in imposed.face.placements:
            assert isinstance(ink, Ink)
            hand = load_hand(ink.hand)
            slack = 0.2 * hand.x_height
            for number, row in zip(ink.outlines.tolist(), ink.matrices, strict=True):
                left, low, right, high = hand.extents(number // hand.alternates)
                matrix = Matrix(*row).then(imposed.matrix)
                for x in (left - slack, right + slack):
                    corners += [matrix.apply(x, y) for y in (low - slack, high + slack)]
    points = np.array(corners)
    return (*points.min(axis=0), *points.max(axis=0))


@pytest.mark.parametrize("hand", HANDS)
@pytest.mark.parametrize("stock", [stock.id for stock in stocks()])
def test_ink_lies_on_the_message_panel_of_every_stock(hand: str, stock: str) -> None:
    panel = find_stock(stock).message
    text = NOTE if panel.height > mm(90) else "Dear Katrin,\n\n" + SENTENCE + "\n\nWarmly,\nMaya"
    left, low, right, high = ink_box(
        lay_out_card(text, Look(hand=hand, stock=stock), 3, recipient="Katrin")
    )
    assert panel.x < left < right < panel.right
    assert panel.y < low < high < panel.top


def laid_out_or_rejected(text: str, look: Look, seed: int) -> Sheet:
    """The card, or another example when this text is too long for it."""
    try:
        return lay_out_card(text, look, seed, recipient="Katrin")
    except InputError as error:
        if error.code != "layout.too_long":
            raise
        reject()


@settings(max_examples=60, deadline=None)
@given(
    words=st.lists(st.text(LETTERS, min_size=1, max_size=14), min_size=1, max_size=90),
    hand=st.sampled_from(HANDS),
    variation=st.sampled_from(["plain", "careful", "natural", "hurried", "2"]),
    seed=st.integers(0, 2**62),
)
def test_no_glyph_ever_lies_outside_the_panel(
    words: list[str], hand: str, variation: str, seed: int
) -> None:
    text = "Dear Katrin,\n\n" + " ".join(words) + "\n\nWarmly,\nMaya"
    look = Look(hand=hand, stock="a2-flat", variation=variation)
    sheet = laid_out_or_rejected(text, look, seed)
    left, low, right, high = ink_box(sheet)
    assert 0 <= left < right <= sheet.size.width
    assert 0 <= low < high <= sheet.size.height


@pytest.mark.parametrize("hand", HANDS)
def test_the_size_grows_when_the_note_is_short_and_stays_legible(hand: str) -> None:
    sizes = [
        lay_out_card(text, Look(hand=hand), 1, recipient="K").faces[0].face.type_size
        for text in ("Thank you, Katrin!", NOTE)
    ]
    assert sizes[0] >= sizes[1]
    assert sizes[1] * load_hand(hand).x_height >= SMALLEST_X_HEIGHT
    assert all(size * 2 == round(size * 2) for size in sizes)


def test_a_note_too_long_names_the_person_and_by_how_much() -> None:
    with pytest.raises(InputError) as caught:
        lay_out_card(NOTE * 4, Look(), 1, recipient="Katrin")
    assert caught.value.code == "layout.too_long"
    assert caught.value.values["recipient"] == "Katrin"
    assert int(str(caught.value.values["words"])) > 100


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "layout.empty"),
        (" \n\n ", "layout.empty"),
        ("Dear 漢,", "layout.undrawable_by_all"),
        ("Dear Λένα,", "layout.undrawable"),
        ("w" * 400, "layout.wide_word"),
    ],
)
def test_what_cannot_be_written_is_named(text: str, code: str) -> None:
    with pytest.raises(InputError) as caught:
        lay_out_card(text, Look(), 1, recipient="Katrin")
    assert caught.value.code == code
    assert caught.value.values["recipient"] == "Katrin"


def test_a_small_edit_low_on_the_card_leaves_the_upper_lines_alone() -> None:
    before, after = (
        lay_out_card(text, Look(), 9, recipient="K").faces[0].face.placements[0]
        for text in (NOTE, NOTE.replace("Warmly", "Kindly"))
    )
    assert isinstance(before, Ink)
    assert isinstance(after, Ink)
    assert len(before.lines) > 5
    for old, new in zip(before.lines[:-2], after.lines[:-2], strict=True):
        assert old.matrices.tobytes() == new.matrices.tobytes()
        assert old.outlines.tobytes() == new.outlines.tobytes()


def test_a_paragraph_without_space_before_it_is_indented() -> None:
    body = "I liked the harbour best, and the ledger that nobody could read but you. " * 2
    text = f"Dear Katrin,\n{body}\n{body}\n\nA line of its own\n12 Mill Lane\n\nWarmly,\nMaya"
    (ink,) = lay_out_card(text, Look(variation="plain"), 3, recipient="K").faces[0].face.placements
    assert isinstance(ink, Ink)
    left = min(float(line.matrices[0, 4]) for line in ink.lines)
    indented = [
        line.words[0]
        for line in ink.lines[:-2]
        if float(line.matrices[0, 4]) > left + load_hand(ink.hand).x_height * ink.size
    ]
    assert indented == ["I", "I"]
