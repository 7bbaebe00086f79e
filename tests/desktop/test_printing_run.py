"""Printing from the window: the dialog, a run under way with its printer stopped, the yes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from cards.jobs.kept_fronts import keep_imposing
from cards.model.errors import SurroundingsError
from cards.model.fronts import Front, FrontKind, Imposing
from cards.model.geometry import Size, mm
from cards.model.notes import EventKind, Part, Run, RunState
from cards.model.paper import TwoSided
from cards.model.people import Address
from cards.model.printing import (
    JobReport,
    JobState,
    MediaRange,
    Medium,
    PrinterInfo,
    PrinterState,
    Unprintable,
)
from cards.store import Store
from desktop import printers
from desktop.batch import (
    following,
    handing,
    preview_dialog,
    print_dialog,
    run_card,
    turn_card,
)
from desktop.batch.preview_dialog import PreviewDialog
from desktop.batch.print_dialog import PrintDialog
from desktop.pages.printing import PrintPage
from desktop.place import Place
from tests.desktop.notes_given import all_ready, asked, print_page
from tests.desktop.stage import Desktop, Fill

LEFT = Qt.MouseButton.LeftButton
PRINTED, READY = EventKind.PRINTED, EventKind.APPROVED


@dataclass
class Tray:
    """A printer that does as it is told."""

    name: str = "Tray"
    report_now: JobReport = field(default_factory=lambda: JobReport(state=JobState.PENDING))
    pages: list[int] = field(default_factory=list)
    cancelled: list[int] = field(default_factory=list)

    def info(self) -> PrinterInfo:
        sizes = MediaRange(Size(mm(70), mm(100)), Size(mm(216), mm(356)))
        return PrinterInfo(
            name=self.name, title="The tray", state=PrinterState.IDLE, reasons=(), custom=sizes
        )

    def submit(
        self,
        pdf: Path,
        title: str,
        medium: Size,
        two_sided: TwoSided | None,
        on_created: Callable[[int], None],
    ) -> int:
        assert title
        assert medium.width < medium.height
        assert two_sided is None
        on_created(7)
        self.pages.append(len(pdf.read_bytes()))
        return 7

    def report(self, job_id: int) -> JobReport:
        return self.report_now if job_id == 7 else JobReport(state=JobState.VANISHED)

    def cancel(self, job_id: int) -> None:
        self.cancelled.append(job_id)
        self.report_now = replace(self.report_now, state=JobState.CANCELLED)


@dataclass
class Trays(Tray):
    """A printer with two trays, which reaches little of the paper."""

    taken_from: list[str] = field(default_factory=list)

    def info(self) -> PrinterInfo:
        edges = Unprintable(left=mm(6), bottom=mm(25), right=mm(6), top=mm(6))
        return replace(super().info(), trays=("main", "by-pass-tray"), unprintable=edges)

    def from_tray(self, tray: str) -> Trays:
        self.taken_from.append(tray)
        return self


@pytest.fixture
def tray(monkeypatch: pytest.MonkeyPatch) -> Tray:
    return there_is(Tray(), monkeypatch)


def there_is(found: Tray, monkeypatch: pytest.MonkeyPatch) -> Tray:
    for room in (printers, following, handing, run_card, turn_card):
        monkeypatch.setattr(room, "printer_called", lambda _name: found)
    for room in (print_dialog, preview_dialog):
        monkeypatch.setattr(room, "printers", lambda: (found.info(),))
    monkeypatch.setattr(following, "LOOK_EVERY", 20)
    return found


def states(desktop: Desktop) -> list[EventKind]:
    return asked(desktop, lambda store: [row.state for row in store.notes.rows()])


def hand_over(
    page: PrintPage,
    desktop: Desktop,
    qtbot: QtBot,
    part: Part = Part.CARDS,
    *,
    following: bool = True,
) -> None:
    QTest.mouseClick(page.save.print_button, LEFT)
    dialog = desktop.dialog(PrintDialog)
    qtbot.waitUntil(dialog.print_button.isEnabled)
    assert dialog.printer.currentText() == "The tray · ready"
    if part is Part.ENVELOPES:
        dialog.envelopes.click()
    QTest.mouseClick(dialog.print_button, LEFT)
    if following:
        qtbot.waitUntil(lambda: len(page.following) == 1)


def test_a_stopped_printer_is_told_then_the_yes_is_asked(
    desktop: Desktop, fill: Fill, qtbot: QtBot, tray: Tray
) -> None:
    fill(all_ready)
    page = print_page(desktop, qtbot)
    hand_over(page, desktop, qtbot)
    card = page.following[0]
    assert card.title == "3 cards on The tray"
    assert len(tray.pages) == 1
    qtbot.waitUntil(lambda: page.rows == 0)
    tray.report_now = JobReport(state=JobState.STOPPED, reason="media-empty")
    qtbot.waitUntil(lambda: card.state.said() == "Stopped: the printer is out of paper")
    assert card.picture.isVisible()
    tray.report_now = JobReport(state=JobState.PROCESSING)
    qtbot.waitUntil(lambda: card.state.said() == "Printing")
    assert not card.picture.isVisible()
    assert not card.way_on.isVisible()
    tray.report_now = JobReport(state=JobState.COMPLETED)
    qtbot.waitUntil(lambda: len(page.runs) == 1)
    assert not page.following
    assert page.runs[0].title == "3 cards on The tray"
    desktop.settle()
    assert states(desktop) == [READY] * 3
    QTest.mouseClick(page.runs[0].yes, LEFT)
    qtbot.waitUntil(lambda: not page.runs)
    assert states(desktop) == [PRINTED] * 3


def test_while_all_cards_are_under_way_the_page_says_what_comes_next(
    desktop: Desktop, fill: Fill, qtbot: QtBot, tray: Tray
) -> None:
    fill(all_ready)
    page = print_page(desktop, qtbot)
    assert not page.resting.isVisible()
    tray.report_now = JobReport(state=JobState.PROCESSING)
    hand_over(page, desktop, qtbot)
    qtbot.waitUntil(page.resting.isVisible)
    assert page.resting.heading.said() == "Every card is with the printer"
    assert page.resting.said.said().startswith("3 cards on The tray. Once the sheets are out")
    qtbot.waitUntil(lambda: not page.save.isVisible())
    assert not page.ready.isVisible()
    tray.report_now = JobReport(state=JobState.COMPLETED)
    qtbot.waitUntil(lambda: page.resting.heading.said() == "The sheets are out")
    QTest.mouseClick(page.runs[0].yes, LEFT)
    qtbot.waitUntil(lambda: page.resting.heading.said() == "Nothing is left to print")
    QTest.mouseClick(desktop.window.toast.action, LEFT)
    qtbot.waitUntil(lambda: len(page.runs) == 1)
    QTest.mouseClick(page.runs[0].no, LEFT)
    qtbot.waitUntil(page.ready.isVisible)
    assert page.save.isVisible()
    assert not page.resting.isVisible()
    desktop.window.go(Place("print"))
    assert page.first_focus() is page.ready.list


def test_sheets_are_counted_and_a_stop_has_a_way_on(
    desktop: Desktop, fill: Fill, qtbot: QtBot, tray: Tray
) -> None:
    fill(all_ready)
    page = print_page(desktop, qtbot)
    hand_over(page, desktop, qtbot)
    card = page.following[0]
    assert not card.bar.isVisible()
    tray.report_now = JobReport(state=JobState.PROCESSING, sheets=1)
    qtbot.waitUntil(lambda: card.way_on.said() == "1 of 3 sheets out.")
    assert (card.bar.maximum(), card.bar.value()) == (3, 1)
    tray.report_now = JobReport(state=JobState.STOPPED, reason="media-empty", sheets=2)
    wanted = "2 of 3 sheets out. Put paper in; then it goes on by itself."
    qtbot.waitUntil(lambda: card.way_on.said() == wanted)
    assert card.bar.value() == 2
    assert card.picture.isVisible()
    # All of them while it stands still: that is what was sent, not what is out.
    tray.report_now = JobReport(state=JobState.STOPPED, reason="media-empty", sheets=3)
    qtbot.waitUntil(lambda: card.way_on.said() == "Put paper in; then it goes on by itself.")
    assert not card.bar.isVisible()


def test_the_tray_is_chosen_and_remembered_for_its_paper(
    desktop: Desktop, fill: Fill, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = Trays()
    there_is(found, monkeypatch)
    fill(all_ready)
    page = print_page(desktop, qtbot)
    QTest.mouseClick(page.save.print_button, LEFT)
    dialog = desktop.dialog(PrintDialog)
    qtbot.waitUntil(lambda: dialog.settled and dialog.feeding.tray_field.isVisible())
    said = [dialog.feeding.tray.itemText(at) for at in range(dialog.feeding.tray.count())]
    assert said == ["The printer chooses", "Main tray", "Bypass tray"]
    assert not dialog.feeding.sides_field.isVisible()
    dialog.feeding.tray.set_value("by-pass-tray")
    QTest.mouseClick(dialog.print_button, LEFT)
    qtbot.waitUntil(lambda: len(page.following) == 1)
    assert found.taken_from == ["by-pass-tray"]
    found.report_now = JobReport(state=JobState.COMPLETED)
    qtbot.waitUntil(lambda: len(page.runs) == 1)
    QTest.mouseClick(page.runs[0].no, LEFT)
    qtbot.waitUntil(lambda: page.rows == 3)
    QTest.mouseClick(page.save.print_button, LEFT)
    dialog = desktop.dialog(PrintDialog)
    qtbot.waitUntil(lambda: dialog.settled and dialog.feeding.tray_field.isVisible())
    assert dialog.feeding.tray.value() == "by-pass-tray"
    QTest.mouseClick(dialog.cancel_button, LEFT)


def test_before_printing_ink_that_would_be_lost_is_told(
    desktop: Desktop, fill: Fill, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def with_a_front(store: Store) -> None:
        all_ready(store)
        front = Front(FrontKind.MOTIF, "sprig")
        keep_imposing(store, Imposing(front=front, back="By hand"))

    there_is(Trays(), monkeypatch)
    fill(with_a_front)
    page = print_page(desktop, qtbot)
    QTest.mouseClick(page.save.print_button, LEFT)
    dialog = desktop.dialog(PrintDialog)
    qtbot.waitUntil(lambda: dialog.settled and dialog.warning.isVisible())
    assert dialog.warning.text.said().startswith("The tray leaves the edges blank: up to ")
    # This printer cannot turn the paper by itself.
    assert dialog.feeding.sides.value() == TwoSided.BY_HAND
    assert dialog.feeding.turning.isVisible()
    wide = dialog.warning.text.said()
    dialog.feeding.sides.set_value(TwoSided.PREPRINTED.value)
    qtbot.waitUntil(lambda: dialog.settled and dialog.warning.text.said() != wide)
    assert not dialog.feeding.turning.isVisible()
    dialog.envelopes.click()
    qtbot.waitUntil(lambda: dialog.settled and not dialog.feeding.sides_field.isVisible())
    assert not dialog.feeding.turning.isVisible()
    QTest.mouseClick(dialog.preview_button, LEFT)
    preview = desktop.dialog(PreviewDialog)
    qtbot.waitUntil(lambda: preview.settled)
    assert preview.pager.said.text() == "Envelope 1 of 2"
    assert preview.printer.value() == "Tray"
    QTest.mouseClick(preview.close_button, LEFT)
    QTest.mouseClick(dialog.cancel_button, LEFT)


def test_paper_that_the_printer_does_not_take_is_told_before_printing(
    desktop: Desktop, fill: Fill, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Narrow(Tray):
        def info(self) -> PrinterInfo:
            letter = (Medium("na_letter_8.5x11in", Size(mm(215.9), mm(279.4))),)
            return replace(super().info(), custom=None, media=letter)

    there_is(Narrow(), monkeypatch)
    fill(all_ready)
    page = print_page(desktop, qtbot)
    QTest.mouseClick(page.save.print_button, LEFT)
    dialog = desktop.dialog(PrintDialog)
    qtbot.waitUntil(lambda: dialog.settled and dialog.warning.isVisible())
    assert dialog.warning.text.said().startswith("The tray takes only sizes it has a name for")
    assert not dialog.print_button.isEnabled()
    QTest.mouseClick(dialog.cancel_button, LEFT)


def test_envelopes_are_done_without_making_notes_printed(
    desktop: Desktop, fill: Fill, qtbot: QtBot, tray: Tray
) -> None:
    fill(all_ready)
    page = print_page(desktop, qtbot)
    tray.report_now = JobReport(state=JobState.PROCESSING)
    hand_over(page, desktop, qtbot, Part.ENVELOPES)
    assert page.following[0].title == "2 envelopes on The tray"
    qtbot.waitUntil(lambda: "none for Omar Haddad" in desktop.window.toast.text.text())
    tray.report_now = JobReport(state=JobState.COMPLETED)
    qtbot.waitUntil(lambda: len(page.runs) == 1)
    QTest.mouseClick(page.runs[0].yes, LEFT)
    qtbot.waitUntil(lambda: not page.runs)
    desktop.settle()
    assert states(desktop) == [READY] * 3
    assert desktop.window.toast.text.text() == "2 envelopes are done."


def test_the_spoilt_ones_go_again_alone(
    desktop: Desktop, fill: Fill, qtbot: QtBot, tray: Tray
) -> None:
    fill(all_ready)
    page = print_page(desktop, qtbot)
    tray.report_now = JobReport(state=JobState.PROCESSING)
    hand_over(page, desktop, qtbot)
    tray.report_now = JobReport(state=JobState.COMPLETED)
    qtbot.waitUntil(lambda: len(page.runs) == 1)
    card = page.runs[0]
    QTest.mouseClick(card.some, LEFT)
    QTest.keyClick(card.list, Qt.Key.Key_Down)
    QTest.keyClick(card.list, Qt.Key.Key_Space)
    tray.report_now = JobReport(state=JobState.PROCESSING)
    QTest.mouseClick(card.spoilt, LEFT)
    qtbot.waitUntil(lambda: len(page.following) == 1)
    assert page.following[0].title == "1 card on The tray"
    assert states(desktop) == [PRINTED, READY, PRINTED]
    assert page.following[0].run.items[0].note_id == 2


def test_stopping_leaves_to_the_person_what_came_out(
    desktop: Desktop, fill: Fill, qtbot: QtBot, tray: Tray
) -> None:
    fill(all_ready)
    page = print_page(desktop, qtbot)
    tray.report_now = JobReport(state=JobState.STOPPED, reason="media-empty")
    hand_over(page, desktop, qtbot)
    QTest.mouseClick(page.following[0].stop_button, LEFT)
    qtbot.waitUntil(lambda: len(page.runs) == 1)
    assert tray.cancelled == [7]
    (card,) = page.runs
    assert (card.run.told, card.run.reason) == ("cancelled", "media-empty")
    # What held the printer up is no reason for what the person did.
    texts = [label.text() for label in card.findChildren(QLabel)]
    assert any("Cancelled. Look which ones came out." in text for text in texts)
    assert [button.property("kind") for button in (card.yes, card.some)] == ["", "primary"]


def under_way(store: Store) -> None:
    all_ready(store)
    run = store.runs.begin(Run(key="k", destination="Tray", to_printer=True))
    store.runs.handed(run.id, "7")


@pytest.mark.parametrize(
    ("report", "ends"),
    [
        (JobReport(state=JobState.COMPLETED), RunState.AWAITING_YES),
        (JobReport(state=JobState.HELD, arrived=False, begun=False), RunState.FAILED),
    ],
)
def test_when_it_opens_the_window_asks_what_became_of_a_run(
    desktop: Desktop, fill: Fill, qtbot: QtBot, tray: Tray, report: JobReport, ends: RunState
) -> None:
    fill(under_way)
    tray.report_now = report
    desktop.show("applications")
    qtbot.waitUntil(lambda: asked(desktop, lambda store: store.runs.list()[0].state) is ends)


def test_without_a_printing_service_a_pdf_is_the_way(
    desktop: Desktop, fill: Fill, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def nobody() -> tuple[PrinterInfo, ...]:
        raise SurroundingsError("press.no_cups")

    monkeypatch.setattr(print_dialog, "printers", nobody)
    fill(all_ready)
    page = print_page(desktop, qtbot)
    QTest.mouseClick(page.save.print_button, LEFT)
    dialog = desktop.dialog(PrintDialog)
    qtbot.waitUntil(dialog.error_bar.isVisible)
    assert "Save the cards as a PDF" in dialog.error_bar.text.text()
    assert not dialog.print_button.isEnabled()
    QTest.mouseClick(dialog.cancel_button, LEFT)


def test_an_address_too_long_for_its_envelope_keeps_no_other_from_the_printer(
    desktop: Desktop, fill: Fill, qtbot: QtBot, tray: Tray
) -> None:
    def given(store: Store) -> None:
        all_ready(store)
        person = next(row.person for row in store.notes.rows() if row.note.id == 1)
        street = "\n".join(["Far too many lines of one address"] * 30)
        store.people.change(replace(person, address=Address(street=street, city="Austin")))

    fill(given)
    page = print_page(desktop, qtbot)
    tray.report_now = JobReport(state=JobState.PROCESSING)
    hand_over(page, desktop, qtbot, Part.ENVELOPES)
    assert page.following[0].title == "1 envelope on The tray"
    qtbot.waitUntil(lambda: "none for Ana Ruiz, Omar Haddad" in desktop.window.toast.text.text())
