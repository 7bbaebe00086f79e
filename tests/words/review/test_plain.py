"""The plain faults of tone are found, and innocent sentences with the same words are let be."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from cards.model.findings import Severity
from cards.model.notes import Channel, Occasion
from cards.words.review import ReviewNote, review
from cards.words.review.lists import TONE

PLAIN = Path(__file__).parents[2] / "data" / "review" / "plain.toml"
RULES = (*TONE, "shouting")
SAID: dict[str, dict[str, dict[str, list[str]]]] = tomllib.loads(PLAIN.read_text("utf-8"))
CASES = [(language, rule) for language in SAID for rule in RULES]


def blamed(sentence: str, language: str, *, hints: bool = False) -> set[str]:
    """The rules of tone that a note breaks, for sure, by this sentence; with hints, perhaps."""
    note = ReviewNote(
        text=f"{sentence}\n\nMaya",
        language=language,
        occasion=Occasion.AFTER_NO,
        channel=Channel.EMAIL,
        sender="Maya",
    )
    found = {one.rule.value for one in review(note) if hints or one.severity is not Severity.HINT}
    return found & set(RULES)


@pytest.mark.parametrize(("language", "rule"), CASES)
def test_plain_faults_are_found(language: str, rule: str) -> None:
    said = SAID[language][rule]["faults"]
    # A phrase that is worn but polite is told as a hint.
    hints = rule == "cliche"
    missed = [each for each in said if rule not in blamed(each, language, hints=hints)]
    assert len(said) == 25
    assert len(missed) <= 2, missed


@pytest.mark.parametrize(("language", "rule"), CASES)
def test_innocent_sentences_with_the_same_words_pass(language: str, rule: str) -> None:
    said = SAID[language][rule]["harmless"]
    wronged = {each: rules for each in said if (rules := blamed(each, language))}
    assert len(said) == 25
    assert len(wronged) <= 1, wronged
