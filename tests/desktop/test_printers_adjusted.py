"""Printers adjusted from the window: the page, a photo or the numbers, the feed of envelopes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from cards.jobs.calibration import Way, kept_calibration
from cards.jobs.feeding import kept_feed
from cards.jobs.hands import usual_paper
from cards.model.geometry import Size
from cards.model.paper import TwoSided
from cards.model.printing import Calibration, Feed, Place
from cards.press.feed import KeptFeed
from cards.render.picture import page_image
from desktop.batch import print_dialog
from desktop.batch.print_dialog import PrintDialog
from desktop.press import page_step
from desktop.press.calibrate_dialog import PAGE, READ, RESULT, CalibrateDialog
from desktop.press.feed_dialog import FeedDialog
from desktop.press.read_step import MEASURE
from tests.desktop.notes_given import all_ready, asked, print_page
from tests.desktop.stage import Desktop, Fill
from tests.desktop.test_printing_run import Tray, Trays
from tests.press.photos import lying, photo
from tests.press.printers import LETTER, misses, printer, read_off

LEFT = Qt.MouseButton.LeftButton
SLOW = 30_000


class Catcher(Tray):
    """A printer that keeps the page it gets as a picture."""

    got: list[Image.Image]

    def submit(
        self,
        pdf: Path,
        title: str,
        medium: Size,
        two_sided: TwoSided | None,
        on_created: Callable[[int], None],
    ) -> int:
        assert title
        assert medium == LETTER
        assert two_sided is None
        on_created(7)
        self.got = [page_image(pdf, 0, dpi=60)]
        return 7


class CatchingTrays(Catcher, Trays):
    """The same with two trays."""


@pytest.fixture
def tray(monkeypatch: pytest.MonkeyPatch) -> Catcher:
    found = Catcher()
    monkeypatch.setattr(print_dialog, "printers", lambda: (found.info(),))
    monkeypatch.setattr(page_step, "printer_called", lambda _name: found)
    return found


@pytest.fixture
def dialog(desktop: Desktop, fill: Fill, qtbot: QtBot, tray: Catcher) -> PrintDialog:
    assert tray.name == "Tray"
    fill(all_ready)
    page = print_page(desktop, qtbot)
    click(page.save.print_button)
    found = desktop.dialog(PrintDialog)
    qtbot.waitUntil(lambda: found.settled and found.adjust_button.isEnabled())
    return found


def click(button: QAbstractButton) -> None:
    assert button.isVisible()
    assert button.isEnabled()
    QTest.mouseClick(button, LEFT)


def assistant(desktop: Desktop, dialog: PrintDialog, qtbot: QtBot) -> CalibrateDialog:
    click(dialog.adjust_button)
    found = desktop.dialog(CalibrateDialog)
    qtbot.waitUntil(lambda: found.settled, timeout=SLOW)
    found.page.paper.choose("letter")
    qtbot.waitUntil(lambda: found.settled, timeout=SLOW)
    return found


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def step(shown: CalibrateDialog) -> int:
    return shown.steps.currentIndex()


def gone(dialog: QDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not isValid(dialog) or not dialog.isVisible(), timeout=SLOW)


def kept(desktop: Desktop) -> Calibration:
    return asked(desktop, lambda store: kept_calibration(store, Way("Tray")))


def test_a_page_for_a_tray_comes_from_that_tray_and_is_kept_for_it(
    desktop: Desktop, dialog: PrintDialog, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    trays = CatchingTrays()
    monkeypatch.setattr(page_step, "printer_called", lambda _name: trays)
    shown = assistant(desktop, dialog, qtbot)
    qtbot.waitUntil(shown.page.tray_field.isVisible, timeout=SLOW)
    shown.page.tray.set_value("by-pass-tray")
    click(shown.page.print_button)
    qtbot.waitUntil(lambda: shown.settled and bool(shown.page.said.said()), timeout=SLOW)
    assert trays.taken_from == ["by-pass-tray"]
    assert trays.got[0].size == (510, 660)
    assert shown.page.way.tray == "by-pass-tray"


def test_the_page_is_printed_measured_and_what_it_tells_is_kept(
    desktop: Desktop, dialog: PrintDialog, qtbot: QtBot, tray: Catcher
) -> None:
    shown = assistant(desktop, dialog, qtbot)
    click(shown.page.print_button)
    qtbot.waitUntil(lambda: shown.settled and bool(shown.page.said.said()), timeout=SLOW)
    assert tray.got[0].size == (510, 660)
    click(shown.next_button)
    assert step(shown) == READ
    shown.read.ways.choose(MEASURE)
    assert not shown.next_button.isEnabled()
    print_map = printer(LETTER)
    numbers = read_off(print_map, LETTER, None)
    shown.read.fields[0].control.setFocus()
    for number in [*numbers[:2], 99, *numbers[3:]]:
        QTest.keyClicks(focused(), f"{number:.1f}")
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
    click(shown.next_button)
    assert step(shown) == READ
    assert shown.read.fields[2].reason.said().startswith("Number 3 is 99")
    wrong = shown.read.fields[2].control
    assert wrong.hasFocus()
    QTest.keyClick(wrong, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(wrong, f"{numbers[2]:.1f}".replace(".", ","))
    click(shown.next_button)
    qtbot.waitUntil(lambda: shown.settled and step(shown) == RESULT, timeout=SLOW)
    assert shown.result_step.picture.image is not None
    assert kept(desktop) == Calibration()
    QTest.keyClick(shown.next_button, Qt.Key.Key_Return)
    gone(shown, qtbot)
    assert misses(print_map, LETTER, kept(desktop), 20).max() < 0.2


def test_a_photo_is_read_and_a_wrong_one_is_told(
    desktop: Desktop, dialog: PrintDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    shown = assistant(desktop, dialog, qtbot)
    click(shown.next_button)
    plain, picture = tmp_path / "plain.png", tmp_path / "page.jpg"
    Image.new("RGB", (600, 800), "grey").save(plain)
    print_map = printer(LETTER)
    Image.fromarray(photo(lying(print_map, LETTER, 120, 0.08, turn=3))).save(picture)
    shown.read.drop_area.given.emit([plain])
    qtbot.waitUntil(lambda: shown.settled and shown.error_bar.isVisible(), timeout=SLOW)
    assert "no printer test page" in shown.error_bar.text.text()
    assert step(shown) == READ
    shown.read.drop_area.given.emit([picture])
    qtbot.waitUntil(lambda: shown.settled and step(shown) == RESULT, timeout=SLOW)
    assert not shown.error_bar.isVisible()
    click(shown.next_button)
    gone(shown, qtbot)
    assert misses(print_map, LETTER, kept(desktop), 10).max() < 0.15
    again = assistant(desktop, dialog, qtbot)
    qtbot.waitUntil(again.forget_button.isVisible)
    assert step(again) == PAGE
    click(again.forget_button)
    gone(again, qtbot)
    assert kept(desktop) == Calibration()


def test_how_an_envelope_lies_is_chosen_by_picture_with_the_keyboard(
    desktop: Desktop, dialog: PrintDialog, qtbot: QtBot
) -> None:
    click(dialog.feed_button)
    shown = desktop.dialog(FeedDialog)
    qtbot.waitUntil(lambda: shown.settled, timeout=SLOW)
    assert all(button.image is not None for button in shown.pictures.buttons.values())
    assert shown.value() == KeptFeed()
    shown.place.buttons["right"].setFocus()
    QTest.keyClick(shown.place.buttons["right"], Qt.Key.Key_Space)
    chosen = shown.pictures.buttons[True, 90]
    chosen.setFocus()
    QTest.keyClick(chosen, Qt.Key.Key_Right)
    down = focused()
    QTest.keyClick(down, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: shown.settled, timeout=SLOW)
    # Across the tray it is too short for most printers, so they are told of their usual paper.
    feed = Feed(place=Place.RIGHT, turn=180, face_up=False)
    wanted = KeptFeed(feed=feed, paper=usual_paper())
    assert shown.value() == wanted
    click(shown.keep_button)
    gone(shown, qtbot)
    assert asked(desktop, lambda store: kept_feed(store, "Tray", "a2")) == wanted
    click(dialog.feed_button)
    again = desktop.dialog(FeedDialog)
    qtbot.waitUntil(lambda: again.settled and again.value() == wanted, timeout=SLOW)
    again.reject()
    gone(again, qtbot)
    dialog.reject()
