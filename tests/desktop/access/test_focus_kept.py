"""The keyboard never falls out of a page: whatever has the focus and goes, hands it on."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.page import Page
from desktop.place import Place
from tests.desktop.places import DIALOGUES, PAGES, Dialogue, is_settled
from tests.desktop.stage import Desktop

SLOW = 30_000
LEFT = Qt.MouseButton.LeftButton


def shown(desktop: Desktop, qtbot: QtBot, page: str) -> Page:
    window = desktop.show(page)
    qtbot.waitUntil(lambda: is_settled(window.page), timeout=SLOW)
    desktop.settle()
    return window.page


def rests(desktop: Desktop, page: Page) -> None:
    """Wait for the store, then see that the focus is at something shown on the page."""
    desktop.settle()
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.isVisible()
    assert focus.isEnabled()
    assert page.isAncestorOf(focus), focus


@pytest.mark.parametrize("page", ["applications", "people", "notes", "lessons"])
def test_binning_what_is_chosen_leaves_the_keyboard_in_the_list(
    desktop: Desktop, qtbot: QtBot, page: str
) -> None:
    found = shown(desktop, qtbot, page)
    desktop.window.go(Place(page, "list" if page == "applications" else ""))
    first = found.first_focus()
    assert first is not None
    first.setFocus(Qt.FocusReason.TabFocusReason)
    before = found.rows
    QTest.keyClick(first, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: found.rows == before - 1, timeout=SLOW)
    rests(desktop, found)
    QTest.keyClick(
        QApplication.focusWidget() or found, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier
    )
    qtbot.waitUntil(lambda: found.rows == before, timeout=SLOW)
    rests(desktop, found)


def test_binning_an_interview_from_its_own_button_keeps_the_keyboard(
    desktop: Desktop, qtbot: QtBot
) -> None:
    page = shown(desktop, qtbot, "applications")
    desktop.window.go(Place("applications", "application", 1))
    desktop.settle()
    button = named(page, "Move this interview to the bin")
    button.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(button, Qt.Key.Key_Space)
    rests(desktop, page)


def named(root: QWidget, name: str) -> QAbstractButton:
    buttons = root.findChildren(QAbstractButton)
    return next(each for each in buttons if each.accessibleName() == name and each.isVisible())


@pytest.mark.parametrize("page", PAGES)
def test_f6_goes_round_every_page_and_comes_back(desktop: Desktop, qtbot: QtBot, page: str) -> None:
    shown(desktop, qtbot, page)
    window = desktop.window
    start = window.side_bar.buttons[page]
    start.setFocus(Qt.FocusReason.TabFocusReason)
    been: list[QWidget] = []
    for _ in range(12):
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, Qt.Key.Key_F6)
        now = QApplication.focusWidget()
        assert now is not None
        been.append(now)
        if now is start:
            break
    assert been[-1] is start
    assert len(been) > 1


@pytest.mark.parametrize(
    "dialogue",
    [each for each in DIALOGUES if each.id in {"person", "application", "sender", "keys", "bin"}],
    ids=lambda each: each.id,
)
def test_a_closed_dialogue_gives_the_keyboard_back(
    desktop: Desktop, qtbot: QtBot, dialogue: Dialogue
) -> None:
    page = shown(desktop, qtbot, dialogue.page)
    window = desktop.window
    before = page.first_focus() or window.side_bar.buttons[dialogue.page]
    before.setFocus(Qt.FocusReason.TabFocusReason)
    dialogue.open(window)
    qtbot.waitUntil(lambda: dialogue.shown(window) is not None, timeout=SLOW)
    desktop.settle()
    found = dialogue.shown(window)
    assert found is not None
    qtbot.waitUntil(found.isActiveWindow)
    QTest.keyClick(found, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: dialogue.shown(window) is None)
    # Which window is in front, a window manager says; here there is none.
    assert window.focusWidget() is before
