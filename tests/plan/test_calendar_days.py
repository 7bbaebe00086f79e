"""Days are those of the user's calendar: clocks, zones, far dates, weekends and holidays."""

from __future__ import annotations

import subprocess
import sys
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from cards.model.search import Answer, Interview, Role
from cards.plan import Days, StepState, history_of, plan
from cards.plan.durations import Duration, read_duration
from cards.plan.gather import local_moment
from tests.plan.searches import Search, days_from

PANEL = ("Ana", Role.HIRING_MANAGER), ("Omar", Role.PEER)


@pytest.mark.parametrize(
    ("start", "next_day"),
    [
        # Europe springs forward in the night to 29 March 2026 and falls back to 25 October.
        ("2026-03-28T23:30", date(2026, 3, 29)),
        ("2026-03-29T02:30", date(2026, 3, 30)),
        ("2026-10-24T23:30", date(2026, 10, 25)),
        ("2026-10-25T02:30", date(2026, 10, 26)),
        ("2026-10-25T00:00", date(2026, 10, 26)),
        ("2026-12-31T18:00", date(2027, 1, 1)),
        ("2028-02-28T10:00", date(2028, 2, 29)),
    ],
)
def test_a_day_later_is_the_next_day_whatever_the_clocks_do(
    search: Search, start: str, next_day: date
) -> None:
    search.interview(start, *PANEL, zone="Europe/Berlin")
    assert search.step("interview_email", next_day, "Ana").due_on == next_day


def test_an_interview_far_away_falls_on_ones_own_day() -> None:
    tokyo = Interview(
        application_id=1, starts_at=datetime.fromisoformat("2026-03-13T09:00"), zone="Asia/Tokyo"
    )
    assert local_moment(tokyo, ZoneInfo("America/Los_Angeles")) == datetime.fromisoformat(
        "2026-03-12T17:00"
    )
    assert local_moment(tokyo, ZoneInfo("Asia/Tokyo")) == tokyo.starts_at
    for odd in ("Nowhere/Land", "../etc/passwd", "/abs", "", "\0"):
        strange = Interview(application_id=1, starts_at=tokyo.starts_at, zone=odd)
        assert local_moment(strange, ZoneInfo("Asia/Tokyo")) == tokyo.starts_at


def test_the_same_day_gives_the_same_plan_however_the_clock_came_there(search: Search) -> None:
    """Looking every day, once after a long sleep, or at a clock set forth and back is the same."""
    search.interview("2026-03-02T10:00", *PANEL)
    search.answer(Answer.NO, date(2026, 3, 6))
    there = date(2026, 4, 20)
    after_sleep = search.plan(there)
    for day in days_from(date(2026, 3, 1), 60):
        search.plan(day)
    search.plan(date(2031, 1, 1))
    assert search.plan(there) == after_sleep


def test_what_lies_ahead_is_never_late(search: Search) -> None:
    """An interview to come, a note of tomorrow, a no recorded on a day to come: nothing is due."""
    today = date(2026, 3, 2)
    search.interview("2026-03-20T10:00", *PANEL)
    assert search.to_do(today) == []
    assert all(step.due_on > today for step in search.plan(today) if step.is_open)
    search.answer(Answer.NO, date(2026, 3, 23))
    assert search.to_do(today) == []
    assert all(step.due_on >= date(2026, 3, 23) for step in search.plan(today) if step.is_open)


def test_an_old_no_brings_no_heap_of_late_steps(search: Search) -> None:
    search.interview("2024-03-02T10:00", *PANEL)
    search.answer(Answer.NO, date(2024, 3, 6), finalist=True)
    today = date(2026, 3, 2)
    assert search.to_do(today) == []
    assert not [step for step in search.plan(today) if step.is_open]


def test_the_last_days_of_the_calendar_do_no_harm(search: Search) -> None:
    search.interview("9999-12-31T23:59", *PANEL)
    search.answer(Answer.NO, date(9999, 12, 30), finalist=True)
    assert max(step.due_on for step in search.plan(date(2026, 3, 2))) == date.max
    search.answer(Answer.NO, date.min)
    assert not search.to_do(date(2026, 3, 2))


