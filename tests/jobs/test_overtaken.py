"""A no comes while cards still hope for a yes: they are told, and worded anew in one step."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from cards.jobs.notes import write_notes_to
from cards.jobs.review import (
    dismiss,
    keep_rules_off,
    overtaken_notes,
    reason_said,
    review_note,
    told_overtaken,
)
from cards.jobs.rewording import word_after_no
from cards.jobs.texts import sentence
from cards.model.errors import InputError
from cards.model.look import Look
from cards.model.notes import EventKind, Note, Occasion
from cards.model.search import Answer
from cards.store import Store, open_store
from cards.words.review import is_overtaken
from tests.desktop.notes_given import three_notes

TODAY = date(2026, 11, 12)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(tmp_path / "data") as opened:
        three_notes(opened)
        for row in opened.notes.rows():
            opened.notes.bin(row.note.id)
        yield opened


@pytest.fixture
def note(store: Store) -> Note:
    """A card written after the interview, ready, and then they said no."""
    (written,) = write_notes_to(store, [1], Occasion.AFTER_INTERVIEW, Look(), seed=5)
    store.notes.record([written.id], EventKind.APPROVED, TODAY)
    assert overtaken_notes(store, store.notes.rows()) == frozenset()
    say_no(store)
    return store.notes.get(written.id)


def say_no(store: Store) -> None:
    store.applications.change(
        replace(store.applications.get(1), answer=Answer.NO, answered_on=TODAY)
    )


def told(store: Store) -> frozenset[int]:
    return overtaken_notes(store, store.notes.rows())


def test_it_is_told_until_it_is_let_pass(store: Store, note: Note) -> None:
    assert told(store) == {note.id}
    (said,) = told_overtaken(store, [note.id])
    assert sentence(said).startswith("The card to Ana Ruiz was written before their no")
    (finding,) = filter(is_overtaken, review_note(store, note.id))
    dismiss(store, note.id, finding)
    assert told(store) == frozenset()
    store.undo()
    assert told(store) == {note.id}
    keep_rules_off(store, frozenset({finding.rule.value}))
    assert told(store) == frozenset()


def test_a_note_that_accepts_in_ones_own_words_is_not(store: Store, note: Note) -> None:
    text = note.text.replace("\n\n", "\n\nI understand your decision. ", 1)
    store.notes.change(replace(note, text=text))
    assert told(store) == frozenset()


def test_it_becomes_thanks_after_the_no_and_is_a_draft_again(store: Store, note: Note) -> None:
    anew = word_after_no(store, note.id, seed=6)
    assert (anew.id, anew.occasion, anew.look) == (note.id, Occasion.AFTER_NO, note.look)
    assert "bread" in anew.text
    assert anew.text != note.text
    assert [row.state for row in store.notes.rows()] == [EventKind.DRAFTED]
    assert told(store) == frozenset()
    assert store.undo() == "note.reword"
    assert store.notes.get(note.id) == note
    assert [row.state for row in store.notes.rows()] == [EventKind.APPROVED]


def test_nobody_is_thanked_twice(store: Store, note: Note) -> None:
    write_notes_to(store, [1], Occasion.AFTER_NO, Look(), seed=7)
    (finding,) = filter(is_overtaken, review_note(store, note.id))
    assert "another note thanks them" in reason_said(finding)
    assert told(store) == {note.id}
    with pytest.raises(InputError, match="thanked_after_no"):
        word_after_no(store, note.id)
    assert store.notes.get(note.id) == note
