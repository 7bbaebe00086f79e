"""No text makes the review fail or last, whatever it holds."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cards.model.notes import Channel
from cards.words.review import MOST_CHARACTERS, review, review_batch
from tests.words.review.good_note import GOOD, TEXT

FULL = MOST_CHARACTERS - 10

HOSTILE = [
    "",
    " \n\t ",
    "\x00\x01\x1b[31m",
    "שלום עולם, תודה רבה על השיחה",
    "👩‍👩‍👧‍👦" * 50,
    "<script>alert('x')</script> & <b>bold</b>",
    "İstanbul ﬁne ẞ straße",
    "{" * 500 + "}" * 500,
    "{{{{a}}}}" * 100,
    "“" * 500,
    "Dear " * 300,
    "\ud800 half a letter",
]

LONG = [
    "a" * FULL,
    "so " * (FULL // 3),
    "I would have been the better " * (FULL // 29),
    "! " * (FULL // 2),
    "[" * FULL,
    "A. " * (FULL // 3),
    "A," * (FULL // 2),
    "-'" * (FULL // 2),
    "\n" * FULL,
    "x\n\n" * (FULL // 3),
    "Arbor " * (FULL // 6),
    '"' * FULL,
    "Abcdefgh" * (FULL // 8),
]


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("language", ["en-US", "es", "de", "xx"])
def test_any_text_is_reviewed(text: str, language: str) -> None:
    for channel in Channel:
        review(replace(GOOD, text=text, language=language, channel=channel))


@pytest.mark.parametrize("text", LONG)
def test_long_texts_take_little_time(text: str) -> None:
    review(GOOD)
    begun = time.thread_time()
    review(replace(GOOD, text=text))
    # A second of processor time; a pattern that tries all ways takes minutes.
    assert time.thread_time() - begun < 5.0


def test_a_megabyte_is_refused_in_one_sentence() -> None:
    begun = time.thread_time()
    (only,) = review(replace(GOOD, text="word " * 200_000))
    assert only.message == "review.too_long.unread"
    assert time.thread_time() - begun < 0.5


def test_hostile_names_are_only_names() -> None:
    odd = "(((a+)+)+$ [x] \\ {y} <z>"
    note = replace(GOOD, to=odd, company=odd, called=odd, sender=odd, known_names=(odd, ""))
    review(replace(note, known_companies=(odd, " "), talked_about=odd))


def test_a_panel_of_twelve_is_compared_at_once() -> None:
    review(GOOD)
    notes = [replace(GOOD, key=str(number), text=TEXT) for number in range(12)]
    begun = time.thread_time()
    found = review_batch(notes)
    assert time.thread_time() - begun < 2.0
    assert all(any(one.rule == "too_alike" for one in each) for each in found)


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=400))
def test_places_are_places_of_the_text(text: str) -> None:
    for one in review(replace(GOOD, text=text)):
        assert text[one.start : one.end] == one.quote
