"""A text to read, select and copy: in full ink, as one that cannot be changed yet serves."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, Qt
from PySide6.QtWidgets import QTextEdit

from desktop.look import tokens
from desktop.widgets.line_field import leaves_undo

_MARGIN, _OF_A_LINE = 8, 3
"""Pixels around the words of a text, and of a line, which is as high as a field."""
_BY_HAND = (
    Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
)


class ReadingText(QTextEdit):
    """Shows plain text; Tab leaves it. What is copied from it is plain, too.

    A ``line`` is as high as its words ask for; else the height is the layout's.
    """

    def __init__(self, name: str, *, line: bool = False) -> None:
        super().__init__()
        self._line = line
        self.setAccessibleName(name)
        self.setAcceptRichText(False)
        self.setReadOnly(True)
        self.setTextInteractionFlags(_BY_HAND)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(_OF_A_LINE if line else _MARGIN)
        self.setMinimumHeight(2 * tokens.CONTROL_HEIGHT)
        if line:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.document().documentLayout().documentSizeChanged.connect(self._take_height)
            self._take_height()

    def show_text(self, text: str) -> None:
        """Show a text, from its beginning; where it is shown already, all stays as it is."""
        if self.toPlainText() != text:
            self.setPlainText(text)

    def _take_height(self) -> None:
        around = self.height() - self.viewport().height()
        high = round(self.document().size().height()) + around
        self.setFixedHeight(max(high, tokens.CONTROL_HEIGHT))

    def createMimeDataFromSelection(self) -> QMimeData:
        """Only the words: colour and type of this window belong into nobody's letter."""
        words = QMimeData()
        words.setText(self.textCursor().selection().toPlainText())
        return words

    def event(self, event: QEvent) -> bool:
        """Pass undo on to the window, as there is nothing to undo here."""
        if leaves_undo(event, undo=False, redo=False):
            event.ignore()
            return True
        return super().event(event)
