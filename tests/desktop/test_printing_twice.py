"""The Print page asks before it makes cards again that wait for an answer, and says what is so."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cards.jobs.batch import make_cards
from cards.jobs.settling import settle_after_crash
from cards.model.notes import EventKind, Run, RunItem, RunState
from cards.store import Store
from desktop.pages.printing import PrintPage
from tests.desktop.notes_given import all_ready, asked, print_page, save_as
from tests.desktop.stage import Desktop, Fill

LEFT = Qt.MouseButton.LeftButton
SPOKEN = Qt.ItemDataRole.AccessibleTextRole
DAY = date(2026, 3, 12)


def two_wait(store: Store) -> None:
    all_ready(store)
    make_cards(store, [1, 2], store.folder / "first.pdf")


@pytest.fixture
def page(desktop: Desktop, fill: Fill, qtbot: QtBot) -> PrintPage:
    fill(two_wait)
    return print_page(desktop, qtbot)


def waiting(desktop: Desktop) -> list[list[int]]:
    runs = asked(desktop, lambda store: store.runs.waiting())
    return [[item.note_id for item in run.items] for run in runs]


def test_it_is_asked_first_and_answered_in_place(
    page: PrintPage, desktop: Desktop, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: page.ready.settled)
    model = page.ready.model
    told = [str(model.data(model.index(at, 0), SPOKEN)) for at in range(3)]
    assert ["Card saved" in each for each in told] == [True, True, False]
    QTest.mouseClick(page.save.cards_button, LEFT)
    assert page.save.asked.isVisible()
    said = page.save.asked.text.said()
    assert "2 cards" in said
    assert "first.pdf" in said
    QTest.mouseClick(page.save.asked.first, LEFT)
    assert not page.save.asked.isVisible()
    assert desktop.window.focusWidget() is page.runs[0].yes
    assert waiting(desktop) == [[1, 2]]


def test_they_are_saved_again_and_one_yes_answers_for_both(
    page: PrintPage, desktop: Desktop, qtbot: QtBot, tmp_path: Path
) -> None:
    QTest.mouseClick(page.save.cards_button, LEFT)
    QTest.mouseClick(page.save.asked.second, LEFT)
    save_as(desktop, tmp_path / "second.pdf")
    qtbot.waitUntil(lambda: len(page.runs) == 2)
    assert waiting(desktop) == [[1, 2], [1, 2, 3]]
    QTest.mouseClick(page.runs[1].yes, LEFT)
    qtbot.waitUntil(lambda: not page.runs)
    desktop.settle()
    said = desktop.window.toast.text.text()
    assert said == "3 cards are printed. That answers for first.pdf, too."


def test_cards_that_wait_for_nothing_are_saved_at_once(
    page: PrintPage, desktop: Desktop, qtbot: QtBot, tmp_path: Path
) -> None:
    QTest.mouseClick(page.save.cards_button, LEFT)
    for at in (0, 1):
        model = page.ready.model
        model.setData(model.index(at, 0), Qt.CheckState.Unchecked.value)
    assert not page.save.asked.isVisible()
    QTest.mouseClick(page.save.cards_button, LEFT)
    save_as(desktop, tmp_path / "third.pdf")
    qtbot.waitUntil(lambda: len(page.runs) == 2)
    assert waiting(desktop)[1] == [3]


def test_a_no_says_nothing_that_is_not_so(desktop: Desktop, fill: Fill, qtbot: QtBot) -> None:
    fill(two_wait)
    fill(lambda store: store.notes.record([1], EventKind.MAILED, DAY))
    page = print_page(desktop, qtbot)
    QTest.mouseClick(page.runs[0].no, LEFT)
    qtbot.waitUntil(lambda: not page.runs)
    desktop.settle()
    said = desktop.window.toast.text.text()
    assert said == "Noted. Still ready to print: 1 of 2; the others stay as they were."


def cut_off(store: Store) -> None:
    all_ready(store)
    notes = [store.notes.get(number) for number in (1, 2)]
    items = tuple(
        RunItem(note_id=n.id, revision=1, text=n.text, look=n.look, seed=n.seed) for n in notes
    )
    store.runs.begin(Run(key="killed", destination="cards.pdf", items=items))
    settle_after_crash(store, lambda _name: pytest.fail("nobody is asked"))


def test_what_was_cut_short_is_told_once(desktop: Desktop, fill: Fill, qtbot: QtBot) -> None:
    fill(cut_off)
    page = print_page(desktop, qtbot)
    assert page.news.isVisible()
    assert page.news.text.said() == (
        "Saving was cut short; nothing was lost. Still ready: 2 cards."
    )
    QTest.mouseClick(page.news.first, LEFT)
    page.refresh(frozenset())
    desktop.settle()
    assert not page.news.isVisible()
    assert asked(desktop, lambda store: store.runs.list()[0].state) is RunState.FAILED
