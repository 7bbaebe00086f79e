"""Notices that another day or minute has come, also after the computer has slept."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

EVERY = 60_000
"""Milliseconds between two looks at the clock."""


class DayWatch(QObject):
    """Looks at the wall clock once a minute; a timer that counts the hours would sleep along."""

    ticked = Signal()
    """Another minute has begun."""
    returned = Signal()
    """The window is come back to."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._window: QWidget | None = None
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.setInterval(EVERY)
        self._timer.timeout.connect(self.ticked)
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Run only while the page is seen, and look at once when one comes back to it."""
        if watched is self._page and event.type() == QEvent.Type.Show:
            self._follow(self._page.window())
            self._timer.start()
            self.ticked.emit()
        elif watched is self._page and event.type() == QEvent.Type.Hide:
            self._timer.stop()
        elif watched is self._window and event.type() == QEvent.Type.WindowActivate:
            self.returned.emit()
        return False

    def _follow(self, window: QWidget) -> None:
        if window is not self._window:
            self._window = window
            window.installEventFilter(self)


def now() -> datetime:
    """The user's wall clock, as interviews are kept."""
    return datetime.now().astimezone().replace(tzinfo=None)
