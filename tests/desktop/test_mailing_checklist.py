"""The checklist before the post: what is ticked off, for which cards, and that it is kept."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cards.model.look import Signing
from cards.model.notes import EventKind
from cards.store import Store
from desktop.batch.checklist import (
    ADDRESSED,
    INSERTED,
    PAPER_STEPS,
    SIGNED,
    STAMPED,
    operation,
    read_done,
)
from desktop.labels import OPERATIONS
from desktop.models.batch import CHECK_ROLE
from desktop.pages.printing import PrintPage
from tests.desktop.notes_given import asked, print_page, three_notes
from tests.desktop.stage import Desktop, Fill

LEFT = Qt.MouseButton.LeftButton
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NAMES = ("Stamped", "Addressed", "In envelopes")
PRINTED, SIGNED_STATE, MAILED = EventKind.PRINTED, EventKind.SIGNED, EventKind.MAILED


def printed(store: Store) -> None:
    three_notes(store)
    store.notes.record([1, 2, 3], PRINTED, date(2026, 3, 12))


def states(desktop: Desktop) -> list[EventKind]:
    return asked(desktop, lambda store: [row.state for row in store.notes.rows()])


def click(desktop: Desktop, step: str, page: PrintPage) -> None:
    QTest.mouseClick(page.posting.checklist.ticks[step], LEFT)
    desktop.settle()


def test_all_steps_are_ticked_off_and_then_the_batch_is_mailed(
    desktop: Desktop, fill: Fill, qtbot: QtBot
) -> None:
    fill(printed)
    page = print_page(desktop, qtbot)
    for step in (SIGNED, INSERTED, ADDRESSED, STAMPED):
        click(desktop, step, page)
        assert page.posting.checklist.ticks[step].isChecked()
    assert states(desktop) == [SIGNED_STATE] * 3
    kept = asked(desktop, read_done)
    assert kept[STAMPED] == {"1.1", "2.1", "3.1"}
    QTest.keyClick(page.posting.list, Qt.Key.Key_M, CONTROL | SHIFT)
    qtbot.waitUntil(page.all_mailed.isVisible)
    assert states(desktop) == [MAILED] * 3


def test_a_tick_concerns_the_cards_ticked_and_is_taken_away_again(
    desktop: Desktop, fill: Fill, qtbot: QtBot
) -> None:
    fill(printed)
    page = print_page(desktop, qtbot)
    model, ticks = page.posting.model, page.posting.checklist.ticks
    model.setData(model.index(1, 0), Qt.CheckState.Unchecked, CHECK_ROLE)
    click(desktop, STAMPED, page)
    model.set_all(ticked=True)
    assert ticks[STAMPED].text() == "Stamped, 2 of 3"
    assert not ticks[STAMPED].isChecked()
    click(desktop, STAMPED, page)
    assert ticks[STAMPED].isChecked()
    click(desktop, STAMPED, page)
    assert not asked(desktop, read_done)[STAMPED]


def test_a_tick_is_undone_by_its_name_and_done_again(
    desktop: Desktop, fill: Fill, qtbot: QtBot
) -> None:
    fill(printed)
    page = print_page(desktop, qtbot)
    ticks = page.posting.checklist.ticks
    for step in PAPER_STEPS:
        click(desktop, step, page)
    for step, said in zip(reversed(PAPER_STEPS), NAMES, strict=True):
        assert said_of_undo(desktop, qtbot) == f"Undo: the tick “{said}”"
        QTest.keyClick(page.posting.list, Qt.Key.Key_Z, CONTROL)
        desktop.settle()
        assert not ticks[step].isChecked()
    assert states(desktop) == [PRINTED] * 3
    QTest.keyClick(page.posting.list, Qt.Key.Key_Z, CONTROL | SHIFT)
    qtbot.waitUntil(ticks[INSERTED].isChecked)
    desktop.settle()
    click(desktop, INSERTED, page)
    assert not ticks[INSERTED].isChecked()
    QTest.keyClick(page.posting.list, Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(ticks[INSERTED].isChecked)


def said_of_undo(desktop: Desktop, qtbot: QtBot) -> str:
    window = desktop.window
    undo = window.findChild(QAction, "undo")
    assert undo is not None
    desktop.settle()
    qtbot.waitUntil(lambda: undo.text().startswith("Undo:"))
    return undo.text()


def test_every_tick_has_words_for_undo() -> None:
    assert {operation(step) for step in PAPER_STEPS} <= set(OPERATIONS)


def test_signing_is_taken_back(desktop: Desktop, fill: Fill, qtbot: QtBot) -> None:
    fill(printed)
    page = print_page(desktop, qtbot)
    click(desktop, SIGNED, page)
    assert states(desktop) == [SIGNED_STATE] * 3
    click(desktop, SIGNED, page)
    assert states(desktop) == [PRINTED] * 3


def test_steps_that_concern_no_card_are_left_out(
    desktop: Desktop, fill: Fill, qtbot: QtBot
) -> None:
    def postcards(store: Store) -> None:
        three_notes(store)
        for number in (1, 2, 3):
            note = store.notes.get(number)
            look = replace(note.look, stock="us-postcard", signing=Signing.NAME)
            store.notes.change(replace(note, look=look))
        store.notes.record([1, 2, 3], PRINTED, date(2026, 3, 12))

    fill(postcards)
    page = print_page(desktop, qtbot)
    shown = {step for step, tick in page.posting.checklist.ticks.items() if tick.isVisible()}
    assert shown == {ADDRESSED, STAMPED}


def test_what_is_kept_wrongly_counts_as_nothing(desktop: Desktop, fill: Fill, qtbot: QtBot) -> None:
    fill(printed)
    fill(lambda store: store.set_preference("posting.done", "[1"))
    page = print_page(desktop, qtbot)
    assert not any(tick.isChecked() for tick in page.posting.checklist.ticks.values())
