"""The vent pad's field: takes typing and pasting, gives nothing out, and can be wiped."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QTextDocument,
)
from PySide6.QtWidgets import (
    QMenu,
    QPlainTextDocumentLayout,
    QPlainTextEdit,
    QToolTip,
)

from desktop.vent.memory import scrub_what_is_held_back, scrub_what_was_freed
from desktop.widgets.labels import plain_tip

LONGEST_PASTE = 100_000
"""Bytes; Qt needs a second to break so many letters into lines when no space is among them."""
_OUT = (QKeySequence.StandardKey.Copy, QKeySequence.StandardKey.Cut)


class VentField(QPlainTextEdit):
    """Keeps no undo; copying, cutting and dragging out are off, also to the primary selection.

    Nothing in here turns the text into a Python string, of which no one could say when it goes.
    """

    def __init__(self) -> None:
        super().__init__()
        self._prepare(self.document())
        self.setTabChangesFocus(True)
        hints = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        self.setInputMethodHints(hints)
        self.setAccessibleName(self.tr("Vent pad"))
        self.setPlaceholderText(self.tr("Everything you would never send"))

    def _prepare(self, document: QTextDocument) -> None:
        document.setUndoRedoEnabled(False)

    @property
    def is_blank(self) -> bool:
        """Whether nothing is typed."""
        return self.document().isEmpty()

    def wipe(self) -> None:
        """Part with the text and its document, and overwrite the memory that they gave back."""
        self.clear()
        fresh = QTextDocument(self)
        fresh.setDefaultFont(self.font())
        fresh.setDocumentLayout(QPlainTextDocumentLayout(fresh))
        self._prepare(fresh)
        # Qt deletes the document that was its own.
        self.setDocument(fresh)
        scrub_what_was_freed()

    def why_no_copy(self) -> str:
        """Why nothing can be copied."""
        return self.tr("Copying is off here: a clipboard may remember what passes through it.")

    def createMimeDataFromSelection(self) -> QMimeData:
        """Nothing, whoever asks: the clipboard, the primary selection or a drag."""
        return QMimeData()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take pasted text without the look it came with, up to what can be laid out at once."""
        if source.data("text/plain").size() > LONGEST_PASTE:
            self._say(self.tr("That is too long to paste at once. Paste a part of it."))
            return
        super().insertFromMimeData(source)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Say why nothing is copied; anything else is typed."""
        if any(event.matches(out) for out in _OUT):
            self._say(self.why_no_copy())
            event.accept()
            return
        super().keyPressEvent(event)
        scrub_what_is_held_back()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Take what is typed by other means, such as dead keys."""
        super().inputMethodEvent(event)
        scrub_what_is_held_back()

    def _say(self, text: str) -> None:
        corner = self.viewport().mapToGlobal(self.cursorRect().bottomLeft())
        QToolTip.showText(corner, plain_tip(text), self)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Let go of what is selected, so that no press begins to drag it away."""
        if event.button() is Qt.MouseButton.LeftButton and self.textCursor().hasSelection():
            cursor = self.textCursor()
            cursor.clearSelection()
            self.setTextCursor(cursor)
        super().mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to paste; copying is there to say why it is off."""
        self.menu().popup(event.globalPos())

    def menu(self) -> QMenu:
        """The menu of the right button."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setToolTipsVisible(True)
        paste = menu.addAction(self.tr("Paste"))
        paste.setEnabled(self.canPaste())
        paste.triggered.connect(self.paste)
        everything = menu.addAction(self.tr("Select all"))
        everything.triggered.connect(self.selectAll)
        copy = menu.addAction(self.tr("Copy"))
        copy.setEnabled(False)
        copy.setToolTip(plain_tip(self.why_no_copy()))
        return menu
