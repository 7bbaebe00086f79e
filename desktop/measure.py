"""Measures a normal start: the time to the first paint that shows the first page's rows."""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from desktop.window import MainWindow

_IMPORTED_AT = time.time()


class _FirstPaint(QObject):
    def __init__(self, app: QApplication, window: MainWindow) -> None:
        super().__init__(window)
        self._app = app
        self._window = window
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
        found = {
            "first_paint_ms": round((time.time() - started_at()) * 1000, 1),
            "rss_mb": round(_resident_mb(), 1),
            "rows": self._window.page.rows,
        }
        sys.stdout.write(json.dumps(found) + "\n")
        sys.stdout.flush()
        self._window.close()
        self._app.quit()


def report_first_paint(app: QApplication, window: MainWindow) -> None:
    """Print one JSON object after the first page has been painted with its rows, and quit."""
    watch = _FirstPaint(app, window)
    window.stack.currentChanged.connect(lambda _row: window.page.filled.connect(watch.filled))


def started_at() -> float:
    """When this process started, in seconds since the epoch; where unknown, when Qt was in."""
    try:
        # Field 22 of /proc/self/stat: clock ticks from boot to start (proc(5)).
        fields = Path("/proc/self/stat").read_text(encoding="ascii").rpartition(")")[2].split()
        uptime = float(Path("/proc/uptime").read_text(encoding="ascii").split()[0])
        return time.time() - uptime + int(fields[19]) / os.sysconf("SC_CLK_TCK")
    except (OSError, ValueError, IndexError, AttributeError):
        return _IMPORTED_AT


def _resident_mb() -> float:
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE") / 1e6
    except (OSError, ValueError, AttributeError):
        return 0.0
