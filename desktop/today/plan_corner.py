"""Answers *Plan the days* from wherever it is asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.desk import Desk
from desktop.place import Place

if TYPE_CHECKING:
    from desktop.dialogs.base import Saved


class PlanCorner(QObject):
    """Lives as long as the window."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        desk.plan_days = self.ask

    def ask(self, application_id: int) -> None:
        """Show the days ahead of an application."""
        from desktop.today.days_ahead import gather_days
        from desktop.today.plan_dialog import PlanDialog

        self._desk.store.ask(
            lambda store: gather_days(store, application_id),
            lambda rows: PlanDialog(self._desk, self._window, application_id, rows).begin(
                self._planned, lambda: self.ask(application_id)
            ),
            owner=self,
        )

    def _planned(self, saved: Saved[int]) -> None:
        self._desk.go(Place("today"))
        self._desk.say_done(self.tr("The days are planned."), saved.changed)
