"""The plan of an open store: what is due, what comes, and what is decided about it.

The steps are worked out anew each time; only decisions are kept, each change of them as one
operation: "step.done", "step.skip", "step.snooze" or "step.reopen".
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, tzinfo
from pathlib import Path

from cards.files import write_whole
from cards.jobs.plan_rows import PlanRow, rows_of
from cards.model.errors import InputError
from cards.model.search import Step
from cards.plan import (
    FILE,
    SNOOZED,
    Days,
    PlannedStep,
    StepState,
    builtin_text,
    history_of,
    plan,
    playbook_in,
)
from cards.store import Store

COUNTRY = "plan.country"
"""The preference for whose weekends and holidays count; "" for the return address's country."""
NO_REASON = "–"
"""Kept where a step is skipped and nobody says why."""


@dataclass(frozen=True, slots=True)
class Agenda:
    """Every step of a search by its day, seen from one day."""

    today: date
    rows: tuple[PlanRow, ...]
    mistake: InputError | None = None
    """What is wrong with the user's playbook; ours was used instead."""
    undated: tuple[int, ...] = ()
    """Applications whose answer has no day, so that nothing can be counted from it."""

    def due(self, now: datetime | None = None) -> tuple[PlanRow, ...]:
        """What can be done today, what waits longest first.

        With ``now``, the user's wall-clock time, what follows an interview that is later today
        is left out.
        """
        return tuple(
            row
            for row in self.rows
            if row.step.is_open
            and not row.step.waits_for
            and row.step.opens_on <= self.today
            and not (now and row.step.begins and row.step.begins > now)
        )

    def coming(self) -> tuple[PlanRow, ...]:
        """What will be due later, as far as it is known now, by the day it opens."""
        due = {row.step.key for row in self.due()}
        later = [row for row in self.rows if row.step.is_open and row.step.key not in due]
        return tuple(sorted(later, key=lambda row: row.step.opens_on))

    def closed(self) -> tuple[PlanRow, ...]:
        """What was done, skipped or overtaken, or has quietly gone by."""
        return tuple(row for row in self.rows if not row.step.is_open)

    def of_application(self, application_id: int) -> tuple[PlanRow, ...]:
        """Every step of one application, closed ones too."""
        return tuple(row for row in self.rows if row.step.application_id == application_id)


def agenda(store: Store, today: date, zone: tzinfo | None = None) -> Agenda:
    """The plan as it stands; ``zone`` is where the user is, None the system's zone."""
    playbook, mistake = playbook_in(store.folder)
    history = history_of(store, zone)
    steps = plan(history, playbook, today, calendar_of(store))
    return Agenda(today, rows_of(store, steps, today), mistake, history.undated)


def calendar_of(store: Store) -> Days:
    """The weekends and holidays to go by: of the country chosen, else of the return address."""
    home = store.sender().address
    chosen = store.preference(COUNTRY)
    if chosen and chosen != home.country:
        return Days(chosen)
    return Days(home.country, home.region)


def due(store: Store, today: date, now: datetime | None = None) -> tuple[PlanRow, ...]:
    """What can be done today; see ``Agenda.due``."""
    return agenda(store, today).due(now)


def find_steps(store: Store, keys: Sequence[str], today: date) -> tuple[PlannedStep, ...]:
    """The steps with these keys, each once; raises InputError "plan.no_such_step_now"."""
    steps = {row.step.key: row.step for row in agenda(store, today).rows}
    for key in keys:
        if key not in steps:
            raise InputError("plan.no_such_step_now", key=key)
    return tuple(steps[key] for key in dict.fromkeys(keys))


def do_steps(store: Store, steps: Sequence[PlannedStep], on: date) -> None:
    """Say that steps were done on a day; raises InputError "plan.not_open"."""
    _decide(store, steps, "done", lambda row: replace(row, done_on=on))


def skip_steps(store: Store, steps: Sequence[PlannedStep], because: str = "") -> None:
    """Leave steps out, with the user's reason if there is one; raises "plan.not_open"."""
    reason = because.strip() or NO_REASON
    _decide(store, steps, "skip", lambda row: replace(row, skipped_because=reason))


def snooze_steps(store: Store, steps: Sequence[PlannedStep], until: date, today: date) -> None:
    """Put steps off to a later day; raises InputError "plan.snooze_back" or "plan.not_open"."""
    if until <= today:
        raise InputError("plan.snooze_back", day=until)

    def put_off(row: Step) -> Step:
        return replace(row, due_on=until, detail=SNOOZED if row.rule else row.detail)

    _decide(store, steps, "snooze", put_off)


def reopen_steps(store: Store, steps: Sequence[PlannedStep]) -> None:
    """Take back what was decided last about steps: one put off and then done is put off again.

    Raises InputError "plan.nothing_to_undo", and "plan.not_decided" for what closed by itself.
    """
    kept = _decisions(store)
    rows = []
    for step in steps:
        row = kept.get(_key(step))
        if step.by_itself:
            raise InputError("plan.not_decided", key=step.key)
        decided = row and (row.done_on or row.skipped_because or (row.rule and row.detail))
        if row is None or not decided:
            raise InputError("plan.nothing_to_undo", key=step.key)
        closed = row.done_on or row.skipped_because
        detail = row.detail if closed or not row.rule else ""
        rows.append(replace(row, done_on=None, skipped_because="", detail=detail))
    store.steps.decide(rows, "reopen")


def copy_playbook(folder: Path) -> Path:
    """Put a copy of our playbook into a data folder to be changed; returns where it is.

    Raises InputError "plan.copy_there", and SurroundingsError as ``write_whole``.
    """
    path = folder / FILE
    if path.exists():
        raise InputError("plan.copy_there", path=path)
    write_whole(path, builtin_text().encode(), private=True)
    return path


_Key = tuple[str, int | None, int | None] | int


def _key(step: PlannedStep) -> _Key:
    return (step.rule, step.application_id, step.person_id) if step.rule else step.decision_id


def _decisions(store: Store) -> dict[_Key, Step]:
    """What is kept now, so that a list that is no longer fresh adds nothing twice."""
    return {
        (row.rule, row.application_id, row.person_id) if row.rule else row.id: row
        for row in store.steps.list()
    }


def _decide(
    store: Store, steps: Sequence[PlannedStep], what: str, change: Callable[[Step], Step]
) -> None:
    kept = _decisions(store)
    rows = []
    for step in steps:
        if step.state in {StepState.DONE, StepState.SKIPPED, StepState.OVERTAKEN}:
            raise InputError("plan.not_open", key=step.key)
        rows.append(change(kept.get(_key(step)) or _new_row(step)))
    store.steps.decide(rows, what)


def _new_row(step: PlannedStep) -> Step:
    return Step(
        application_id=step.application_id,
        person_id=step.person_id,
        kind=step.action,
        due_on=step.due_on,
        rule=step.rule,
    )
