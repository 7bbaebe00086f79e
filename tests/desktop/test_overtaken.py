"""A no comes while cards are ready: print tells of it, and the desk words them anew."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cards.jobs.notes import write_notes_to
from cards.model.look import Look
from cards.model.notes import EventKind, Occasion
from cards.model.search import Answer
from cards.store import Store
from cards.words.review import is_overtaken
from desktop.pages.notes import NotesPage
from desktop.pages.printing import PrintPage
from desktop.place import Place
from tests.desktop.notes_given import asked, at_rest, looked_into, print_page, three_notes
from tests.desktop.stage import Desktop, Fill

LEFT = Qt.MouseButton.LeftButton
TODAY = date(2026, 11, 12)


def overtaken_cards(store: Store) -> None:
    """Two cards written after an interview are ready, and then they said no."""
    three_notes(store)
    for row in store.notes.rows():
        store.notes.bin(row.note.id)
    notes = write_notes_to(store, [1, 3], Occasion.AFTER_INTERVIEW, Look(), seed=5)
    store.notes.record([each.id for each in notes], EventKind.APPROVED, TODAY)
    application = store.applications.get(1)
    store.applications.change(replace(application, answer=Answer.NO, answered_on=TODAY))


@pytest.fixture
def page(desktop: Desktop, fill: Fill, qtbot: QtBot) -> PrintPage:
    fill(overtaken_cards)
    return print_page(desktop, qtbot)


def go_to_the_desk(desktop: Desktop, qtbot: QtBot, page: PrintPage) -> NotesPage:
    QTest.mouseClick(page.ready.mend_button, LEFT)
    notes = desktop.window.page
    assert isinstance(notes, NotesPage)
    at_rest(desktop, qtbot, notes)
    box = notes.panel.review.box
    qtbot.waitUntil(lambda: any(map(is_overtaken, box.model.found)))
    box.choose(next(filter(is_overtaken, box.model.found)))
    return notes


def back_at_print(desktop: Desktop, qtbot: QtBot, page: PrintPage) -> None:
    QTest.keyClick(desktop.window, Qt.Key.Key_5, Qt.KeyboardModifier.ControlModifier)
    looked_into(desktop, qtbot, page)


def test_the_card_is_worded_anew_from_the_print_page(
    desktop: Desktop, page: PrintPage, qtbot: QtBot
) -> None:
    assert "written before their no" in page.ready.trouble.said()
    assert [row.check is not None and row.check.ok for row in page.ready.model.rows()] == [True] * 2
    notes = go_to_the_desk(desktop, qtbot, page)
    panel = notes.panel
    assert "written before their no" in panel.review.box.reason.said()
    assert panel.review.box.mend_button.text() == "Word it anew"
    before = panel.editor.toPlainText()
    QTest.mouseClick(panel.review.box.mend_button, LEFT)
    qtbot.waitUntil(lambda: panel.editor.toPlainText() != before)
    at_rest(desktop, qtbot, notes)
    assert "After a no" in panel.head.where.text()
    assert panel.is_draft
    assert not any(map(is_overtaken, panel.review.box.model.found))
    QTest.mouseClick(desktop.window.toast.action, LEFT)
    qtbot.waitUntil(lambda: panel.editor.toPlainText() == before)
    at_rest(desktop, qtbot, notes)


def ticks(page: PrintPage) -> list[bool]:
    return [row.ticked for row in page.ready.model.rows()]


def test_it_is_printed_only_where_somebody_ticks_it(
    desktop: Desktop, page: PrintPage, qtbot: QtBot
) -> None:
    assert ticks(page) == [False, False]
    page.ready.list.setCurrentIndex(page.ready.model.index(1, 0))
    QTest.keyClick(page.ready.list, Qt.Key.Key_Space)
    assert ticks(page) == [False, True]
    desktop.window.go(Place("people"))
    back_at_print(desktop, qtbot, page)
    assert ticks(page) == [False, True]
    QTest.mouseClick(page.ready.all_button, LEFT)
    assert ticks(page) == [True, True]


def test_what_is_let_pass_is_not_told_again(
    desktop: Desktop, page: PrintPage, qtbot: QtBot
) -> None:
    notes = go_to_the_desk(desktop, qtbot, page)
    QTest.mouseClick(notes.panel.review.box.pass_button, LEFT)
    desktop.settle()
    back_at_print(desktop, qtbot, page)
    told = [row.check is not None and row.check.overtaken for row in page.ready.model.rows()]
    assert told == [False, True]
    assert ticks(page) == [True, False]


def test_where_another_thanks_them_the_old_one_goes_into_the_bin(
    desktop: Desktop, page: PrintPage, qtbot: QtBot
) -> None:
    asked(desktop, lambda store: write_notes_to(store, [1, 3], Occasion.AFTER_NO, Look(), seed=7))
    notes = go_to_the_desk(desktop, qtbot, page)
    old = notes.panel.note_id
    assert "another note thanks them" in notes.panel.review.box.reason.said()
    assert notes.panel.review.box.mend_button.text() == "Put into the bin"
    QTest.mouseClick(notes.panel.review.box.mend_button, LEFT)
    qtbot.waitUntil(lambda: notes.panel.note_id != old)
    at_rest(desktop, qtbot, notes)
    ids = asked(desktop, lambda store: [row.note.id for row in store.notes.rows()])
    assert (len(ids), old in ids) == (3, False)
    QTest.mouseClick(desktop.window.toast.action, LEFT)
    qtbot.waitUntil(lambda: notes.rows == 4)
