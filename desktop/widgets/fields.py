"""Fields that behave: 32 pixels high, deaf to a passing wheel, and leaving the app's undo alone."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6 import QtWidgets
from PySide6.QtCore import QEvent, QLocale, QMimeData, Qt, Signal
from PySide6.QtGui import QAction, QDragEnterEvent, QHelpEvent, QKeyEvent, QKeySequence, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QLineEdit,
    QPlainTextEdit,
    QTimeEdit,
    QToolTip,
    QWidget,
)

from desktop.look import tokens
from desktop.when import day_pattern
from desktop.widgets.labels import plain_tip

_INNER = 2
"""Pixels that Qt leaves free on either side of what is typed."""
_BESIDE_ICON = 6
"""Pixels that Qt leaves free between the picture of an option and its text."""


def _leaves_undo(event: QEvent, *, undo: bool, redo: bool) -> bool:
    """Whether a field should let the window have this key, having nothing to undo itself.

    Qt's fields claim Ctrl+Z even when they have nothing to take back.
    """
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    standard = QKeySequence.StandardKey
    return (event.matches(standard.Undo) and not undo) or (
        event.matches(standard.Redo) and not redo
    )


def _holds_files(data: QMimeData) -> bool:
    """Whether files are handed over, which the window takes and no field."""
    return any(url.isLocalFile() for url in data.urls())


class TextField(QLineEdit):
    """One line of text."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setCursorPosition(0)

    def value(self) -> str:
        """What is typed, without spaces around it."""
        return self.text().strip()

    def set_value(self, value: str) -> None:
        """Put a text in the place of what is typed."""
        self.setText(value)
        self.setCursorPosition(0)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Leave files to the window."""
        if _holds_files(event.mimeData()):
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
        if _leaves_undo(event, undo=self.isUndoAvailable(), redo=self.isRedoAvailable()):
            event.ignore()
            return True
        return super().event(event)


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
        self._glass.setIcon(tinted_icon("search", colours.soft, colours.hint))


MOST_PASTED = 100_000
"""Characters: nothing one writes comes near it, and Qt would lay out more for half a minute."""


class TextArea(QPlainTextEdit):
    """Several lines of text; Tab leaves it. A paste of absurd length is refused."""

    refused = Signal(int)
    """So many characters were not pasted."""

    def __init__(self, text: str = "", lines: int = 3, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTabChangesFocus(True)
        room = self.fontMetrics().lineSpacing() * lines
        self.setFixedHeight(max(room + 2 * tokens.GAP_S + 4, tokens.CONTROL_HEIGHT))

    def value(self) -> str:
        """What is typed, without blank lines around it."""
        return self.toPlainText().strip()

    def set_value(self, value: str) -> None:
        """Put a text in the place of what is typed."""
        self.setPlainText(value)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Leave files to the window."""
        return not _holds_files(source) and super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste, unless it is far too long."""
        count = len(source.text())
        if count > MOST_PASTED:
            self.refused.emit(count)
            return
        super().insertFromMimeData(source)

    def event(self, event: QEvent) -> bool:
        """Pass undo on to the window when there is nothing to undo here."""
        paper = self.document()
        if _leaves_undo(event, undo=paper.isUndoAvailable(), redo=paper.isRedoAvailable()):
            event.ignore()
            return True
        return super().event(event)


class Choice(QComboBox):
    """A choice among few; the wheel only turns it while it has the focus."""

    def __init__(
        self, options: Iterable[tuple[object, str]] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for value, text in options:
            self.addItem(text, value)

    def value(self) -> object:
        """The value of the option chosen."""
        return self.currentData()

    def set_value(self, value: object) -> None:
        """Choose the option that holds ``value``, if there is one."""
        for row in range(self.count()):
            if self.itemData(row) == value:
                self.setCurrentIndex(row)
                return

    def initStyleOption(self, option: QtWidgets.QStyleOptionComboBox) -> None:
        """Have what is chosen cut with an ellipsis where room ends."""
        super().initStyleOption(option)
        control = QtWidgets.QStyle.ComplexControl.CC_ComboBox
        part = QtWidgets.QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(control, option, part, self).width()
        if not self.itemIcon(self.currentIndex()).isNull():
            room -= self.iconSize().width() + _BESIDE_ICON
        cut = Qt.TextElideMode.ElideRight
        shown = self.fontMetrics().elidedText(self.currentText(), cut, room)
        # Qt's generated types leave this field out.
        setattr(option, "currentText", shown)  # noqa: B010

    def event(self, event: QEvent) -> bool:
        """Show the whole of what is cut while the pointer rests on it."""
        if isinstance(event, QHelpEvent) and not self.toolTip():
            option = QtWidgets.QStyleOptionComboBox()
            self.initStyleOption(option)
            whole = self.currentText()
            is_cut = getattr(option, "currentText") != whole  # noqa: B009
            QToolTip.showText(event.globalPos(), plain_tip(whole) if is_cut else "", self)
            return True
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what scrolls around it."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class DateField(QDateEdit):
    """A day, typed or chosen from a calendar."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCalendarPopup(True)
        self.setDisplayFormat(day_pattern())
        self.setFixedHeight(tokens.CONTROL_HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what scrolls around it."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class TimeField(QTimeEdit):
    """A time of day."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # From right to left Qt would put the minutes first.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setDisplayFormat(self.locale().timeFormat(QLocale.FormatType.ShortFormat))
        # The style sheet takes the buttons away; Qt's own way would take the text as well.
        self.lineEdit().setTextMargins(tokens.GAP_S + 2, 0, tokens.GAP_XS, 0)
        self.setFixedSize(tokens.TIME_WIDTH, tokens.CONTROL_HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what scrolls around it."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
