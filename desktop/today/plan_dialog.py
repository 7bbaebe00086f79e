"""Plan the days: the dated steps after an answer, of which one leaves out what one likes."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from cards.jobs.plan_rows import PlanRow
from cards.plan.kinds import StepState
from cards.plan.steps import PlannedStep
from desktop.desk import Desk
from desktop.dialogs.base import FormDialog, Saved
from desktop.today.day_line import DayLine
from desktop.today.days_ahead import by_days
from desktop.when import today
from desktop.widgets.labels import wrapped_label

if TYPE_CHECKING:
    from cards.store import Store

Changes = tuple[tuple[PlannedStep, ...], tuple[PlannedStep, ...]]
"""What is left out, and what is taken up again."""


class PlanDialog(FormDialog[Changes, int]):
    """A tick a step; nothing is left out before it is saved, and that is one Undo."""

    def __init__(
        self, desk: Desk, parent: QWidget, application_id: int, rows: tuple[PlanRow, ...]
    ) -> None:
        super().__init__(desk, parent, subject=application_id)
        self.set_title(self.tr("Plan the days"))
        said = self.tr("Each stands in Today when its day has come. Untick what you leave out.")
        if not rows:
            said = self.tr("Nothing is planned for this application.")
        self.add_wide(wrapped_label(said, tone="soft"))
        self.lines: list[DayLine] = []
        for bundle in by_days(row for row in rows if row.step.state is not StepState.DONE):
            line = DayLine(bundle, today(), changeable=False)
            self.lines.append(line)
            self.add_wide(line)
        self.save_button.setText(self.tr("That is the plan"))
        self.save_button.setAccessibleName(self.save_button.text())

    def begin(self, then: Callable[[Saved[int]], None], again: Callable[[], object]) -> None:
        """Open on the first step; Enter takes the plan as it is."""
        super().begin(then, again)
        boxes = [line.box for line in self.lines if line.box]
        first: QWidget = boxes[0] if boxes else self.save_button
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def state(self) -> dict[str, object]:
        """Which steps are ticked."""
        return {line.bundle.key: line.box.value() for line in self.lines if line.box}

    def restore(self, state: dict[str, object]) -> None:
        """Tick as it was."""
        for line in self.lines:
            if line.box and line.bundle.key in state:
                line.box.set_value(state[line.bundle.key])

    def read(self) -> Changes:
        """What differs from the plan as it stands."""
        boxes = [(line.bundle, line.box.value()) for line in self.lines if line.box]
        out = [s for each, on in boxes for s in each.steps if s.is_open and not on]
        back = [s for each, on in boxes for s in each.steps if on and not s.is_open]
        return tuple(out), tuple(back)

    def keep(self, store: Store, value: Changes) -> int:
        """Leave out what was unticked, take up what was ticked again."""
        from cards.jobs.plan import reopen_steps, skip_steps

        out, back = value
        if out:
            skip_steps(store, out)
        if back:
            reopen_steps(store, back)
        return len(out)
