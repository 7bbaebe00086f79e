"""Counts days on the calendar: weekends and public holidays of a country, working days.

A day is a day on the calendar, whether clocks make it 23, 24 or 25 hours long.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from cards.plan.kinds import Avoid

_SATURDAY_AND_SUNDAY = frozenset({5, 6})
_KNOWN_YEARS = range(1950, 2100)
"""Outside of these no holidays are looked up; those of far years are anybody's guess."""
_LONGEST_BREAK = 31
"""No country closes longer; a search for an open day ends there."""

WORKING = frozenset(Avoid)


def shifted(day: date, days: int) -> date:
    """So many days later (or earlier), held within the calendar."""
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return date.max if days > 0 else date.min


@dataclass(frozen=True, slots=True)
class Days:
    """The calendar of a place: an ISO 3166 country and, if known, a region's code or name.

    An unknown region has the country's holidays; an unknown country has Saturday, Sunday and no
    holidays. The holidays are those of the package "holidays".
    """

    country: str = ""
    region: str = ""

    def is_closed(self, day: date, avoid: Collection[Avoid] = WORKING) -> bool:
        """Whether a day is one of those to avoid."""
        if Avoid.WEEKENDS in avoid and day.weekday() in _weekend(self.country):
            return True
        return Avoid.HOLIDAYS in avoid and day in _holidays(self.country, self.region, day.year)

    def open_from(self, day: date, avoid: Collection[Avoid] = WORKING) -> date:
        """The first day from this one on that is none of those to avoid."""
        return self._open(day, avoid, 1)

    def open_until(self, day: date, avoid: Collection[Avoid] = WORKING) -> date:
        """The last day up to this one that is none of those to avoid."""
        return self._open(day, avoid, -1)

    def _open(self, day: date, avoid: Collection[Avoid], step: int) -> date:
        days = (shifted(day, step * count) for count in range(_LONGEST_BREAK))
        return next((each for each in days if not self.is_closed(each, avoid)), day)

    def working_days_after(self, day: date, count: int) -> date:
        """The working day that comes so many working days after a day; the day itself for 0."""
        for _ in range(count):
            day = self.open_from(shifted(day, 1))
        return day


@cache
def _weekend(country: str) -> frozenset[int]:
    from holidays import country_holidays

    try:
        return frozenset(country_holidays(country).weekend)
    except (NotImplementedError, KeyError):
        return _SATURDAY_AND_SUNDAY


@cache
def _holidays(country: str, region: str, year: int) -> frozenset[date]:
    from holidays import country_holidays

    if not country or year not in _KNOWN_YEARS:
        return frozenset()
    for part in dict.fromkeys((region.strip(), region.strip().upper(), "")):
        try:
            return frozenset(country_holidays(country, subdiv=part or None, years=year))
        except (NotImplementedError, KeyError):
            continue
    return frozenset()
