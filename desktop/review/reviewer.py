"""Reviews a text a moment after it was typed, off the UI thread; the newest text counts."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from cards.model.findings import Finding
from desktop.desk import Desk
from desktop.latest import Latest
from desktop.review.gather import Known, find, gather_known

PAUSE = 300
"""Milliseconds after the last letter: nobody wants half a word called misspelt."""


@dataclass(frozen=True, slots=True)
class Reviewed:
    """A text and what was found in it."""

    text: str
    found: tuple[Finding, ...]


class Reviewer(QObject):
    """Keeps what is known around one note, and reviews its text again and again."""

    reviewed = Signal(object)
    """A ``Reviewed``."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.known: Known | None = None
        self._note_id = 0
        self._text = ""
        self._latest = Latest(desk, self)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(PAUSE)
        self._wait.timeout.connect(self._start)

    @property
    def busy(self) -> bool:
        """Whether a review is still to come."""
        return self._wait.isActive() or self._latest.busy

    def show_note(self, note_id: int, text: str) -> None:
        """Review a note from now on; what is known around it is read anew."""
        if note_id != self._note_id:
            self.known = None
        self._note_id, self._text = note_id, text
        if note_id:
            self._desk.store.ask(
                lambda store: gather_known(store, note_id),
                self._take_known,
                owner=self,
                failed=lambda _error: None,
            )

    def read(self, text: str) -> None:
        """The text is another one by now."""
        self._text = text
        if self._note_id and self.known is not None:
            self._wait.start()

    def at_once(self) -> None:
        """Review a text that still waits now, on this thread; it takes a few milliseconds."""
        if self.busy and self.known is not None:
            self._wait.stop()
            self._latest.drop()
            self.reviewed.emit(Reviewed(self._text, find(self.known, self._text)))

    def _take_known(self, known: Known) -> None:
        if known.note_id == self._note_id:
            self.known = known
            self._start()

    def _start(self) -> None:
        known, text = self.known, self._text
        if known is not None:
            self._latest.ask(
                lambda: find(known, text), lambda found: self._take(known, text, found)
            )

    def _take(self, known: Known, text: str, found: tuple[Finding, ...]) -> None:
        if known is self.known and text == self._text:
            self.reviewed.emit(Reviewed(text, found))
