"""A real window that is typed into and then ends: python vent_child.py DATA WORDS END [MEMORY].

WORDS is a file of code points, one above those meant, so that the text is nowhere but in the pad.
END is "end", "wait", "abort" or "fault"; with "bare" before it, no pad is opened at all. For
"end" the process writes what its memory holds to the file MEMORY before it closes.
"""

from __future__ import annotations

import ctypes
import os
import resource
import sys
import time
from pathlib import Path

from PySide6.QtCore import Qt, QThread
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.app import Session, prepare
from desktop.place import Place
from desktop.vent.window import VentWindow
from desktop.window import MainWindow

_PR_SET_DUMPABLE = 4


def type_in(app: QApplication, window: MainWindow, words: Path) -> VentWindow:
    """Open the pad from the menu and press a key for each letter."""
    entry = next(e for e in window.top_bar.menu.actions() if e.text().startswith("Vent pad"))
    entry.trigger()
    app.processEvents()
    pad = window.findChildren(VentWindow)[0]
    count = 0
    for line in words.read_text(encoding="ascii").splitlines():
        QTest.keyClicks(pad.field, chr(int(line) - 1))
        count += 1
    app.processEvents()
    sys.stdout.write(f"typed {pad.field.document().characterCount() - 1} of {count}\n")
    sys.stdout.flush()
    return pad


def shred(app: QApplication, pad: VentWindow) -> None:
    """Press Esc and wait for the strips to be gone."""
    QTest.keyClick(pad.field, Qt.Key.Key_Escape)
    pad.reject()
    until = time.monotonic() + 10
    while not pad.close_button.isVisible() and time.monotonic() < until:
        app.processEvents()
        QThread.msleep(5)
    pad.reject()
    app.processEvents()


def write_memory(path: Path) -> None:
    """Write every readable page of this process, as a core dump would."""
    ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 1, 0, 0, 0)
    maps = Path("/proc/self/maps").read_text(encoding="utf-8").splitlines()
    with Path("/proc/self/mem").open("rb", buffering=0) as memory, path.open("wb") as out:
        for line in maps:
            place, rights, *_rest = line.split()
            # What is mapped from a file and never written to holds nothing of ours.
            if not rights.startswith("rw"):
                continue
            low, high = (int(part, 16) for part in place.split("-"))
            memory.seek(low)
            try:
                out.write(memory.read(high - low))
            except OSError:
                continue


def crash(how: str) -> None:
    """End as a fault in the program would."""
    if how == "abort":
        os.abort()
    ctypes.string_at(0)


def main(data: str, words: str, how: str, memory: str = "") -> None:
    """Play one life of the program."""
    hard = resource.getrlimit(resource.RLIMIT_CORE)[1]
    resource.setrlimit(resource.RLIMIT_CORE, (hard, hard))
    app = QApplication(["cordially"])
    prepare(app)
    session = Session(app, Path(data))
    window = session.open()
    window.go(Place("applications"))
    window.show()
    app.processEvents()
    if how.startswith("bare "):
        crash(how.removeprefix("bare "))
    pad = type_in(app, window, Path(words))
    if how == "wait":
        while True:
            app.processEvents()
            QThread.msleep(20)
    if how != "end":
        crash(how)
    shred(app, pad)
    write_memory(Path(memory))
    window.close()
    window.desk.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