def test_weekends_and_holidays_are_those_of_the_senders_place(search: Search) -> None:
    """30 days after 6 March 2026 is Easter Sunday; each country has its own days after it."""
    search.interview("2026-03-02T10:00", *PANEL)
    search.answer(Answer.NO, date(2026, 3, 6))
    expected = {
        Days("DE", "BE"): date(2026, 4, 7),
        Days("US", "OR"): date(2026, 4, 6),
        Days("GB", "England"): date(2026, 4, 7),
        Days("GB", "Scotland"): date(2026, 4, 6),
        Days("IL", ""): date(2026, 4, 5),
        Days("", ""): date(2026, 4, 6),
        Days("XX", "nowhere"): date(2026, 4, 6),
        Days("US", "Oregon, I think"): date(2026, 4, 6),
    }
    history = history_of(search.store, ZoneInfo("Europe/Berlin"))
    for days, day in expected.items():
        steps = plan(history, search.playbook, date(2026, 3, 6), days)
        (touch,) = (step for step in steps if step.rule == "no_touch_30")
        assert touch.due_on == day, days


def test_working_days_leave_out_weekends_and_holidays() -> None:
    berlin = Days("DE", "BE")
    # Christmas, New Year's Day and two weekends lie between.
    assert berlin.working_days_after(date(2026, 12, 23), 6) == date(2027, 1, 4)
    assert berlin.working_days_after(date(2026, 12, 25), 0) == date(2026, 12, 25)
    assert berlin.open_until(date(2026, 4, 6)) == date(2026, 4, 2)
    assert berlin.open_from(date(2026, 4, 3)) == date(2026, 4, 7)


def test_lengths_of_time() -> None:
    nowhere, day = Days(), date(2026, 1, 31)
    lengths = {
        "same day": day,
        "1 month": date(2026, 2, 28),
        "25 months": date(2028, 2, 29),
        "2 weeks": date(2026, 2, 14),
        "36 hours": date(2026, 2, 1),
        " 3  Working Days ": date(2026, 2, 4),
    }
    for text, expected in lengths.items():
        length = read_duration(text)
        assert length is not None
        assert length.latest(day, None, nowhere) == expected
    for text in ("", "soon", "1.5 days", "-3 days", "3 fortnights", "days", "1 day 2 hours"):
        assert read_duration(text) is None


def test_hours_count_from_the_time_of_day_where_it_is_known() -> None:
    length, day, nowhere = read_duration("24 hours"), date(2026, 3, 6), Days()
    assert isinstance(length, Duration)
    assert length.latest(day, None, nowhere) == date(2026, 3, 7)
    assert length.earliest(day, None, nowhere) == date(2026, 3, 8)
    half_past_two = datetime.fromisoformat("2026-03-06T14:30")
    assert length.earliest(day, half_past_two, nowhere) == date(2026, 3, 8)
    assert length.earliest(
        day, half_past_two.replace(hour=0, minute=0), nowhere
    ) == day + timedelta(1)


def test_every_step_of_our_playbook_keeps_its_days_in_order(search: Search) -> None:
    """Whatever the day, a step opens before it is due and is due before it lapses."""
    search.person("Ana", phone="+49 30 5550101")
    search.interview("2026-01-05T10:00", ("Ines", Role.RECRUITER), ("Ana", Role.HIRING_MANAGER))
    for answer in (Answer.NO, Answer.SILENCE, Answer.WITHDRAWN, Answer.NONE):
        for day in days_from(date(2026, 12, 15), 25):
            search.answer(answer, day if answer else None, finalist=True)
            for step in search.plan(day):
                assert step.opens_on <= step.due_on
                assert step.lapses_on is None or step.due_on <= step.lapses_on
                assert step.state is not StepState.DONE


def test_a_country_is_imported_without_all_others() -> None:
    asked = (
        "import sys; from datetime import date; from cards.plan import Days;"
        " print(Days('DE', 'BY').is_closed(date(2026, 1, 6)),"
        " Days('AS').is_closed(date(2026, 4, 17)),"  # by a module of another country
        " sum(name.startswith('holidays.countries.') for name in sys.modules));"
        " import holidays.countries; print(holidays.countries.US.__name__)"
    )
    found = subprocess.run(
        [sys.executable, "-c", asked], capture_output=True, text=True, check=True, timeout=60
    )
    assert found.stdout.split() == ["True", "True", "3", "US"]
