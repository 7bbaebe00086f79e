"""Emptying the bin: what lay there is gone for good, everything else stays sound."""

from __future__ import annotations

import sqlite3
from datetime import date
from pathlib import Path

import pytest

from cards.jobs.backups.checking import check
from cards.model.errors import InputError
from cards.model.look import Look
from cards.model.notes import EventKind, Note
from cards.model.people import Affiliation, Company, Person
from cards.model.search import Application, Conversation, Interview, Lesson
from cards.store import Store, open_store

DAY = date(2026, 3, 12)


def a_search(store: Store) -> None:
    """Two companies with an interview, a person, a note and a lesson each."""
    for name in ("Atlas", "Kite"):
        company = store.companies.add(Company(name=name))
        person = store.people.add(Person(full_name=f"Ana {name}"))
        store.people.affiliate(Affiliation(person_id=person.id, company_id=company.id))
        made = store.applications.add(Application(company_id=company.id, job_title="Cook"))
        talk = Conversation(person_id=person.id, talked_about="bread")
        store.interviews.add(Interview(application_id=made.id), [talk])
        store.notes.add(
            [Note(person_id=person.id, application_id=made.id, text="Dear", look=Look(), seed=1)]
        )
        store.lessons.add(Lesson(application_id=made.id, person_id=person.id, text="Ask first"))


def test_what_is_in_the_bin_goes_and_the_rest_stays(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        a_search(store)
        store.notes.record([1], EventKind.APPROVED, DAY)
        store.notes.undo_last(1, DAY)
        store.companies.bin(1)
        store.people.bin(1)
        assert store.binned()
        assert store.empty_bin() >= 3
        assert store.binned() == ()
        assert [each.name for each in store.companies.list()] == ["Kite"]
        assert [row.person.full_name for row in store.notes.rows()] == ["Ana Kite"]
        assert len(store.lessons.list()) == 2
        assert store.lessons.get(1).application_id is None
        with pytest.raises(InputError):
            store.restore("company", 1)
    assert check(tmp_path).is_sound


def test_what_was_done_to_others_can_still_be_undone(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        a_search(store)
        store.people.bin(1)
        store.empty_bin()
        assert store.undo() == "lesson.add"
        while store.undo():
            pass
        while store.redo():
            pass
        assert [each.person.full_name for each in store.people.list()] == ["Ana Kite"]
    assert check(tmp_path).is_sound


def test_history_is_guarded_again_afterwards(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        a_search(store)
        store.notes.bin(1)
        store.empty_bin()
    file = sqlite3.connect(tmp_path / "cordially.sqlite")
    with pytest.raises(sqlite3.IntegrityError, match="never rewritten"):
        file.execute("DELETE FROM note_event")
    file.close()


def test_an_empty_bin_stays_as_it_is(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        assert store.empty_bin() == 0
