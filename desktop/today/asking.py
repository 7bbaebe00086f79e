"""Asks for what a menu cannot hold: a day to put steps off to, and a reason of one's own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from cards.plan.steps import PlannedStep
from desktop.desk import Desk
from desktop.dialogs.base import FormDialog, Saved
from desktop.when import today
from desktop.widgets.day_field import DateField
from desktop.widgets.form import FormField
from desktop.widgets.labels import wrapped_label
from desktop.widgets.line_field import TextField

if TYPE_CHECKING:
    from cards.store import Store

_NEXT = 14
"""Days ahead that the form proposes: nearer ones are in the menu."""


class PutOffDialog(FormDialog[date, date]):
    """Until when steps are put off."""

    def __init__(
        self, desk: Desk, parent: QWidget, steps: Sequence[PlannedStep], what: str
    ) -> None:
        super().__init__(desk, parent)
        self.set_title(self.tr("Put off until"))
        self._steps = steps
        self.add_wide(wrapped_label(what, tone="soft"))
        planned = max(step.due_on for step in steps)
        day = planned if planned > today() else today() + timedelta(days=_NEXT)
        self.day = DateField(earliest=lambda: today() + timedelta(days=1))
        self.day.set_value(day)
        self.add("day", FormField(self.tr("Day"), self.day))
        self.save_button.setText(self.tr("Put off"))
        self.save_button.setAccessibleName(self.save_button.text())

    @classmethod
    def ask(
        cls,
        desk: Desk,
        parent: QWidget,
        steps: Sequence[PlannedStep],
        what: str,
        then: Callable[[Saved[date]], None],
    ) -> None:
        """Ask for the day."""
        cls(desk, parent, steps, what).begin(then, lambda: cls.ask(desk, parent, steps, what, then))

    def read(self) -> date:
        """The day chosen."""
        return self.day.value()

    def keep(self, store: Store, value: date) -> date:
        """Put the steps off."""
        from cards.jobs.plan import snooze_steps

        snooze_steps(store, self._steps, value, today())
        return value


class SkipDialog(FormDialog[str, None]):
    """Why steps are left out, in one's own words."""

    def __init__(
        self, desk: Desk, parent: QWidget, steps: Sequence[PlannedStep], what: str
    ) -> None:
        super().__init__(desk, parent)
        self.set_title(self.tr("Leave this out"))
        self._steps = steps
        self.add_wide(wrapped_label(what, tone="soft"))
        self.because = TextField()
        hint = self.tr("For yourself alone. It may stay empty.")
        self.add("because", FormField(self.tr("Why"), self.because, hint=hint))
        self.save_button.setText(self.tr("Leave out"))
        self.save_button.setAccessibleName(self.save_button.text())

    @classmethod
    def ask(
        cls,
        desk: Desk,
        parent: QWidget,
        steps: Sequence[PlannedStep],
        what: str,
        then: Callable[[Saved[None]], None],
    ) -> None:
        """Ask for the reason."""
        cls(desk, parent, steps, what).begin(then, lambda: cls.ask(desk, parent, steps, what, then))

    def read(self) -> str:
        """The reason typed."""
        return self.because.value()

    def keep(self, store: Store, value: str) -> None:
        """Leave the steps out."""
        from cards.jobs.plan import skip_steps

        skip_steps(store, self._steps, value)
