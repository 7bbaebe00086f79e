"""Reads what the cards of the board say."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cards.jobs.plan_rows import PlanRow
from cards.model.search import ApplicationRow, Stage
from desktop.when import today

if TYPE_CHECKING:
    from cards.store import Store


@dataclass(frozen=True, slots=True)
class BoardCard:
    """An application with the step of its plan that comes next, if any."""

    row: ApplicationRow
    step: PlanRow | None = None

    @property
    def id(self) -> int:
        """The application's."""
        return self.row.application.id

    @property
    def stage(self) -> Stage:
        """In whose column the card lies."""
        return self.row.application.stage

    @property
    def to_write(self) -> int:
        """How many of the people met have no note yet."""
        if self.stage is Stage.CLOSED:
            return 0
        return max(self.row.people_met - self.row.notes, 0)


def gather_board(store: Store) -> tuple[BoardCard, ...]:
    """A card for each application, the newest first; runs on the store's thread."""
    from cards.jobs.plan import agenda

    steps: dict[int, PlanRow] = {}
    for step in agenda(store, today()).rows:
        if step.application is not None and step.step.is_open and not step.step.waits_for:
            first = steps.setdefault(step.application.id, step)
            if step.step.due_on < first.step.due_on:
                steps[step.application.id] = step
    return tuple(BoardCard(row, steps.get(row.application.id)) for row in store.applications.rows())
