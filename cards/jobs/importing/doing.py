"""Carries an import out as one operation, when nothing that it was decided on has changed."""

from __future__ import annotations

from cards.jobs.backups.making import IMPORT, before
from cards.jobs.importing.known import known_of
from cards.jobs.importing.planning import plan_import
from cards.jobs.importing.proposals import Choices, ImportPlan
from cards.model.errors import InputError
from cards.store import Store


def carry_out(store: Store, plan: ImportPlan, choices: Choices | None = None) -> ImportPlan:
    """Store what a plan and these choices (None: the plan's own) come to; undone as one.

    What was done meanwhile is of no matter as long as the plan would still be the same. Returns
    the plan that was carried out. A backup is made first, without which nothing is imported.
    Raises InputError "jobs.import_outdated" when the plan is not the same any more, and as
    ``before`` of the backups and ``Store.take_in``; then nothing is kept.
    """
    wanted = plan.choices if choices is None else choices
    if store.mark() != plan.mark or wanted != plan.choices:
        known = known_of(store)
        if known.mark != plan.mark and not _is_same(
            plan, plan_import(known, plan.readings, plan.choices)
        ):
            raise InputError("jobs.import_outdated")
        plan = plan_import(known, plan.readings, wanted)
    if not plan.batch.is_empty:
        _keep_backup(store)
        store.take_in(plan.batch)
    return plan


def _keep_backup(store: Store) -> None:
    """Keep what is there before much of it changes; of an empty store there is nothing to keep."""
    if store.last_operation() is not None or store.people.count():
        before(store.folder, IMPORT)


def _is_same(one: ImportPlan, other: ImportPlan) -> bool:
    """Whether two plans propose the same."""
    return (one.people, one.interviews, one.answers, one.batch) == (
        other.people,
        other.interviews,
        other.answers,
        other.batch,
    )
