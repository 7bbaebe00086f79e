"""Before printing: every sheet with what lies over it, the folded card, and ink that is lost."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cards.jobs.kept_fronts import keep_imposing
from cards.layout.in_hand import View
from cards.model.fronts import Front, FrontKind, Imposing
from cards.model.geometry import Size, mm
from cards.model.notes import EventKind
from cards.model.people import Address
from cards.model.printing import MediaRange, PrinterInfo, PrinterState, Unprintable
from cards.store import Store
from desktop.batch import preview_dialog
from desktop.batch.legend import Mark
from desktop.batch.preview_dialog import ENVELOPES, HAND, SHEETS, PreviewDialog
from desktop.batch.sheet_area import SheetArea
from desktop.batch.sheet_dialog import SheetDialog
from desktop.batch.sheet_pages import PageSide
from desktop.pages.printing import PrintPage
from desktop.widgets.rulers import length_name
from tests.desktop.notes_given import all_ready, print_page
from tests.desktop.stage import Desktop, Fill
from tests.desktop.test_access import focusable, is_part

LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier
SLOW = 30_000
WIDE_EDGES = PrinterInfo(
    name="wide",
    title="Wide edges",
    state=PrinterState.IDLE,
    reasons=(),
    custom=MediaRange(Size(mm(70), mm(100)), Size(mm(216), mm(356))),
    unprintable=Unprintable(left=mm(6), bottom=mm(25), right=mm(6), top=mm(6)),
)


def with_fronts(store: Store) -> None:
    all_ready(store)
    keep_imposing(store, Imposing(front=Front(FrontKind.MOTIF, "sprig"), back="By hand"))


@pytest.fixture
def page(desktop: Desktop, fill: Fill, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> PrintPage:
    monkeypatch.setattr(preview_dialog, "printers", lambda: (WIDE_EDGES,))
    fill(with_fronts)
    return print_page(desktop, qtbot)


def opened(desktop: Desktop, qtbot: QtBot) -> PreviewDialog:
    dialog = desktop.dialog(PreviewDialog)
    settled(dialog, qtbot)
    return dialog


def settled(dialog: PreviewDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: dialog.settled, timeout=SLOW)


@pytest.fixture
def dialog(page: PrintPage, desktop: Desktop, qtbot: QtBot) -> PreviewDialog:
    QTest.mouseClick(page.save.preview_button, LEFT)
    return opened(desktop, qtbot)


def test_every_sheet_is_shown_on_both_sides(dialog: PreviewDialog, qtbot: QtBot) -> None:
    assert dialog.pager.said.text() == "Sheet 1 of 3"
    picture = dialog.sheet.picture
    assert picture
    sides = [each.side for each in picture.shown.pages]
    assert sides == [PageSide.OUTSIDE, PageSide.INSIDE]
    outside, inside = dialog.sheet.boxes()
    assert outside.right() < inside.left()
    assert all(len(each.folds) == 1 and not each.cuts for each in picture.shown.pages)
    assert dialog.legend.items[Mark.FOLD].isVisible()
    assert not dialog.legend.items[Mark.BLANK].isVisible()
    assert "Ana Ruiz" in dialog.sheet.accessibleDescription()
    QTest.mouseClick(dialog.pager.on, LEFT)
    settled(dialog, qtbot)
    assert "Omar Haddad" in dialog.caption.text()
    QTest.keyClick(dialog, Qt.Key.Key_PageDown)
    settled(dialog, qtbot)
    assert dialog.pager.said.text() == "Sheet 3 of 3"
    assert not dialog.pager.on.isEnabled()


def test_everything_has_a_name(dialog: PreviewDialog) -> None:
    for widget in focusable(dialog):
        assert widget.accessibleName() or is_part(widget), widget
    assert dialog.sheet.accessibleName() == "Sheet 1 of 3"


def test_a_pdf_has_no_blank_edges_and_a_printer_s_are_shaded(
    dialog: PreviewDialog, qtbot: QtBot
) -> None:
    assert dialog.printer.currentText().startswith("A PDF")
    assert not dialog.warning.isVisible()
    dialog.printer.set_value("wide")
    settled(dialog, qtbot)
    picture = dialog.sheet.picture
    assert picture
    reach = picture.shown.pages[0].reach
    assert reach
    assert (reach.x, reach.y) == pytest.approx((mm(6), mm(25)))
    assert dialog.legend.items[Mark.BLANK].isVisible()


def test_a_sheet_is_seen_in_its_true_size_and_moved_with_keys(
    dialog: PreviewDialog, qtbot: QtBot
) -> None:
    area, view = dialog.area, dialog.sheet
    whole = view.boxes()[0].width()
    assert area.fits
    assert area.scale < 1
    assert view.width() == area.viewport().width()
    assert not dialog.zoom.less.isEnabled()
    QTest.mouseClick(dialog.zoom.true, LEFT, pos=QPoint(10, dialog.zoom.true.height() // 2))
    settled(dialog, qtbot)
    picture = view.picture
    assert picture
    size = picture.shown.pages[0].sheet.size
    assert view.boxes()[0].width() == pytest.approx(size.width * 96 / 72)
    assert picture.images[0].width() == pytest.approx(size.width * 96 / 72, abs=1)
    assert view.width() > area.viewport().width()
    assert dialog.zoom.said.text() == "100 %"
    area.setFocus()
    at = area.verticalScrollBar().value()
    QTest.keyClick(area, Qt.Key.Key_Down)
    assert area.verticalScrollBar().value() > at
    QTest.keyClick(area, Qt.Key.Key_PageDown)
    settled(dialog, qtbot)
    assert dialog.pager.at == 1
    assert dialog.zoom.said.text() == "100 %"
    QTest.keyClick(area, Qt.Key.Key_0, CONTROL)
    settled(dialog, qtbot)
    assert area.fits
    assert view.boxes()[0].width() == pytest.approx(whole)


def test_keys_and_wheel_go_closer_by_steps_and_back_to_the_whole_sheet(
    dialog: PreviewDialog, qtbot: QtBot
) -> None:
    area = dialog.area
    whole = area.scale
    QTest.keyClick(dialog, Qt.Key.Key_Plus, CONTROL)
    assert area.scale == pytest.approx(whole * 1.25)
    assert area.hasFocus()
    area.show_at(1.0)
    for bar in (area.horizontalScrollBar(), area.verticalScrollBar()):
        bar.setValue(bar.maximum() // 2)
    spot = QPointF(200, 150)
    before = on_page(dialog, spot)
    wheel(area, spot, 120)
    assert area.scale == 1.25
    assert on_page(dialog, spot) == pytest.approx(before, abs=1.5)
    for _step in range(20):
        wheel(area, spot, 120)
    assert area.scale == 2.0
    assert not dialog.zoom.more.isEnabled()
    for _step in range(20):
        QTest.keyClick(area, Qt.Key.Key_Minus, CONTROL)
    assert area.fits
    assert area.scale == pytest.approx(whole)
    settled(dialog, qtbot)
    dialog.views.choose(HAND)
    settled(dialog, qtbot)
    assert not dialog.zoom.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Plus, CONTROL)
    assert area.fits


def test_a_large_sheet_is_moved_with_the_mouse(dialog: PreviewDialog, qtbot: QtBot) -> None:
    area = dialog.area
    area.show_at(2.0)
    settled(dialog, qtbot)
    across, down = area.horizontalScrollBar(), area.verticalScrollBar()
    across.setValue(100)
    down.setValue(100)
    QTest.mousePress(area.viewport(), LEFT, pos=QPoint(100, 100))
    QTest.mouseMove(area.viewport(), QPoint(70, 60))
    QTest.mouseRelease(area.viewport(), LEFT, pos=QPoint(70, 60))
    assert (across.value(), down.value()) == (130, 140)


def wheel(area: SheetArea, spot: QPointF, turned: int) -> None:
    event = QWheelEvent(
        spot,
        QPointF(area.viewport().mapToGlobal(spot)),
        QPoint(),
        QPoint(0, turned),
        Qt.MouseButton.NoButton,
        CONTROL,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003 - Qt's own signature
    )
    QApplication.sendEvent(area.viewport(), event)


def on_page(dialog: PreviewDialog, spot: QPointF) -> tuple[int, float, float]:
    """Which page lies under a spot of the area, and where on it in points."""
    at = dialog.sheet.mapFrom(dialog.area.viewport(), spot)
    picture = dialog.sheet.picture
    assert picture
    boxes = dialog.sheet.boxes()
    (number,) = (number for number, box in enumerate(boxes) if box.contains(at))
    within = (at - boxes[number].topLeft()) / picture.arrangement.scale
    return number, within.x(), within.y()


def test_ink_that_would_be_lost_is_told_once_with_whose_card_it_is(
    dialog: PreviewDialog, qtbot: QtBot
) -> None:
    dialog.printer.set_value("wide")
    qtbot.waitUntil(dialog.warning.isVisible, timeout=SLOW)
    settled(dialog, qtbot)
    said = dialog.warning.text.said()
    assert said.startswith("Wide edges leaves the edges blank: up to ")
    assert said.endswith(" of the cards of Ana Ruiz and 2 others would be lost.")
    assert dialog.legend.items[Mark.LOST].isVisible()
    dialog.printer.set_value("")
    settled(dialog, qtbot)
    assert not dialog.warning.isVisible()


def test_envelopes_of_those_who_have_an_address(dialog: PreviewDialog, qtbot: QtBot) -> None:
    dialog.views.choose(ENVELOPES)
    settled(dialog, qtbot)
    assert dialog.pager.said.text() == "Envelope 1 of 2"
    picture = dialog.sheet.picture
    assert picture
    assert [each.side for each in picture.shown.pages] == [PageSide.FACE]


def test_an_envelope_that_cannot_be_made_is_left_out(
    desktop: Desktop, fill: Fill, qtbot: QtBot
) -> None:
    def too_many_lines(store: Store) -> None:
        all_ready(store)
        for row in store.notes.rows():
            street = "\n".join(["Far too many lines of one address"] * 30)
            store.people.change(replace(row.person, address=Address(street=street, city="Leith")))

    fill(too_many_lines)
    page = print_page(desktop, qtbot)
    dialog = PreviewDialog(page.desk, page, [row.row for row in page.ready.model.rows()])
    dialog.begin(ENVELOPES)
    settled(dialog, qtbot)
    assert not dialog.sheet.boxes()
    assert dialog.sheet.instead == "No envelope can be made for these cards."
    dialog.views.choose(SHEETS)
    settled(dialog, qtbot)
    assert len(dialog.sheet.boxes()) == 1


def test_the_card_in_the_hand_is_seen_from_the_front_open_and_from_behind(
    dialog: PreviewDialog, qtbot: QtBot
) -> None:
    dialog.views.choose(HAND)
    settled(dialog, qtbot)
    assert dialog.folded.isVisible()
    assert not dialog.printer.isVisible()
    picture = dialog.folded.picture
    assert picture
    assert [each.view for each in picture.drawings] == list(View)
    assert picture.outside is not None
    boxes = dialog.folded.boxes()
    assert all(one.right() < other.left() for one, other in pairwise(boxes))
    dialog.views.choose(SHEETS)
    settled(dialog, qtbot)
    assert dialog.pager.said.text() == "Sheet 1 of 3"


def test_several_on_a_sheet_are_shown_with_the_places_that_are_gone(
    page: PrintPage, desktop: Desktop, qtbot: QtBot
) -> None:
    QTest.mouseClick(page.save.sheets_button, LEFT)
    sheets = desktop.dialog(SheetDialog)
    sheets.cells.turn(0)
    QTest.mouseClick(sheets.preview_button, LEFT)
    dialog = opened(desktop, qtbot)
    assert dialog.pager.said.text() == "Sheet 1 of 2"
    picture = dialog.sheet.picture
    assert picture
    outside, inside = picture.shown.pages
    assert len(outside.gone) == len(inside.gone) == 1
    assert inside.cuts
    assert inside.folds
    assert dialog.legend.items[Mark.CUT].isVisible()
    QTest.mouseClick(dialog.pager.on, LEFT)
    settled(dialog, qtbot)
    picture = dialog.sheet.picture
    assert picture
    assert all(not each.gone for each in picture.shown.pages)


def test_a_card_that_cannot_be_laid_out_says_why_in_its_place(
    desktop: Desktop, fill: Fill, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def too_long(store: Store) -> None:
        all_ready(store)
        note = store.notes.get(1)
        store.notes.change(replace(note, text="word " * 900))
        from datetime import date

        store.notes.record([1], EventKind.APPROVED, date(2026, 3, 12))

    monkeypatch.setattr(preview_dialog, "printers", lambda: (WIDE_EDGES,))
    fill(too_long)
    page = print_page(desktop, qtbot)
    dialog = PreviewDialog(page.desk, page, [page.ready.model.rows()[0].row])
    dialog.begin()
    settled(dialog, qtbot)
    assert dialog.sheet.picture is None
    assert "Ana" in dialog.sheet.instead


def test_lengths_are_said_in_the_person_s_own_units() -> None:
    before = QLocale()
    try:
        QLocale.setDefault(QLocale("en_US"))
        assert length_name(mm(5.08)) == "0.20 in"
        QLocale.setDefault(QLocale("de_DE"))
        assert length_name(mm(4.23)) == "4,2 mm"
        QLocale.setDefault(QLocale("en_GB"))
        assert length_name(mm(4.23)) == "4.2 mm"
    finally:
        QLocale.setDefault(before)
