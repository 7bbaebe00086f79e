"""Templates and phrases made out of notes: what is about one person becomes a field."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from cards.jobs.notes import Wording, write_notes_to
from cards.jobs.own_words import moves_for, phrase_of, template_of, with_fields
from cards.model.look import Look
from cards.model.notes import Channel, Occasion
from cards.store import Store, open_store
from cards.words import channels_for, check_phrase, check_template
from desktop.writing.moves import MOVES
from tests.desktop.notes_given import three_notes


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(tmp_path / "data") as opened:
        three_notes(opened)
        yield opened


def test_what_one_person_is_told_serves_another(store: Store) -> None:
    text = "Dear Ana,\n\nAtlas has the best Cook I know, {truly}.\n\nMaya"
    template = template_of(store, 1, text)
    assert template.text == (
        "Dear {given},\n\n{company} has the best {job_title} I know, {{truly}}.\n\n{name}"
    )
    check_template(template)
    kept = store.templates.add(replace(template, name="Atlas"))
    (note,) = write_notes_to(
        store, [2], kept.occasion, Look(), wording=Wording(template=kept), seed=1
    )
    assert note.text == "Dear Omar,\n\nAtlas has the best Cook I know, {truly}.\n\nMaya"


def test_a_name_within_a_word_stays(store: Store) -> None:
    assert with_fields("Anabel met Ana", {"given": "Ana", "name": "Jo"}) == "Anabel met {given}"
    assert with_fields("Jo and {x}", {"name": "Jo"}) == "Jo and {{x}}"
    assert with_fields("nothing", {}) == "nothing"
    assert template_of(store, 1, "x", "a subject").subject == ""


def test_a_sentence_with_the_talk_is_a_phrase_of_the_moment(store: Store) -> None:
    phrase = phrase_of(store, 1, "I still think of  bread with Ana Ruiz\nat Atlas.")
    assert phrase.text == "I still think of {fact} at {company}."
    assert (phrase.move, phrase.occasion) == ("moment", Occasion.AFTER_INTERVIEW)
    check_phrase(phrase)
    other = phrase_of(store, 1, "You made my day.")
    assert other.move == "thanks"


def test_every_move_has_a_name() -> None:
    found = {
        move
        for occasion in Occasion
        for channel in channels_for(occasion, "en-US")
        for move in moves_for(occasion, channel)
    }
    assert found == set(MOVES)
    assert moves_for(Occasion.LINKEDIN_INVITE, Channel.LINKEDIN)
