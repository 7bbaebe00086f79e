"""Carries out what one decides about steps: done, put off, left out, taken up again."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from cards.plan.steps import PlannedStep
from desktop.desk import Desk
from desktop.when import long_date, today

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from cards.store import Store
    from desktop.dialogs.base import Saved


class Deciding(QObject):
    """Outlives the rows, which are built anew whenever something changes; each deed has Undo."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page

    def done(self, steps: Sequence[PlannedStep]) -> None:
        """Say that steps were done today."""

        def work(store: Store) -> None:
            from cards.jobs.plan import do_steps

            do_steps(store, steps, today())

        self._ask(work, self.tr("Marked as done."))

    def skip(self, steps: Sequence[PlannedStep], because: str = "") -> None:
        """Leave steps out, with a reason if there is one."""

        def work(store: Store) -> None:
            from cards.jobs.plan import skip_steps

            skip_steps(store, steps, because)

        self._ask(work, self.tr("Left out."))

    def snooze(self, steps: Sequence[PlannedStep], days: int) -> None:
        """Put steps off by so many days from today."""
        until = today() + timedelta(days=days)

        def work(store: Store) -> None:
            from cards.jobs.plan import snooze_steps

            snooze_steps(store, steps, until, today())

        self._ask(work, self._put_off_until(until))

    def reopen(self, steps: Sequence[PlannedStep]) -> None:
        """Take up again what was done or left out."""

        def work(store: Store) -> None:
            from cards.jobs.plan import reopen_steps

            reopen_steps(store, steps)

        self._ask(work, self.tr("Back in the plan."))

    def ask_day(self, steps: Sequence[PlannedStep], what: str) -> None:
        """Ask until when steps are to be put off."""
        from desktop.today.asking import PutOffDialog

        PutOffDialog.ask(self._desk, self._page.window(), steps, what, self._put_off)

    def ask_reason(self, steps: Sequence[PlannedStep], what: str) -> None:
        """Ask why steps are to be left out."""
        from desktop.today.asking import SkipDialog

        SkipDialog.ask(self._desk, self._page.window(), steps, what, self._left_out)

    def _put_off(self, saved: Saved[date]) -> None:
        self._desk.say_done(self._put_off_until(saved.value), saved.changed)

    def _left_out(self, saved: Saved[None]) -> None:
        self._desk.say_done(self.tr("Left out."), saved.changed)

    def _put_off_until(self, day: date) -> str:
        return self.tr("Put off until {day}.").format(day=long_date(day))

    def _ask(self, work: Callable[[Store], None], said: str) -> None:
        self._desk.store.ask(work, lambda _none: self._desk.say_done(said), owner=self)
