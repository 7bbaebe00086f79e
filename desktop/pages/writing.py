"""Writes notes for everyone met in one action, and goes to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from cards.model.errors import CordiallyError
from cards.model.notes import Note, Occasion
from desktop.desk import Desk
from desktop.pages.occasions import occasion_of
from desktop.place import Place

if TYPE_CHECKING:
    from cards.store import Store


class WriteForEveryone(QObject):
    """Asks first who signs, should that not be known yet."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page

    def write(self, application_id: int) -> None:
        """Draft a note for each person met who has none yet, then show them.

        Where nobody wrote down what was talked about, that is asked for first.
        """
        self._desk.store.ask(
            lambda store: _to_ask(store, application_id),
            lambda wish: self._ask(*wish) if wish else self._write(application_id),
            owner=self,
        )

    def _ask(self, people: tuple[int, ...], application_id: int, occasion: Occasion) -> None:
        from desktop.writing.ask import write_for

        write_for(self._desk, self._page, people, application_id, occasion)

    def _write(self, application_id: int) -> None:
        from cards.jobs.notes import usual_look, write_notes_for_everyone_met

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


def _to_ask(store: Store, application_id: int) -> tuple[tuple[int, ...], int, Occasion] | None:
    """Everyone to write to, where somebody's talk is not known and a note would name it."""
    from cards.jobs.notes import unwritten

    occasion = occasion_of(store.applications.get(application_id))
    people = unwritten(store, application_id, occasion)
    if all(met.conversation.talked_about.strip() for met in people):
        return None
    return tuple(met.person.id for met in people), application_id, occasion
