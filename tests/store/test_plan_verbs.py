"""The verbs that the plan reads and writes by: many rows at once, decisions as one operation."""

from __future__ import annotations

from datetime import date

import pytest

from cards.model.errors import InputError
from cards.model.notes import EventKind
from cards.model.search import Step
from cards.store import Store
from tests.store.given import DAY, Search


def test_talks_are_everyone_met_with_what_was_said(store: Store, search: Search) -> None:
    found = store.interviews.talks()
    assert [(meeting, person) for meeting, _, person in found] == [
        (search.interview, search.ana),
        (search.interview, search.jo),
    ]
    assert [talk.talked_about for _, talk, _ in found] == ["the atlas", "night trains"]
    assert store.interviews.list() == (search.interview,)
    store.people.bin(search.jo.id)
    assert [person for _, _, person in store.interviews.talks()] == [search.ana]
    store.interviews.bin(search.interview.id)
    assert store.interviews.talks() == ()
    assert store.interviews.list() == ()


def test_what_happened_leaves_out_what_was_undone(store: Store, search: Search) -> None:
    first, second = (note.id for note in search.notes)
    kinds = (EventKind.MAILED, EventKind.EMAILED)
    store.notes.record([first, second], EventKind.MAILED, DAY)
    store.notes.record([first], EventKind.ANSWERED, DAY)
    assert [event.note_id for event in store.notes.happened(kinds)] == [first, second]
    store.notes.undo_last(second, DAY)
    assert [event.note_id for event in store.notes.happened(kinds)] == [first]
    store.notes.record([second], EventKind.EMAILED, DAY)
    assert [event.kind for event in store.notes.happened(kinds)] == list(kinds)
    assert store.undo() == "note.emailed"
    assert [event.note_id for event in store.notes.happened(kinds)] == [first]
    assert store.redo() == "note.emailed"
    assert [event.note_id for event in store.notes.happened(kinds)] == [first, second]


def test_decisions_are_kept_as_one_operation(store: Store, search: Search) -> None:
    old = store.steps.add(Step(kind="own", due_on=DAY))
    changed = Step(id=old.id, kind="own", due_on=DAY, done_on=DAY)
    new = Step(
        application_id=search.application.id, kind="write", due_on=date(2025, 3, 9), rule="no_card"
    )
    first, second = store.steps.decide([changed, new], "done")
    assert first == changed
    assert second.id
    assert store.steps.list() == (first, second)
    assert store.undo() == "step.done"
    assert store.steps.list() == (old,)


def test_nothing_is_kept_when_one_of_them_cannot_be(store: Store, search: Search) -> None:
    good = Step(application_id=search.application.id, kind="write", due_on=DAY, rule="no_card")
    for bad in (Step(id=99, kind="own", due_on=DAY), Step(person_id=99, kind="own", due_on=DAY)):
        with pytest.raises(InputError):
            store.steps.decide([good, bad], "done")
        assert store.steps.list() == ()
