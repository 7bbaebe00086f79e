"""Measures a normal start: the time to the first paint, and to the first page with its rows."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from desktop.window import MainWindow


class _Start(QObject):
    """Follows a window from its first paint until its first page stands there with its rows."""

    def __init__(
        self, app: QApplication, window: MainWindow, began: float, painted_at: float
    ) -> None:
        super().__init__(window)
        self._app = app
        self._window = window
        self._began = began
        self._found = {"first_paint_ms": _ms(painted_at - began), "rss_mb": _resident_mb()}
        self._filled = False

    def filled(self) -> None:
        """The page's rows are there; the next paint shows them."""
        self._filled = True
        self._window.page.installEventFilter(self)
        self._window.page.update()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Wait for the page's paint and report once it is over."""
        if event.type() == QEvent.Type.Paint and self._filled:
            self._filled = False
            QTimer.singleShot(0, self, self._report)
        return False

    def _report(self) -> None:
        page = {"page_ms": _ms(time.time() - self._began), "page_rss_mb": _resident_mb()}
        # Not before the first paint, which needs none of it.
        import json

        rows = {"rows": self._window.page.rows}
        sys.stdout.write(json.dumps(self._found | page | rows) + "\n")
        sys.stdout.flush()
        # A backup would be no part of a start.
        self._window.desk.store.before_closing = None
        self._window.close()
        self._app.quit()


def report_start(app: QApplication, window: MainWindow, begun: float, painted_at: float) -> None:
    """Print one JSON object after the first page has been painted with its rows, and quit.

    The window was painted at ``painted_at``, in seconds since the epoch; ``begun`` is when the
    process began as far as it knows itself, where the system does not tell.
    """
    start = _Start(app, window, _started_at(begun), painted_at)
    window.stack.currentChanged.connect(lambda _row: window.page.filled.connect(start.filled))


def _started_at(otherwise: float) -> float:
    """When this process started, in seconds since the epoch."""
    try:
        # Field 22 of /proc/self/stat: clock ticks from boot to start (proc(5)).
        fields = Path("/proc/self/stat").read_text(encoding="ascii").rpartition(")")[2].split()
        uptime = float(Path("/proc/uptime").read_text(encoding="ascii").split()[0])
        return time.time() - uptime + int(fields[19]) / os.sysconf("SC_CLK_TCK")
    except (OSError, ValueError, IndexError, AttributeError):
        return otherwise


def _ms(seconds: float) -> float:
    return round(seconds * 1000, 1)


def _resident_mb() -> float:
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
        return round(pages * os.sysconf("SC_PAGE_SIZE") / 1e6, 1)
    except (OSError, ValueError, AttributeError):
        return 0.0
