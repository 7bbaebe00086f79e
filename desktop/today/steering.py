"""The keyboard in a row of Today: one stop for Tab, and sideways to what the row offers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_UP_DOWN = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_SIDEWAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class Steering(QObject):
    """Watches a row and its buttons, which are given as they lie from its beginning."""

    moving = Signal(int)
    """Another row is wanted: up (−1) or down (1)."""
    reached = Signal()
    """The focus came into the row."""

    def __init__(
        self, row: QWidget, offered: Sequence[QAbstractButton], first: QAbstractButton
    ) -> None:
        super().__init__(row)
        self._row, self._offered, self._first = row, offered, first
        for each in (row, *offered):
            each.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the arrows and Enter; Enter on the row itself does what it is for."""
        if event.type() == QEvent.Type.FocusIn:
            self.reached.emit()
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
                return False
            return self._steer(watched, Qt.Key(event.key()))
        return False

    def _steer(self, watched: QObject, key: Qt.Key) -> bool:
        # As Tab does; whoever goes by arrows wants to see where to.
        self._row.window().setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        if key in _ENTER:
            (watched if isinstance(watched, QAbstractButton) else self._first).click()
        elif key in _UP_DOWN:
            self.moving.emit(_UP_DOWN[key])
        elif key in _SIDEWAYS:
            mirrored = self._row.layoutDirection() is Qt.LayoutDirection.RightToLeft
            self._go(watched, -_SIDEWAYS[key] if mirrored else _SIDEWAYS[key])
        else:
            return False
        return True

    def _go(self, watched: QObject, step: int) -> None:
        """Have the focus on what lies beside; before the first button that is the row."""
        places = [self._row, *(each for each in self._offered if each.isVisible())]
        at = next((at for at, each in enumerate(places) if each is watched), 0)
        at = min(max(at + step, 0), len(places) - 1)
        places[at].setFocus(Qt.FocusReason.TabFocusReason)
