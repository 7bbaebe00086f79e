"""A language is added by files alone, and a mistake in them is told in one sentence."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest

from cards.jobs.texts import sentence
from cards.model.errors import InputError
from cards.model.notes import Channel, Occasion
from cards.model.people import Courtesy
from cards.model.words import Facts
from cards.words import can_write, channels_for, languages, write_batch
from cards.words.sentences import body_sentences

FILES = {
    "language.toml": """
name = "Plattdüütsch"
tags = ["nds"]
reader = "tables"
opens_small = true
[dates]
nds = "d. MMMM"
[reading]
lead_ins = ["wir haben über"]
lead_outs = ["gesprochen"]
question_words = ["wie"]
clause_words = ["dass"]
subjects = ["sie", "ich"]
finite_verbs = ["hat"]
verb_last = true
person = ["sie"]
you = "Sie|du"
[reading.turns]
ihr = "Ihr|dein"
[reading.verbs]
hat = "haben|hast"
""",
    "salutation.toml": """
any = ["Guten Tag {full},"]
"any @familiar" = ["Moin {given},"]
titled = ["Guten Tag {titles} {family},"]
mr = ["Guten Tag Herr {titles} {family},"]
ms = ["Guten Tag Frau {titles} {family},"]
""",
    "close.toml": 'any = ["Mit besten Grüßen"]',
    "shared/wish.toml": 'any = ["alles Gute für die kommenden Wochen.", "ich wünsche gute Tage."]',
    "after_no/accept.toml": """
any = ["ich nehme die Entscheidung an.", "{Ihre|deine} Entscheidung achte ich sehr."]
""",
    "after_no/thanks.toml": 'any = ["vielen Dank für die Zeit.", "ich danke sehr."]',
    "after_no/moment.toml": """
noun = ["gern denke ich an {fact}.", "oft fällt mir {fact} ein."]
question = ["oft denke ich daran, {fact}.", "ich weiß noch, {fact}."]
clause = ["gern denke ich daran, {fact}."]
statement = ["eines bleibt mir: {fact}.", "das nehme ich mit: {fact}."]
nothing = ["unser Gespräch bleibt mir.", "gern denke ich an das Gespräch."]
""",
    "after_no/value.toml": 'any = ["mein Interesse bleibt.", "die Arbeit reizt mich weiterhin."]',
    "after_no/door.toml": 'any = ["bis auf ein andermal.", "ich freue mich auf ein Wiedersehen."]',
}


@pytest.fixture
def bank(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    for name, text in FILES.items():
        path = tmp_path / "nds" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    rooms = [import_module(f"cards.words.{name}") for name in ("languages", "bank", "scripts")]
    for room in rooms:
        monkeypatch.setattr(room, "bank", lambda: tmp_path)
    clear_caches()
    yield tmp_path / "nds"
    clear_caches()


def clear_caches() -> None:
    for name in ("languages", "bank", "scripts", "offers"):
        for found in vars(import_module(f"cards.words.{name}")).values():
            if hasattr(found, "cache_clear"):
                found.cache_clear()


def note(**known: object) -> str:
    facts = {"full_name": "Dr. Ana Ruiz", "company": "Acme", "sender": "Maya", "language": "nds"}
    (draft,) = write_batch([Facts(**(facts | known))], Occasion.AFTER_NO, seed=1)  # type: ignore[arg-type]  # fields of many types
    return draft.text


@pytest.mark.usefixtures("bank")
def test_files_alone_make_a_language() -> None:
    assert [each.name for each in languages()] == ["Plattdüütsch"]
    assert can_write(Occasion.AFTER_NO, Channel.CARD, "nds")
    assert channels_for(Occasion.AFTER_INTERVIEW, "nds") == ()
    text = note(talked_about="ihr Hund")
    assert text.startswith("Guten Tag Dr. Ruiz,\n\n")
    assert text.endswith("\n\nMit besten Grüßen\nMaya")
    assert "Ihr Hund" in text
    first, *others = body_sentences(text)
    assert first[0].islower() or first.startswith("Ihre")
    assert all(each[0].isupper() for each in others)


@pytest.mark.usefixtures("bank")
def test_address_and_courtesy() -> None:
    assert note(courtesy=Courtesy.MS).startswith("Guten Tag Frau Dr. Ruiz,")
    assert note(full_name="Ana Ruiz", courtesy=Courtesy.MS).startswith("Guten Tag Frau Ruiz,")
    assert note(full_name="Ana Ruiz").startswith("Guten Tag Ana Ruiz,")
    familiar = note(full_name="Ana Ruiz", familiar=True, talked_about="wie sie es gemacht hat")
    assert familiar.startswith("Moin Ana,")
    assert "wie du es gemacht hast" in familiar


@pytest.mark.parametrize(
    ("name", "text", "code"),
    [
        ("after_no/door.toml", "any = [", "words.bad_toml"),
        ("after_no/door.toml", '"peer @loud" = ["Bis bald."]', "words.bad_key"),
        ("after_no/door.toml", '"peer@brief" = ["Bis bald."]', "words.bad_key"),
        ("language.toml", 'name = "X"\ntags = ["nds"]\nreader = "tables"', "words.bad_table"),
        ("salutation.toml", '"mr @brief" = ["Herr {family},"]', "words.no_bank"),
    ],
)
def test_mistakes_are_told_by_file(bank: Path, name: str, text: str, code: str) -> None:
    (bank / name).write_text(text, encoding="utf-8")
    with pytest.raises(InputError) as told:
        note()
    assert told.value.code == code
    if code != "words.no_bank":
        assert f"nds/{name}" in sentence(told.value)


def test_a_language_without_a_move_is_not_offered(bank: Path) -> None:
    (bank / "after_no" / "value.toml").unlink()
    assert not can_write(Occasion.AFTER_NO, Channel.CARD, "nds")
    with pytest.raises(InputError) as refused:
        note()
    assert refused.value.code == "words.no_bank"
