"""Which lessons are worth remembering before an interview, and why."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from cards.jobs.lessons import (
    Circumstances,
    Learned,
    Likeness,
    alike_roles,
    all_learned,
    is_coming,
    lessons_before,
    remembered,
)
from cards.jobs.linked import Linked
from cards.model.people import Affiliation, Company, Person
from cards.model.search import Application, Conversation, Interview, InterviewKind, Lesson
from cards.store import Store, open_store

NOW = datetime(2026, 3, 10, 12, tzinfo=UTC)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(tmp_path) as opened:
        yield opened


def learned(then: Circumstances, *, skill: str = "", day: int = 1, number: int = 1) -> Learned:
    lesson = Lesson(id=number, text="x", skill=skill, learned_on=date(2026, 1, day))
    return Learned(lesson, Linked(), then)


@pytest.mark.parametrize(
    ("then", "coming", "why"),
    [
        (Circumstances(kind=InterviewKind.FINAL), {"kind": InterviewKind.FINAL}, Likeness.KIND),
        (Circumstances(job_title="Baker"), {"job_title": "Senior baker"}, Likeness.ROLE),
        (Circumstances(company_id=3), {"company_id": 3}, Likeness.COMPANY),
        (Circumstances(people=frozenset({7})), {"people": frozenset({7, 8})}, Likeness.PERSON),
    ],
)
def test_a_lesson_is_remembered_for_what_is_alike(
    then: Circumstances, coming: dict[str, object], why: Likeness
) -> None:
    ahead = replace(Circumstances(), **coming)  # type: ignore[arg-type] # fields by their name
    found = remembered([learned(then)], ahead)
    assert [one.because for one in found] == [(why,)]
    assert not remembered([learned(then)], Circumstances(job_title="Pilot"))


def test_a_skill_is_found_where_it_is_named_whole() -> None:
    lesson = learned(Circumstances(job_title="Pilot"), skill="System design")
    named = Circumstances(job_title="Baker", said="They ask about system design and ovens")
    assert remembered([lesson], named)[0].because == (Likeness.SKILL,)
    assert not remembered([lesson], Circumstances(said="the alarm systems, designed here"))


def test_what_hangs_on_nothing_holds_everywhere_but_comes_last() -> None:
    general = learned(Circumstances(), number=1)
    like = learned(Circumstances(company_id=3), number=2)
    found = remembered([general, like], Circumstances(company_id=3))
    assert [one.learned.lesson.id for one in found] == [2, 1]


def test_the_likest_come_first_then_the_newest_and_few_of_them() -> None:
    same = Circumstances(kind=InterviewKind.PANEL)
    lessons = [learned(same, day=day, number=day) for day in range(1, 6)]
    lessons.append(learned(replace(same, company_id=3), number=9))
    coming = Circumstances(kind=InterviewKind.PANEL, company_id=3)
    assert [one.learned.lesson.id for one in remembered(lessons, coming)] == [9, 5, 4]


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("Senior Data Engineer", "Data Platform Engineer", True),
        ("Lead Baker", "Baker", True),
        ("Inventory Analyst", "Operations Analyst", True),
        ("Analista de datos", "Analista de operaciones", True),
        ("Operations Data Lead", "Forecast Data Engineer", False),
        ("Baker", "Pilot", False),
        ("Senior Baker", "Senior Pilot", False),
        ("", "", False),
        ("Head", "Head", False),
    ],
)
def test_roles_are_alike_by_their_words_not_their_rank(one: str, other: str, alike: bool) -> None:
    assert alike_roles(one, other) is alike
    assert alike_roles(other, one) is alike


@pytest.mark.parametrize(
    ("zone", "hour", "ahead"),
    [
        ("Europe/Berlin", 13, False),  # noon in UTC is one o'clock there
        ("Europe/Berlin", 14, True),
        ("America/New_York", 8, False),
        ("America/New_York", 9, True),
        ("No/Such_Place", 13, True),
        ("", 11, False),
    ],
)
def test_an_interview_is_ahead_by_the_clock_of_its_own_zone(
    zone: str, hour: int, ahead: bool
) -> None:
    at = datetime(2026, 3, 10, hour)  # noqa: DTZ001 - wall-clock time, as interviews keep it
    assert is_coming(Interview(application_id=1, starts_at=at, zone=zone), NOW) is ahead
    assert not is_coming(Interview(application_id=1, zone=zone), NOW)


def two_searches(store: Store) -> None:
    """A final round that was, and one at another company that is to come."""
    for name in ("Atlas", "Kite"):
        company = store.companies.add(Company(name=name))
        store.applications.add(Application(company_id=company.id, job_title="Baker"))
    ana = store.people.add(Person(full_name="Ana Ruiz"))
    store.people.affiliate(Affiliation(person_id=ana.id, company_id=1))
    past = datetime(2026, 2, 1, 10)  # noqa: DTZ001 - wall-clock time
    ahead = datetime(2026, 3, 20, 10)  # noqa: DTZ001 - wall-clock time
    final = InterviewKind.FINAL
    talk = Conversation(person_id=ana.id)
    store.interviews.add(Interview(application_id=1, kind=final, starts_at=past), [talk])
    store.interviews.add(Interview(application_id=2, kind=final, starts_at=ahead), [])


def test_before_a_coming_interview_the_store_remembers(store: Store) -> None:
    two_searches(store)
    store.lessons.add(Lesson(interview_id=1, text="Ask about the team first"))
    found = lessons_before(store, 2, NOW)
    assert list(found) == [2]
    assert found[2][0].because == (Likeness.KIND, Likeness.ROLE)
    assert found[2][0].learned.linked.company == store.companies.get(1)
    assert not lessons_before(store, 1, NOW)


def test_a_lesson_outlives_what_it_hung_on(store: Store) -> None:
    two_searches(store)
    store.lessons.add(Lesson(application_id=1, interview_id=1, person_id=1, text="Bring bread"))
    store.people.bin(1)
    store.companies.bin(1)
    (left,) = all_learned(store)
    assert left.lesson.text == "Bring bread"
    assert left.linked == Linked()
    assert lessons_before(store, 2, NOW)[2][0].because == (Likeness.ALWAYS,)
