"""Lets the application live until something is so, and tells how long its loop stood still."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer, SignalInstance
from PySide6.QtWidgets import QWidget

_BEAT = 5
"""Milliseconds."""
_PATIENCE = 300_000
"""Milliseconds after which something counts as never coming."""


class Paints(QObject):
    """Tells when a widget has been painted with something in it that is waited for."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._loop = QEventLoop()
        self._over: Callable[[], bool] = bool
        self.worked = 0.0
        """Milliseconds of processor time that the last wait took, of all threads of ours."""

    def wait(self, begin: Callable[[], QWidget], over: Callable[[], bool]) -> float:
        """Milliseconds from ``begin`` to the end of the first paint that finds ``over``.

        Watched is the widget that ``begin`` returns. Raises TimeoutError.
        """
        self._over = over
        given_up = QTimer(self._loop)
        given_up.setSingleShot(True)
        given_up.timeout.connect(self._loop.quit)
        given_up.start(_PATIENCE)
        start, work = time.perf_counter(), time.process_time()
        watched = begin()
        watched.installEventFilter(self)
        self._loop.exec()
        taken = 1000 * (time.perf_counter() - start)
        self.worked = 1000 * (time.process_time() - work)
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
    """Beats as often as the event loop lets it, and keeps the longest pauses."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(_BEAT)
        self._timer.timeout.connect(self._beat)
        self._last = self._last_work = 0.0
        self.longest = 0.0
        """Milliseconds by the clock."""
        self.longest_at_work = 0.0
        """Milliseconds of processor time that all threads of ours had in a pause: what other
        programs take of a busy machine is left out."""

    def start(self) -> None:
        """Begin to beat."""
        self.longest = self.longest_at_work = 0.0
        self._last, self._last_work = time.perf_counter(), time.process_time()
        self._timer.start()

    def stop(self) -> None:
        """Beat no longer."""
        self._beat()
        self._timer.stop()

    def _beat(self) -> None:
        now, work = time.perf_counter(), time.process_time()
        self.longest = max(self.longest, 1000 * (now - self._last))
        self.longest_at_work = max(self.longest_at_work, 1000 * (work - self._last_work))
        self._last, self._last_work = now, work


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
