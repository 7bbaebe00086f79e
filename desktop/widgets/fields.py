"""Fields that behave: 32 pixels high, deaf to a passing wheel, and leaving the app's undo alone."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QLocale, QMimeData, Qt, Signal
from PySide6.QtGui import QHelpEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QPlainTextEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QTimeEdit,
    QToolTip,
    QWidget,
)

from desktop.look import tokens
from desktop.widgets.labels import plain_tip
from desktop.widgets.line_field import holds_files, leaves_undo

_BESIDE_ICON = 6
"""Pixels that Qt leaves free between the picture of an option and its text."""


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
        return not holds_files(source) and super().canInsertFromMimeData(source)

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
        if leaves_undo(event, undo=paper.isUndoAvailable(), redo=paper.isRedoAvailable()):
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
        # Qt's own way of painting the list heeds neither the style sheet nor our type.
        self.setItemDelegate(QStyledItemDelegate(self))
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

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """Have what is chosen cut with an ellipsis where room ends."""
        super().initStyleOption(option)
        control = QStyle.ComplexControl.CC_ComboBox
        part = QStyle.SubControl.SC_ComboBoxEditField
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
            option = QStyleOptionComboBox()
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
