"""Fronts reach the paper in every hand, however large their letters and however they are turned."""

from __future__ import annotations

import io
from functools import cache

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cards.jobs.imposing import Written, pages
from cards.layout.card import lay_out_card
from cards.layout.fronts import front_of
from cards.model.fronts import Imposing
from cards.model.look import DEFAULT_VARIATION, Look
from cards.model.paper import TwoSided
from cards.model.placement import Sheet
from cards.render.pdf import pdf_bytes
from fonts.catalogue import hands

HANDS = [info.id for info in hands()]
LETTERS = "AWMQigjÉéñßøŁ"
STOCKS = ("a2-folded", "a2-flat", "a7-book", "a2-quarter", "iso-a5-folded")
NOTE = "Thank you."


@cache
def inside(look: Look) -> Sheet:
    return lay_out_card(NOTE, look, 3, recipient="Ana")


def copied(front: str, look: Look, two_sided: TwoSided = TwoSided.LONG_EDGE) -> list[str]:
    """What a program copies of a printed card's pages, without the message."""
    imposing = Imposing(front=front_of(front), two_sided=two_sided)
    made = pages([Written(inside(look), look, 3, imposing.front)], imposing)
    document = pypdfium2.PdfDocument(io.BytesIO(pdf_bytes(list(made), title="A card")))
    words = [word for page in document for word in page.get_textpage().get_text_range().split()]
    return [word for word in words if word not in NOTE.split()]


@pytest.mark.parametrize("hand", HANDS)
@pytest.mark.parametrize("variation", ["plain", DEFAULT_VARIATION, "hurried"])
def test_a_single_initial_is_printed_in_every_hand(hand: str, variation: str) -> None:
    look = Look(hand=hand, variation=variation)
    for letter in LETTERS:
        assert copied(f"monogram:{letter}", look) == [letter]


@settings(max_examples=60, deadline=None)
@given(
    hand=st.sampled_from(HANDS),
    stock=st.sampled_from(STOCKS),
    two_sided=st.sampled_from([TwoSided.LONG_EDGE, TwoSided.SHORT_EDGE]),
    kind=st.sampled_from(["monogram", "text"]),
    letters=st.text(LETTERS, min_size=1, max_size=3),
)
def test_initials_and_lettering_are_printed_on_every_fold(
    hand: str, stock: str, two_sided: TwoSided, kind: str, letters: str
) -> None:
    found = copied(f"{kind}:{letters}", Look(hand=hand, stock=stock), two_sided)
    assert found == [letters]
