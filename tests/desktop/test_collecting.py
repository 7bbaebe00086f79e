"""Very many objects: no search for garbage while they are made, and given up little by little."""

from __future__ import annotations

import gc
import weakref

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.collecting import GivingUp, HeldOff


class _Thing:
    """Something that can be watched."""


def test_the_search_is_held_off_until_the_last_lets_it_be(qapp: QApplication) -> None:
    assert qapp.applicationName()
    one, other = HeldOff(), HeldOff()
    one.begin()
    one.begin()
    other.begin()
    one.end()
    assert not gc.isenabled()
    other.end()
    other.end()
    assert gc.isenabled()
    gc.unfreeze()


def test_many_things_go_in_parts_between_which_others_have_their_turn(qtbot: QtBot) -> None:
    things = [_Thing() for _ in range(5_000)]
    watched = [weakref.ref(each) for each in things]
    left: list[int] = []
    beat = QTimer()
    beat.timeout.connect(lambda: left.append(sum(ref() is not None for ref in watched)))
    beat.start(0)
    owner = QObject()
    work = GivingUp(owner, things)
    del things
    with qtbot.waitSignal(work.destroyed):
        pass
    beat.stop()
    assert [ref for ref in watched if ref() is not None] == []
    assert len({count for count in left if 0 < count < 5_000}) >= 2
