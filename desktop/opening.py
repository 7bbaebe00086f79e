"""Opens the store behind a window that is there, and gives the window what works with it."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from cards.jobs.folder import hands_folder
from desktop.backups import look_after_backups
from desktop.look.mnemonics import Mnemonics
from desktop.look.ring import FocusRing
from desktop.menu import fill_menu
from desktop.printers import settle
from desktop.window import MainWindow
from desktop.work import StoreRunner
from fonts.catalogue import use_own_hands

_PAINTS = 100
"""Milliseconds left for the first page to be painted once all for it is there."""


def open_behind(window: MainWindow, settings: Path) -> None:
    """Open the store of a window that has none yet; ``settings`` keep what is of the window.

    Raises what ``open_store`` raises.
    """
    desk, runner = window.desk, window.desk.store
    runner.begin()
    _follow_focus()
    window.furnish()
    fill_menu(window)
    runner.wait_until_open()
    window.keeping.begin()
    if not desk.sample:
        look_after_backups(runner, window)
    if runner.only_read is None:
        _make_private(settings)
        settle(desk)
        desk.take_over_typed()
    _once_shown(runner, window, lambda: _begin_to_listen(window))
    window.sender_corner.read()
    use_own_hands(hands_folder(runner.folder))


def _follow_focus() -> None:
    """Have the application ring what has the focus, and underline letters while Alt is held."""
    app = QApplication.instance()
    if isinstance(app, QApplication):
        for kind in (FocusRing, Mnemonics):
            if app.findChild(kind) is None:
                kind(app)


def _once_shown(runner: StoreRunner, window: MainWindow, then: Callable[[], object]) -> None:
    """Do what the first page has no need of once all is there that was asked for at the start."""

    def start() -> None:
        runner.idle.disconnect(start)
        if isValid(window):
            QTimer.singleShot(_PAINTS, window, begin)

    def begin() -> None:
        if not runner.closed:
            then()

    runner.idle.connect(start)


def _begin_to_listen(window: MainWindow) -> None:
    """Hear second starts, have the tray remind, and get the other pages ready."""
    from desktop.ahead import Ahead

    _open_door(window)
    _remind(window)
    Ahead(window.desk, window)


def _open_door(window: MainWindow) -> None:
    """Let a second start of Cordially on this folder bring this window to the front."""
    # Only after the first page is shown, which needs nothing of Qt's network part.
    from desktop.single import FrontDoor

    door = FrontDoor(window.desk.store.folder, window)
    door.knocked.connect(window.come_to_front)
    door.bringing.connect(window.desk.bringing_files)
    window.closed.connect(door.close)


def _remind(window: MainWindow) -> None:
    """Have the tray tell what is due, where the person wishes that."""
    from desktop.reminder import Reminder

    reminder = Reminder(window)
    window.desk.reminding.connect(reminder.follow)


def _make_private(file: Path) -> None:
    """Make an empty file that only the user can read; Qt would let others read a new one."""
    with suppress(OSError):
        os.close(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
