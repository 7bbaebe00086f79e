"""A choice without room for what is chosen: cut with an ellipsis, whole while one points at it."""

from __future__ import annotations

import html
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QStyleOptionComboBox, QToolTip
from pytestqt.qtbot import QtBot

from desktop.files import told_folder
from desktop.widgets.choosing import SearchChoice
from desktop.widgets.fields import Choice

LONG = "Larkspur Heat & Power, Operations Analyst"


@pytest.mark.parametrize(("width", "cut"), [(200, True), (600, False)])
def test_a_long_choice_is_cut_and_told(qtbot: QtBot, width: int, cut: bool) -> None:
    choice = Choice([(1, LONG)])
    qtbot.addWidget(choice)
    choice.setFixedWidth(width)
    choice.show()
    option = QStyleOptionComboBox()
    choice.initStyleOption(option)
    shown = str(vars(QStyleOptionComboBox)["currentText"].__get__(option))
    assert shown.endswith("…") is cut
    assert choice.currentText() == LONG
    place = QPoint(5, 5)
    QApplication.sendEvent(
        choice, QHelpEvent(QHelpEvent.Type.ToolTip, place, choice.mapToGlobal(place))
    )
    assert QToolTip.isVisible() is cut
    QToolTip.hideText()


@pytest.mark.parametrize(("width", "cut"), [(200, True), (600, False)])
def test_a_long_name_that_may_be_typed_is_told_and_shows_its_beginning(
    qtbot: QtBot, width: int, cut: bool
) -> None:
    choice = SearchChoice([(LONG, LONG)], free=True)
    qtbot.addWidget(choice)
    choice.set_value(LONG)
    choice.setFixedWidth(width)
    choice.show()
    assert choice.field.cursorPosition() == 0
    assert choice.field.is_cut() is cut
    place = QPoint(5, 5)
    QApplication.sendEvent(
        choice.field, QHelpEvent(QHelpEvent.Type.ToolTip, place, choice.mapToGlobal(place))
    )
    assert QToolTip.isVisible() is cut
    assert not cut or LONG in html.unescape(QToolTip.text())
    QToolTip.hideText()


def test_what_is_offered_while_typing_is_whole_rows(qtbot: QtBot) -> None:
    choice = SearchChoice([(place, place) for place in ("Cork", "Corfu", "Lima")])
    qtbot.addWidget(choice)
    choice.show()
    QTest.keyClicks(choice.field, "co")
    completer = choice.completer()
    assert completer is not None
    offers = completer.popup()
    assert isinstance(offers, QAbstractItemView)
    qtbot.waitUntil(offers.isVisible)
    model = offers.model()
    assert model.rowCount() == 2
    last = offers.visualRect(model.index(1, 0))
    assert offers.viewport().rect().contains(last)
    assert not offers.verticalScrollBar().isVisible()
    QTest.keyClick(offers, Qt.Key.Key_Down)
    QTest.keyClick(offers, Qt.Key.Key_Return)
    assert choice.value() == "Cork"


def test_what_lies_at_home_is_told_from_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    assert told_folder(tmp_path / "data") == "~/data"
    assert told_folder(Path("/elsewhere/data")) == "/elsewhere/data"
