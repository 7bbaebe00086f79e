"""A session of the window for tests to click on."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from cards.store import Store
from desktop.app import Session
from desktop.place import Place
from desktop.window import MainWindow

D = TypeVar("D", bound=QDialog)
Fill = Callable[[Callable[[Store], object]], None]
"""Puts something into the store before the window opens it."""


class Desktop:
    """A session whose window tests click on."""

    def __init__(self, qtbot: QtBot, app: QApplication, data: Path) -> None:
        self._qtbot = qtbot
        self.session = Session(app, data)
        self._before: list[MainWindow] = []

    @property
    def window(self) -> MainWindow:
        """The window shown now."""
        assert self.session.window is not None
        return self.session.window

    def show(self, page: str = "applications") -> MainWindow:
        """Open the window on a page and wait until it holds what the store does."""
        last = self.session.window
        window = self.session.open()
        if last is not None and last is not window:
            self._before.append(last)
        window.go(Place(page))
        window.show()
        self._qtbot.waitUntil(window.isActiveWindow)
        self.settle()
        return window

    def dialog(self, kind: type[D]) -> D:
        """The dialog of this kind that is open now, once it is."""
        self._qtbot.waitUntil(lambda: bool(self._dialogs(kind)))
        self.settle()
        return self._dialogs(kind)[0]

    def _dialogs(self, kind: type[D]) -> list[D]:
        return [found for found in self.window.findChildren(kind) if found.isVisible()]

    def until(self, so: Callable[[], bool]) -> None:
        """Wait until something is so."""
        self._qtbot.waitUntil(so)

    def settle(self) -> None:
        """Wait until the store has nothing to do and its answers have arrived."""
        # A page may ask anew while an answer arrives, and a search waits for the typing to end.
        self._qtbot.waitUntil(self._is_idle)

    def _is_idle(self) -> bool:
        return self.window.desk.store.pending == 0 and not _typing(self.window.page)

    def close(self) -> None:
        """Close everything, as quitting does."""
        window = self.session.window
        if window is not None:
            window.close()
            window.desk.close()
            window.deleteLater()
        for each in filter(isValid, self._before):
            each.deleteLater()
        self.session.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _typing(page: QWidget) -> bool:
    return any(timer.isActive() and timer.isSingleShot() for timer in page.findChildren(QTimer))
