"""Today by keyboard: a row is one stop, the arrows lead to the others and to what each offers."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from desktop.pages.today import TodayPage
from desktop.today.row import StepRow
from tests.desktop.stage import Desktop, Fill
from tests.desktop.today_given import met_yesterday, row_of, rules, today_page

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton


def focus() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def press(*keys: Qt.Key) -> None:
    for each in keys:
        QTest.keyClick(focus(), each)


def stops_among_rows(page: TodayPage) -> list[QWidget]:
    """Where Tab stops from the first row until it has left them all."""
    page.due.rows[0].setFocus()
    found = [focus()]
    while True:
        press(Key.Key_Tab)
        if not any(row is focus() or row.isAncestorOf(focus()) for row in page.due.rows):
            return found
        found.append(focus())


def offered(row: StepRow) -> list[QWidget]:
    """What a row offers, as it lies from left to right."""
    assert row.each_button is not None
    return [row.circle, row.each_button, row.do_button, row.later_button, row.more_button]


def test_all_rows_are_one_stop_for_tab(desktop: Desktop, fill: Fill) -> None:
    fill(met_yesterday)
    page = today_page(desktop)
    assert stops_among_rows(page) == [page.due.rows[0]]
    press(Key.Key_Backtab)
    assert focus() is page.due.rows[0]


def test_sideways_leads_to_all_that_a_row_offers_and_back(desktop: Desktop, fill: Fill) -> None:
    fill(met_yesterday)
    page = today_page(desktop)
    row = row_of(page, "interview_card")
    row.setFocus()
    for each in offered(row):
        press(Key.Key_Right)
        assert focus() is each
    press(Key.Key_Right)
    assert focus() is row.more_button
    for each in reversed([row, *offered(row)[:-1]]):
        press(Key.Key_Left)
        assert focus() is each
    press(Key.Key_Left)
    assert focus() is row


def test_a_window_laid_out_from_the_right_turns_them_round(desktop: Desktop, fill: Fill) -> None:
    fill(met_yesterday)
    page = today_page(desktop)
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    page.due.rows[0].setFocus()
    press(Key.Key_Left)
    assert focus() is page.due.rows[0].circle
    press(Key.Key_Right)
    assert focus() is page.due.rows[0]


def test_one_sees_where_the_arrows_lead(desktop: Desktop, fill: Fill) -> None:
    fill(met_yesterday)
    page = today_page(desktop)
    rows = page.due.rows
    QTest.mouseClick(rows[0], LEFT)
    assert not rings(desktop)
    press(Key.Key_Down)
    assert rings(desktop) == [rows[1].size()]
    press(Key.Key_Right)
    assert rings(desktop) == [rows[1].circle.size()]


def rings(desktop: Desktop) -> list[QSize]:
    """How large what is ringed is, of all that is."""
    reach = QSize(8, 8)
    found = (
        each for each in desktop.window.findChildren(QWidget) if type(each).__name__ == "_Ring"
    )
    return [each.size() - reach for each in found if each.isVisible()]


def test_up_and_down_lead_from_a_button_to_the_rows(desktop: Desktop, fill: Fill) -> None:
    fill(met_yesterday)
    page = today_page(desktop)
    page.due.rows[1].setFocus()
    press(Key.Key_Right, Key.Key_Right, Key.Key_Down)
    assert focus() is page.due.rows[2]
    press(Key.Key_Right, Key.Key_Up)
    assert focus() is page.due.rows[1]


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Space])
def test_the_circle_is_ticked_by_enter_and_space(desktop: Desktop, fill: Fill, key: Qt.Key) -> None:
    fill(met_yesterday)
    page = today_page(desktop)
    page.due.rows[0].setFocus()
    press(Key.Key_Right, key)
    desktop.settle()
    assert rules(page) == ["interview_email", "interview_card"]
    assert focus() is page.due.rows[0]


def test_enter_opens_the_menu_of_a_button(desktop: Desktop, fill: Fill, qtbot: QtBot) -> None:
    fill(met_yesterday)
    page = today_page(desktop)
    row = page.due.rows[0]
    row.setFocus()
    press(*(Key.Key_Right,) * 4)
    assert focus() is row.more_button
    press(Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert menu is not None
    menu.close()


def test_a_row_one_clicked_is_where_tab_goes_on_from(desktop: Desktop, fill: Fill) -> None:
    fill(met_yesterday)
    page = today_page(desktop)
    row = page.due.rows[2]
    QTest.mouseClick(row, LEFT)
    assert focus() is row
    press(Key.Key_Tab)
    after = focus()
    press(Key.Key_Backtab)
    assert focus() is row
    assert page.panes()[0] is row
    assert not any(each.isAncestorOf(after) for each in page.due.rows)
