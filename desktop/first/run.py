"""Leads from the first page to the first card: who writes, to whom, then the writing desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.desk import Desk
from desktop.place import Place

if TYPE_CHECKING:
    from cards.model.notes import Note
    from desktop.dialogs.base import Saved


class FirstRun(QObject):
    """Two short forms one after the other; leaving either one leaves everything as it was."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page

    def begin(self) -> None:
        """Ask who writes, unless that is known."""
        self._desk.store.ask(
            lambda store: bool(store.sender().full_name), self._begin_with, owner=self
        )

    def _begin_with(self, known: object) -> None:
        from desktop.first.who_dialog import WhoDialog

        if known:
            self._ask_card()
            return
        WhoDialog.ask(self._desk, self._page, lambda _saved: self._ask_card(), self._ask_card)

    def _ask_card(self) -> None:
        from desktop.first.card_dialog import FirstCardDialog

        FirstCardDialog.ask(self._desk, self._page, self._written)

    def _written(self, saved: Saved[Note]) -> None:
        self._desk.go(Place("notes", "note", saved.value.id))
        said = self.tr("Your first card is drafted. Change a sentence, choose a hand.")
        self._desk.say_done(said, saved.changed)
