"""The writing desk by clicks and keys: nothing typed is lost, and each note finds its state."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from cards.model.look import Pen
from cards.model.notes import EventKind
from cards.store import Store, open_store
from desktop.look.theme import current_colours
from desktop.notes.happened import HappenedDialog
from desktop.pages.notes import NotesPage
from desktop.pages.printing import PrintPage
from desktop.place import Place
from tests.desktop.notes_given import NAMES, asked, at_rest, notes_page, three_notes
from tests.desktop.stage import Desktop, Fill

CONTROL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton
TODAY = datetime.now().astimezone().date()


def type_at_end(page: NotesPage, text: str) -> None:
    editor = page.panel.editor
    editor.setFocus()
    editor.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(editor, text)


def shows(page: NotesPage, note_id: int) -> bool:
    return page.panel.editor.note_id == note_id


def take_from_gallery(page: NotesPage, hand: str) -> None:
    control = page.panel.side.look.hands
    QTest.mouseClick(control, LEFT)
    grid = control.gallery.list
    cell = grid.visualRect(control.gallery.model.index(control.gallery.model.row_of(hand), 0))
    QTest.mouseClick(grid.viewport(), LEFT, pos=cell.center())


def ground_of(page: NotesPage) -> QColor:
    image = page.panel.editor.grab().toImage()
    return image.pixelColor(image.width() // 2, image.height() - 8)


def text_of(desktop: Desktop, note_id: int) -> str:
    return asked(desktop, lambda store: store.notes.get(note_id).text)


def states(desktop: Desktop) -> list[EventKind]:
    return asked(desktop, lambda store: [row.state for row in store.notes.rows()])


@pytest.fixture
def page(desktop: Desktop, fill: Fill, qtbot: QtBot) -> NotesPage:
    fill(three_notes)
    return notes_page(desktop, qtbot)


def test_who_what_and_where_stand_beside_the_text(page: NotesPage) -> None:
    assert page.panel.head.name.text() == NAMES[0]
    assert "Atlas" in page.panel.head.where.text()
    assert page.panel.facts.talked_about.said() == f"bread with {NAMES[0]}"
    assert page.panel.head.place.text() == "1 of 3"
    assert "words" in page.panel.fit.count.text()
    assert "fit" in page.panel.fit.count.text()


def test_what_is_typed_is_in_the_store_within_a_second(
    page: NotesPage, desktop: Desktop, qtbot: QtBot
) -> None:
    type_at_end(page, " See you!")
    assert page.panel.fit.kept.text() == "Saving…"
    qtbot.waitUntil(lambda: not page.panel.editor.is_unsaved, timeout=1500)
    assert text_of(desktop, 1).endswith("Maya See you!")
    assert page.panel.fit.kept.text() == "Saved"
    assert page.panel.editor.toPlainText().endswith("See you!")
    assert page.panel.editor.textCursor().atEnd()


def test_a_sudden_switch_loses_nothing(page: NotesPage, desktop: Desktop, qtbot: QtBot) -> None:
    for number, word in enumerate((" One", " Two", " Three")):
        if number:
            QTest.keyClick(page.panel.editor, Qt.Key.Key_PageDown, CONTROL)
            qtbot.waitUntil(partial(shows, page, number + 1))
        type_at_end(page, word)
    desktop.window.go(Place("people"))
    desktop.window.go(Place("notes", "note", 2))
    at_rest(desktop, qtbot, page)
    assert page.panel.editor.toPlainText().endswith("Maya Two")
    ends = [text_of(desktop, number).split("\n")[-1] for number in (1, 2, 3)]
    assert ends == ["Maya One", "Maya Two", "Maya Three"]


def test_closing_the_window_saves_what_was_just_typed(page: NotesPage, desktop: Desktop) -> None:
    type_at_end(page, " Last words.")
    desktop.window.close()
    with open_store(desktop.session.folder) as store:
        assert store.notes.get(1).text.endswith("Last words.")


def test_undo_stays_in_the_field_then_goes_to_the_store(
    page: NotesPage, desktop: Desktop, qtbot: QtBot
) -> None:
    before = text_of(desktop, 1)
    type_at_end(page, "!")
    QTest.keyClick(page.panel.editor, Qt.Key.Key_Z, CONTROL)
    assert page.panel.editor.toPlainText() == before
    type_at_end(page, "?")
    at_rest(desktop, qtbot, page)
    QTest.keyClick(page.column.list, Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: page.panel.editor.toPlainText() == before)
    at_rest(desktop, qtbot, page)
    assert text_of(desktop, 1) == before


def test_typing_taken_back_leaves_the_note_ready_and_nothing_to_undo(
    page: NotesPage, desktop: Desktop, qtbot: QtBot
) -> None:
    before = text_of(desktop, 1)
    asked(desktop, lambda store: store.notes.record([1], EventKind.APPROVED, TODAY))
    at_rest(desktop, qtbot, page)
    last = asked(desktop, lambda store: store.last_operation())
    for word in (" junk", " and more"):
        type_at_end(page, word)
        at_rest(desktop, qtbot, page)
    while page.panel.editor.toPlainText() != before:
        QTest.keyClick(page.panel.editor, Qt.Key.Key_Z, CONTROL)
    at_rest(desktop, qtbot, page)
    row = next(row for row in asked(desktop, lambda s: s.notes.rows()) if row.note.id == 1)
    assert (row.note.text, row.state) == (before, EventKind.APPROVED)
    assert asked(desktop, lambda store: store.last_operation()) == last
    assert page.panel.editor.toPlainText() == before


def test_ready_goes_to_the_next_draft(page: NotesPage, desktop: Desktop, qtbot: QtBot) -> None:
    for number in (1, 2, 3):
        assert page.panel.note_id == number
        QTest.keyClick(page.panel.editor, Qt.Key.Key_Return, CONTROL)
        if number < 3:
            qtbot.waitUntil(partial(shows, page, number + 1))
        at_rest(desktop, qtbot, page)
    assert states(desktop) == [EventKind.APPROVED] * 3
    assert page.panel.editor.toPlainText().count("\n") == 5


def test_a_note_that_is_not_read_yet_is_not_taken_for_ready(
    page: NotesPage, desktop: Desktop, qtbot: QtBot
) -> None:
    asked(desktop, lambda store: store.notes.record([1, 2], EventKind.APPROVED, TODAY))
    page.column.choose(1)
    at_rest(desktop, qtbot, page)
    page.column.choose(3)
    QTest.keyClick(page.panel.editor, Qt.Key.Key_Return, CONTROL)
    assert desktop.window.page is page
    at_rest(desktop, qtbot, page)
    assert states(desktop)[2] is EventKind.DRAFTED
    QTest.keyClick(page.panel.editor, Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: isinstance(desktop.window.page, PrintPage))
    assert states(desktop) == [EventKind.APPROVED] * 3


def test_the_last_draft_leads_on_to_print(page: NotesPage, desktop: Desktop, qtbot: QtBot) -> None:
    button = page.panel.foot.ready_button
    assert button.text() == "Ready, next person"
    asked(desktop, lambda store: store.notes.record([1, 2], EventKind.APPROVED, TODAY))
    at_rest(desktop, qtbot, page)
    assert button.text() == "Next person"
    QTest.mouseClick(button, LEFT)
    qtbot.waitUntil(partial(shows, page, 3))
    at_rest(desktop, qtbot, page)
    assert (button.text(), button.accessibleName()) == ("Ready, on to print",) * 2
    QTest.mouseClick(button, LEFT)
    qtbot.waitUntil(lambda: isinstance(desktop.window.page, PrintPage))
    desktop.window.go(Place("notes"))
    at_rest(desktop, qtbot, page)
    assert button.text() == "On to print"
    asked(desktop, lambda store: store.notes.record([1, 2, 3], EventKind.MAILED, TODAY))
    at_rest(desktop, qtbot, page)
    assert not button.isVisible()
    assert not page.panel.fit.kept.isVisible()


def test_a_card_that_does_not_fit_says_so_and_is_not_ready(
    page: NotesPage, desktop: Desktop, qtbot: QtBot
) -> None:
    page.panel.editor.setPlainText("word " * 900)
    at_rest(desktop, qtbot, page)
    assert "too long" in page.panel.fit.reason.said()
    assert NAMES[0] in page.panel.fit.reason.said()
    assert page.panel.fit.reason.isVisible()
    QTest.mouseClick(page.panel.foot.ready_button, LEFT)
    at_rest(desktop, qtbot, page)
    assert states(desktop)[0] is EventKind.DRAFTED
    assert page.panel.editor.toPlainText().startswith("word")
    page.panel.editor.setPlainText("Dear Ana,\n\nThank you.\n\nWarmly,\nMaya")
    at_rest(desktop, qtbot, page)
    assert not page.panel.fit.reason.isVisible()


def test_a_hand_that_can_is_one_click_away(page: NotesPage, desktop: Desktop, qtbot: QtBot) -> None:
    page.panel.editor.setPlainText("Дорогая Ana,\n\nThank you.\n\nMaya")
    at_rest(desktop, qtbot, page)
    assert page.panel.fit.reason.said() == "Nothing You Could Do cannot draw Д о р г а я."
    first, *_, others = page.panel.fit.offers.findChildren(QPushButton)
    assert first.accessibleName() == "Use Caveat"
    QTest.mouseClick(others, LEFT)
    assert page.panel.side.look.hands.gallery.isVisible()
    page.panel.side.look.hands.gallery.close()
    qtbot.waitUntil(desktop.window.isActiveWindow)
    QTest.mouseClick(first, LEFT)
    at_rest(desktop, qtbot, page)
    assert page.panel.fit.fits
    assert page.panel.fit.offers.isHidden()
    assert page.panel.editor.hasFocus()
    assert asked(desktop, lambda store: store.notes.get(1).look.hand) == "caveat"


def test_letters_that_the_hand_lacks_are_named(
    page: NotesPage, desktop: Desktop, qtbot: QtBot
) -> None:
    page.panel.editor.setPlainText("Dear 鹿, thank you.")
    at_rest(desktop, qtbot, page)
    assert "鹿" in page.panel.fit.reason.said()


def test_a_look_applies_to_one_note_or_to_all(
    page: NotesPage, desktop: Desktop, qtbot: QtBot
) -> None:
    look = page.panel.side.look
    take_from_gallery(page, "caveat")
    at_rest(desktop, qtbot, page)
    QTest.mouseClick(look.pens.swatches[Pen.PENCIL.value], LEFT)
    at_rest(desktop, qtbot, page)
    looks = asked(desktop, lambda store: [row.note.look for row in store.notes.rows()])
    assert (looks[0].hand, looks[0].pen) == ("caveat", Pen.PENCIL)
    assert looks[1].hand != "caveat"
    assert look.all_button.text() == "Use for all 3 notes"
    QTest.mouseClick(look.all_button, LEFT)
    at_rest(desktop, qtbot, page)
    looks = asked(desktop, lambda store: [row.note.look for row in store.notes.rows()])
    assert {(each.hand, each.pen) for each in looks} == {("caveat", Pen.PENCIL)}


def test_any_state_is_recorded_with_its_day_and_taken_back(
    page: NotesPage, desktop: Desktop, qtbot: QtBot
) -> None:
    menu = page.panel.head.state.menu()
    mailed = next(action for action in menu.actions() if action.data() == EventKind.MAILED)
    mailed.trigger()
    dialog = desktop.dialog(HappenedDialog)
    assert dialog.kind.value() == EventKind.MAILED
    assert dialog.day.value() == TODAY
    day = TODAY - timedelta(days=3)
    dialog.day.set_value(day)
    QTest.mouseClick(dialog.save_button, LEFT)
    qtbot.waitUntil(lambda: page.panel.head.state.accessibleName() == "State: Mailed")
    at_rest(desktop, qtbot, page)
    assert "Mailed" in page.panel.foot.trail.said()
    assert asked(desktop, lambda store: store.notes.rows()[0].state_on) == day
    menu = page.panel.head.state.menu()
    menu.actions()[-1].trigger()
    qtbot.waitUntil(lambda: page.panel.head.state.accessibleName() == "State: Draft")


def test_a_mailed_note_is_changed_as_a_new_version(
    desktop: Desktop, fill: Fill, qtbot: QtBot
) -> None:
    def mailed(store: Store) -> None:
        three_notes(store)
        store.notes.record([1], EventKind.MAILED, date(2026, 3, 12))

    fill(mailed)
    page = notes_page(desktop, qtbot)
    page.column.choose(1)
    at_rest(desktop, qtbot, page)
    version = page.panel.version
    assert "version 2" in version.said.said()
    assert page.panel.editor.isReadOnly()
    assert ground_of(page) == QColor(current_colours().paper)
    assert not page.panel.side.look.isEnabled()
    old = page.panel.editor.toPlainText()
    QTest.mouseClick(version.change_button, LEFT)
    assert ground_of(page) == QColor(current_colours().sheet)
    type_at_end(page, " Again.")
    at_rest(desktop, qtbot, page)
    qtbot.waitUntil(lambda: version.said.said() == "This is version 2.")
    assert states(desktop)[0] is EventKind.DRAFTED
    QTest.mouseClick(version.earlier_button, LEFT)
    assert page.panel.editor.toPlainText() == old
    assert page.panel.editor.isReadOnly()
    QTest.mouseClick(version.earlier_button, LEFT)
    assert page.panel.editor.toPlainText().endswith("Again.")
    assert not page.panel.editor.isReadOnly()


def test_filters_show_which_note_is_where(page: NotesPage, desktop: Desktop, qtbot: QtBot) -> None:
    asked(desktop, lambda store: store.notes.record([2], EventKind.APPROVED, TODAY))
    at_rest(desktop, qtbot, page)
    column = page.column
    column.state.setCurrentIndex(column.state.findData(EventKind.APPROVED))
    at_rest(desktop, qtbot, page)
    assert (page.rows, page.panel.note_id) == (1, 2)
    column.state.setCurrentIndex(column.state.findData(EventKind.RETURNED))
    assert (page.rows, column.no_match.isVisible()) == (0, True)
    QTest.mouseClick(column.no_match, LEFT)
    at_rest(desktop, qtbot, page)
    assert page.rows == 3


def test_the_bin_gives_a_note_back(page: NotesPage, desktop: Desktop, qtbot: QtBot) -> None:
    page.column.list.setFocus()
    QTest.keyClick(page.column.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: page.rows == 2)
    desktop.settle()
    QTest.mouseClick(desktop.window.toast.action, LEFT)
    qtbot.waitUntil(lambda: page.rows == 3)


def test_the_email_is_copied_with_its_subject(
    page: NotesPage, desktop: Desktop, qtbot: QtBot
) -> None:
    email = page.panel.side.email
    QTest.mouseClick(page.panel.side.views.buttons["email"], LEFT)
    qtbot.waitUntil(lambda: bool(email.body.toPlainText()))
    desktop.settle()
    assert email.subject.text()
    assert email.body.toPlainText().endswith("Maya Lindqvist")
    QTest.mouseClick(email.copy_button, LEFT)
    assert QGuiApplication.clipboard().text() == email.body.toPlainText()


def test_an_empty_desk_says_what_comes_first(desktop: Desktop) -> None:
    page = desktop.show("notes").page
    assert isinstance(page, NotesPage)
    assert page.empty.isVisible()
    QTest.mouseClick(page.empty.action, LEFT)
    assert desktop.window.page is desktop.window.pages["applications"]
