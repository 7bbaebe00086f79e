"""One side, a pause to turn the stack, then the other: cards by hand, and envelopes' flaps."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cards.jobs.envelope_style import EnvelopeStyle, ReturnPlace, keep_envelope_style
from cards.jobs.kept_fronts import keep_imposing
from cards.model.fronts import Front, FrontKind, Imposing
from cards.model.notes import EventKind, Part
from cards.model.paper import TwoSided
from cards.model.people import Address
from cards.model.printing import JobReport, JobState
from cards.store import Store
from tests.desktop.notes_given import all_ready, print_page
from tests.desktop.stage import Desktop, Fill
from tests.desktop.test_printing_run import Tray, hand_over, states, there_is

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def tray(monkeypatch: pytest.MonkeyPatch) -> Tray:
    return there_is(Tray(), monkeypatch)


def by_hand(store: Store) -> None:
    all_ready(store)
    front = Front(FrontKind.MOTIF, "sprig")
    keep_imposing(store, Imposing(front=front, two_sided=TwoSided.BY_HAND))


def test_the_stack_is_turned_by_hand_between_two_hand_overs(
    desktop: Desktop, fill: Fill, qtbot: QtBot, tray: Tray
) -> None:
    fill(by_hand)
    page = print_page(desktop, qtbot)
    tray.report_now = JobReport(state=JobState.PROCESSING)
    hand_over(page, desktop, qtbot)
    assert page.following[0].title == "Outsides of 3 cards on The tray"
    tray.report_now = JobReport(state=JobState.COMPLETED)
    qtbot.waitUntil(lambda: len(page.turning) == 1)
    assert not page.runs
    assert page.rows == 0
    turn = page.turning[0]
    qtbot.waitUntil(lambda: turn.picture.image is not None)
    tray.report_now = JobReport(state=JobState.PROCESSING)
    QTest.mouseClick(turn.print_button, LEFT)
    qtbot.waitUntil(lambda: len(page.following) == 1)
    assert not page.turning
    assert page.following[0].title == "3 cards on The tray"
    tray.report_now = JobReport(state=JobState.COMPLETED)
    qtbot.waitUntil(lambda: len(page.runs) == 1)
    assert len(tray.pages) == 2
    QTest.mouseClick(page.runs[0].yes, LEFT)
    qtbot.waitUntil(lambda: not page.runs)
    assert states(desktop) == [EventKind.PRINTED] * 3


def test_flaps_follow_the_envelopes_once_these_are_turned(
    desktop: Desktop, fill: Fill, qtbot: QtBot, tray: Tray
) -> None:
    def on_the_flap(store: Store) -> None:
        all_ready(store)
        home = Address(street="9 Mill Bank", city="Leith", postcode="EH6 8AB", country="GB")
        store.set_sender(replace(store.sender(), address=home))
        keep_envelope_style(store, EnvelopeStyle(returning=ReturnPlace.FLAP))

    fill(on_the_flap)
    page = print_page(desktop, qtbot)
    tray.report_now = JobReport(state=JobState.PROCESSING)
    hand_over(page, desktop, qtbot, Part.ENVELOPES)
    tray.report_now = JobReport(state=JobState.COMPLETED)
    qtbot.waitUntil(lambda: len(page.turning) == len(page.runs) == 1)
    turn = page.turning[0]
    assert "flaps" in turn.said.said()
    assert not turn.picture.isVisible()
    tray.report_now = JobReport(state=JobState.PROCESSING)
    QTest.mouseClick(turn.print_button, LEFT)
    qtbot.waitUntil(lambda: len(page.following) == 1)
    assert page.following[0].title == "2 flaps on The tray"
    tray.report_now = JobReport(state=JobState.COMPLETED)
    qtbot.waitUntil(lambda: not page.following and len(page.runs) == 1)
    assert page.runs[0].title == "2 flaps on The tray"
    assert not page.turning


def test_outsides_can_be_given_up(desktop: Desktop, fill: Fill, qtbot: QtBot, tray: Tray) -> None:
    fill(by_hand)
    page = print_page(desktop, qtbot)
    tray.report_now = JobReport(state=JobState.COMPLETED)
    hand_over(page, desktop, qtbot, following=False)
    qtbot.waitUntil(lambda: len(page.turning) == 1)
    QTest.mouseClick(page.turning[0].again_button, LEFT)
    qtbot.waitUntil(lambda: not page.turning)
    qtbot.waitUntil(lambda: page.rows == 3)
