"""Typing that is taken back is no change: one history for the note's field and the window."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from cards.model.notes import EventKind, Note, state_of
from cards.model.people import Person
from cards.store import Store, open_store
from cards.store import notes as room

WAS, NOTE = "Thank you.", 1


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    with open_store(tmp_path) as store:
        for name in ("Ana Ruiz", "Omar Haddad"):
            person = store.people.add(Person(full_name=name))
            store.notes.add([Note(person_id=person.id, text=WAS)])
        store.notes.record([NOTE], EventKind.APPROVED, date(2026, 11, 20))
    return tmp_path


def state(store: Store) -> EventKind | None:
    note = store.notes.get(NOTE)
    return state_of(store.notes.events(NOTE), note.revision)


def type_it(store: Store, *texts: str) -> None:
    for text in texts:
        store.notes.retype(NOTE, text)


@pytest.mark.parametrize("apart", [False, True], ids=["at once", "after pauses"])
def test_typing_and_taking_it_back_leaves_the_note_ready_and_no_step(
    folder: Path, monkeypatch: pytest.MonkeyPatch, apart: bool
) -> None:
    if apart:
        monkeypatch.setattr(room, "_BURST", room._BURST * 0)
    with open_store(folder) as store:
        before = store.last_operation()
        type_it(store, WAS + " x", WAS + " xy", WAS + " xyz")
        assert state(store) is EventKind.DRAFTED
        type_it(store, WAS + " xy", WAS)
        assert (store.notes.get(NOTE).text, state(store)) == (WAS, EventKind.APPROVED)
        assert store.last_operation() == before
        store.undo()
        assert store.notes.get(NOTE).text == WAS


def test_what_was_half_taken_back_is_undone_and_redone_as_one(folder: Path) -> None:
    with open_store(folder) as store:
        type_it(store, WAS + " x", WAS + " xyz", WAS + " xy")
        assert store.undo() == "note.change"
        assert (store.notes.get(NOTE).text, state(store)) == (WAS, EventKind.APPROVED)
        assert store.redo() == "note.change"
        assert (store.notes.get(NOTE).text, state(store)) == (WAS + " xy", EventKind.DRAFTED)


def test_what_was_done_in_between_stands(folder: Path) -> None:
    with open_store(folder) as store:
        type_it(store, WAS + " x")
        store.people.add(Person(full_name="Kai Brandt"))
        type_it(store, WAS)
        assert store.notes.get(NOTE).text == WAS
        assert store.last_operation() == "note.change"
        assert store.people.get(3).full_name == "Kai Brandt"


def test_another_note_is_left_alone(folder: Path) -> None:
    with open_store(folder) as store:
        type_it(store, WAS + " x")
        store.notes.retype(2, WAS + " y")
        store.notes.retype(2, WAS)
        assert store.notes.get(NOTE).text == WAS + " x"
        assert store.undo() == "note.change"
        assert store.notes.get(NOTE).text == WAS


def test_a_card_that_was_printed_is_printed_again(folder: Path) -> None:
    with open_store(folder) as store:
        store.notes.record([NOTE], EventKind.PRINTED, date(2026, 11, 21))
        type_it(store, WAS + " x")
        assert store.notes.get(NOTE).revision == 2
        type_it(store, WAS)
        assert store.notes.get(NOTE).revision == 1
        assert state(store) is EventKind.PRINTED
        assert len(store.notes.revisions(NOTE)) == 1


def test_it_holds_over_a_new_start(folder: Path) -> None:
    with open_store(folder) as store:
        type_it(store, WAS + " x")
    with open_store(folder) as store:
        type_it(store, WAS)
        assert state(store) is EventKind.APPROVED
