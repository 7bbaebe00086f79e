"""Says when a step is due, as an id of ``messages.WHEN`` and a day; late is told without blame."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from cards.plan.days import shifted
from cards.plan.steps import PlannedStep


@dataclass(frozen=True, slots=True)
class When:
    """Which sentence of ``messages.WHEN`` tells it, and the ``{day}`` in it."""

    code: str
    day: date


def when_of(step: PlannedStep, today: date) -> When:
    """When an open step is due, seen from a day."""
    if step.opens_on > today:
        opens = step.opens_on
        return When("plan.tomorrow" if opens == shifted(today, 1) else "plan.from_on", opens)
    late = (today - step.due_on).days
    codes = {-1: "plan.by_tomorrow", 0: "plan.today", 1: "plan.since_yesterday"}
    return When(codes.get(late, "plan.since" if late > 0 else "plan.by"), step.due_on)
