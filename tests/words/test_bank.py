"""The bank is our own plain English: whole sentences, no clichés, nothing twice."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

import cards.words
from cards.model.search import Role
from cards.words.bank import Phrase, phrases
from cards.words.forms import Form

BANK = Path(cards.words.__file__).with_name("bank")
FILES = sorted((path.parent.name, path.stem) for path in BANK.glob("*/*.toml"))
LINES = {"close", "greeting", "subject"}
KEYS = {role.value for role in Role} | {"any", "deed"}
FORMS = {form.value for form in Form} | {f"{form.value}_told" for form in Form} | {"asked"}
CLICHES = (
    "hope this finds", "hope you are well", "passionate", "synergy", "touch base", "reach out",
    "circle back", "team player", "hit the ground", "dream job", "perfect fit", "thrilled",
    "honored", "honoured", "beg you", "begging", "please reconsider", "unfortunately",
    "at your earliest",
)  # fmt: skip


def every_phrase() -> list[tuple[str, str, Phrase]]:
    return [(folder, move, p) for folder, move in FILES for p in phrases(folder, move)]


@pytest.mark.parametrize(("folder", "move"), FILES)
def test_each_phrase_is_a_sentence_of_plain_english(folder: str, move: str) -> None:
    for phrase in phrases(folder, move):
        check_phrase(move, phrase)


def check_phrase(move: str, phrase: Phrase) -> None:
    text = phrase.text
    assert phrase.fields <= {"fact", "company", "job_title"}
    assert phrase.audience <= (FORMS if move == "moment" else KEYS)
    assert text.count("{fact}") == (move == "moment" and phrase.audience != {"nothing"})
    assert text == " ".join(text.split())
    assert not [each for each in CLICHES if re.search(rf"\b{each}\b", text.lower())]
    assert not re.search(r"\b(\w+) \1\b", text.lower())
    if move not in LINES:
        assert re.match(r"[A-Z{]", text)
        assert re.search(r"(?<![.!?])[.]$", text)
        assert len(text.split()) <= 30


def test_no_phrase_stands_twice_in_one_kind_of_text() -> None:
    for kind in ("after_interview", "after_no"):
        texts = [p.text for folder, _, p in every_phrase() if folder.endswith(kind)]
        assert [text for text, times in Counter(texts).items() if times > 1] == []


@pytest.mark.parametrize("folder", ["after_interview", "after_no"])
def test_a_dozen_of_one_role_find_words_of_their_own(folder: str) -> None:
    for move in {each for where, each in FILES if where == folder} - {"moment"}:
        for role in Role:
            fitting = [p for p in phrases(folder, move) if p.audience & {role.value, "any"}]
            assert len(fitting) >= 12, (move, role)
    for form in Form:
        fitting = [p for p in phrases(folder, "moment") if form.value in p.audience]
        assert len(fitting) >= 14, form


def test_thanks_thank_and_acceptance_accepts() -> None:
    for folder, move, phrase in every_phrase():
        if move == "thanks" and not folder.startswith("email"):
            assert re.search(r"thank|grateful|gratitude|appreciat", phrase.text.lower()), (
                phrase.text
            )
        if move == "accept":
            assert re.search(r"accept|respect", phrase.text), phrase.text
