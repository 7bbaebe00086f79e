"""Notes: texts, looks, revisions and what happened to them."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cards.model.errors import InputError
from cards.model.look import Look, Pen
from cards.model.notes import Channel, EventKind, Note, Occasion, standing, state_of
from cards.model.people import Affiliation, Company, Person
from cards.store import Store, open_store
from tests.store.given import DAY, Search

OTHER = Look(hand="caveat", stock="a6", pen=Pen.FOUNTAIN, variation="0.4", size=17.5)


def state(store: Store, note_id: int) -> EventKind:
    return next(row.state for row in store.notes.rows() if row.note.id == note_id)


def test_a_note_comes_back_as_written(store: Store, search: Search) -> None:
    typed = Note(
        person_id=search.ana.id,
        application_id=search.application.id,
        occasion=Occasion.AFTER_NO,
        channel=Channel.EMAIL,
        subject="Thank you",
        text="Dear Ana,\n\nIt was good to talk.\n\nWarmly,\nMaya",
        look=OTHER,
        seed=2**63 - 1,
    )
    (note,) = store.notes.add([replace(typed, revision=9)])
    assert replace(note, id=0) == typed
    (drafted,) = store.notes.events(note.id)
    assert (drafted.kind, drafted.revision) == (EventKind.DRAFTED, 1)
    assert drafted.recorded_at
    assert drafted.recorded_at.tzinfo


def test_a_row_shows_whom_a_note_is_for_and_where_it_is(store: Store, search: Search) -> None:
    store.notes.record([search.notes[0].id], EventKind.MAILED, DAY, "at the corner")
    first, second = store.notes.rows(search.application.id)
    assert (first.note, first.person, first.company, first.application) == (
        search.notes[0],
        search.ana,
        search.company,
        search.application,
    )
    assert (first.state, first.state_on) == (EventKind.MAILED, DAY)
    assert second.state is EventKind.DRAFTED
    assert store.notes.rows(search.application.id + 1) == ()
    assert store.notes.rows(person_id=search.ana.id) == (first,)
    assert store.notes.rows(search.application.id, person_id=search.jo.id) == (second,)
    assert store.notes.rows(person_id=search.jo.id + 100) == ()


def test_a_note_without_application_shows_where_its_person_is(store: Store) -> None:
    company = store.companies.add(Company(name="Harbour"))
    kit = store.people.add(Person(full_name="Kit"))
    store.people.affiliate(Affiliation(person_id=kit.id, company_id=company.id))
    lee = store.people.add(Person(full_name="Lee"))
    store.notes.add([Note(person_id=who.id, text="Hello") for who in (kit, lee)])
    first, second = store.notes.rows()
    assert (first.company, first.application) == (company, None)
    assert second.company is None


def test_a_draft_is_changed_in_place(store: Store, search: Search) -> None:
    note = search.notes[0]
    changed = store.notes.change(replace(note, text="Dear Ana, again", look=OTHER, seed=5))
    assert changed == replace(note, text="Dear Ana, again", look=OTHER, seed=5)
    assert store.notes.revisions(note.id) == (changed,)
    assert len(store.notes.events(note.id)) == 1


def test_a_change_cannot_move_a_note_to_another_person(store: Store, search: Search) -> None:
    note = search.notes[0]
    moved = replace(note, person_id=search.jo.id, application_id=None, revision=7, text="new")
    assert store.notes.change(moved) == replace(note, text="new")


@pytest.mark.parametrize(
    "kind",
    [
        EventKind.PRINTED,
        EventKind.SIGNED,
        EventKind.MAILED,
        EventKind.EMAILED,
        EventKind.ANSWERED,
        EventKind.RETURNED,
    ],
)
def test_what_was_sent_stays_as_sent(store: Store, search: Search, kind: EventKind) -> None:
    note = search.notes[0]
    store.notes.record([note.id], kind, DAY)
    assert store.notes.change(note) == note
    changed = store.notes.change(replace(note, text="Better"))
    assert changed == replace(note, text="Better", revision=2)
    assert store.notes.revisions(note.id) == (note, changed)
    assert state(store, note.id) is EventKind.DRAFTED
    again = store.notes.change(replace(changed, text="Best"))
    assert again.revision == 2
    assert store.notes.revisions(note.id) == (note, again)


def test_new_words_need_a_new_approval(store: Store, search: Search) -> None:
    note = search.notes[0]
    store.notes.record([note.id], EventKind.APPROVED, DAY)
    store.notes.change_look([note.id], OTHER)
    assert state(store, note.id) is EventKind.APPROVED
    changed = store.notes.change(replace(note, text="Other words"))
    assert (changed.revision, state(store, note.id)) == (1, EventKind.DRAFTED)


def test_a_look_for_several_notes_is_one_operation(store: Store, search: Search) -> None:
    sent, draft = search.notes
    store.notes.record([sent.id], EventKind.MAILED, DAY)
    changed = store.notes.change_look([sent.id, draft.id], OTHER)
    assert changed == (replace(sent, look=OTHER, revision=2), replace(draft, look=OTHER))
    assert store.undo() == "note.change_look"
    assert (store.notes.get(sent.id), store.notes.get(draft.id)) == (sent, draft)
    assert state(store, sent.id) is EventKind.MAILED


def test_recording_for_several_notes_is_one_operation(store: Store, search: Search) -> None:
    ids = [note.id for note in search.notes]
    events = store.notes.record(ids, EventKind.MAILED, DAY, "all at once")
    assert [(e.note_id, e.kind, e.on, e.detail) for e in events] == [
        (note_id, EventKind.MAILED, DAY, "all at once") for note_id in ids
    ]
    assert store.notes.events(ids[0])[-1] == events[0]
    assert store.undo() == "note.mailed"
    assert [row.state for row in store.notes.rows()] == [EventKind.DRAFTED] * 2
    with pytest.raises(InputError):
        store.notes.record([ids[0], 404], EventKind.MAILED, DAY)
    assert state(store, ids[0]) is EventKind.DRAFTED
    with pytest.raises(InputError) as caught:
        store.notes.record(ids, EventKind.UNDONE, DAY)
    assert caught.value.code == "store.not_recordable"


def test_the_last_event_is_taken_back_by_an_event(store: Store, search: Search) -> None:
    note = search.notes[0]
    store.notes.record([note.id], EventKind.PRINTED, DAY)
    (mailed,) = store.notes.record([note.id], EventKind.MAILED, DAY)
    undone = store.notes.undo_last(note.id, date(2025, 3, 9))
    assert undone
    assert (undone.kind, undone.undoes, undone.on) == (
        EventKind.UNDONE,
        mailed.id,
        date(2025, 3, 9),
    )
    assert state(store, note.id) is EventKind.PRINTED
    assert store.notes.undo_last(note.id, DAY)
    assert store.notes.undo_last(note.id, DAY) is None
    kinds = [event.kind for event in store.notes.events(note.id)]
    assert kinds == ["drafted", "printed", "mailed", "undone", "undone"]


def test_what_happened_is_never_rewritten(store: Store, search: Search) -> None:
    connection = sqlite3.connect(store.folder / "cordially.sqlite")
    for statement in ("UPDATE note_event SET detail = 'x'", "DELETE FROM note_event"):
        with pytest.raises(sqlite3.IntegrityError):
            connection.execute(statement)
    connection.close()
    assert len(store.notes.events(search.notes[0].id)) == 1


def test_a_seed_too_big_for_the_store_is_said(store: Store, search: Search) -> None:
    with pytest.raises(InputError) as caught:
        store.notes.change(replace(search.notes[0], seed=2**63))
    assert caught.value.code == "store.unstorable"
    with pytest.raises(InputError) as caught:
        store.notes.change(replace(search.notes[0], text="\ud800"))
    assert caught.value.code == "store.unstorable"
    assert store.notes.get(search.notes[0].id) == search.notes[0]


moves = st.lists(st.sampled_from([*EventKind, "undo", "redo", "change"]), max_size=14)


@given(moves=moves)
@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
def test_the_state_shown_is_the_last_standing_event(
    store: Store, search: Search, moves: list[EventKind | str]
) -> None:
    note = store.notes.get(search.notes[0].id)
    for number, move in enumerate(moves):
        if move == EventKind.UNDONE:
            store.notes.undo_last(note.id, DAY)
        elif isinstance(move, EventKind):
            store.notes.record([note.id], move, DAY)
        elif move == "change":
            store.notes.change(replace(note, text=f"{number} {store.notes.get(note.id).text}"))
        elif move == "undo" and store.last_operation() not in ("note.add", None):
            store.undo()
        elif move == "redo":
            store.redo()
    now = store.notes.get(note.id)
    events = store.notes.events(note.id)
    (row,) = [row for row in store.notes.rows() if row.note.id == note.id]
    assert row.state is state_of(events, now.revision)
    left = standing(events, now.revision)
    assert row.state_on == (left[-1].on if left else None)


def test_the_notes_of_one_folder_stay_there(store: Store, search: Search, tmp_path: Path) -> None:
    with open_store(tmp_path / "other") as other:
        assert other.notes.rows() == ()
        other.people.add(Person(full_name="Elsewhere"))
        assert store.people.count() == 2
    assert store.notes.get(search.notes[0].id) == search.notes[0]


def test_what_is_saved_while_one_types_is_undone_as_one(store: Store, search: Search) -> None:
    note = search.notes[0]
    for text in ("D", "De", "Dea", "Dear Ana, thank you."):
        store.notes.change(replace(note, text=text))
    assert store.undo() == "note.change"
    assert store.notes.get(note.id).text == note.text
    assert store.redo() == "note.change"
    assert store.notes.get(note.id).text == "Dear Ana, thank you."


def test_changes_to_two_notes_are_undone_one_by_one(store: Store, search: Search) -> None:
    first, second = search.notes[:2]
    store.notes.change(replace(first, text="One"))
    store.notes.change(replace(second, text="Two"))
    store.notes.change(replace(first, text="Three"))
    store.undo()
    assert store.notes.get(first.id).text == "One"
    assert store.notes.get(second.id).text == "Two"


def test_a_pause_begins_a_new_step_for_undo(
    store: Store, search: Search, monkeypatch: pytest.MonkeyPatch
) -> None:
    note = search.notes[0]
    store.notes.change(replace(note, text="One"))
    later = datetime.now(UTC) + timedelta(minutes=1)
    monkeypatch.setattr("cards.store.journal.now", lambda: later)
    store.notes.change(replace(note, text="Two"))
    store.undo()
    assert store.notes.get(note.id).text == "One"
