"""Writes down what happened to a note, and takes it back."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from cards.model.notes import EventKind, NoteEvent
from desktop.desk import Desk
from desktop.dialogs.base import Saved
from desktop.labels import label
from desktop.notes.happened import HappenedDialog


class Recording(QObject):
    """Asks when something happened, and says that it is written down."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._window = desk, window

    def ask(self, note_id: int, kind: EventKind) -> None:
        """Ask when something happened to a note."""
        HappenedDialog.ask(self._desk, self._window, note_id, kind, self._recorded)

    def take_back(self, note_id: int) -> None:
        """Have what happened last count no more."""
        today = datetime.now().astimezone().date()
        self._desk.store.ask(
            lambda store: store.notes.undo_last(note_id, today),
            lambda _event: self._desk.say_done(self.tr("Taken back.")),
            owner=self,
        )

    def _recorded(self, saved: Saved[tuple[NoteEvent, ...]]) -> None:
        state = label(saved.value[0].kind)
        self._desk.say_done(self.tr("Marked: {state}.").format(state=state), saved.changed)
