"""Backups thin out over the years, and nothing that a wrong clock says takes any away."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cards.jobs.backups.thinning import ALL_OF, staying

ZONES = [UTC, ZoneInfo("Europe/Berlin"), ZoneInfo("America/New_York"), ZoneInfo("Asia/Kathmandu")]
START = datetime(2023, 1, 1, 6, tzinfo=UTC)


def lived_through(days: int, a_day: int, zone: ZoneInfo) -> tuple[list[datetime], datetime]:
    """Years of backups, thinned out after each; what is left, and the last moment."""
    left: list[datetime] = []
    now = START
    for _ in range(days * a_day):
        now += timedelta(days=1) / a_day
        left = sorted(staying([*left, now.astimezone(zone)], now), key=datetime.timestamp)
    return left, now


@pytest.mark.parametrize("zone", ZONES)
def test_years_of_backups_come_down_to_the_last_days_weeks_and_months(zone: ZoneInfo) -> None:
    left, now = lived_through(days=900, a_day=2, zone=zone)
    ages = [(now - moment) / timedelta(days=1) for moment in left]
    recent = [age for age in ages if age < 2]
    assert len(recent) == 4
    days, weeks, months = ages[-16:-4], ages[-26:-16], ages[:-26]
    assert (len(days), len(weeks), len(months)) == (12, 10, 9)
    assert max(days) < 15
    # The newest of each stands for a week or month that is not over yet.
    assert {round(one - other) for one, other in pairwise(weeks[:-1])} == {7}
    assert all(20 < one - other < 40 for one, other in pairwise(months[:-1]))
    assert 300 < max(ages) < 400


def test_days_are_those_of_the_clock_on_the_wall_also_when_it_is_turned() -> None:
    berlin = ZoneInfo("Europe/Berlin")
    # The day in October has 25 hours, and half past two comes twice.
    hours = [datetime(2024, 10, 26, 22, 30, tzinfo=UTC) + timedelta(hours=n) for n in range(25)]
    local = [moment.astimezone(berlin) for moment in hours]
    assert {moment.date().day for moment in local} == {27}
    later = datetime(2024, 11, 20, tzinfo=UTC)
    assert staying(local, later) == {local[-1]}
    twice = [moment for moment in local if (moment.hour, moment.minute) == (2, 30)]
    assert len(twice) == 2
    kept = staying(twice, later)
    assert [moment.astimezone(UTC) for moment in kept] == [hours[3]]


def test_a_long_pause_takes_nothing_away() -> None:
    old = [START + timedelta(days=day) for day in range(12)]
    assert staying(old, START + timedelta(days=3000)) == set(old)


def test_what_is_dated_in_the_future_stays() -> None:
    now = START
    wrong = [START + timedelta(days=365 * 8, minutes=minute) for minute in range(50)]
    right = [now - timedelta(hours=hour) for hour in range(4)]
    assert staying([*wrong, *right], now) == {*wrong, *right}


def test_a_clock_that_jumps_ahead_for_a_day_costs_at_most_what_lies_within_days() -> None:
    made = [START + timedelta(hours=6 * number) for number in range(40)]
    usual = staying(made, made[-1])
    jumped = staying(usual, made[-1] + timedelta(days=4000))
    assert {moment.date() for moment in usual} - {moment.date() for moment in jumped} == set()


moments = st.lists(
    st.datetimes(datetime(2020, 1, 1), datetime(2030, 1, 1), timezones=st.sampled_from(ZONES)),  # noqa: DTZ001 - zones are given
    max_size=80,
)


@given(moments, st.datetimes(datetime(2019, 1, 1), datetime(2031, 1, 1), timezones=st.just(UTC)))  # noqa: DTZ001 - zones are given
def test_the_newest_and_all_of_two_days_stay_and_more_time_never_brings_back(
    made: list[datetime], now: datetime
) -> None:
    kept = staying(made, now)
    assert kept <= set(made)
    if made:
        assert max(made, key=datetime.timestamp).timestamp() in {m.timestamp() for m in kept}
    assert {m for m in made if m.astimezone(UTC) > now - ALL_OF} <= kept
    assert staying(kept, now) == kept
    later = staying(kept, now + timedelta(days=30))
    assert len(later) <= len(kept)
