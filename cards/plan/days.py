"""Counts days on the calendar: weekends and public holidays of a country, working days.

A day is a day on the calendar, whether clocks make it 23, 24 or 25 hours long.
"""

from __future__ import annotations

import sys
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from importlib.util import find_spec, module_from_spec

from cards.plan.kinds import Avoid

_SATURDAY_AND_SUNDAY = frozenset({5, 6})
_KNOWN_YEARS = range(1950, 2100)
"""Outside of these no holidays are looked up; those of far years are anybody's guess."""
_LONGEST_BREAK = 31
"""No country closes longer; a search for an open day ends there."""

_COUNTRIES = "holidays.countries"

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
        with _one_country_alone():
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
            with _one_country_alone():
                return frozenset(country_holidays(country, subdiv=part or None, years=year))
        except (NotImplementedError, KeyError):
            continue
    return frozenset()


@contextmanager
def _one_country_alone() -> Iterator[None]:
    """Have a country's holidays imported without those of all others.

    The package of the countries imports all 250 of them, which takes a fifth of a second and 16 MB
    (holidays 0.109). Meanwhile an empty one stands in its place, in which Python finds each alone.
    """
    spec = None if _COUNTRIES in sys.modules else find_spec(_COUNTRIES)
    if spec is None:
        yield
        return
    sys.modules[_COUNTRIES] = module_from_spec(spec)
    try:
        yield
    finally:
        sys.modules.pop(_COUNTRIES, None)
