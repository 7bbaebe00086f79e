"""Several cards on a sheet go to a printer from the window, and the rest of a sheet comes next."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cards.jobs.kept_fronts import imposing_of
from cards.model.notes import EventKind
from cards.model.printing import JobReport, JobState
from desktop.batch.preview_dialog import PreviewDialog
from desktop.batch.print_dialog import PrintDialog
from desktop.batch.sheet_dialog import SheetDialog
from desktop.batch.ticks import turn
from desktop.pages.printing import PrintPage
from tests.desktop.notes_given import all_ready, print_page
from tests.desktop.stage import Desktop, Fill
from tests.desktop.test_printing_run import Tray, states, there_is

LEFT = Qt.MouseButton.LeftButton
PRINTED, READY = EventKind.PRINTED, EventKind.APPROVED


@pytest.fixture
def tray(monkeypatch: pytest.MonkeyPatch) -> Tray:
    return there_is(Tray(), monkeypatch)


def test_several_on_a_sheet_used_in_part_go_to_the_printer(
    desktop: Desktop, fill: Fill, qtbot: QtBot, tray: Tray
) -> None:
    fill(all_ready)
    page = print_page(desktop, qtbot)
    turn(page.ready.model, page.ready.model.index(2, 0))
    sheets = sheets_asked(page, desktop)
    assert not sheets.cells.used
    sheets.sheet.set_value("a2-folded-2up-letter")
    sheets.cells.turn(1)
    assert sheets.cells.accessibleDescription() == "1 place is gone, place 2 is chosen"
    said = "2 cards on 2 sheets"
    assert sheets.said.said() == said
    QTest.mouseClick(sheets.print_button, LEFT)
    dialog = desktop.dialog(PrintDialog)
    qtbot.waitUntil(lambda: dialog.settled and dialog.print_button.isEnabled())
    assert dialog.what.said().startswith(said)
    assert not dialog.envelopes.isVisible()
    assert not dialog.feed_button.isVisible()
    QTest.mouseClick(dialog.preview_button, LEFT)
    preview = desktop.dialog(PreviewDialog)
    qtbot.waitUntil(lambda: preview.settled)
    assert preview.pager.said.text() == "Sheet 1 of 2"
    QTest.mouseClick(preview.close_button, LEFT)
    QTest.mouseClick(dialog.print_button, LEFT)
    qtbot.waitUntil(lambda: len(page.following) == 1)
    card = page.following[0]
    imposing = imposing_of(card.run.faces)
    assert (imposing.sheet, imposing.used) == ("a2-folded-2up-letter", frozenset({1}))
    # Two cards would lie on one sheet, were it not used in part.
    tray.report_now = JobReport(state=JobState.PROCESSING, sheets=1)
    qtbot.waitUntil(lambda: card.way_on.said() == "1 of 2 sheets out.")
    tray.report_now = JobReport(state=JobState.COMPLETED)
    qtbot.waitUntil(lambda: len(page.runs) == 1)
    QTest.mouseClick(page.runs[0].yes, LEFT)
    qtbot.waitUntil(lambda: not page.runs)
    assert states(desktop) == [PRINTED, PRINTED, READY]


def test_the_next_run_begins_where_the_last_sheet_was_left(
    desktop: Desktop, fill: Fill, qtbot: QtBot, tray: Tray
) -> None:
    fill(all_ready)
    page = print_page(desktop, qtbot)
    page.ready.model.set_all(ticked=False)
    turn(page.ready.model, page.ready.model.index(0, 0))
    sheets = sheets_asked(page, desktop)
    sheet = str(sheets.sheet.value())
    QTest.mouseClick(sheets.print_button, LEFT)
    dialog = desktop.dialog(PrintDialog)
    qtbot.waitUntil(dialog.print_button.isEnabled)
    QTest.mouseClick(dialog.print_button, LEFT)
    qtbot.waitUntil(lambda: len(page.following) == 1)
    tray.report_now = JobReport(state=JobState.COMPLETED)
    qtbot.waitUntil(lambda: len(page.runs) == 1)
    QTest.mouseClick(page.runs[0].yes, LEFT)
    qtbot.waitUntil(lambda: not page.runs and page.rows == 2)
    QTest.mouseClick(page.ready.all_button, LEFT)
    again = sheets_asked(page, desktop)
    qtbot.waitUntil(lambda: bool(again.cells.used))
    assert (str(again.sheet.value()), again.cells.used) == (sheet, frozenset({0}))
    assert again.hint.said().startswith("Your last sheet is used in part")
    QTest.mouseClick(again.cancel_button, LEFT)


def sheets_asked(page: PrintPage, desktop: Desktop) -> SheetDialog:
    QTest.mouseClick(page.save.sheets_button, LEFT)
    dialog = desktop.dialog(SheetDialog)
    desktop.settle()
    return dialog
