"""The subject of an e-mail: saved as one types, where the note is that e-mail."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from cards.model.errors import CordiallyError
from cards.model.notes import Note
from desktop.desk import Desk
from desktop.notes.editor import SAVED_WITHIN
from desktop.widgets.line_field import TextField

if TYPE_CHECKING:
    from cards.store import Store


class SubjectField(TextField):
    """Edits the subject of one note at a time, or shows one that is not to be edited."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._note_id = 0
        self._written = ""
        self._own = False
        self._free = True
        self.setReadOnly(True)
        self.setAccessibleName(self.tr("Subject of the e-mail"))
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.timeout.connect(self.save)
        self.textEdited.connect(lambda _text: self._wait.start(SAVED_WITHIN))
        self.editingFinished.connect(self.save)

    @property
    def is_unsaved(self) -> bool:
        """Whether anything typed is not in the store."""
        return self._own and bool(self._note_id) and self.value() != self._written

    def show_subject(self, subject: str, note: Note, *, own: bool) -> None:
        """Show the subject of a note; ``own`` where it is the note's and can be changed."""
        if note.id == self._note_id and self.is_unsaved:
            return
        self.save()
        self._note_id, self._own, self._written = note.id, own, subject
        if self.text() != subject:
            self.set_value(subject)
        self._allow()

    def set_free(self, *, free: bool) -> None:
        """Let it be changed, or only read."""
        self._free = free
        self._allow()

    def save(self) -> None:
        """Hand what was typed to the store, if anything was."""
        self._wait.stop()
        if self.is_unsaved:
            note_id, subject = self._note_id, self.value()
            self._written = subject
            self._desk.store.ask(lambda store: _keep(store, note_id, subject), owner=self)

    def save_before_closing(self) -> None:
        """Wait until what was typed is in the store: the window is about to close it."""
        self._wait.stop()
        if not self.is_unsaved:
            return
        try:
            store = self._desk.store.from_afar()
        except LookupError:
            return  # it is closed already
        try:
            _keep(store, self._note_id, self.value())
        except CordiallyError as error:
            self._desk.complain(error)
            return
        self._written = self.value()

    def _allow(self) -> None:
        locked = not (self._own and self._free)
        if locked != self.isReadOnly():
            self.setReadOnly(locked)
            # The style sheet looks at the property only when it is asked to.
            self.style().unpolish(self)
            self.style().polish(self)


def _keep(store: Store, note_id: int, subject: str) -> Note:
    return store.notes.change(replace(store.notes.get(note_id), subject=subject))
