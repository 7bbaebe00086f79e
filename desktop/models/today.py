"""The Today page as plain values: what is to be done next of each step, and which go together."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from cards.jobs.plan import Agenda
from cards.jobs.plan_rows import PlanRow
from cards.model.notes import Channel, EventKind
from cards.model.people import Company
from cards.model.search import Application
from cards.plan.kinds import Action
from cards.plan.steps import PlannedStep
from cards.plan.timing import When

AHEAD = timedelta(days=14)
"""How far Today looks."""
_ON_PAPER = frozenset({EventKind.PRINTED, EventKind.SIGNED})


class Next(StrEnum):
    """The one thing that brings a step on."""

    VENT = "vent"
    WRITE = "write"
    GO_ON = "go_on"
    """A draft is on the desk."""
    SEND = "send"
    """The note is ready and goes out from the desk."""
    PRINT = "print"
    POST = "post"
    """The card is on paper."""
    CALL = "call"
    LESSON = "lesson"
    LOOK = "look"
    RECORD = "record"
    DONE = "done"
    """Nothing in the program helps with it; it is only said to be done."""


_BY_ACTION = {
    Action.VENT: Next.VENT,
    Action.CALL: Next.CALL,
    Action.LESSON: Next.LESSON,
    Action.LOOK: Next.LOOK,
    Action.RECORD: Next.RECORD,
}


def next_of(row: PlanRow) -> Next:
    """What to do next for one step, from how far its note has come."""
    action, draft = row.step.action, row.draft
    if draft is None:
        can_write = action is Action.WRITE and row.person is not None
        return _BY_ACTION.get(action, Next.WRITE if can_write else Next.DONE)
    if draft.state is EventKind.DRAFTED:
        return Next.GO_ON
    if (row.step.channel or draft.note.channel) is not Channel.CARD:
        return Next.SEND
    return Next.POST if draft.state in _ON_PAPER else Next.PRINT


@dataclass(frozen=True, slots=True)
class Bundle:
    """Steps of one kind for one application that wait for the same thing; shown as one."""

    rows: tuple[PlanRow, ...]
    next: Next

    @property
    def first(self) -> PlanRow:
        """The row that tells what they have in common."""
        return self.rows[0]

    @property
    def key(self) -> str:
        """What tells it from every other bundle of a list, also when one of its people goes."""
        step = self.first.step
        which = step.rule or step.key
        return f"{which}/{step.application_id}/{self.next}/{step.state}/{step.opens_on}"

    @property
    def steps(self) -> tuple[PlannedStep, ...]:
        """The steps of the plan in it."""
        return tuple(row.step for row in self.rows)

    @property
    def names(self) -> tuple[str, ...]:
        """Whom they are for, each once."""
        return tuple(dict.fromkeys(row.person.full_name for row in self.rows if row.person))

    @property
    def when(self) -> When:
        """When the most pressing of them is due."""
        return min(self.rows, key=lambda row: row.step.due_on).when

    @property
    def opens_on(self) -> date:
        """The day from which on it can be done."""
        return self.first.step.opens_on


@dataclass(frozen=True, slots=True)
class Group:
    """What is to be done for one application, or for none (0)."""

    id: int
    application: Application | None
    company: Company | None
    bundles: tuple[Bundle, ...]


def bundled(rows: Iterable[PlanRow], *, by_day: bool = False) -> tuple[Bundle, ...]:
    """Steps of one rule and application together, in the order of the first of each.

    With ``by_day`` only those that also open on one day, as in a list of days.
    """
    found: dict[tuple[object, ...], list[PlanRow]] = {}
    for row in rows:
        step = row.step
        rule = step.rule or step.key
        day = step.opens_on if by_day else None
        found.setdefault((rule, step.application_id, next_of(row), day), []).append(row)
    return tuple(Bundle(tuple(each), next_of(each[0])) for each in found.values())


def grouped(bundles: Iterable[Bundle], today: date) -> tuple[Group, ...]:
    """The bundles by application; first the application in which a step is closest to its day."""
    found: dict[int, list[Bundle]] = {}
    for bundle in bundles:
        found.setdefault(bundle.first.step.application_id or 0, []).append(bundle)
    groups = (
        Group(key, each[0].first.application, each[0].first.company, tuple(each))
        for key, each in found.items()
    )
    return tuple(sorted(groups, key=lambda group: _days_off(group, today)))


def _days_off(group: Group, today: date) -> int:
    """Days to or since the day of its closest step."""
    days = [step.due_on - today for bundle in group.bundles for step in bundle.steps]
    return min(abs(each.days) for each in days)


def coming(agenda: Agenda, due: Iterable[PlanRow]) -> tuple[Bundle, ...]:
    """What opens within the next two weeks, or later today, and is not due now."""
    now = {row.step.key for row in due}
    soon = [
        row
        for row in agenda.rows
        if row.step.is_open
        and row.step.key not in now
        and agenda.today <= row.step.opens_on <= agenda.today + AHEAD
    ]
    return bundled(sorted(soon, key=lambda row: row.step.opens_on), by_day=True)


@dataclass(frozen=True, slots=True)
class Undated:
    """An application whose answer has no day, so that nothing can be counted from it."""

    application: Application
    company: Company


@dataclass(frozen=True, slots=True)
class TodaySheet:
    """Everything that Today is made of, before it is looked at from a time of the day."""

    agenda: Agenda
    undated: tuple[Undated, ...] = ()
    applications: int = 0
    fresh: bool = False
    """Whether nothing at all is stored yet."""

    def due(self, now: datetime) -> tuple[Bundle, ...]:
        """What can be done now, at the user's wall-clock time."""
        return bundled(self.agenda.due(now))

    def coming(self, now: datetime) -> tuple[Bundle, ...]:
        """What can be done in the next two weeks."""
        return coming(self.agenda, self.agenda.due(now))
