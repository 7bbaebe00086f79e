"""Goes through every page and dialogue as a screen reader and as the keyboard do."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QPushButton, QScrollArea, QTextBrowser, QWidget
from pytestqt.qtbot import QtBot

from desktop.today.row import StepRow
from desktop.window import MainWindow
from tests.desktop.access.reading import (
    SENSELESS,
    Role,
    controls,
    focus,
    interface,
    is_one_of_several,
    is_reached,
    letters_under_alt,
    name_of,
    tabbed_through,
    told,
)
from tests.desktop.places import DIALOGUES, PAGES, Dialogue, Opens, is_settled
from tests.desktop.stage import Desktop

SLOW = 30_000


def shown_page(desktop: Desktop, qtbot: QtBot, page: str) -> MainWindow:
    window = desktop.show(page)
    qtbot.waitUntil(lambda: is_settled(window.page), timeout=SLOW)
    desktop.settle()
    return window


def assert_all_are_told(root: QWidget) -> None:
    for widget in controls(root):
        assert name_of(widget).strip(), told(widget)
        role = interface(widget).role()
        # Qt has no word for what merely scrolls, and the rows of Today are frames with a sentence;
        # a page of text one reads is text to it, which screen readers go through by line.
        plain = isinstance(widget, StepRow | QScrollArea | QTextBrowser)
        assert plain or role not in SENSELESS, (told(widget), role)
        # What lets go of another when it is chosen is one of several, never a box to tick.
        assert not is_one_of_several(widget) or role is Role.RadioButton, (told(widget), role)


def assert_tab_reaches_all(root: QWidget) -> None:
    reached = tabbed_through(root)
    missed = [
        told(widget)
        for widget in controls(root)
        # A row of Today is one stop; its own menu has what its buttons do.
        if widget.isEnabled()
        and not isinstance(widget.parentWidget(), StepRow)
        and not is_reached(widget, reached)
    ]
    assert not missed


@pytest.mark.parametrize("page", PAGES)
def test_a_page_says_what_each_control_is(desktop: Desktop, qtbot: QtBot, page: str) -> None:
    assert_all_are_told(shown_page(desktop, qtbot, page))


@pytest.mark.parametrize("page", PAGES)
def test_tab_reaches_every_control_of_a_page(desktop: Desktop, qtbot: QtBot, page: str) -> None:
    window = shown_page(desktop, qtbot, page)
    window.side_bar.buttons[page].setFocus(Qt.FocusReason.TabFocusReason)
    assert_tab_reaches_all(window)
    letters = letters_under_alt(window)
    assert letters
    assert len(set(letters)) == len(letters)


@pytest.mark.parametrize("dialogue", DIALOGUES, ids=lambda each: each.id)
def test_a_dialogue_is_told_and_walked_through(
    opened: Opens, qtbot: QtBot, dialogue: Dialogue
) -> None:
    found = opened(dialogue)
    qtbot.waitUntil(found.isActiveWindow)
    assert found.windowTitle()
    assert_all_are_told(found)
    assert found.isAncestorOf(focus()), "the focus is left behind the dialogue"
    assert_tab_reaches_all(found)
    letters = letters_under_alt(found)
    assert len(set(letters)) == len(letters)
    assert len(defaults(found)) <= 1
    QTest.keyClick(found, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: dialogue.shown(window_of(found)) is None)


def defaults(dialog: QDialog) -> list[QPushButton]:
    """What Enter presses from a field."""
    return [
        button
        for button in dialog.findChildren(QPushButton)
        if button.isDefault() and button.isVisible() and not button.hasFocus()
    ]


def window_of(dialog: QDialog) -> MainWindow:
    """The window a dialogue lies over."""
    found = dialog.parent()
    while not isinstance(found, MainWindow):
        assert found is not None
        found = found.parent()
    return found
