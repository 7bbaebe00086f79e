"""The days ahead of one application: its steps in its panel, each to be kept or left out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cards.jobs.plan_rows import PlanRow
from cards.plan.kinds import StepState
from desktop.desk import Desk
from desktop.look import tokens
from desktop.models.today import Bundle, Next, next_of
from desktop.pages.panel import block
from desktop.today.day_line import DayLine
from desktop.today.deciding import Deciding
from desktop.today.words import said
from desktop.when import today
from desktop.widgets.buttons import LINK, make_button
from desktop.widgets.labels import wrapped_label

if TYPE_CHECKING:
    from cards.store import Store

_SOON = timedelta(days=31)


def gather_days(store: Store, application_id: int) -> tuple[PlanRow, ...]:
    """The steps of one application that are open or were decided by hand.

    What was done elsewhere shows there. Runs on the store's thread.
    """
    from cards.jobs.plan import agenda

    rows = agenda(store, today()).of_application(application_id)
    return tuple(row for row in rows if row.step.is_open or _was_decided(row))


def _was_decided(row: PlanRow) -> bool:
    by_hand = row.step.state is StepState.DONE and not row.step.by_itself
    return by_hand or row.step.state is StepState.SKIPPED


def by_days(rows: Iterable[PlanRow]) -> tuple[Bundle, ...]:
    """Steps of one rule, day and state together, by their day; what is done comes last."""
    found: dict[tuple[object, ...], list[PlanRow]] = {}
    for row in rows:
        step = row.step
        key = (step.rule or step.key, step.state, step.opens_on, step.due_on, step.skipped_because)
        found.setdefault(key, []).append(row)
    bundles = [Bundle(tuple(each), _next(each[0])) for each in found.values()]
    return tuple(sorted(bundles, key=_by_day))


def _by_day(bundle: Bundle) -> tuple[bool, date, date]:
    step = bundle.first.step
    return step.state is StepState.DONE, step.due_on, step.opens_on


def _next(row: PlanRow) -> Next:
    return next_of(row) if row.step.is_open else Next.DONE


class DaysAhead(QObject):
    """Builds the block anew whenever the panel does; outlives it."""

    def __init__(self, desk: Desk, panel: QWidget) -> None:
        super().__init__(panel)
        self._deciding = Deciding(desk, panel)
        self._all_of = 0
        """The application whose far days are shown too."""
        self.lines: list[DayLine] = []

    def block(self, application_id: int, rows: Sequence[PlanRow]) -> QWidget | None:
        """The block; None where nothing is planned."""
        bundles = by_days(rows)
        if not bundles:
            return None
        here = today()
        near = [each for each in bundles if each.opens_on <= here + _SOON]
        hidden = len(bundles) - len(near)
        if self._all_of == application_id or hidden <= 1:
            near, hidden = list(bundles), 0
        hint = self.tr("Untick what you leave out.")
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.GAP_M)
        self._fill(column, near, here)
        parts: list[QWidget] = [wrapped_label(hint, "caption", "soft"), holder]
        if hidden:
            more = make_button(self.tr("Show %n more", "", hidden), LINK)
            rest = bundles[len(near) :]
            more.clicked.connect(lambda: self._show_rest(application_id, column, more, rest))
            parts.append(more)
        return block(self.tr("The days ahead"), *parts)

    def _fill(self, column: QVBoxLayout, bundles: Iterable[Bundle], here: date) -> None:
        self.lines = []
        for bundle in bundles:
            line = DayLine(bundle, here, changeable=True)
            line.ticked.connect(lambda on, bundle=bundle: self._tick(bundle, on=on))
            line.redating.connect(lambda bundle=bundle: self._redate(bundle))
            line.reopening.connect(lambda bundle=bundle: self._deciding.reopen(bundle.steps))
            column.addWidget(line)
            self.lines.append(line)

    def _show_rest(
        self, application_id: int, column: QVBoxLayout, more: QWidget, rest: Sequence[Bundle]
    ) -> None:
        self._all_of = application_id
        near = self.lines
        self._fill(column, rest, today())
        if self.lines and self.lines[0].box is not None:
            self.lines[0].box.setFocus()
        more.hide()
        self.lines = [*near, *self.lines]

    def _tick(self, bundle: Bundle, *, on: bool) -> None:
        if on:
            self._deciding.reopen(bundle.steps)
        else:
            self._deciding.skip(bundle.steps)

    def _redate(self, bundle: Bundle) -> None:
        self._deciding.ask_day(bundle.steps, said(bundle))
