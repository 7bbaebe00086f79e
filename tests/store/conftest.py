"""An open store, and a small job search in it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from cards.model.notes import Note
from cards.model.people import Affiliation, Company, Person
from cards.model.search import Application, Conversation, Interview, Role
from cards.store import Store, open_store
from tests.store.given import Search, at


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def store(folder: Path) -> Iterator[Store]:
    with open_store(folder) as opened:
        # The tests of dying programs open a store of their own; here waiting for the disk would
        # only be slow.
        opened._db.pragma("synchronous", "OFF")
        yield opened


@pytest.fixture
def search(store: Store) -> Search:
    company = store.companies.add(Company(name="Brightwater", website="brightwater.example"))
    ana = store.people.add(Person(full_name="Ana Núñez", email="ana@brightwater.example"))
    jo = store.people.add(Person(full_name="Jo"))
    for person, title in ((ana, "Head of Data"), (jo, "Analyst")):
        store.people.affiliate(Affiliation(person_id=person.id, company_id=company.id, title=title))
    application = store.applications.add(Application(company_id=company.id, job_title="Analyst"))
    interview = store.interviews.add(
        Interview(application_id=application.id, starts_at=at("2025-03-04T10:30")),
        [
            Conversation(person_id=ana.id, role=Role.HIRING_MANAGER, talked_about="the atlas"),
            Conversation(person_id=jo.id, talked_about="night trains"),
        ],
    )
    notes = store.notes.add(
        [
            Note(person_id=who.id, application_id=application.id, text=f"Dear {who.full_name},")
            for who in (ana, jo)
        ]
    )
    return Search(company, application, ana, jo, interview, notes)
