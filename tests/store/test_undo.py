"""Undo and redo of every kind of operation."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from cards.model.errors import InputError
from cards.model.look import Look
from cards.model.notes import EventKind, Note
from cards.model.people import Address, Affiliation, Company, Person, Sender
from cards.model.search import (
    Application,
    Conversation,
    Interview,
    Lesson,
    Referral,
    ReferralDirection,
    Step,
)
from cards.store import Batch, Store, open_store
from tests.store.given import DAY, Search, dump

OPERATIONS: dict[str, Callable[[Store, Search], object]] = {
    "company.add": lambda s, _: s.companies.add(Company(name="Another")),
    "company.change": lambda s, g: s.companies.change(replace(g.company, name="Renamed")),
    "company.bin": lambda s, g: s.companies.bin(g.company.id),
    "person.add": lambda s, _: s.people.add(Person(full_name="Another")),
    "person.change": lambda s, g: s.people.change(replace(g.ana, address=Address(city="Cork"))),
    "person.bin": lambda s, g: s.people.bin(g.ana.id),
    "person.affiliate": lambda s, g: s.people.affiliate(
        Affiliation(person_id=g.ana.id, company_id=g.company.id, title="Chief")
    ),
    "person.unaffiliate": lambda s, g: s.people.unaffiliate(s.people.affiliations(g.ana.id)[0].id),
    "import": lambda s, g: s.take_in(
        Batch(
            new=(
                Company(id=-1, name="New"),
                Person(id=-2, full_name="Jo"),
                Affiliation(id=-3, person_id=-2, company_id=-1, title="Cook"),
                Application(id=-4, company_id=-1, job_title="Cook"),
                Interview(id=-5, application_id=-4),
                Conversation(id=-6, interview_id=-5, person_id=-2),
                Conversation(id=-7, interview_id=-5, person_id=g.ana.id),
            ),
            changed=((s.people.get(g.ana.id), replace(s.people.get(g.ana.id), phone="1")),),
        )
    ),
    "application.add": lambda s, g: s.applications.add(
        Application(company_id=g.company.id, job_title="Second")
    ),
    "application.change": lambda s, g: s.applications.change(replace(g.application, finalist=True)),
    "application.bin": lambda s, g: s.applications.bin(g.application.id),
    "interview.add": lambda s, g: s.interviews.add(
        Interview(application_id=g.application.id), [Conversation(person_id=g.jo.id)]
    ),
    "interview.change": lambda s, g: s.interviews.change(
        replace(g.interview, place="Cork"),
        [Conversation(person_id=g.jo.id, talked_about="day trains")],
    ),
    "interview.bin": lambda s, g: s.interviews.bin(g.interview.id),
    "note.add": lambda s, g: s.notes.add([Note(person_id=g.jo.id, text="Hello")]),
    "note.change": lambda s, g: s.notes.change(replace(g.notes[1], text="New")),
    "note.change_look": lambda s, g: s.notes.change_look(
        [note.id for note in g.notes], Look(hand="caveat")
    ),
    "note.bin": lambda s, g: s.notes.bin(g.notes[0].id),
    "note.mailed": lambda s, g: s.notes.record(
        [note.id for note in g.notes], EventKind.MAILED, DAY
    ),
    "note.undo_last": lambda s, g: s.notes.undo_last(g.notes[1].id, DAY),
    "step.add": lambda s, _: s.steps.add(Step(kind="rest", due_on=DAY)),
    "lesson.add": lambda s, _: s.lessons.add(Lesson(text="Ask.")),
    "referral.add": lambda s, g: s.referrals.add(
        Referral(person_id=g.jo.id, direction=ReferralDirection.GIVEN)
    ),
    "sender.change": lambda s, _: s.set_sender(Sender(full_name="Maya")),
    "posting.stamped": lambda s, _: s.set_preference("posting.done", "1", "posting.stamped"),
    "person.merge": lambda s, g: s.people.merge(replace(g.ana, phone="1"), g.jo.id),
}


def seen(store: Store) -> object:
    states = [(row.note, row.state, row.state_on) for row in store.notes.rows()]
    return dump(store.folder), states


@pytest.mark.parametrize("name", OPERATIONS)
def test_undo_takes_back_and_redo_does_again(store: Store, search: Search, name: str) -> None:
    store.notes.record([search.notes[1].id], EventKind.PRINTED, DAY)
    before = seen(store)
    found = store.search("an"), store.people.list("brightwater")
    told: list[frozenset[str]] = []
    store.on_change = told.append
    OPERATIONS[name](store, search)
    after = seen(store)
    assert after != before
    assert store.last_operation() == name
    for _ in range(2):
        assert store.undo() == name
        assert seen(store) == before
        assert (store.search("an"), store.people.list("brightwater")) == found
        assert store.redo() == name
        assert seen(store) == after
    assert len(told) == 5
    assert set(told) == {told[0]}


def test_everything_can_be_undone_to_the_beginning_and_redone(store: Store, search: Search) -> None:
    skipped = {"company.bin", "person.bin", "application.bin", "interview.bin", "note.bin"}
    for name, act in OPERATIONS.items():
        if name not in skipped:
            act(store, search)
    last = seen(store)
    names = []
    while name := store.undo() or "":
        names.append(name)
    assert all(rows == [] for rows in dump(store.folder).values())
    assert store.last_operation() is None
    redone = []
    while name := store.redo() or "":
        redone.append(name)
    assert redone == names[::-1]
    assert seen(store) == last


def test_taking_back_a_taking_back_leaves_the_way_free(store: Store, search: Search) -> None:
    note_id = search.notes[0].id
    store.notes.record([note_id], EventKind.MAILED, DAY)
    store.notes.undo_last(note_id, DAY)

    def state() -> EventKind:
        return store.notes.rows()[0].state

    for _ in range(2):
        assert store.undo() == "note.undo_last"
        assert state() is EventKind.MAILED
        assert store.undo() == "note.mailed"
        assert state() is EventKind.DRAFTED
        assert store.redo() == "note.mailed"
        assert state() is EventKind.MAILED
        assert store.redo() == "note.undo_last"
        assert state() is EventKind.DRAFTED


def test_something_new_ends_the_redoing(store: Store) -> None:
    store.companies.add(Company(name="A"))
    store.undo()
    store.companies.add(Company(name="B"))
    assert store.redo() is None
    assert [company.name for company in store.companies.list()] == ["B"]


def test_an_operation_that_changes_nothing_is_none(store: Store, search: Search) -> None:
    told: list[frozenset[str]] = []
    store.on_change = told.append
    store.companies.change(search.company)
    store.notes.change(search.notes[0])
    store.notes.add([])
    assert store.notes.undo_last(search.notes[0].id, DAY) is None
    assert (store.last_operation(), told) == ("note.add", [])
    assert store.undo() == "note.add"
    assert store.notes.rows() == ()


def test_a_refused_operation_leaves_nothing_and_tells_nobody(store: Store, search: Search) -> None:
    before = seen(store)
    told: list[frozenset[str]] = []
    store.on_change = told.append
    with pytest.raises(InputError):
        store.notes.add([Note(person_id=search.ana.id, text="x"), Note(person_id=404, text="y")])
    assert (seen(store), told) == (before, [])
    assert store.last_operation() == "note.add"


def test_the_last_hundred_operations_can_be_undone(store: Store) -> None:
    for number in range(105):
        store.companies.add(Company(name=f"C{number}"))
    undone = 0
    while store.undo():
        undone += 1
    assert undone == 100
    assert len(store.companies.list()) == 5


def test_it_is_told_whom_the_next_step_concerns_where_that_is_one(
    store: Store, search: Search
) -> None:
    def told() -> tuple[str, str]:
        return store.whom(undone=False), store.whom(undone=True)

    assert told() == ("", "")
    store.notes.change(replace(search.notes[0], text="Anew"))
    assert told() == ("Ana Núñez", "")
    store.notes.add([Note(person_id=search.jo.id, text="Dear Jo,")])
    assert told() == ("Jo", "")
    store.undo()
    assert told() == ("Ana Núñez", "Jo")
    store.redo()
    store.people.add(Person(full_name="Ben"))
    store.undo()
    assert told() == ("Jo", "Ben")
    store.notes.record([each.id for each in search.notes], EventKind.APPROVED, DAY)
    assert told() == ("", "")
    store.notes.record([search.notes[1].id], EventKind.MAILED, DAY)
    assert told() == ("Jo", "")
    store.companies.add(Company(name="Another"))
    assert told() == ("", "")


def test_nothing_to_undo_is_no_error(store: Store) -> None:
    assert (store.undo(), store.redo(), store.last_operation()) == (None, None, None)


def add_one_and_fail(store: Store) -> None:
    with store.together():
        store.people.add(Person(full_name="Ben"))
        store.people.add(Person(full_name=" "))


def test_several_operations_together_are_kept_all_or_none(folder: Path) -> None:
    heard: list[frozenset[str]] = []
    with open_store(folder) as store:
        store.on_change = heard.append
        with store.together():
            company = store.companies.add(Company(name="Atlas"))
            store.people.add(Person(full_name="Ana"))
        assert heard == [frozenset({"company", "person"})]
        with pytest.raises(InputError):
            add_one_and_fail(store)
        assert (store.people.count(), len(heard)) == (1, 1)
        assert [store.undo(), store.undo()] == ["person.add", "company.add"]
        assert store.companies.list() == ()
        assert company.id
