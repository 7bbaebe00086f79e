"""The print room by the window on a real printing system: from the test page to the post."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

# Before Qt is imported anywhere, or it looks for a screen.
os.environ["QT_QPA_PLATFORM"] = "offscreen"

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cards.model.look import Look
from cards.model.notes import EventKind
from cards.press.cups import CupsPrinter
from cards.store import open_store
from desktop.app import prepare
from desktop.batch import following
from desktop.batch.preview_dialog import PreviewDialog
from desktop.batch.print_dialog import PrintDialog
from desktop.look.theme import Theme
from desktop.pages.printing import PrintPage
from desktop.press.calibrate_dialog import CalibrateDialog
from tests.desktop.notes_given import NAMES, all_ready, asked, print_page
from tests.desktop.stage import Desktop
from tests.system.service import Device
from tests.system.test_arrival import CARDS, ensure_as_laid_out
from tests.system.test_states import sign

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support")

LEFT = Qt.MouseButton.LeftButton
PRINTED, READY, MAILED = EventKind.PRINTED, EventKind.APPROVED, EventKind.MAILED
PATIENCE = 20_000
"""Milliseconds after which something that should have happened counts as failed."""
FIRST_NAMES = [name.split()[0] for name in NAMES]
POSTED = date(2026, 3, 14)


class PrintRoom:
    """The Print page of three cards, and what a person does on it."""

    def __init__(self, desktop: Desktop, qtbot: QtBot, printer: str) -> None:
        self.desktop, self._qtbot, self._printer = desktop, qtbot, printer
        self.page: PrintPage = print_page(desktop, qtbot)

    def until(self, so: Callable[[], object]) -> None:
        """Wait for something that CUPS has a part in."""
        self._qtbot.waitUntil(lambda: bool(so()), timeout=PATIENCE)

    def ask_to_print(self) -> PrintDialog:
        """The dialog, with the printer chosen."""
        QTest.mouseClick(self.page.save.print_button, LEFT)
        dialog = self.desktop.dialog(PrintDialog)
        self.until(dialog.print_button.isEnabled)
        dialog.printer.set_value(self._printer)
        self.until(lambda: dialog.settled)
        return dialog

    def hand_over(self) -> None:
        """Print all that is ticked, until the page follows it."""
        QTest.mouseClick(self.ask_to_print().print_button, LEFT)
        self.until(lambda: len(self.page.following) == 1)

    def states(self) -> list[EventKind]:
        """What is so of each note."""
        return asked(self.desktop, lambda store: [row.state for row in store.notes.rows()])


@pytest.fixture
def room(
    qtbot: QtBot,
    qapp: QApplication,
    printer: CupsPrinter,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[PrintRoom]:
    """Three cards are ready, and the printer is there."""
    prepare(qapp)
    Theme(qapp)
    monkeypatch.setattr(following, "LOOK_EVERY", 50)
    with open_store(tmp_path / "data") as store:
        all_ready(store)
    desktop = Desktop(qtbot, qapp, tmp_path / "data")
    yield PrintRoom(desktop, qtbot, printer.name)
    desktop.close()


def for_whom(pdf: Path) -> list[str]:
    """Whom the card on each page begins with, in the order of the pages."""
    told = subprocess.run(["pdftotext", pdf, "-"], check=True, capture_output=True, text=True)
    pages = told.stdout.removesuffix("\f").split("\f")
    return [name for page in pages for name in FIRST_NAMES if f"Dear {name}" in page]


def test_a_test_page_on_plain_paper_comes_before_the_cards(room: PrintRoom, tray: Device) -> None:
    before = len(tray.arrived())
    dialog = room.ask_to_print()
    QTest.mouseClick(dialog.preview_button, LEFT)
    preview = room.desktop.dialog(PreviewDialog)
    room.until(lambda: preview.settled and preview.area.view.picture is not None)
    QTest.mouseClick(preview.close_button, LEFT)
    QTest.mouseClick(dialog.adjust_button, LEFT)
    adjusting = room.desktop.dialog(CalibrateDialog)
    room.until(lambda: adjusting.settled)
    adjusting.page.paper.choose("a4")
    QTest.mouseClick(adjusting.page.print_button, LEFT)
    room.until(lambda: adjusting.page.said.said().endswith("has the page."))
    room.until(lambda: len(tray.arrived()) > before and tray.idle)
    QTest.mouseClick(adjusting.close_button, LEFT)
    QTest.mouseClick(dialog.cancel_button, LEFT)
    ensure_as_laid_out(tray.arrived()[-1], (210.0, 297.0), pages=1)
    assert room.states() == [READY] * 3


def test_from_ready_cards_through_spoilt_ones_to_the_post(room: PrintRoom, tray: Device) -> None:
    page, before = room.page, len(tray.arrived())
    with sign(tray, "empty"):
        room.hand_over()
        card = page.following[0]
        room.until(lambda: card.state.said() == "Stopped: the printer is out of paper")
        assert "Put paper in" in card.way_on.said()
    room.until(lambda: len(page.runs) == 1)
    assert room.states() == [READY] * 3
    QTest.mouseClick(page.runs[0].some, LEFT)
    for _ in range(2):
        QTest.keyClick(page.runs[0].list, Qt.Key.Key_Down)
        QTest.keyClick(page.runs[0].list, Qt.Key.Key_Space)
    QTest.mouseClick(page.runs[0].spoilt, LEFT)
    room.until(lambda: len(tray.arrived()) == before + 2 and tray.idle)
    room.until(lambda: [len(run.run.items) for run in page.runs] == [2])
    assert room.states() == [PRINTED, READY, READY]
    whole, again = tray.arrived()[-2:]
    ensure_as_laid_out(whole, CARDS[Look().stock], pages=3)
    ensure_as_laid_out(again, CARDS[Look().stock], pages=2)
    assert for_whom(whole) == FIRST_NAMES
    assert for_whom(again) == FIRST_NAMES[1:]
    QTest.mouseClick(page.runs[0].yes, LEFT)
    room.until(lambda: not page.runs and len(page.posting.model.rows()) == 3)
    assert room.states() == [PRINTED] * 3
    steps = [each for each in page.posting.checklist.ticks.values() if each.isVisible()]
    for tick in steps:
        QTest.mouseClick(tick, LEFT)
        room.desktop.settle()
        assert tick.isChecked()
    page.posting.day.set_value(POSTED)
    QTest.mouseClick(page.posting.mail_button, LEFT)
    room.until(page.all_mailed.isVisible)
    assert room.states() == [MAILED] * 3
    mailed = asked(room.desktop, lambda store: store.notes.happened({MAILED}))
    assert [event.on for event in mailed] == [POSTED] * 3


def test_what_was_stopped_stays_to_be_printed(room: PrintRoom, tray: Device) -> None:
    page, before = room.page, len(tray.arrived())
    with sign(tray, "busy"):
        room.hand_over()
        room.until(lambda: page.following[0].state.said() == "Printing")
        QTest.mouseClick(page.following[0].stop_button, LEFT)
        room.until(lambda: len(page.runs) == 1)
    assert not page.following
    assert page.runs[0].run.told == "cancelled"
    QTest.mouseClick(page.runs[0].no, LEFT)
    room.until(lambda: page.rows == 3 and page.ready.settled)
    assert room.states() == [READY] * 3
    room.hand_over()
    room.until(lambda: len(page.runs) == 1)
    assert page.runs[0].run.told == "completed"
    assert for_whom(tray.arrived()[-1]) == FIRST_NAMES
    assert len(tray.arrived()) > before
