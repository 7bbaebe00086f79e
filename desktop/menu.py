"""Fills the window's menu: undo, the look, the sender, the sample, the sheet of keys."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from desktop.look.theme import DARK_SCHEME, LIGHT_SCHEME, SYSTEM, Theme
from desktop.page import PLOT, WRITE_OVER
from desktop.undo import Undo
from desktop.window import MainWindow


def fill_menu(window: MainWindow, theme: Theme, keep_scheme: Callable[[str], None]) -> None:
    """Give a window its menu; every entry that has a key shows it."""
    translate = QCoreApplication.translate
    menu = window.top_bar.menu
    undo = Undo(window.desk, window)
    menu.addAction(window.bind("undo", undo.undo))
    menu.addAction(window.bind("redo", undo.redo))
    menu.addSeparator()
    _add_pen(menu, window)
    menu.addSeparator()
    sender = menu.addAction(translate("menu", "Your details…"))
    sender.triggered.connect(window.desk.editing_sender)
    hand = menu.addAction(translate("menu", "Learn your hand…"))
    hand.triggered.connect(lambda: _learn_hand(window))
    signature = menu.addAction(translate("menu", "Your signature…"))
    signature.triggered.connect(lambda: _sign(window))
    own = menu.addAction(translate("menu", "Your phrases and templates…"))
    own.triggered.connect(lambda: _show_own_words(window))
    vent = menu.addAction(translate("menu", "Vent pad…"))
    vent.triggered.connect(lambda: _vent(window))
    _add_plan(menu, window)
    sample = menu.addAction(translate("menu", "Try the sample search"))
    sample.triggered.connect(window.desk.trying_sample)
    sample.setVisible(not window.desk.sample)
    home = menu.addAction(translate("menu", "Back to your own search"))
    home.triggered.connect(window.banner.leaving)
    home.setVisible(window.desk.sample)
    menu.addSeparator()
    _add_schemes(menu.addMenu(translate("menu", "Appearance")), theme, keep_scheme)
    menu.addAction(window.bind("keys", lambda: _show_keys(window)))
    menu.addSeparator()
    close = next(action for action in window.actions() if action.objectName() == "quit")
    menu.addAction(close)


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


def _add_plan(menu: QMenu, window: MainWindow) -> None:
    """The plan beyond its page: in a calendar, and in the person's own words."""
    translate = QCoreApplication.translate
    calendar = menu.addAction(translate("menu", "Save the days ahead for your calendar…"))
    calendar.triggered.connect(lambda: _save_calendar(window))
    playbook = menu.addAction(translate("menu", "Edit your playbook"))
    playbook.triggered.connect(lambda: _edit_playbook(window))


def _nothing() -> None:
    """What an entry does that was never allowed."""


def _add_schemes(menu: QMenu, theme: Theme, keep_scheme: Callable[[str], None]) -> None:
    group = QActionGroup(menu)
    translate = QCoreApplication.translate
    for choice, text in (
        (SYSTEM, translate("menu", "As the system")),
        (LIGHT_SCHEME, translate("menu", "Light")),
        (DARK_SCHEME, translate("menu", "Dark")),
    ):
        action = menu.addAction(text)
        action.setCheckable(True)
        action.setChecked(choice == theme.choice)
        group.addAction(action)
        action.triggered.connect(lambda _on, choice=choice: _choose(theme, keep_scheme, choice))


def _choose(theme: Theme, keep_scheme: Callable[[str], None], choice: str) -> None:
    theme.choose(choice)
    keep_scheme(choice)


def _learn_hand(window: MainWindow) -> None:
    from desktop.hands.assistant import HandAssistant

    HandAssistant(window.desk, window).begin()


def _sign(window: MainWindow) -> None:
    from desktop.signature.dialog import SignatureDialog

    SignatureDialog(window.desk, window).begin()


def _show_own_words(window: MainWindow) -> None:
    from desktop.writing.own_words import OwnWordsDialog

    OwnWordsDialog(window.desk, window).begin()


def _vent(window: MainWindow) -> None:
    from desktop.vent.window import VentWindow

    VentWindow(window).begin()


def _save_calendar(window: MainWindow) -> None:
    from desktop.today.calendar import CalendarExport

    CalendarExport(window.desk, window).ask()


def _edit_playbook(window: MainWindow) -> None:
    from desktop.today.playbook import PlaybookEditor

    PlaybookEditor(window.desk, window).edit()


def _show_keys(window: MainWindow) -> None:
    from desktop.dialogs.keys import KeysDialog

    KeysDialog(window).open()
