"""Today as plain values: what comes next for a step, which go together, what is for later."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest

from cards.jobs.plan import agenda
from cards.jobs.plan_rows import PlanRow
from cards.model.notes import Channel, EventKind, Note, Occasion
from cards.model.search import Answer, Application, Role
from cards.store import open_store
from desktop.models.today import Bundle, Next, TodaySheet, bundled, grouped, next_of
from desktop.today.words import near_day, short_day, together
from tests.plan.searches import Search, new_search

MET = datetime(2026, 3, 4, 15, 0)  # noqa: DTZ001 - interviews are kept in wall-clock time
DAY = date(2026, 3, 4)


@pytest.fixture
def search(tmp_path: Path) -> Iterator[Search]:
    with open_store(tmp_path / "data") as store:
        made = new_search(store)
        made.interview("2026-03-04T15:00", ("Ana", Role.HIRING_MANAGER), ("Omar", Role.PEER))
        yield made


def row_of(search: Search, rule: str, day: date = DAY, name: str = "Ana") -> PlanRow:
    rows = agenda(search.store, day).rows
    return next(
        row
        for row in rows
        if row.step.rule.split("#")[0] == rule
        and (row.person is None or row.person.full_name == name)
    )


def begin(search: Search, channel: Channel, *happened: EventKind) -> None:
    note = Note(
        person_id=search.people["Ana"].id,
        application_id=search.application.id,
        occasion=Occasion.AFTER_INTERVIEW,
        channel=channel,
        text="Dear Ana,",
    )
    (kept,) = search.store.notes.add([note], DAY)
    for kind in happened:
        search.store.notes.record([kept.id], kind, DAY)


@pytest.mark.parametrize(
    ("channel", "happened", "card", "email"),
    [
        (Channel.CARD, (), Next.GO_ON, Next.GO_ON),
        (Channel.CARD, (EventKind.APPROVED,), Next.PRINT, Next.SEND),
        (Channel.CARD, (EventKind.PRINTED,), Next.POST, Next.SEND),
        (Channel.EMAIL, (), Next.WRITE, Next.GO_ON),
        (Channel.EMAIL, (EventKind.APPROVED,), Next.WRITE, Next.SEND),
    ],
)
def test_how_far_the_note_is_says_what_comes_next(
    search: Search, channel: Channel, happened: tuple[EventKind, ...], card: Next, email: Next
) -> None:
    begin(search, channel, *happened)
    assert next_of(row_of(search, "interview_card")) is card
    assert next_of(row_of(search, "interview_email")) is email
    assert next_of(row_of(search, "interview_card", name="Omar")) is Next.WRITE


def test_steps_that_wait_for_the_same_go_together(search: Search) -> None:
    def bundles() -> dict[str, list[Bundle]]:
        found: dict[str, list[Bundle]] = {}
        for bundle in bundled(agenda(search.store, DAY).due()):
            found.setdefault(bundle.first.step.rule.split("#")[0], []).append(bundle)
        return found

    assert [each.names for each in bundles()["interview_card"]] == [("Ana", "Omar")]
    begin(search, Channel.CARD)
    assert [each.names for each in bundles()["interview_card"]] == [("Ana",), ("Omar",)]
    (group,) = grouped(bundled(agenda(search.store, DAY).due()), DAY)
    assert group.id == search.application.id


def test_the_application_closest_to_its_day_comes_first(search: Search) -> None:
    late = search.store.applications.add(
        Application(
            company_id=search.application.company_id,
            job_title="Cook",
            answer=Answer.NO,
            answered_on=date(2026, 2, 20),
        )
    )
    found = agenda(search.store, DAY)
    assert found.due()[0].step.application_id == late.id
    groups = grouped(bundled(found.due()), DAY)
    assert [group.id for group in groups] == [search.application.id, late.id]


def test_what_follows_an_interview_later_today_is_for_later(search: Search) -> None:
    sheet = TodaySheet(agenda(search.store, DAY))
    assert not sheet.due(MET.replace(hour=14))
    assert {bundle.opens_on for bundle in sheet.coming(MET.replace(hour=14))} >= {DAY}
    assert sheet.due(MET.replace(hour=16))
    assert DAY not in {bundle.opens_on for bundle in sheet.coming(MET.replace(hour=16))}


def test_later_ends_after_two_weeks(search: Search) -> None:
    search.answer(Answer.NO, date(2026, 3, 6))
    sheet = TodaySheet(agenda(search.store, date(2026, 3, 6)))
    assert max(bundle.opens_on for bundle in sheet.coming(MET)) <= date(2026, 3, 20)
    assert len(sheet.agenda.coming()) > len(sheet.coming(MET))


def test_names_and_days_are_told_as_one_says_them() -> None:
    assert together(["Ana"]) == "Ana"
    assert together(["Ana", "Omar", "Kai"]) == "Ana, Omar and Kai"
    assert together(["Ana", "Omar", "Kai", "Lea"]) == "Ana, Omar and 2 others"
    assert near_day(date(2026, 3, 6), DAY) == "Friday"
    assert near_day(date(2026, 4, 6), DAY) == "6 Apr"
    assert near_day(date(2027, 1, 6), DAY) == "6 Jan 2027"
    assert short_day(date(2026, 3, 6), DAY) == "Fri, 6 Mar"
