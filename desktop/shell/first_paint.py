"""Tells when a window has been painted for the first time, so that all else can wait for it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

_UNSEEN = 500
"""Milliseconds after which a window that nothing shows, such as a minimised one, is as painted."""


class FirstPaint(QObject):
    """Watches one window, from before it is shown; lives as long as that."""

    over = Signal()
    """The window has been painted; emitted once."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._told = False
        window.installEventFilter(self)
        QTimer.singleShot(_UNSEEN, self, self._tell)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell as soon as what is being painted now stands on the screen."""
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._tell)
        return False

    def _tell(self) -> None:
        if not self._told:
            self._told = True
            self._window.removeEventFilter(self)
            self.over.emit()
