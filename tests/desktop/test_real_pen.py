"""A note for a real pen, from the Notes page and the menu: files asked for by clicks, read back."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from desktop.notes.pen_dialog import PenDialog
from desktop.pages.notes import NotesPage
from tests.desktop.notes_given import NAMES, asked, at_rest, notes_page, save_as, three_notes
from tests.desktop.pdf_tools import read_back
from tests.desktop.stage import Desktop, Fill
from tests.desktop.test_access import focusable, is_part

LEFT = Qt.MouseButton.LeftButton
PLOT, WRITE_OVER = "Save for a pen plotter…", "Print to write over…"
WORDS = "Dear Ana, Thank you for the talk about bread. Warmly, Maya"


@pytest.fixture
def page(desktop: Desktop, fill: Fill, qtbot: QtBot) -> NotesPage:
    fill(three_notes)
    return notes_page(desktop, qtbot)


def take(menu: QMenu, text: str) -> None:
    """Open a menu and click on an entry."""
    entry = next(action for action in menu.actions() if action.text() == text)
    menu.popup(QPoint(40, 40))
    QTest.mouseClick(menu, LEFT, pos=menu.actionGeometry(entry).center())


def asked_by(desktop: Desktop, qtbot: QtBot, page: NotesPage, text: str) -> PenDialog:
    """The dialog that an entry of the button's menu opens, its picture drawn."""
    take(page.panel.foot.pen_button.menu(), text)
    dialog = desktop.dialog(PenDialog)
    qtbot.waitUntil(lambda: dialog.settled)
    return dialog


def words_of(svg: Path) -> str:
    root = ET.parse(svg).getroot()  # noqa: S314  # our own output
    return " ".join((root.findtext("{http://www.w3.org/2000/svg}desc") or "").split())


def test_a_note_is_saved_for_a_plotter_in_the_stroke_hand_chosen(
    page: NotesPage, desktop: Desktop, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = asked_by(desktop, qtbot, page, PLOT)
    assert dialog.value() == "ems-readability-italic"
    assert dialog.preview.picture is not None
    before = dialog.preview.picture.image
    QTest.mouseClick(dialog.buttons["ems-elfin"], LEFT)
    qtbot.waitUntil(lambda: dialog.settled)
    assert dialog.preview.picture.image != before
    QTest.mouseClick(dialog.save_button, LEFT)
    assert desktop.dialog(QFileDialog).selectedFiles()[0].endswith("Ana-Ruiz card.svg")
    save_as(desktop, tmp_path / "ana.svg")
    qtbot.waitUntil(lambda: "ana.svg" in desktop.window.toast.text.text())
    drawing = (tmp_path / "ana.svg").read_text(encoding="utf-8")
    assert words_of(tmp_path / "ana.svg") == WORDS
    assert 'fill="none"' in drawing
    assert "fill:" not in drawing
    desktop.settle()
    assert asked(desktop, lambda store: store.preference("pen.hand")) == "ems-elfin"
    assert asked_by(desktop, qtbot, page, PLOT).value() == "ems-elfin"


@pytest.mark.parametrize(("guides", "pages"), [("grey", 1), ("lines", 2), ("copy", 1)])
def test_a_note_is_saved_to_write_over(
    page: NotesPage, desktop: Desktop, qtbot: QtBot, tmp_path: Path, guides: str, pages: int
) -> None:
    dialog = asked_by(desktop, qtbot, page, WRITE_OVER)
    QTest.mouseClick(dialog.buttons[guides], LEFT)
    QTest.mouseClick(dialog.save_button, LEFT)
    save_as(desktop, tmp_path / "ana.pdf")
    qtbot.waitUntil(lambda: "ana.pdf" in desktop.window.toast.text.text())
    found = read_back(tmp_path / "ana.pdf")
    assert found.pages == pages
    assert found.texts[0] == WORDS


def test_what_is_typed_and_not_saved_yet_is_what_is_written(
    page: NotesPage, desktop: Desktop, qtbot: QtBot, tmp_path: Path
) -> None:
    QTest.keyClicks(page.panel.editor, "Hello! ")
    dialog = asked_by(desktop, qtbot, page, PLOT)
    QTest.mouseClick(dialog.save_button, LEFT)
    save_as(desktop, tmp_path / "ana.svg")
    qtbot.waitUntil(lambda: "ana.svg" in desktop.window.toast.text.text())
    assert words_of(tmp_path / "ana.svg") == f"Hello! {WORDS}"


def test_a_text_that_goes_on_over_another_card_says_so(
    page: NotesPage, desktop: Desktop, qtbot: QtBot
) -> None:
    dialog = asked_by(desktop, qtbot, page, PLOT)
    assert not dialog.more.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    page.panel.editor.setPlainText("A word about the ovens. " * 40)
    at_rest(desktop, qtbot, page)
    dialog = asked_by(desktop, qtbot, page, PLOT)
    qtbot.waitUntil(dialog.more.isVisible)
    assert "goes on over the next" in dialog.more.said()


def test_letters_without_strokes_are_told_before_anything_is_saved(
    page: NotesPage, desktop: Desktop, qtbot: QtBot
) -> None:
    page.panel.editor.setPlainText("Dear Ana,\n\nДобрый день.\n\nMaya")
    at_rest(desktop, qtbot, page)
    dialog = asked_by(desktop, qtbot, page, PLOT)
    said = dialog.reason.said()
    assert "Д" in said
    assert NAMES[0] in said
    assert said.count(". ") <= 1
    assert not dialog.save_button.isEnabled()
    assert dialog.preview.picture is None


def test_an_unwritable_place_is_told_and_the_dialog_stays(
    page: NotesPage, desktop: Desktop, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = asked_by(desktop, qtbot, page, PLOT)
    QTest.mouseClick(dialog.save_button, LEFT)
    chooser = desktop.dialog(QFileDialog)
    chooser.fileSelected.emit(str(tmp_path / "missing" / "ana.svg"))
    chooser.close()
    qtbot.waitUntil(dialog.error_bar.isVisible)
    assert "missing" in dialog.error_bar.text.text()
    qtbot.waitUntil(lambda: dialog.settled)
    assert dialog.error_bar.isVisible()
    assert dialog.save_button.isEnabled()


def test_the_menu_of_the_window_offers_both_for_the_note_on_the_desk(
    page: NotesPage, desktop: Desktop
) -> None:
    menu = desktop.window.top_bar.menu
    take(menu, WRITE_OVER)
    dialog = desktop.dialog(PenDialog)
    assert dialog.value() == "grey"
    nameless = [w for w in focusable(dialog) if not w.accessibleName() and not is_part(w)]
    assert not nameless
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    desktop.window.side_bar.buttons["people"].click()
    desktop.settle()
    menu.aboutToShow.emit()
    offered = {action.text(): action.isEnabled() for action in menu.actions()}
    assert not offered[PLOT]
    assert not offered[WRITE_OVER]
    assert page.panel.note_id
