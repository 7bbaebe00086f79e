"""One line of text, and the search boxes made of it; the app's undo is left alone."""

from __future__ import annotations

from PySide6 import QtWidgets
from PySide6.QtCore import QEvent, QMimeData, Qt
from PySide6.QtGui import QAction, QDragEnterEvent, QHelpEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QToolTip, QWidget

from desktop.widgets.labels import plain_tip

_INNER = 2
"""Pixels that Qt leaves free on either side of what is typed."""


def leaves_undo(event: QEvent, *, undo: bool, redo: bool) -> bool:
    """Whether a field should let the window have this key, having nothing to undo itself.

    Qt's fields claim Ctrl+Z even when they have nothing to take back.
    """
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    standard = QKeySequence.StandardKey
    return (event.matches(standard.Undo) and not undo) or (
        event.matches(standard.Redo) and not redo
    )


def holds_files(data: QMimeData) -> bool:
    """Whether files are handed over, which the window takes and no field."""
    return any(url.isLocalFile() for url in data.urls())


class LineField(QLineEdit):
    """One line of anything."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setCursorPosition(0)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Leave files to the window."""
        if holds_files(event.mimeData()):
            event.ignore()
        else:
            super().dragEnterEvent(event)

    def is_cut(self) -> bool:
        """Whether there is no room for the whole text."""
        # Named as they are used: the search of everything is painted first, and needs none of them.
        option = QtWidgets.QStyleOptionFrame()
        self.initStyleOption(option)
        part = QtWidgets.QStyle.SubElement.SE_LineEditContents
        room = self.style().subElementRect(part, option, self).width() - 2 * _INNER
        return self.fontMetrics().horizontalAdvance(self.text()) > room

    def event(self, event: QEvent) -> bool:
        """Pass undo on to the window when there is nothing to undo here; tell what is cut."""
        if isinstance(event, QHelpEvent) and not self.toolTip() and self.is_cut():
            QToolTip.showText(event.globalPos(), plain_tip(self.text()), self)
            return True
        if leaves_undo(event, undo=self.isUndoAvailable(), redo=self.isRedoAvailable()):
            event.ignore()
            return True
        return super().event(event)


class TextField(LineField):
    """One line of text."""

    def value(self) -> str:
        """What is typed, without spaces around it."""
        return self.text().strip()

    def set_value(self, value: str) -> None:
        """Put a text in the place of what is typed."""
        self.setText(value)
        self.setCursorPosition(0)


class SearchBox(TextField):
    """A field with a magnifying glass and a button that clears it; Esc clears it too."""

    def __init__(self, prompt: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setPlaceholderText(prompt)
        self.setAccessibleName(prompt)
        self.setClearButtonEnabled(True)
        self._glass = QAction(self)
        self.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self._tint()

    def changeEvent(self, event: QEvent) -> None:
        """Tint the glass anew with the palette."""
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_glass"):
            self._tint()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Clear on Esc."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self.textEdited.emit("")
            return
        super().keyPressEvent(event)

    def _tint(self) -> None:
        from desktop.look.icons import tinted_icon
        from desktop.look.theme import current_colours

        colours = current_colours()
        self._glass.setIcon(tinted_icon("search", colours.soft))
