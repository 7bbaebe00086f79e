"""Lengths of time as the playbook writes them, such as "24 hours" or "10 working days"."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from cards.plan.days import Days, shifted

LONGEST_DAYS = 3660
"""Ten years: whatever is longer is a slip of the pen."""
_LENGTH = re.compile(r"(\d{1,6}) (hour|day|working day|week|month)s?")


class Unit(StrEnum):
    """What a length counts."""

    HOURS = "hour"
    DAYS = "day"
    WORKING_DAYS = "working day"
    WEEKS = "week"
    MONTHS = "month"


_IN_DAYS = {
    Unit.HOURS: 1 / 24,
    Unit.DAYS: 1,
    Unit.WORKING_DAYS: 7 / 5,
    Unit.WEEKS: 7,
    Unit.MONTHS: 31,
}


@dataclass(frozen=True, slots=True)
class Duration:
    """So many hours, days, working days, weeks or months."""

    count: int
    unit: Unit

    @property
    def is_too_long(self) -> bool:
        """Whether it is longer than ten years."""
        return self.count * _IN_DAYS[self.unit] > LONGEST_DAYS

    def latest(self, start: date, at: datetime | None, days: Days) -> date:
        """The last day on which no more than this has gone by; hours count from ``at``.

        ``at`` is the wall-clock time on ``start``; without one the day begins at midnight.
        """
        if self.unit is Unit.HOURS:
            return _plus_hours(at or _midnight(start), self.count).date()
        return self._days(start, days)

    def earliest(self, start: date, at: datetime | None, days: Days) -> date:
        """The first day on all of which this much has gone by; hours count from ``at``.

        Without ``at`` the thing may have happened at any time of the day, so hours count from
        the day's end.
        """
        if self.unit is not Unit.HOURS:
            return self._days(start, days)
        ripe = _plus_hours(at or _midnight(shifted(start, 1)), self.count)
        return ripe.date() if ripe.time() == time() else shifted(ripe.date(), 1)

    def _days(self, start: date, days: Days) -> date:
        if self.unit is Unit.WORKING_DAYS:
            return days.working_days_after(start, self.count)
        if self.unit is Unit.MONTHS:
            return _plus_months(start, self.count)
        return shifted(start, self.count * (7 if self.unit is Unit.WEEKS else 1))


def read_duration(text: str) -> Duration | None:
    """The length a text names, "same day" among them; None when it names none."""
    plain = " ".join(text.casefold().split())
    if plain == "same day":
        return Duration(0, Unit.DAYS)
    found = _LENGTH.fullmatch(plain)
    return Duration(int(found[1]), Unit(found[2])) if found else None


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time())


def _plus_hours(moment: datetime, hours: int) -> datetime:
    try:
        return moment + timedelta(hours=hours)
    except OverflowError:
        return datetime.combine(date.max, time())


def _plus_months(day: date, months: int) -> date:
    """The same day of a later month, or that month's last day when it has none such."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if year > date.max.year:
        return date.max
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
