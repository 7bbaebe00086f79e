"""The wheel over a choice, a date or a time changes nothing until it has the focus."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.desktop.places import DIALOGUES, PAGES, Dialogue, Opens, is_settled
from tests.desktop.stage import Desktop

SLOW = 30_000


def turn(widget: QWidget) -> None:
    """Turn the wheel one notch towards oneself over the middle of a widget."""
    at = QPointF(widget.rect().center())
    event = QWheelEvent(
        at,
        widget.mapToGlobal(at),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003 - Qt's own signature
    )
    QApplication.sendEvent(widget, event)


def assert_deaf(root: QWidget) -> None:
    for kind in (QComboBox, QAbstractSpinBox):
        for field in root.findChildren(kind):
            if not field.isVisible() or not field.isEnabled() or field.hasFocus():
                continue
            before = shown(field)
            turn(field)
            assert shown(field) == before, field.accessibleName()
            assert not field.hasFocus(), field.accessibleName()


def shown(field: QWidget) -> str:
    return field.currentText() if isinstance(field, QComboBox) else str(field.property("text"))


WITH_CHOICES = {
    "application",
    "interview",
    "person",
    "firm",
    "new_note",
    "feedback",
    "lesson",
    "printing",
    "sheet",
    "labels",
    "feed",
    "put_off",
    "import_table",
}


@pytest.mark.parametrize("page", PAGES)
def test_a_page_is_deaf_to_the_wheel(desktop: Desktop, qtbot: QtBot, page: str) -> None:
    window = desktop.show(page)
    qtbot.waitUntil(lambda: is_settled(window.page), timeout=SLOW)
    desktop.settle()
    assert_deaf(window)


@pytest.mark.parametrize(
    "dialogue", [each for each in DIALOGUES if each.id in WITH_CHOICES], ids=lambda each: each.id
)
def test_a_dialogue_is_deaf_to_the_wheel(opened: Opens, dialogue: Dialogue) -> None:
    found: QDialog = opened(dialogue)
    first = found.focusWidget()
    if first is not None:
        first.clearFocus()
    assert_deaf(found)
