"""The side bar tells one page of several, as radio buttons do, and which one is shown."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.desktop.access.reading import Role, focus, interface, name_of
from tests.desktop.stage import Desktop


def test_the_side_bar_tells_which_page_is_shown(desktop: Desktop) -> None:
    bar = desktop.show("people").side_bar
    assert {interface(each).role() for each in bar.buttons.values()} == {Role.RadioButton}
    assert interface(bar.sender_button).role() is Role.Button
    assert [id_ for id_, each in bar.buttons.items() if interface(each).state().checked] == [
        "people"
    ]
    assert name_of(bar.buttons["people"]) == "People"
    bar.buttons["people"].setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(focus(), Qt.Key.Key_Down)
    assert focus() is bar.buttons["notes"]
    assert interface(bar.buttons["notes"]).state().checked
    assert not interface(bar.buttons["people"]).state().checked
