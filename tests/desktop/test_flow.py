"""A row that wraps asks for the height it needs, and for none while nothing in it is shown."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.widgets.flow import Flow


def test_what_is_hidden_takes_no_height_and_gives_none_back(qtbot: QtBot) -> None:
    buttons = [QPushButton(text) for text in ("Save cards", "Print", "Mail")]
    flow = Flow(*buttons)
    around = QWidget()
    around.setLayout(flow)
    qtbot.addWidget(around)
    around.show()
    one_row = flow.heightForWidth(10_000)
    assert one_row > 0
    assert flow.heightForWidth(1) > 2 * one_row
    for button in buttons:
        button.hide()
    assert flow.heightForWidth(10_000) == 0
