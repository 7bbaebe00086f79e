"""Works out on which days a step opens, is due and is let go."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from cards.plan.days import Days
from cards.plan.durations import Duration, Unit
from cards.plan.playbook import Rule

_AT_ONCE = Duration(0, Unit.DAYS)


@dataclass(frozen=True, slots=True)
class Dates:
    """From when, by when, and the last day on which it is still offered."""

    opens_on: date
    due_on: date
    lapses_on: date | None


def dates_of(rule: Rule, start: date, at: datetime | None, days: Days) -> Dates:
    """The days of a step that counts from ``start``; ``at`` is the wall-clock time if known."""
    wait = rule.at or rule.not_before or _AT_ONCE
    opens_on = days.open_from(wait.earliest(start, at, days), rule.avoid)
    due_on = opens_on
    if rule.within is not None:
        due_on = max(opens_on, _held(rule, rule.within.latest(start, at, days), days))
    return Dates(opens_on, due_on, lapse(rule, due_on, days))


def lapse(rule: Rule, due_on: date, days: Days) -> date | None:
    """The last day on which a step due on a day is still offered; None when it never lapses."""
    return rule.lapses.latest(due_on, None, days) if rule.lapses else None


def _held(rule: Rule, due_on: date, days: Days) -> date:
    """A deadline moved off the days to avoid."""
    return (days.open_until if rule.earlier else days.open_from)(due_on, rule.avoid)
