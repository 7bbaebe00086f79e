"""Saves the plan for a calendar program."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.desk import Desk, ToastAction
from desktop.files import ask_where, show_folder
from desktop.when import today

if TYPE_CHECKING:
    from cards.jobs.calendar import Exported
    from cards.store import Store


class CalendarExport(QObject):
    """Asks where, writes, and says how much; a second export updates the first."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page

    def ask(self) -> None:
        """Ask where the calendar file is to lie."""
        title = self.tr("Save the days ahead for your calendar")
        kind = self.tr("Calendars (*.ics)")
        ask_where(self._desk, self._page, title, "cordially.ics", kind, self._save)

    def _save(self, path: Path) -> None:
        def write(store: Store) -> Exported:
            from cards.jobs.calendar import export_calendar

            return export_calendar(store, path, today())

        self._desk.store.ask(write, lambda found: self._saved(path, found), owner=self)

    def _saved(self, path: Path, found: Exported) -> None:
        said = self.tr(
            "%n steps saved. Import the file again whenever they change.", "", found.planned
        )
        show = ToastAction(self.tr("Show its folder"), lambda: show_folder(self._desk, path))
        self._desk.say(said, show)
