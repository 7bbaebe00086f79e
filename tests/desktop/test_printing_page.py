"""The Print page: what is saved, what came out well, what was posted, and what cannot be made."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from cards.jobs.batch import make_cards
from cards.model.notes import EventKind, RunState
from cards.store import Store
from desktop.batch.saving import SaveBar
from desktop.dialogs.person import PersonDialog
from desktop.pages.printing import PrintPage
from desktop.widgets.buttons import PRIMARY
from tests.desktop.notes_given import NAMES, all_ready, asked, looked_into, print_page, save_as
from tests.desktop.pdf_tools import read_back
from tests.desktop.stage import Desktop, Fill
from tests.desktop.test_access import focusable, is_part

LEFT = Qt.MouseButton.LeftButton
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
TODAY = datetime.now().astimezone().date()
PRINTED, READY, MAILED = EventKind.PRINTED, EventKind.APPROVED, EventKind.MAILED


def states(desktop: Desktop) -> list[EventKind]:
    return asked(desktop, lambda store: [row.state for row in store.notes.rows()])


def a_run_waits(store: Store) -> None:
    all_ready(store)
    make_cards(store, [1, 2, 3], store.folder / "cards.pdf")


def two_are_printed(store: Store) -> None:
    all_ready(store)
    store.notes.record([1, 2], PRINTED, date(2026, 3, 12))
    store.notes.record([2], EventKind.SIGNED, date(2026, 3, 12))


@pytest.fixture
def page(desktop: Desktop, fill: Fill, qtbot: QtBot) -> PrintPage:
    fill(all_ready)
    return print_page(desktop, qtbot)


def test_all_ready_cards_are_ticked_and_looked_into(page: PrintPage) -> None:
    rows = page.ready.model.rows()
    assert [row.row.person.full_name for row in rows] == list(NAMES)
    assert all(row.ticked and row.check is not None and row.check.card_ok for row in rows)
    assert [row.check.envelope_ok for row in rows if row.check] == [True, False, True]
    assert "No envelope for Omar Haddad" in page.ready.trouble.said()
    assert "reception" in page.ready.trouble.said()


def primaries(page: PrintPage) -> list[QPushButton]:
    buttons = page.findChildren(QPushButton)
    return [one for one in buttons if one.isVisible() and one.property("kind") == PRIMARY]


def test_there_is_one_next_thing_to_do_and_it_can_be_done(
    page: PrintPage, desktop: Desktop, qtbot: QtBot
) -> None:
    assert primaries(page) == [page.save.cards_button]
    page.ready.none_button.click()
    assert primaries(page) == [page.ready.mend_button]
    page.ready.all_button.click()
    asked(desktop, lambda store: store.set_preference("tray/Kitchen/A2", "tray-2"))
    qtbot.waitUntil(lambda: primaries(page) == [page.save.print_button])
    assert page.save.print_button.isEnabled()


def test_no_card_is_looked_into_while_cards_are_made(
    page: PrintPage, desktop: Desktop, qtbot: QtBot
) -> None:
    page.save.saving.emit(True)  # noqa: FBT003 - a signal takes no names
    note = asked(desktop, lambda store: store.notes.get(1))
    asked(desktop, lambda store: store.notes.change(replace(note, text="Other words")))
    asked(desktop, lambda store: store.notes.record([1], READY, TODAY))
    desktop.settle()
    checks = {row.row.note.text: row.check for row in page.ready.model.rows()}
    assert (checks.pop("Other words"), page.ready.settled) == (None, False)
    assert all(check is not None for check in checks.values())
    page.save.saving.emit(False)  # noqa: FBT003 - a signal takes no names
    qtbot.waitUntil(lambda: page.ready.settled)
    assert all(row.check is not None for row in page.ready.model.rows())


def test_cards_and_envelopes_are_saved_in_one_order(
    page: PrintPage, desktop: Desktop, qtbot: QtBot, tmp_path: Path
) -> None:
    QTest.mouseClick(page.save.cards_button, LEFT)
    dialog = desktop.dialog(QFileDialog)
    assert dialog.selectedFiles()[0].endswith("Atlas cards.pdf")
    save_as(desktop, tmp_path / "cards.pdf")
    qtbot.waitUntil(lambda: len(page.runs) == 1)
    desktop.settle()
    qtbot.waitUntil(lambda: "3 cards saved to cards.pdf." in desktop.window.toast.text.text())
    QTest.mouseClick(page.save.envelopes_button, LEFT)
    again = desktop.dialog(QFileDialog)
    assert Path(again.directory().absolutePath()) == tmp_path
    save_as(desktop, tmp_path / "envelopes.pdf")
    qtbot.waitUntil(lambda: not page.save.working and (tmp_path / "envelopes.pdf").exists())
    qtbot.waitUntil(lambda: "none for Omar Haddad" in desktop.window.toast.text.text())
    items = asked(desktop, lambda store: store.runs.waiting()[0].items)
    assert [item.note_id for item in items] == [1, 2, 3]
    assert states(desktop) == [READY] * 3


def test_an_unticked_card_is_left_out(
    page: PrintPage, desktop: Desktop, qtbot: QtBot, tmp_path: Path
) -> None:
    listed = page.ready.list
    box = listed.visualRect(page.ready.model.index(0, 0))
    QTest.mouseClick(listed.viewport(), LEFT, pos=box.topLeft() + QPoint(24, box.height() // 2))
    QTest.keyClick(listed, Qt.Key.Key_Down)
    QTest.keyClick(listed, Qt.Key.Key_Space)
    assert [row.note.id for row in page.ready.model.ticked()] == [3]
    QTest.keyClick(listed, Qt.Key.Key_P, CONTROL)
    save_as(desktop, tmp_path / "one.pdf")
    qtbot.waitUntil(lambda: len(page.runs) == 1)
    assert [item.note_id for item in page.runs[0].run.items] == [3]


def test_cancelling_leaves_no_file(
    page: PrintPage, desktop: Desktop, qtbot: QtBot, tmp_path: Path
) -> None:
    with qtbot.waitSignal(page.save.saving):
        # Before the first page is made: the task stops at its first report of progress.
        page.save.saving.connect(lambda on: page.save.cancel() if on else None)
        QTest.mouseClick(page.save.cards_button, LEFT)
        save_as(desktop, tmp_path / "cards.pdf")
    qtbot.waitUntil(lambda: not page.save.working)
    qtbot.waitUntil(lambda: "nothing was written" in desktop.window.toast.text.text())
    assert not list(tmp_path.glob("*.pdf"))
    assert not list(tmp_path.glob(".*.part"))
    assert asked(desktop, lambda store: store.runs.list()[0].state) is RunState.FAILED
    assert page.save.cards_button.isVisible()


def test_an_unwritable_place_is_told(
    page: PrintPage, desktop: Desktop, qtbot: QtBot, tmp_path: Path
) -> None:
    page.save.save_cards()
    dialog = desktop.dialog(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "missing" / "cards.pdf"))
    dialog.close()
    qtbot.waitUntil(desktop.window.error_bar.isVisible)
    assert "missing" in desktop.window.error_bar.text.text()
    assert page.save.cards_button.isVisible()


def test_a_run_waits_for_its_yes_through_a_restart(
    desktop: Desktop, fill: Fill, qtbot: QtBot
) -> None:
    fill(a_run_waits)
    page = print_page(desktop, qtbot)
    assert len(page.runs) == 1
    QTest.mouseClick(page.runs[0].yes, LEFT)
    qtbot.waitUntil(lambda: not page.runs)
    desktop.settle()
    assert states(desktop) == [PRINTED] * 3
    assert desktop.window.toast.text.text() == "3 cards are printed."
    QTest.mouseClick(desktop.window.toast.action, LEFT)
    qtbot.waitUntil(lambda: len(page.runs) == 1)
    assert states(desktop) == [READY] * 3


def test_spoilt_ones_stay_ready(desktop: Desktop, fill: Fill, qtbot: QtBot) -> None:
    fill(a_run_waits)
    page = print_page(desktop, qtbot)
    run = page.runs[0]
    QTest.mouseClick(run.some, LEFT)
    assert run.list.isVisible()
    assert not run.spoilt.isEnabled()
    QTest.keyClick(run.list, Qt.Key.Key_Down)
    QTest.keyClick(run.list, Qt.Key.Key_Space)
    QTest.mouseClick(run.spoilt, LEFT)
    qtbot.waitUntil(lambda: not page.runs)
    assert states(desktop) == [PRINTED, READY, PRINTED]


def test_a_no_leaves_all_of_them_ready(desktop: Desktop, fill: Fill, qtbot: QtBot) -> None:
    fill(a_run_waits)
    page = print_page(desktop, qtbot)
    QTest.mouseClick(page.runs[0].no, LEFT)
    qtbot.waitUntil(lambda: not page.runs)
    assert states(desktop) == [READY] * 3


def test_marking_as_mailed_keeps_the_day_and_can_be_undone(
    desktop: Desktop, fill: Fill, qtbot: QtBot
) -> None:
    fill(two_are_printed)
    page = print_page(desktop, qtbot)
    day = TODAY - timedelta(days=2)
    page.posting.day.set_value(day)
    QTest.keyClick(page.posting.list, Qt.Key.Key_M, CONTROL | SHIFT)
    qtbot.waitUntil(lambda: not page.posting.model.rowCount())
    desktop.settle()
    assert states(desktop) == [MAILED, MAILED, READY]
    assert asked(desktop, lambda store: store.notes.rows()[0].state_on) == day
    QTest.mouseClick(desktop.window.toast.action, LEFT)
    qtbot.waitUntil(lambda: page.posting.model.rowCount() == 2)
    assert states(desktop) == [PRINTED, EventKind.SIGNED, READY]


def test_envelopes_of_printed_cards_are_saved_in_the_order_of_the_cards(
    desktop: Desktop, fill: Fill, qtbot: QtBot, tmp_path: Path
) -> None:
    fill(all_ready)
    fill(lambda store: store.notes.record([3, 1], PRINTED, date(2026, 3, 12)))
    page = print_page(desktop, qtbot)
    QTest.mouseClick(page.posting.envelopes_button, LEFT)
    save_as(desktop, tmp_path / "envelopes.pdf")
    qtbot.waitUntil(lambda: not page.save.working and (tmp_path / "envelopes.pdf").exists())
    read = read_back(tmp_path / "envelopes.pdf")
    assert [name in text for name, text in zip((NAMES[0], NAMES[2]), read.texts, strict=True)] == [
        True,
        True,
    ]
    assert "2 envelopes saved" in desktop.window.toast.text.text()
    assert states(desktop) == [PRINTED, READY, PRINTED]
    assert desktop.window.focusWidget() is page.posting.envelopes_button


def test_when_all_is_mailed_the_page_says_so(desktop: Desktop, fill: Fill, qtbot: QtBot) -> None:
    fill(all_ready)
    fill(lambda store: store.notes.record([1, 2, 3], PRINTED, date(2026, 3, 12)))
    page = print_page(desktop, qtbot)
    QTest.mouseClick(page.posting.mail_button, LEFT)
    qtbot.waitUntil(page.all_mailed.isVisible)
    assert not page.empty.isVisible()
    QTest.mouseClick(page.all_mailed.action, LEFT)
    assert desktop.window.page is desktop.window.pages["notes"]


def test_fix_leads_to_the_address(page: PrintPage, desktop: Desktop, qtbot: QtBot) -> None:
    QTest.keyClick(page.ready.list, Qt.Key.Key_F8)
    dialog = desktop.dialog(PersonDialog)
    assert dialog.full_name.value() == "Omar Haddad"
    QTest.keyClicks(dialog.fields["street"].control, "4 Dock Street")
    QTest.mouseClick(dialog.save_button, LEFT)
    qtbot.waitUntil(lambda: not page.ready.trouble.isVisible())
    looked_into(desktop, qtbot, page)
    assert all(row.check is not None and row.check.ok for row in page.ready.model.rows())


def test_a_card_too_long_is_left_out_and_fix_leads_to_its_text(
    desktop: Desktop, fill: Fill, qtbot: QtBot
) -> None:
    def too_long(store: Store) -> None:
        all_ready(store)
        note = store.notes.get(1)
        store.notes.change(replace(note, text="word " * 900))
        store.notes.record([1], READY, date(2026, 3, 12))

    fill(too_long)
    page = print_page(desktop, qtbot)
    assert [row.note.id for row in page.ready.model.ticked()] == [2, 3]
    assert "too long" in page.ready.trouble.said()
    QTest.mouseClick(page.ready.mend_button, LEFT)
    assert desktop.window.page is desktop.window.pages["notes"]


def test_every_control_has_a_name(desktop: Desktop, fill: Fill, qtbot: QtBot) -> None:
    fill(a_run_waits)
    page = print_page(desktop, qtbot)
    QTest.mouseClick(page.runs[0].some, LEFT)
    assert not [w for w in focusable(page) if not w.accessibleName() and not is_part(w)]


def test_an_empty_page_says_what_comes_first(desktop: Desktop) -> None:
    page = desktop.show("print").page
    assert isinstance(page, PrintPage)
    assert page.empty.isVisible()
    assert page.empty.sample.isVisible()
    QTest.mouseClick(page.empty.action, LEFT)
    assert desktop.window.page is desktop.window.pages["notes"]


def test_nothing_is_saved_when_nothing_is_ticked(page: PrintPage) -> None:
    QTest.mouseClick(page.ready.none_button, LEFT)
    save: SaveBar = page.save
    assert not save.cards_button.isEnabled()
    assert not save.envelopes_button.isEnabled()


def test_a_postcard_is_no_trouble_and_the_envelopes_of_the_others_are_saved(
    desktop: Desktop, fill: Fill, qtbot: QtBot, tmp_path: Path
) -> None:
    def with_a_postcard(store: Store) -> None:
        all_ready(store)
        note = store.notes.get(1)
        store.notes.change(replace(note, look=replace(note.look, stock="us-postcard")))

    fill(with_a_postcard)
    page = print_page(desktop, qtbot)
    checks = [row.check for row in page.ready.model.rows()]
    assert [check.bare for check in checks if check] == [True, False, False]
    assert [check.ok for check in checks if check] == [True, False, True]
    QTest.mouseClick(page.save.envelopes_button, LEFT)
    save_as(desktop, tmp_path / "envelopes.pdf")
    qtbot.waitUntil(lambda: "1 envelope" in desktop.window.toast.text.text())
