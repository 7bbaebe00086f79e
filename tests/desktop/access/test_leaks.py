"""Dialogues and pages that are opened ten times leave no widget, timer or thread behind."""

from __future__ import annotations

import gc
import threading
from collections import Counter

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.place import Place
from desktop.window import MainWindow
from tests.desktop.places import DIALOGUES, PAGES, Dialogue, is_settled
from tests.desktop.stage import Desktop

SLOW = 30_000
TIMES = 10
HEAVY = {"front", "plotter", "write_over", "preview", "calibrate", "calibrate_read", "feed", "hand"}
"""What draws pictures on other threads, which would take minutes ten times over."""


def counted() -> Counter[str]:
    """What there is of each kind of widget, but for what Qt itself makes and keeps."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    kinds = (type(each) for each in QApplication.allWidgets())
    return Counter(kind.__name__ for kind in kinds if kind.__module__.startswith("desktop."))


def running(window: MainWindow) -> int:
    """The timers of dialogues that still run."""
    return sum(timer.isActive() for timer in window.findChildren(QTimer))


def open_and_close(desktop: Desktop, qtbot: QtBot, dialogue: Dialogue) -> None:
    window = desktop.window
    dialogue.open(window)
    qtbot.waitUntil(lambda: dialogue.shown(window) is not None, timeout=SLOW)
    found = dialogue.shown(window)
    assert found is not None
    desktop.settle()
    qtbot.waitUntil(lambda: _rests(dialogue, window), timeout=SLOW)
    gone: list[bool] = []
    found.destroyed.connect(lambda: gone.append(True))
    found.reject()
    qtbot.waitUntil(lambda: bool(gone), timeout=SLOW)


def _rests(dialogue: Dialogue, window: MainWindow) -> bool:
    found = dialogue.shown(window)
    return found is not None and is_settled(found)


@pytest.mark.parametrize("dialogue", DIALOGUES, ids=lambda each: each.id)
def test_a_dialogue_leaves_nothing_behind(
    desktop: Desktop, qtbot: QtBot, dialogue: Dialogue
) -> None:
    window = desktop.show(dialogue.page)
    qtbot.waitUntil(lambda: is_settled(window.page), timeout=SLOW)
    # The first time, Qt and the page may make what they keep.
    open_and_close(desktop, qtbot, dialogue)
    desktop.settle()
    qtbot.waitUntil(lambda: is_settled(window.page), timeout=SLOW)
    before, timers = counted(), running(window)
    threads = threading.active_count()
    for _ in range(1 if dialogue.id in HEAVY else TIMES - 1):
        open_and_close(desktop, qtbot, dialogue)
    desktop.settle()
    qtbot.waitUntil(lambda: is_settled(window.page), timeout=SLOW)
    assert not counted() - before
    qtbot.waitUntil(lambda: running(window) <= timers)
    qtbot.waitUntil(lambda: threading.active_count() <= threads)


def test_going_round_the_pages_leaves_nothing_behind(desktop: Desktop, qtbot: QtBot) -> None:
    window = desktop.show("today")

    def round_trip() -> None:
        for page in PAGES:
            window.go(Place(page))
            desktop.settle()
            qtbot.waitUntil(lambda: is_settled(window.page), timeout=SLOW)

    round_trip()
    before, timers = counted(), running(window)
    for _ in range(TIMES - 1):
        round_trip()
    assert not counted() - before
    qtbot.waitUntil(lambda: running(window) <= timers)
