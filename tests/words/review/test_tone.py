"""Sentences with a fault of tone are found under their rule, and harmless ones are let be."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from cards.model.findings import Severity
from cards.model.notes import Occasion
from cards.words.review import ReviewNote
from cards.words.review.engine import sentences
from cards.words.review.lists import TONE, lists_for
from cards.words.review.parts import parts_of
from cards.words.review.tone import tone

HERE = Path(__file__).parent


def said(name: str) -> dict[str, dict[str, list[str]]]:
    table: dict[str, dict[str, list[str]]] = tomllib.loads((HERE / name).read_text("utf-8"))
    return table


def found(text: str, language: str, occasion: Occasion) -> set[str]:
    """The rules that are broken for sure; what may be a sign only is a hint."""
    return {rule for rule, severity in told(text, language, occasion) if severity != "hint"}


def told(text: str, language: str, occasion: Occasion) -> set[tuple[str, Severity]]:
    note = ReviewNote(text=text, language=language, occasion=occasion, known_names=("Colin",))
    every = tone(note, sentences(note, parts_of(text)), frozenset())
    return {(one.rule.value, one.severity) for one in every}


def faults() -> Iterator[tuple[str, str, Occasion, str]]:
    for name, by_language in said("faults_said.toml").items():
        rule = next(each for each in TONE if name.startswith(each))
        occasion = Occasion(name.removeprefix(rule).lstrip("_") or "after_no")
        for language, texts in by_language.items():
            yield from ((rule, language, occasion, text) for text in texts)


@pytest.mark.parametrize(("rule", "language", "occasion", "text"), list(faults()))
def test_a_fault_is_found(rule: str, language: str, occasion: Occasion, text: str) -> None:
    assert rule in {rule for rule, _ in told(text, language, occasion)}


@pytest.mark.parametrize("occasion", [Occasion.AFTER_NO, Occasion.LINKEDIN_INVITE])
def test_harmless_sentences_pass(occasion: Occasion) -> None:
    texts = tomllib.loads((HERE / "harmless_said.toml").read_text("utf-8"))
    told = {
        text: rules
        for language, each in texts.items()
        for text in each
        if (rules := found(text, language, occasion))
    }
    assert told == {}


def test_what_others_said_is_not_the_writers_tone() -> None:
    assert not found("“You are all idiots, my boss is a bully,” he sang.", "en", Occasion.AFTER_NO)


@pytest.mark.parametrize(("language", "least"), [("en", 80), ("es", 30), ("de", 30)])
def test_there_are_many_cliches(language: str, least: int) -> None:
    warned = [one for one in lists_for(language).phrases["cliche"] if one.severity == "warning"]
    assert len(warned) >= least
