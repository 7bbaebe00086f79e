"""How well a no is told from everything else that companies write."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from cards.exchange.mail import message_of
from cards.exchange.mail.refusal import refusal_in

DATA = Path(__file__).parents[2] / "data" / "mail"


@pytest.mark.parametrize(
    ("file", "least", "most_false"),
    [("answers", 37, 1), ("answers_later", 33, 2), ("answers_strange", 116, 1)],
)
def test_most_refusals_are_found_and_next_to_nothing_else(
    file: str, least: int, most_false: int
) -> None:
    texts = tomllib.loads((DATA / f"{file}.toml").read_text(encoding="utf-8"))
    found = [refusal_in(one["text"]) for one in texts["no"]]
    wrong = [sentence for one in texts["other"] if (sentence := refusal_in(one["text"]))]
    assert sum(map(bool, found)) >= least
    assert len(wrong) <= most_false, wrong
    for one, sentence in zip(texts["no"], found, strict=True):
        assert not sentence or one.get("says", "") in sentence


def test_the_sentence_is_told_as_it_was_written() -> None:
    text = "Dear Maya,\n\nthank you. We have decided not to\nmove forward with you. Best,\nTom"
    assert refusal_in(text) == "We have decided not to move forward with you."


@pytest.mark.parametrize(
    "text",
    [
        "Why have you decided not to move forward with me?",
        "If we decide not to move forward with you, we will tell you.",
        "Si decidimos no seguir adelante con tu candidatura, te lo diremos.",
        "Falls wir uns für eine andere Bewerberin entscheiden, hörst du von uns.",
        "Hi!\n\n> We have decided not to move forward with you.",
        "Fine, see below.\n\nOn Mon, 9 Mar 2026 Tom wrote:\nWe went with someone else.",
        'Ten ways to answer "we have decided to move forward with other candidates" kindly.',
        "",
    ],
)
def test_questions_conditions_and_quotations_are_no_refusal(text: str) -> None:
    assert message_of(f"From: a@b.example\nSubject: x\n\n{text}").refusal == ""
