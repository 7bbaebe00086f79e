"""Applications, interviews and everyone met in them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from cards.model.errors import InputError
from cards.model.notes import EventKind
from cards.model.people import Person
from cards.model.search import (
    Answer,
    Application,
    Conversation,
    Interview,
    InterviewKind,
    Role,
    Stage,
)
from cards.store import Store
from tests.store.given import Search, at


def test_an_application_comes_back_as_it_was_typed(store: Store, search: Search) -> None:
    typed = Application(
        company_id=search.company.id,
        job_title="Cartographer",
        stage=Stage.CLOSED,
        applied_on=date(2025, 1, 2),
        answer=Answer.NO,
        answered_on=date(2025, 2, 3),
        answered_how="by letter",
        finalist=True,
        no_calls=True,
        note="second place",
    )
    application = store.applications.add(typed)
    assert replace(application, id=0) == typed
    changed = store.applications.change(replace(application, stage=Stage.OFFER, finalist=False))
    assert store.applications.get(application.id) == changed
    assert store.applications.list() == (search.application, changed)


def test_a_row_counts_people_notes_and_what_was_sent(store: Store, search: Search) -> None:
    (row,) = store.applications.rows()
    assert (row.application, row.company) == (search.application, search.company)
    assert (row.people_met, row.notes, row.notes_sent) == (2, 2, 0)
    assert row.last_interview == at("2025-03-04T10:30")
    later = Interview(application_id=search.application.id, starts_at=at("2025-03-09T09:00"))
    store.interviews.add(later, [Conversation(person_id=search.jo.id)])
    store.interviews.add(Interview(application_id=search.application.id), [])
    store.notes.record([search.notes[0].id], EventKind.PRINTED, date(2025, 3, 5))
    store.notes.record([note.id for note in search.notes], EventKind.MAILED, date(2025, 3, 5))
    store.notes.undo_last(search.notes[1].id, date(2025, 3, 6))
    (row,) = store.applications.rows()
    assert (row.people_met, row.notes, row.notes_sent) == (2, 2, 1)
    assert row.last_interview == later.starts_at


def test_an_application_without_anything_has_a_row(store: Store, search: Search) -> None:
    newer = store.applications.add(
        Application(company_id=search.company.id, job_title="B", applied_on=date(2025, 6, 1))
    )
    first, _ = store.applications.rows()
    assert (first.application, first.people_met, first.last_interview) == (newer, 0, None)


def test_an_interview_keeps_the_order_of_its_conversations(store: Store, search: Search) -> None:
    typed = Interview(
        application_id=search.application.id,
        kind=InterviewKind.PANEL,
        starts_at=at("2025-04-01T14:00"),
        zone="Europe/Dublin",
        place="Room 4",
    )
    jo, ana = (
        Conversation(
            person_id=who.id, role=Role.EXECUTIVE, talked_about="maps", promised="to write"
        )
        for who in (search.jo, search.ana)
    )
    interview = store.interviews.add(typed, [jo, ana])
    assert replace(interview, id=0) == typed
    talks = store.interviews.conversations(interview.id)
    assert [replace(talk, id=0, interview_id=0) for talk in talks] == [jo, ana]
    assert store.interviews.of(search.application.id) == (search.interview, interview)


def test_changing_an_interview_replaces_what_is_listed(store: Store, search: Search) -> None:
    ana, jo = store.interviews.conversations(search.interview.id)
    kit = store.people.add(Person(full_name="Kit"))
    moved = store.interviews.change(
        replace(search.interview, place="Cork"),
        [Conversation(person_id=kit.id), replace(ana, talked_about="the new atlas")],
    )
    assert moved.place == "Cork"
    first, second = store.interviews.conversations(search.interview.id)
    assert first.person_id == kit.id
    assert second == replace(ana, talked_about="the new atlas")
    store.interviews.change(moved, [replace(jo, id=0), second])
    assert [talk.person_id for talk in store.interviews.conversations(moved.id)] == [
        search.jo.id,
        search.ana.id,
    ]


def test_nobody_is_met_twice_in_one_interview(store: Store, search: Search) -> None:
    twice = [Conversation(person_id=search.jo.id), Conversation(person_id=search.jo.id)]
    with pytest.raises(InputError) as caught:
        store.interviews.change(search.interview, twice)
    assert caught.value.code == "store.met_twice"
    with pytest.raises(InputError):
        store.interviews.add(search.interview, [Conversation(person_id=404)])
    assert len(store.interviews.of(search.application.id)) == 1


def test_everyone_met_comes_once_with_their_latest_talk(store: Store, search: Search) -> None:
    kit = store.people.add(Person(full_name="Kit"))
    early = Interview(application_id=search.application.id, starts_at=at("2025-01-01T09:00"))
    late = Interview(application_id=search.application.id, starts_at=at("2025-09-01T09:00"))
    undated = Interview(application_id=search.application.id)
    store.interviews.add(undated, [Conversation(person_id=kit.id)])
    store.interviews.add(early, [Conversation(person_id=search.jo.id, talked_about="tea")])
    store.interviews.add(
        late,
        [
            Conversation(person_id=search.jo.id, talked_about="  "),
            Conversation(person_id=search.ana.id, talked_about="the atlas, again"),
        ],
    )
    met = store.interviews.met(search.application.id)
    assert [(each.person.full_name, each.conversation.talked_about) for each in met] == [
        ("Jo", "night trains"),
        ("Ana Núñez", "the atlas, again"),
        ("Kit", ""),
    ]
    jo = met[0]
    assert (jo.company, jo.application) == (search.company, search.application)
    assert (jo.interview, jo.title) == (search.interview, "Analyst")
    assert met[2].title == ""


def test_met_in_an_unknown_application_is_said(store: Store) -> None:
    with pytest.raises(InputError):
        store.interviews.met(5)
