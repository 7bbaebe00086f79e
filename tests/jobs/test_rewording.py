"""Another wording: the same facts, other sentences, and every edit to be had back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from cards.jobs.drafting import LINKEDIN_LIMIT
from cards.jobs.facts import asked_of, is_edited
from cards.jobs.notes import Wording, give_look, write_notes_to
from cards.jobs.rewording import another_wording
from cards.model.look import Look, Signing
from cards.model.notes import Channel, Note, Occasion
from cards.store import Store, open_store
from cards.words import shared_sentences
from tests.desktop.notes_given import three_notes


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(tmp_path / "data") as opened:
        three_notes(opened)
        yield opened


def written(store: Store, **how: object) -> Note:
    wording = Wording(**how)  # type: ignore[arg-type] # as each test says
    return write_notes_to(store, [1], Occasion.AFTER_NO, Look(), wording=wording, seed=5)[0]


@pytest.mark.parametrize("channel", [Channel.CARD, Channel.EMAIL])
def test_no_sentence_stays_and_the_facts_do(store: Store, channel: Channel) -> None:
    note = written(store, channel=channel)
    again = another_wording(store, note.id, seed=6)
    assert again.text != note.text
    assert "bread" in again.text
    assert not shared_sentences([note.text, again.text])
    assert bool(again.subject) is (channel is Channel.EMAIL)
    assert (again.seed, again.look) == (note.seed, note.look)


def test_undo_brings_back_the_very_edits(store: Store) -> None:
    note = written(store)
    edited = store.notes.change(replace(note, text=note.text + "\n\nPS: Mine."))
    another_wording(store, note.id, seed=6)
    another_wording(store, note.id, seed=7)
    assert store.undo() == "note.reword"
    assert store.undo() == "note.reword"
    assert store.notes.get(note.id).text == edited.text


def test_it_is_known_whether_a_word_was_changed(store: Store) -> None:
    note, sender = written(store), store.sender()
    assert not is_edited(note, sender)
    (signed,) = give_look(store, [note.id], Look(signing=Signing.NAME))
    assert signed.text != note.text
    assert not is_edited(signed, sender)
    changed = store.notes.change(replace(signed, text=signed.text.replace("bread", "rye")))
    assert is_edited(changed, sender)
    assert not is_edited(another_wording(store, note.id, seed=6), sender)
    assert is_edited(store.notes.get(1), sender)
    assert is_edited(replace(note, more="[1"), sender)
    assert is_edited(replace(note, more="[1]"), sender)


def test_what_the_occasion_asked_for_stays(store: Store) -> None:
    wording = Wording(asked={"sharing": "an article on rye"})
    (note,) = write_notes_to(store, [1], Occasion.KEEP_IN_TOUCH, Look(), wording=wording, seed=5)
    again = another_wording(store, note.id, seed=6)
    assert asked_of(again) == {"sharing": "an article on rye"}
    assert "rye" in again.text


@pytest.mark.parametrize("limit", [200, 300])
def test_an_invitation_fits_what_linkedin_takes(store: Store, limit: int) -> None:
    store.set_preference(LINKEDIN_LIMIT, str(limit))
    talk = store.interviews.conversations(1)[0]
    told = replace(talk, talked_about="how the ovens of the old bakery by the harbour were saved")
    others = store.interviews.conversations(1)[1:]
    store.interviews.change(store.interviews.get(1), [told, *others])
    wording = Wording(channel=Channel.LINKEDIN)
    (note,) = write_notes_to(store, [1], Occasion.LINKEDIN_INVITE, Look(), wording=wording, seed=5)
    for seed in range(4):
        assert len(note.text) <= limit
        note = another_wording(store, note.id, seed=seed)
