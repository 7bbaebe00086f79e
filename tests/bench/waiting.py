"""Lets the application live until something is so, and tells how long its loop stood still."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer, SignalInstance
from PySide6.QtWidgets import QWidget

_PATIENCE = 300_000
"""Milliseconds after which something counts as never coming."""


class Paints(QObject):
    """Tells when a widget has been painted with something in it that is waited for."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._loop = QEventLoop()
        self._over: Callable[[], bool] = bool

    def wait(self, begin: Callable[[], QWidget], over: Callable[[], bool]) -> float:
        """Milliseconds from ``begin`` to the end of the first paint that finds ``over``.

        Watched is the widget that ``begin`` returns. Raises TimeoutError.
        """
        self._over = over
        given_up = QTimer(self._loop)
        given_up.setSingleShot(True)
        given_up.timeout.connect(self._loop.quit)
        given_up.start(_PATIENCE)
        start = time.perf_counter()
        watched = begin()
        watched.installEventFilter(self)
        self._loop.exec()
        taken = 1000 * (time.perf_counter() - start)
        watched.removeEventFilter(self)
        given_up.stop()
        if not over():
            raise TimeoutError
        return taken

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """End the wait after the paint."""
        if event.type() == QEvent.Type.Paint and self._over():
            self._over = bool
            QTimer.singleShot(0, self._loop, self._loop.quit)
        return False


class Pulse(QObject):
    """Beats as often as the event loop lets it, and keeps the longest pause."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._beat)
        self._last = 0.0
        self.longest = 0.0
        """Milliseconds."""

    def start(self) -> None:
        """Begin to beat."""
        self.longest, self._last = 0.0, time.perf_counter()
        self._timer.start(5)

    def stop(self) -> float:
        """Beat no longer; the longest pause in milliseconds."""
        self._beat()
        self._timer.stop()
        return self.longest

    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, 1000 * (now - self._last))
        self._last = now


def until(signal: SignalInstance, over: Callable[[], bool]) -> None:
    """Let the application live until a signal comes with which something is so.

    Raises TimeoutError.
    """
    loop = QEventLoop()

    def look() -> None:
        if over():
            loop.quit()

    signal.connect(look)
    QTimer.singleShot(_PATIENCE, loop, loop.quit)
    QTimer.singleShot(0, loop, look)
    loop.exec()
    signal.disconnect(look)
    if not over():
        raise TimeoutError
