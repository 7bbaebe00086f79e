"""One is asked whether to go on only before what cannot be undone; all else is done at once."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

import desktop as window_room
from desktop.batch.question import Question
from desktop.page import Page
from desktop.place import Place
from tests.desktop.places import DIALOGUES, is_settled
from tests.desktop.stage import Desktop

SLOW = 30_000
LEFT = Qt.MouseButton.LeftButton
ROOM = Path(next(iter(window_room.__path__)))

CONFIRMATIONS = {
    "Delete all of it? This cannot be undone. Older backups keep it until they go.": (
        "the bin is emptied for good"
    ),
    "Bring this archive back?": "a restore takes the place of everything, Undo's own list too",
    "Not answered yet: {cards} in {where}. Make them again all the same?": (
        "paper that is printed twice cannot be unprinted"
    ),
}
"""Every question that is answered by going on or not, and why it is asked before."""
OTHER_QUESTIONS = {
    "What did you talk about?": "to be filled in",
    "What did you talk about? Their note needs it.": "to be filled in",
    "What does it say?": "to be filled in",
    "What shall it be called?": "to be filled in",
    "What would you like to keep from this one?": "to be filled in",
    "What would you like to keep from this one? It comes back when it is needed.": "an empty place",
    "None yet. Who put in a word for you here, or might?": "an empty place",
    "Which application?": "to be chosen",
    "Which company did you meet them at?": "what a field lacks",
    "Which company do they have this title at?": "what a field lacks",
    "Which company is it?": "what a field lacks",
    "Which role is it?": "what a field lacks",
    "Who is this?": "to be chosen",
    "Who was it? A name is needed.": "what a field lacks",
    "Who writes?": "the head of a form",
    "Whom is it for?": "what a field lacks",
    "Whom is the card for?": "what a field lacks",
    "Whom would you like to thank?": "the head of a form",
    "May they pass your details on?": "to be chosen",
    "On which day did {company} answer? The days ahead are counted from it.": "to be filled in",
    "Did they come out well?": "asked after printing, and either answer is undone",
    "Is all of it sound?": "the head of a check that changes nothing",
}
"""Every other question of the window, and what it asks."""
TYPED = {"desktop.preferences.delete_dialog:DeleteDialog"}
"""What is asked for by a word to type, as it deletes everything and Undo with it."""


def test_every_question_of_the_window_is_known() -> None:
    assert set(_questions()) == set(CONFIRMATIONS) | set(OTHER_QUESTIONS)


def test_no_box_asks_that_is_not_ours() -> None:
    for file in ROOM.rglob("*.py"):
        names = {getattr(each, "id", "") for each in ast.walk(ast.parse(file.read_text("utf-8")))}
        assert not names & {"QMessageBox", "QInputDialog", "QErrorMessage"}, file


def test_whoever_confirms_is_in_the_registry() -> None:
    """Three that cannot be undone are dialogues; the rest of them are forms, lists and pictures."""
    built = {each.built_by for each in DIALOGUES}
    assert built >= TYPED
    assert "desktop.preferences.restore_dialog:RestoreDialog" in built
    assert "desktop.preferences.bin_dialog:BinDialog" in built


def _questions() -> Iterator[str]:
    """The texts of the window that ask, from its source."""
    for file in ROOM.rglob("*.py"):
        for call in ast.walk(ast.parse(file.read_text("utf-8"))):
            name = getattr(call, "func", None)
            called = getattr(name, "attr", getattr(name, "id", ""))
            if called in {"tr", "translate", "QT_TRANSLATE_NOOP"} and isinstance(call, ast.Call):
                yield from (
                    str(each.value)
                    for each in call.args
                    if isinstance(each, ast.Constant) and "?" in str(each.value)
                )


def asks_nothing(desktop: Desktop) -> None:
    desktop.settle()
    window = desktop.window
    asking = [*window.findChildren(QDialog), *window.findChildren(Question)]
    assert not [each for each in asking if each.isVisible()]
    assert not [each for each in window.findChildren(QMessageBox) if each.isVisible()]
    assert window.toast.isVisible()
    assert window.toast.action.text() == "Undo"


@pytest.mark.parametrize("page", ["applications", "people", "notes", "lessons"])
def test_what_is_binned_by_its_key_is_binned_at_once(
    desktop: Desktop, qtbot: QtBot, page: str
) -> None:
    found = shown(desktop, qtbot, page, "list" if page == "applications" else "")
    first = found.first_focus()
    assert first is not None
    first.setFocus(Qt.FocusReason.TabFocusReason)
    before = found.rows
    QTest.keyClick(first, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: found.rows == before - 1, timeout=SLOW)
    asks_nothing(desktop)


@pytest.mark.parametrize(
    ("page", "place", "name"),
    [
        ("applications", Place("applications", "application", 1), "Move this interview to the bin"),
        ("applications", Place("applications", "application", 1), "Move to the bin"),
        ("people", Place("people", "person", 1), "Move to the bin"),
        ("people", Place("people", "person", 1), "Move to the bin: "),
        ("lessons", Place("lessons"), "Move to the bin"),
    ],
    ids=["interview", "application", "person", "place of work", "lesson"],
)
def test_what_is_binned_by_a_button_is_binned_at_once(
    desktop: Desktop, qtbot: QtBot, page: str, place: Place, name: str
) -> None:
    found = shown(desktop, qtbot, page)
    desktop.window.go(place)
    desktop.settle()
    qtbot.waitUntil(lambda: button(found, name) is not None)
    pressed = button(found, name)
    assert pressed is not None
    QTest.mouseClick(pressed, LEFT)
    asks_nothing(desktop)


def shown(desktop: Desktop, qtbot: QtBot, page: str, kind: str = "") -> Page:
    window = desktop.show(page)
    qtbot.waitUntil(lambda: is_settled(window.page), timeout=SLOW)
    window.go(Place(page, kind))
    desktop.settle()
    return window.page


def button(root: QWidget, name: str) -> QAbstractButton | None:
    """The button of this name, or of a name that begins so where it ends with a blank."""
    for each in root.findChildren(QAbstractButton):
        told = each.accessibleName()
        if each.isVisible() and (told == name or (name.endswith(" ") and told.startswith(name))):
            return each
    return None
