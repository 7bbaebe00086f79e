"""Writes the sample job search into a store of its own, its notes in every usual state."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from pathlib import Path

from cards.files import make_folder, write_whole
from cards.jobs.notes import write_notes_for_everyone_met
from cards.jobs.signature import FILE as SIGNATURE
from cards.model.look import Look, Pen, Signing
from cards.model.notes import EventKind, Note, Occasion
from cards.model.people import Address, Affiliation, Company, Person, Sender
from cards.model.search import (
    Answer,
    Application,
    Conversation,
    Feedback,
    Interview,
    InterviewKind,
    Lesson,
    PassingOn,
    Referral,
    ReferralDirection,
    ReferralState,
    Role,
    Stage,
)
from cards.store import Store, open_store
from resources.sample import (
    DEMO_APPLICATION,
    SampleAddress,
    SampleApplication,
    SampleSearch,
    load_sample,
)

SAMPLE_SEED = 2
"""Chosen by reading what it writes: any seed would do."""


STORE_FILE = "cordially.sqlite"
_HALF_MADE = ".sample-half-made"

SAMPLE_MARK = "sample"
"""The preference that tells a sample's store from a person's own."""


def is_sample(folder: Path) -> bool:
    """Whether a data folder holds a sample and nothing of a person's own; raises as the store."""
    if (folder / _HALF_MADE).is_file():
        return True
    if not (folder / STORE_FILE).is_file():
        return False
    with open_store(folder, write=False) as store:
        return bool(store.preference(SAMPLE_MARK))


def begin_sample(folder: Path) -> None:
    """Empty the folder of a sample, or make it; until the sample is there it is known as one.

    So a sample can be made anew wherever it was broken off.
    """
    make_folder(folder, private=True)
    write_whole(folder / _HALF_MADE, b"", private=True)
    for each in folder.iterdir():
        if each.is_dir():
            shutil.rmtree(each)
        elif each.name != _HALF_MADE:
            each.unlink()


def make_sample_store(folder: Path, today: date) -> int:
    """Make the store in an empty folder and return the id of the application for the demo.

    All dates count from ``today``. Raises as ``open_store``.
    """
    with open_store(folder) as store:
        store.set_preference(SAMPLE_MARK, "yes")
        made = _Writer(store, load_sample(), today).write()
    (folder / _HALF_MADE).unlink(missing_ok=True)
    return made


