"""The vent pad: it takes words in, gives none out, and shreds them however it is closed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QClipboard
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from desktop.vent import window as vent_window
from desktop.vent.ideas import IDEAS, an_idea
from desktop.vent.window import VentWindow
from tests.desktop.stage import Desktop

CONTROL = Qt.KeyboardModifier.ControlModifier


def vent(desktop: Desktop) -> VentWindow:
    """The pad, opened from the menu and typed into."""
    window = desktop.show()
    entry = next(e for e in window.top_bar.menu.actions() if e.text().startswith("Vent pad"))
    entry.trigger()
    pad = desktop.dialog(VentWindow)
    assert pad.focusWidget() is pad.field
    QTest.keyClicks(pad.field, "Two lines from a no-reply address")
    return pad


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_escape_and_ctrl_enter_wipe_at_once_and_end_with_an_idea(
    desktop: Desktop, qtbot: QtBot, key: Qt.Key
) -> None:
    pad = vent(desktop)
    pad.activateWindow()
    qtbot.waitUntil(pad.isActiveWindow)
    QTest.keyClick(pad.field, key, CONTROL if key == Qt.Key.Key_Return else Qt.KeyboardModifier(0))
    assert pad.field.is_blank
    assert pad.shredder.isVisible()
    qtbot.waitUntil(pad.close_button.isVisible)
    assert pad.focusWidget() is pad.close_button
    shown = pad.idea.said()
    assert shown in IDEAS
    QTest.mouseClick(pad.another_button, Qt.MouseButton.LeftButton)
    assert pad.idea.said() != shown
    with qtbot.waitSignal(pad.finished):
        QTest.keyClick(pad, Qt.Key.Key_Escape)


def test_a_second_escape_does_not_wait_for_the_strips(desktop: Desktop) -> None:
    pad = vent(desktop)
    QTest.keyClick(pad.field, Qt.Key.Key_Escape)
    QTest.keyClick(pad, Qt.Key.Key_Escape)
    assert pad.close_button.isVisible()
    pad.reject()


def test_with_less_motion_nothing_moves(desktop: Desktop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(vent_window, "wants_less_motion", lambda: True)
    pad = vent(desktop)
    QTest.mouseClick(pad.shred_button, Qt.MouseButton.LeftButton)
    assert pad.close_button.isVisible()
    assert pad.field.is_blank
    pad.reject()


def test_a_blank_pad_just_closes(desktop: Desktop, qtbot: QtBot) -> None:
    pad = vent(desktop)
    pad.field.clear()
    with qtbot.waitSignal(pad.finished):
        QTest.keyClick(pad.field, Qt.Key.Key_Escape)


def test_closing_the_window_wipes_as_well(desktop: Desktop) -> None:
    pad = vent(desktop)
    pad.close()
    assert pad.isVisible()
    assert pad.field.is_blank
    pad.reject()
    pad.reject()


@pytest.mark.parametrize(
    ("key", "with_"),
    [(Qt.Key.Key_C, CONTROL), (Qt.Key.Key_X, CONTROL), (Qt.Key.Key_Insert, CONTROL)],
)
def test_nothing_is_copied_or_cut_and_the_reason_is_said(
    desktop: Desktop, key: Qt.Key, with_: Qt.KeyboardModifier
) -> None:
    board = QApplication.clipboard()
    board.setText("from before")
    pad = vent(desktop)
    QTest.keyClick(pad.field, Qt.Key.Key_A, CONTROL)
    QTest.keyClick(pad.field, key, with_)
    assert QToolTip.text() == pad.field.why_no_copy()
    QToolTip.hideText()
    pad.field.copy()
    assert "no-reply" not in board.text()
    assert not pad.field.is_blank
    pad.field.wipe()
    pad.reject()


def test_a_selection_cannot_be_dragged_away(desktop: Desktop) -> None:
    pad = vent(desktop)
    QTest.keyClick(pad.field, Qt.Key.Key_A, CONTROL)
    assert pad.field.textCursor().hasSelection()
    QTest.mousePress(pad.field.viewport(), Qt.MouseButton.LeftButton, pos=here(pad))
    assert not pad.field.textCursor().hasSelection()
    QTest.mouseRelease(pad.field.viewport(), Qt.MouseButton.LeftButton, pos=here(pad))
    pad.field.wipe()
    pad.reject()


def test_a_selection_by_mouse_reaches_no_clipboard(desktop: Desktop) -> None:
    pad = vent(desktop)
    QTest.mouseDClick(pad.field.viewport(), Qt.MouseButton.LeftButton, pos=here(pad))
    assert pad.field.textCursor().hasSelection()
    assert not pad.field.createMimeDataFromSelection().formats()
    board = QApplication.clipboard()
    if board.supportsSelection():
        assert not board.text(QClipboard.Mode.Selection)
    pad.field.wipe()
    pad.reject()


def here(pad: VentWindow) -> QPoint:
    return pad.field.cursorRect().center() - QPoint(20, 0)


def test_text_can_be_pasted_without_its_look(desktop: Desktop) -> None:
    pad = vent(desktop)
    pasted = QMimeData()
    pasted.setText(" and <b>more</b>")
    pasted.setHtml("<b>more</b>")
    pad.field.insertFromMimeData(pasted)
    assert pad.field.toPlainText().endswith(" and <b>more</b>")
    menu = pad.field.menu()
    copy = next(entry for entry in menu.actions() if entry.text() == "Copy")
    assert not copy.isEnabled()
    assert copy.toolTip() == pad.field.why_no_copy()
    menu.deleteLater()
    pad.field.wipe()
    pad.reject()


def test_what_is_too_long_to_paste_is_refused_in_words(desktop: Desktop) -> None:
    pad = vent(desktop)
    pasted = QMimeData()
    pasted.setText("x" * 1_000_000)
    pad.field.insertFromMimeData(pasted)
    assert pad.field.document().characterCount() < 100
    assert "too long" in QToolTip.text()
    QToolTip.hideText()
    pad.field.wipe()
    pad.reject()


def test_nothing_typed_can_be_brought_back(desktop: Desktop) -> None:
    pad = vent(desktop)
    assert not pad.field.document().isUndoAvailable()
    pad.field.wipe()
    assert not pad.field.document().isUndoAvailable()
    assert not pad.field.isUndoRedoEnabled()
    QTest.keyClicks(pad.field, "a")
    QTest.keyClick(pad.field, Qt.Key.Key_Z, CONTROL)
    assert pad.field.toPlainText() == "a"
    pad.field.wipe()
    pad.reject()


def test_it_says_what_it_cannot_promise(desktop: Desktop) -> None:
    pad = vent(desktop)
    assert not pad.limits.isVisible()
    QTest.mouseClick(pad.limits_button, Qt.MouseButton.LeftButton)
    assert pad.limits.isVisible()
    assert "swap" in pad.limits.said()
    pad.field.wipe()
    pad.reject()


def test_quitting_wipes_what_is_still_there(desktop: Desktop, qapp: QApplication) -> None:
    pad = vent(desktop)
    qapp.aboutToQuit.emit()
    assert pad.field.is_blank
    pad.reject()


def test_the_next_idea_is_another_one() -> None:
    assert all(an_idea(idea) != idea for idea in IDEAS)
