"""A bare PySide6 window, measured as ``--measure-start`` measures ours: from the process's start.

Prints one JSON object with ``first_paint_ms`` and ``rss_mb``.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow


class _Window(QMainWindow):
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint, and report once the event is over."""
        super().paintEvent(event)
        QTimer.singleShot(0, self, _report)


def _report() -> None:
    found = {"first_paint_ms": _since_start() * 1000, "rss_mb": _resident_mb()}
    # As for ours: not before the first paint, which needs none of it.
    import json

    sys.stdout.write(json.dumps(found) + "\n")
    sys.stdout.flush()
    QApplication.quit()


def _since_start() -> float:
    # Field 22 of /proc/self/stat: clock ticks from boot to start (proc(5)). The window's own
    # code for this is not imported: the bare window would then load the whole application.
    fields = Path("/proc/self/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    uptime = float(Path("/proc/uptime").read_text(encoding="ascii").split()[0])
    return uptime - int(fields[19]) / os.sysconf("SC_CLK_TCK")


def _resident_mb() -> float:
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


if __name__ == "__main__":
    app = QApplication([])
    window = _Window()
    window.show()
    app.exec()
