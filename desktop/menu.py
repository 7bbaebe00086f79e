"""Fills the window's menu: undo, what one does by hand, files, the bin, the sample, the keys."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from desktop.importing.door import ImportDoor
from desktop.keys import keys_of
from desktop.page import PLOT, WRITE_OVER
from desktop.undo import Undo
from desktop.window import MainWindow


def fill_menu(window: MainWindow) -> None:
    """Give a window its menu; every entry that has a key shows it."""
    translate = QCoreApplication.translate
    menu = window.top_bar.menu
    undo = Undo(window.desk, window)
    taking_back = window.bind("undo", undo.undo)
    doing_again = window.bind("redo", undo.redo)
    undo.name_in(taking_back, doing_again)
    menu.addAction(taking_back)
    menu.addAction(doing_again)
    menu.addSeparator()
    ImportDoor(window).fill(menu)
    menu.addSeparator()
    _add_pen(menu, window)
    menu.addSeparator()
    hand = menu.addAction(translate("menu", "Learn your hand…"))
    hand.triggered.connect(lambda: _learn_hand(window))
    signature = menu.addAction(translate("menu", "Your signature…"))
    signature.triggered.connect(lambda: _sign(window))
    vent = menu.addAction(translate("menu", "Vent pad…"))
    vent.triggered.connect(lambda: _vent(window))
    menu.addSeparator()
    _add_recent(menu, window)
    found = menu.addAction(translate("menu", "Bin…"))
    found.triggered.connect(lambda: _open_bin(window))
    menu.addSeparator()
    sample = menu.addAction(translate("menu", "Try the sample search"))
    sample.triggered.connect(window.desk.trying_sample)
    sample.setVisible(not window.desk.sample)
    home = menu.addAction(translate("menu", "Back to your own search"))
    home.triggered.connect(window.banner.leaving)
    home.setVisible(window.desk.sample)
    menu.addSeparator()
    menu.addAction(_bound(window, "preferences"))
    keys = window.bind("keys", lambda: _show_keys(window))
    keys.setShortcuts(keys_of("keys"))
    menu.addAction(keys)
    guide = menu.addAction(translate("menu", "Guide"))
    guide.triggered.connect(lambda: _open_guide(window))
    menu.addSeparator()
    menu.addAction(_bound(window, "quit"))


def _bound(window: MainWindow, action_id: str) -> QAction:
    """What the window does by a key of the registry."""
    return next(action for action in window.actions() if action.objectName() == action_id)


def _add_pen(menu: QMenu, window: MainWindow) -> None:
    """The entries for the note on the desk; they lead nowhere while none is there."""
    translate = QCoreApplication.translate
    entries = {
        PLOT: menu.addAction(translate("menu", "Save for a pen plotter…")),
        WRITE_OVER: menu.addAction(translate("menu", "Print to write over…")),
    }

    def allow() -> None:
        doings = window.page.doings()
        for name, entry in entries.items():
            entry.setEnabled(name in doings)

    menu.aboutToShow.connect(allow)
    for name, entry in entries.items():
        entry.triggered.connect(lambda _on, name=name: window.page.doings().get(name, _nothing)())


def _nothing() -> None:
    """What an entry does that was never allowed."""


def _learn_hand(window: MainWindow) -> None:
    from desktop.hands.assistant import HandAssistant

    HandAssistant(window.desk, window).begin()


def _sign(window: MainWindow) -> None:
    from desktop.signature.dialog import SignatureDialog

    SignatureDialog(window.desk, window).begin()


def _vent(window: MainWindow) -> None:
    from desktop.vent.window import VentWindow

    VentWindow(window).begin()


def _open_bin(window: MainWindow) -> None:
    from desktop.preferences.bin_dialog import BinDialog

    BinDialog(window.desk, window).begin()


def _add_recent(menu: QMenu, window: MainWindow) -> None:
    from desktop.recent import fill_recent

    fill_recent(menu.addMenu(QCoreApplication.translate("menu", "Recently saved")), window.desk)


def _show_keys(window: MainWindow) -> None:
    from desktop.dialogs.keys import KeysDialog

    KeysDialog(window).open()


def _open_guide(window: MainWindow) -> None:
    from desktop.help.dialog import GuideDialog

    GuideDialog(window).begin()
