"""After an import: says in the toast what is there now, and leads on from an answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.desk import Desk
from desktop.importing.sorting import Amounts, amounts
from desktop.place import Place

if TYPE_CHECKING:
    from cards.jobs.importing.proposals import ImportPlan


class Afterwards(QObject):
    """Lives as long as the window that it leads on in."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window

    def tell(self, plan: ImportPlan) -> None:
        """Say what was stored, with Undo; then go on with the first no that was recorded."""
        # Counted on the other thread, as there may be very many.
        self._desk.store.ask(
            lambda _store: amounts(plan), lambda done: self._tell(plan, done), owner=self
        )

    def _tell(self, plan: ImportPlan, done: Amounts) -> None:
        self._desk.say_done(self._said(done))
        answered = [each.application for each in plan.answers if each.taken and each.application]
        if answered and answered[0].id > 0:
            self._lead_on(answered[0].id)
        elif done.people and not done.interviews:
            self._desk.go(Place("people"))

    def _said(self, done: Amounts) -> str:
        if done.added:
            added = self.tr("%n people added", "", done.added)
            if done.no_street:
                lacking = self.tr("%n have no street", "", done.no_street)
                return self.tr("{added}; {lacking}.").format(added=added, lacking=lacking)
            return self.tr("{added}.").format(added=added)
        if done.merged:
            return self.tr("You know more of %n people now.", "", done.merged)
        if done.interviews:
            return self.tr("%n interviews brought in.", "", done.interviews)
        return self.tr("%n answers recorded.", "", done.answers)

    def _lead_on(self, application_id: int) -> None:
        from desktop.pages.recording import RecordAnswer
        from desktop.pages.writing import WriteForEveryone

        self._desk.go(Place("applications", "application", application_id))
        writing = WriteForEveryone(self._desk, self._window)
        RecordAnswer(self._desk, self._window, writing).lead_on(application_id)