class _Writer:
    """Carries the sample's keys over to the ids of the store."""

    def __init__(self, store: Store, search: SampleSearch, today: date) -> None:
        self._store, self._search, self._today = store, search, today
        self._people: dict[str, int] = {}
        self._companies: dict[str, int] = {}

    def write(self) -> int:
        """Write everything; returns the demo application's id."""
        self._write_contacts()
        write_whole(self._store.folder / SIGNATURE, self._search.signature, private=True)
        ids = {each.key: self._write_application(each) for each in self._search.applications}
        for each in self._search.applications:
            if each.answer == Answer.NO:
                self._write_sent_notes(ids[each.key], each)
        self._write_referrals()
        self._write_ready_notes(ids[DEMO_APPLICATION])
        return ids[DEMO_APPLICATION]

    def _day(self, offset: int) -> date:
        return self._today + timedelta(days=offset)

    def _write_contacts(self) -> None:
        sender = self._search.sender
        self._store.set_sender(
            Sender(
                full_name=sender.full_name,
                called=sender.called,
                email=sender.email,
                phone=sender.phone,
                address=_address(sender.address),
            )
        )
        for key, company in self._search.companies.items():
            kept = self._store.companies.add(
                Company(
                    name=company.name,
                    address=_address(company.address),
                    website=company.website,
                    note=company.note,
                )
            )
            self._companies[key] = kept.id
        for key, person in self._search.people.items():
            stored = self._store.people.add(
                Person(
                    full_name=person.full_name,
                    called=person.called,
                    address=_address(person.address),
                    email=person.email,
                    phone=person.phone,
                    note=person.note,
                )
            )
            self._people[key] = stored.id
            company_id = self._companies[person.company]
            self._store.people.affiliate(
                Affiliation(person_id=stored.id, company_id=company_id, title=person.title)
            )

    def _write_application(self, sample: SampleApplication) -> int:
        application = self._store.applications.add(
            Application(
                company_id=self._companies[sample.company],
                job_title=sample.job_title,
                stage=Stage(sample.stage),
                applied_on=self._day(sample.applied),
                answer=Answer(sample.answer),
                answered_on=None if sample.answered is None else self._day(sample.answered),
                answered_how=sample.answered_how,
                answer_words=sample.answer_words,
                finalist=sample.finalist,
                no_calls=sample.no_calls,
                note=sample.note,
            )
        )
        interviews = []
        for each in sample.interviews:
            starts = datetime.combine(self._day(each.day), time(each.hour, each.minute))
            interview = Interview(
                application_id=application.id,
                kind=InterviewKind(each.kind),
                starts_at=starts,
                zone=each.zone,
                place=each.place,
            )
            talks = [
                Conversation(
                    person_id=self._people[talk.person],
                    role=Role(talk.role),
                    talked_about=talk.talked_about,
                    promised=talk.promised,
                )
                for talk in each.conversations
            ]
            interviews.append(self._store.interviews.add(interview, talks).id)
        self._write_kept(application.id, interviews, sample)
        return application.id

    def _write_kept(
        self, application_id: int, interviews: Sequence[int], sample: SampleApplication
    ) -> None:
        for lesson in sample.lessons:
            self._store.lessons.add(
                Lesson(
                    application_id=application_id,
                    interview_id=interviews[lesson.interview],
                    text=lesson.text,
                    skill=lesson.skill,
                    learned_on=self._day(lesson.day),
                )
            )
        for each in sample.feedback:
            self._store.feedback.add(
                Feedback(
                    application_id=application_id,
                    person_id=self._people[each.person],
                    text=each.text,
                    how=each.how,
                    said_on=self._day(each.day),
                )
            )

    def _write_referrals(self) -> None:
        for each in self._search.referrals:
            ahead = each.pass_on_from
            self._store.referrals.add(
                Referral(
                    person_id=self._people[each.person],
                    company_id=self._companies[each.company],
                    direction=ReferralDirection(each.direction),
                    state=ReferralState(each.state),
                    on=self._day(each.day),
                    detail=each.detail,
                    pass_on=PassingOn(each.pass_on),
                    pass_on_from=None if ahead is None else self._day(ahead),
                )
            )

    def _write_sent_notes(self, application_id: int, sample: SampleApplication) -> None:
        """After a no the cards went out: all mailed, the first one answered."""
        look = Look(hand="caveat", pen=Pen.BLUE_BLACK_GEL)
        answered = sample.answered or 0
        drafted = self._day(min(answered, 0))
        notes = self._notes(application_id, Occasion.AFTER_NO, look, drafted)
        ids = [note.id for note in notes]
        for kind, day in (
            (EventKind.APPROVED, answered + 1),
            (EventKind.PRINTED, answered + 1),
            (EventKind.SIGNED, answered + 2),
            (EventKind.MAILED, answered + 2),
        ):
            self._store.notes.record(ids, kind, self._day(min(day, 0)))
        self._store.notes.record(ids[:1], EventKind.ANSWERED, self._day(min(answered + 9, 0)))

    def _write_ready_notes(self, application_id: int) -> None:
        look = Look(signing=Signing.MINE)
        notes = self._notes(application_id, Occasion.AFTER_INTERVIEW, look, self._today)
        self._store.notes.record([note.id for note in notes], EventKind.APPROVED, self._today)

    def _notes(
        self, application_id: int, occasion: Occasion, look: Look, on: date
    ) -> tuple[Note, ...]:
        return write_notes_for_everyone_met(
            self._store, application_id, occasion, look, seed=SAMPLE_SEED, on=on
        )


def _address(sample: SampleAddress) -> Address:
    return Address(
        street=sample.street,
        city=sample.city,
        region=sample.region,
        postcode=sample.postcode,
        country=sample.country,
    )
