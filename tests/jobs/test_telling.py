"""What came of the search, counted per company and in all."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from cards.jobs.referrals import passing_on, referral_rows
from cards.jobs.telling import Counts, tell
from cards.model.notes import EventKind, Note, Occasion
from cards.model.people import Affiliation, Company, Person
from cards.model.search import (
    Application,
    Conversation,
    Feedback,
    Interview,
    PassingOn,
    Referral,
    ReferralDirection,
)
from cards.store import Store, open_store

DAY = date(2026, 3, 10)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(tmp_path) as opened:
        yield opened


def a_search(store: Store) -> None:
    """Two companies that share a person, and three notes at the first."""
    for name in ("Nordwind", "Atlas"):
        company = store.companies.add(Company(name=name))
        store.applications.add(Application(company_id=company.id, job_title="Baker"))
    for name in ("Ana Ruiz", "Omar Haddad", "Kai Brandt"):
        store.people.add(Person(full_name=name))
    talks = [Conversation(person_id=number) for number in (1, 2)]
    store.interviews.add(Interview(application_id=1), talks)
    store.interviews.add(Interview(application_id=1), talks[:1])
    store.interviews.add(Interview(application_id=2), talks[:1])
    notes = [Note(person_id=1, application_id=1, text="Dear") for _ in range(3)]
    ids = [note.id for note in store.notes.add(notes, DAY)]
    store.notes.record(ids[:2], EventKind.MAILED, DAY)
    store.notes.record(ids[:1], EventKind.ANSWERED, DAY)


def test_notes_and_people_are_counted_once_in_all_and_per_company(store: Store) -> None:
    a_search(store)
    telling = tell(store)
    assert telling.overall == Counts(met=2, written=3, mailed=2, answered=1)
    assert [(told.company.name, told.counts) for told in telling.companies if told.company] == [
        ("Atlas", Counts(met=1)),
        ("Nordwind", Counts(met=2, written=3, mailed=2, answered=1)),
    ]


def test_what_is_undone_counts_no_more_and_what_came_back_was_mailed(store: Store) -> None:
    a_search(store)
    store.undo()
    store.notes.record([2], EventKind.RETURNED, DAY)
    assert tell(store).overall == Counts(met=2, written=3, mailed=2, answered=0)


def test_feedback_and_referrals_are_told_where_they_belong(store: Store) -> None:
    a_search(store)
    store.people.affiliate(Affiliation(person_id=3, company_id=2))
    store.feedback.add(Feedback(application_id=1, text="More examples"))
    store.feedback.add(Feedback(person_id=3, text="Clear and calm"))
    store.feedback.add(Feedback(text="Nobody's in particular"))
    store.referrals.add(Referral(person_id=3, direction=ReferralDirection.RECEIVED))
    given = Referral(person_id=1, company_id=1, direction=ReferralDirection.GIVEN)
    store.referrals.add(given)
    told = {one.company.name if one.company else "": one.counts for one in tell(store).companies}
    assert (told["Nordwind"].feedback, told["Nordwind"].given) == (1, 1)
    assert (told["Atlas"].feedback, told["Atlas"].received) == (1, 1)
    assert told[""] == Counts(feedback=1)
    assert list(told) == ["Atlas", "Nordwind", ""]
    overall = tell(store).overall
    assert (overall.feedback, overall.received, overall.given) == (3, 1, 1)


def test_an_empty_search_has_nothing_to_tell(store: Store) -> None:
    store.companies.add(Company(name="Atlas"))
    assert tell(store).overall.is_nothing
    assert not tell(store).companies


def test_a_referral_knows_its_person_its_company_and_its_thanks(store: Store) -> None:
    a_search(store)
    store.people.affiliate(Affiliation(person_id=3, company_id=2))
    store.referrals.add(Referral(person_id=3, direction=ReferralDirection.RECEIVED))
    (row,) = referral_rows(store, 3)
    assert row.company == store.companies.get(2)
    assert row.thanks is None
    thanks = Note(person_id=3, occasion=Occasion.THANKS_REFERRAL, text="Dear Kai")
    store.notes.add([thanks], DAY)
    (row,) = referral_rows(store, 3)
    assert row.thanks
    assert row.thanks.note.text == "Dear Kai"
    assert not referral_rows(store, 1)


@pytest.mark.parametrize(
    ("answer", "day", "expected"),
    [
        (PassingOn.YES, date(2026, 3, 11), (PassingOn.YES, date(2026, 3, 11))),
        (PassingOn.YES, DAY, (PassingOn.YES, None)),
        (PassingOn.YES, None, (PassingOn.YES, None)),
        (PassingOn.NO, date(2026, 3, 11), (PassingOn.NO, None)),
        (PassingOn.ASK_FIRST, None, (PassingOn.ASK_FIRST, None)),
    ],
)
def test_details_may_be_passed_on_from_the_day_named(
    answer: PassingOn, day: date | None, expected: tuple[PassingOn, date | None]
) -> None:
    referral = Referral(
        person_id=1, direction=ReferralDirection.GIVEN, pass_on=answer, pass_on_from=day
    )
    assert passing_on(referral, DAY) == expected
