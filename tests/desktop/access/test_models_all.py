"""Every list model of the window, by Qt's own tester and as a screen reader reads its rows."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.notes.hand_choice import HandChoice
from desktop.place import Place
from tests.desktop.access.test_places import subclasses
from tests.desktop.places import DIALOGUES, Opens, is_settled
from tests.desktop.stage import Desktop

SLOW = 30_000
SPOKEN = Qt.ItemDataRole.AccessibleTextRole
PLACES = {
    "applications": {"ApplicationsModel", "ColumnModel"},
    "people": {"PeopleModel"},
    "notes": {"NotesModel", "FindingsModel"},
    "print": {"TickModel"},
    "lessons": {"LessonsModel"},
}
"""Which page holds which models."""
IN_DIALOGUES = {"bin": "BinModel", "others": "OthersModel", "import_contacts": "ImportModel"}
ELSEWHERE = {"HandsModel", "HitModel"}
"""The gallery of hands, below; and what a search finds, in ``test_models``."""


def ours(root: QWidget) -> dict[str, QAbstractItemModel]:
    """The models below a widget that are of our own making, by the names of their classes."""
    found = root.findChildren(QAbstractItemModel)
    return {type(each).__name__: each for each in found if type(each).__module__[:8] == "desktop."}


def assert_is_sound(model: QAbstractItemModel) -> None:
    # What Qt's tester finds is a warning, and a warning fails the test.
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    assert tester.model() is model
    for row in range(model.rowCount()):
        spoken = model.index(row, 0).data(SPOKEN)
        assert isinstance(spoken, str), (model, row)
        assert spoken.strip(), (model, row)


def test_every_model_is_tested_here() -> None:
    tested = set().union(*PLACES.values()) | set(IN_DIALOGUES.values()) | ELSEWHERE
    assert {each.__name__ for each in subclasses(QAbstractItemModel)} == tested


@pytest.mark.parametrize("page", PLACES)
def test_the_models_of_a_page(desktop: Desktop, qtbot: QtBot, page: str) -> None:
    window = desktop.show(page)
    if page == "applications":
        window.go(Place(page, "board"))
    desktop.settle()
    qtbot.waitUntil(lambda: is_settled(window.page), timeout=SLOW)
    found = ours(window.page)
    assert PLACES[page] <= set(found)
    for name in PLACES[page]:
        assert_is_sound(found[name])
        assert found[name].rowCount() or name in {"FindingsModel", "ColumnModel"}


@pytest.mark.parametrize("dialogue", IN_DIALOGUES)
def test_the_model_of_a_dialogue(opened: Opens, qtbot: QtBot, dialogue: str) -> None:
    found = opened(next(each for each in DIALOGUES if each.id == dialogue))
    model = ours(found)[IN_DIALOGUES[dialogue]]
    qtbot.waitUntil(lambda: model.rowCount() > 0)
    assert_is_sound(model)


def test_the_model_of_the_gallery_of_hands(desktop: Desktop, qtbot: QtBot) -> None:
    window = desktop.show("notes")
    qtbot.waitUntil(lambda: is_settled(window.page), timeout=SLOW)
    hands = ours(window.page)["HandsModel"]
    choice = window.page.findChild(HandChoice)
    assert choice is not None
    QTest.mouseClick(choice, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: hands.rowCount() > 0)
    assert_is_sound(hands)
    popup: QWidget | None = QApplication.activePopupWidget()
    assert popup is not None
    QTest.keyClick(popup, Qt.Key.Key_Escape)
