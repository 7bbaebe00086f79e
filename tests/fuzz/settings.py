"""Fuzzes ``window.ini``: whatever is said there, the window must open."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from hypothesis.strategies import SearchStrategy

from cards.store import open_store
from tests.fuzz.mutating import spoilt_or_made
from tests.fuzz.trying import Door

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

_SETTINGS = "window.ini"
_KEPT = rb"""[General]
[window]
geometry=@ByteArray(\x1\xd9\xd0\xcb\0\x3\0\0\0\0\0\0\0\0\0\0\0\0\x4\xff\0\0\x3\x1f)
[look]
scheme=dark
[reminders]
tray=true
last=2026-03-12
[files]
recent=/tmp/cards.pdf, /tmp/a b.pdf
[applications]
view=board
"""


def _window(path: Path) -> None:
    """Open a window beside these settings, show what is kept in them, and close it."""
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtWidgets import QMenu

    from desktop.app import Session
    from desktop.place import Place
    from desktop.recent import fill_recent

    with tempfile.TemporaryDirectory() as name, _told() as faults:
        folder = Path(name)
        shutil.copytree(_empty(), folder, dirs_exist_ok=True)
        shutil.copyfile(path, folder / _SETTINGS)
        session = Session(_application(), folder)
        try:
            window = session.open()
            window.go(Place("applications"))
            window.show()
            menu = QMenu(window)
            fill_recent(menu, window.desk)
            menu.aboutToShow.emit()
            window.close()
            window.desk.close()
            window.deleteLater()
        finally:
            session.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    if faults:
        raise faults[0]


@contextmanager
def _told() -> Iterator[list[BaseException]]:
    """What is raised in slots, of which Qt only tells."""
    told: list[BaseException] = []

    def tell(
        _kind: type[BaseException], error: BaseException, _trace: TracebackType | None
    ) -> None:
        told.append(error)

    before, sys.excepthook = sys.excepthook, tell
    try:
        yield told
    finally:
        sys.excepthook = before


@cache
def _application() -> QApplication:
    from PySide6.QtWidgets import QApplication

    from desktop.app import prepare

    there = QApplication.instance()
    if isinstance(there, QApplication):
        return there
    app = QApplication([])
    prepare(app)
    return app


@cache
def _empty() -> Path:
    folder = Path(tempfile.mkdtemp(prefix="cordially-fuzz-"))
    with open_store(folder):
        return folder


def _inputs() -> SearchStrategy[bytes]:
    return spoilt_or_made((_KEPT,))


DOORS = (Door("window", "what the window keeps of itself", ".ini", _inputs, _window, light=10),)
