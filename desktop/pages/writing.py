"""Writes notes for everyone met in one action, and goes to them."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from cards.model.errors import CordiallyError
from cards.model.notes import Note
from desktop.desk import Desk
from desktop.pages.occasions import occasion_of
from desktop.place import Place


class WriteForEveryone(QObject):
    """Asks first who signs, should that not be known yet."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page

    def write(self, application_id: int) -> None:
        """Draft a note for each person met who has none yet, then show them."""
        from cards.jobs.notes import usual_look, write_notes_for_everyone_met
        from cards.store import Store

        def work(store: Store) -> tuple[Note, ...]:
            occasion = occasion_of(store.applications.get(application_id))
            look = usual_look(store)
            return write_notes_for_everyone_met(store, application_id, occasion, look)

        def failed(error: Exception) -> None:
            if isinstance(error, CordiallyError) and error.code == "jobs.no_sender":
                self._ask_sender(application_id)
            else:
                self._desk.complain(error)

        def then(notes: tuple[Note, ...]) -> None:
            self._desk.go(Place("notes", "application", application_id))
            self._desk.say_done(self.tr("%n notes written", "", len(notes)))

        self._desk.store.ask(work, then, owner=self, failed=failed)

    def _ask_sender(self, application_id: int) -> None:
        from desktop.dialogs.sender import SenderDialog

        self._desk.store.ask(
            lambda store: store.sender(),
            lambda sender: SenderDialog.ask(
                self._desk, self._page, sender, lambda _saved: self.write(application_id)
            ),
            owner=self,
        )
