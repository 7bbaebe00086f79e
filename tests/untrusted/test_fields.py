"""Every naughty text through every text field of every model: kept as it is, or refused."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TypeVar

import pytest

from cards.jobs.backups.making import export_json, make_backup
from cards.jobs.backups.restoring import carry_out, prepare
from cards.jobs.texts import sentence
from cards.model.errors import CordiallyError, InputError
from cards.model.look import Look
from cards.model.notes import EventKind, Note, Occasion, Run, RunItem
from cards.model.own_words import Dismissal, OwnPhrase, Template
from cards.model.people import Affiliation, Company, Courtesy, Person, Sender
from cards.model.search import (
    Answer,
    Application,
    Conversation,
    Feedback,
    Interview,
    Lesson,
    Referral,
    ReferralDirection,
    Stage,
    Step,
)
from cards.store import Store, open_store
from cards.store.kept import Kept
from tests.store.given import dump
from tests.untrusted.given import filled
from tests.untrusted.naughty import NAUGHTY, WHOLE

DAY = date(2025, 3, 5)


K = TypeVar("K", Lesson, Feedback, Referral, OwnPhrase, Template, Dismissal)


def added(verbs: Kept[K], made: K) -> tuple[object, object]:
    """What came out of the store, and what went in."""
    return replace(verbs.add(made), id=0), made


def put_in(store: Store, text: str) -> None:
    """One of each kind with this text in all of its fields; each comes out as it went in."""
    person = store.people.add(filled(Person, text, courtesy=Courtesy.MX))
    company = store.companies.add(filled(Company, text))
    told = replace(filled(Application, text, company_id=company.id), stage=Stage.WAITING)
    application = store.applications.add(replace(told, answer=Answer.NONE))
    meeting = filled(Interview, text, application_id=application.id)
    talk = filled(Conversation, text, person_id=person.id, interview_id=0)
    interview = store.interviews.add(meeting, [talk])
    on = {"application_id": application.id, "interview_id": interview.id, "person_id": person.id}
    here, who = {"application_id": application.id}, {"person_id": person.id}
    look = filled(Look, text)
    (note,) = store.notes.add([filled(Note, text, **here, **who, look=look, register="warm")])
    store.notes.record([note.id], EventKind.APPROVED, DAY, text)
    assert store.notes.events(note.id)[-1].detail == text
    run = filled(
        Run,
        text,
        key=text,
        items=(filled(RunItem, text, note_id=note.id, revision=1, seed=0, look=look),),
    )
    begun = store.runs.begin(run)
    step = filled(Step, text, due_on=DAY, **here, **who)
    (kept,) = store.steps.decide([step], "done")
    job = filled(Affiliation, text, **who, company_id=company.id)
    given = ReferralDirection.GIVEN
    pairs: list[tuple[object, object]] = [
        (replace(person, id=0), filled(Person, text, courtesy=Courtesy.MX)),
        (replace(company, id=0), filled(Company, text)),
        (replace(application, id=0), told),
        (replace(interview, id=0), meeting),
        (replace(store.interviews.conversations(interview.id)[0], id=0, interview_id=0), talk),
        (replace(note, id=0), filled(Note, text, **here, **who, look=look, register="warm")),
        (replace(kept, id=0), step),
        (replace(store.people.affiliate(job), id=0), job),
        (begun.items, run.items),
        (begun.destination, text),
    ]
    pairs += [
        added(store.lessons, filled(Lesson, text, **on)),
        added(store.feedback, filled(Feedback, text, **on)),
        added(store.referrals, filled(Referral, text, **who, direction=given)),
        added(store.phrases, filled(OwnPhrase, text, occasion=Occasion.LANDED)),
        added(store.templates, filled(Template, text, occasion=Occasion.LANDED)),
        added(store.dismissals, filled(Dismissal, text, note_id=note.id)),
    ]
    store.set_sender(filled(Sender, text))
    pairs.append((store.sender(), filled(Sender, text)))
    store.set_preference(text, text)
    pairs.append((store.preference(text, "none"), text))
    for found, meant in pairs:
        assert found == meant
    store.search(text)
    store.people.list(text)


@pytest.fixture
def store(tmp_path: Path) -> Store:
    opened = open_store(tmp_path / "data")
    opened._db.pragma("synchronous", "OFF")
    return opened


@pytest.mark.parametrize("category", [name for name in NAUGHTY if name != "halves"])
def test_every_field_keeps_every_text(store: Store, category: str) -> None:
    with store:
        for text in NAUGHTY[category]:
            with store.together():
                if text.strip():
                    put_in(store, text)
                    continue
                with pytest.raises(InputError) as refused:
                    store.people.add(Person(full_name=text))
                assert refused.value.code == "store.no_name"


@pytest.mark.parametrize("text", NAUGHTY["halves"])
def test_half_a_letter_is_refused_in_one_sentence(store: Store, text: str) -> None:
    with store:
        for change in (
            lambda: store.people.add(Person(full_name=f"Ann{text}")),
            lambda: store.companies.add(Company(name=f"Ann{text}")),
            lambda: store.set_sender(Sender(full_name=text)),
            lambda: store.set_preference("name", text),
        ):
            with pytest.raises(CordiallyError) as refused:
                change()
            assert refused.value.code == "store.unstorable"
            assert sentence(refused.value).count("\n") == 0
        assert store.people.count() == 0
        store.search(text)


@pytest.mark.parametrize("form", ["zip", "json"])
def test_an_archive_brings_every_text_back(store: Store, tmp_path: Path, form: str) -> None:
    with store, store.together():
        for text in WHOLE:
            if text.strip():
                person = store.people.add(filled(Person, text, courtesy=Courtesy.MX))
                store.notes.add([Note(person_id=person.id, text=text, subject=text)])
    out = tmp_path / f"kept.{form}"
    if form == "zip":
        make_backup(tmp_path / "data", out)
    else:
        export_json(tmp_path / "data", out)
    carry_out(prepare(tmp_path / "other", out))
    assert dump(tmp_path / "other") == dump(tmp_path / "data")
