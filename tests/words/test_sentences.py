"""Notes are cut into sentences, and shared sentences are found and named."""

from __future__ import annotations

from cards.words import shared_sentences
from cards.words.sentences import body_sentences, split_sentences

FIRST = "Dear Ana,\n\nThank you for your time. We met at 5 p.m. in Graz.\n\nWarmly,\nMaya"
SECOND = "Dear Bo,\n\nIt was good. Thank you for your time!\n\nWarmly,\nMaya"


def test_salutation_and_close_are_no_sentences() -> None:
    assert body_sentences(SECOND) == ("It was good.", "Thank you for your time!")


def test_abbreviations_end_nothing() -> None:
    assert len(split_sentences("I met Dr. Roe and J. Oakes. Then Mr. Ito came.")) == 2


def test_shared_sentences_are_named_with_their_texts() -> None:
    (found,) = shared_sentences([FIRST, SECOND])
    assert found.sentence == "Thank you for your time."
    assert found.texts == (0, 1)


def test_nothing_shared() -> None:
    assert shared_sentences([FIRST, "Dear Bo,\n\nIt was good.\n\nWarmly,\nMaya"]) == ()
