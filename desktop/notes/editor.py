"""The text of a note: saved as one types, with its own undo, counted against what fits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QTextCursor

from cards.model.errors import CordiallyError
from cards.model.notes import Note
from desktop.desk import Desk
from desktop.look.type import scaled_font
from desktop.widgets.fields import TextArea

if TYPE_CHECKING:
    from cards.store import Store

SAVED_WITHIN = 300
"""Milliseconds from the first letter typed until the note is handed to the store."""
_LARGER = 1.1
"""Times the body size: one reads one's own note over and over."""
_ANY_HEIGHT = 16_777_215
"""Qt's own limit."""
TRIED_AGAIN_AFTER = 10_000
"""Milliseconds, when the store could not take it."""


class NoteEditor(TextArea):
    """Edits one note at a time; whatever comes, what was typed goes to the store.

    ``written`` holds the text last known to be in the store; a text that came from elsewhere
    (undo, another page) is shown only while nothing typed here is on its way.
    """

    typed = Signal(str)
    """The text is another one, by typing or by showing another note."""
    saved = Signal(Note)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.note_id = 0
        self.written = ""
        self._on_the_way = 0
        self._visit = 0
        self._left_over: dict[int, str] = {}
        self.setMinimumHeight(120)
        self.setMaximumHeight(_ANY_HEIGHT)
        font = scaled_font("body")
        font.setPointSizeF(font.pointSizeF() * _LARGER)
        self.setFont(font)
        self.document().setDocumentMargin(10)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.timeout.connect(self.save)
        self.textChanged.connect(self._changed)
        desk.saving.connect(self.save)
        desk.may_be_unsaved(self._not_kept)
        self.refused.connect(
            lambda _count: desk.say(self.tr("That is too long for a note. Nothing was pasted."))
        )

    @property
    def is_unsaved(self) -> bool:
        """Whether anything typed is not yet known to be in the store."""
        return self.note_id != 0 and self.toPlainText() != self.written

    def set_free(self, *, free: bool) -> None:
        """Let the text be changed, or only read, which looks quieter."""
        if free == self.isReadOnly():
            self.setReadOnly(not free)
            # The style sheet looks at the property only when it is asked to.
            self.style().unpolish(self)
            self.style().polish(self)

    def show_note(self, note: Note) -> None:
        """Show a note; the one before is saved first."""
        if note.id == self.note_id:
            self._take_over(note.text)
            return
        self.leave()
        self._show_text(note.text)
        self.note_id = note.id
        left_over = self._left_over.pop(note.id, None)
        if left_over is not None:
            self.setPlainText(left_over)
        self.typed.emit(self.toPlainText())

    def leave(self) -> None:
        """Save, and show nothing."""
        self.save()
        self.note_id = 0
        self._on_the_way = 0
        self._visit += 1
        self._show_text("")

    def save(self) -> None:
        """Hand what was typed to the store, if anything was."""
        self._wait.stop()
        if not self.is_unsaved:
            return
        note_id, text, visit = self.note_id, self.toPlainText(), self._visit
        self._on_the_way += 1
        self._desk.store.ask(
            lambda store: keep_text(store, note_id, text),
            lambda note: self._kept(note, text, visit),
            owner=self,
            failed=lambda error: self._refused(note_id, text, visit, error),
        )

    def save_before_closing(self) -> None:
        """Wait until what was typed is in the store: the window is about to close it."""
        self._wait.stop()
        try:
            store = self._desk.store.from_afar()
        except LookupError:
            return  # it is closed already
        if self.is_unsaved:
            try:
                keep_text(store, self.note_id, self.toPlainText())
            except CordiallyError as error:
                # The window asks what is to become of it before it closes.
                self._desk.complain(error)
                return
            self.written = self.toPlainText()
        # Whatever else was asked of the store stands in the same queue, before this.
        store.last_operation()

    def _not_kept(self) -> str:
        """What is typed and in no store, of this note and of those that were left."""
        return "\n\n".join([*self._left_over.values(), *[self.toPlainText()] * self.is_unsaved])

    def _changed(self) -> None:
        if not self.note_id:
            return
        self._save_soon()
        self.typed.emit(self.toPlainText())

    def _take_over(self, text: str) -> None:
        """A text came from the store: show it, unless the person is ahead of it."""
        if text == self.toPlainText():
            self.written = text
        elif not self._on_the_way and not self.is_unsaved:
            at = self.textCursor().position()
            self.note_id, note_id = 0, self.note_id
            self._show_text(text)
            self.note_id = note_id
            cursor = QTextCursor(self.document())
            cursor.setPosition(min(at, len(text)))
            self.setTextCursor(cursor)
            self.typed.emit(text)

    def _show_text(self, text: str) -> None:
        self.written = text
        self.setPlainText(text)

    def _save_soon(self) -> None:
        if self.is_unsaved and not self._wait.isActive():
            self._wait.start(SAVED_WITHIN)

    def _kept(self, note: Note, text: str, visit: int) -> None:
        if visit == self._visit:
            self._on_the_way -= 1
            self.written = text
            self._save_soon()
        self.saved.emit(note)

    def _refused(self, note_id: int, text: str, visit: int, error: Exception) -> None:
        if visit == self._visit:
            self._on_the_way -= 1
            # The disk may have room by then, and the text is still here.
            self._wait.start(TRIED_AGAIN_AFTER)
        else:
            self._left_over[note_id] = text
        self._desk.complain(error)


def keep_text(store: Store, note_id: int, text: str) -> Note:
    """Store the text of a note and leave its look as it is; runs on the store's thread."""
    return store.notes.retype(note_id, text)
