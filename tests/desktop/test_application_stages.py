"""How an application moves on by itself: an interview is added, an answer recorded."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cards.model.search import Answer, Stage
from desktop.dialogs.application import ApplicationDialog
from desktop.dialogs.interview import InterviewDialog
from desktop.widgets.fields import Choice
from tests.desktop.notes_given import asked
from tests.desktop.stage import Desktop, Fill
from tests.desktop.test_applications import LEFT, one_application, page_of


def stage_of(desktop: Desktop) -> Stage:
    return asked(desktop, lambda store: store.applications.get(1).stage)


def test_an_interview_moves_the_stage_on_and_undo_takes_both_back(
    desktop: Desktop, fill: Fill, qtbot: QtBot
) -> None:
    fill(one_application)
    page = page_of(desktop)
    page.panel.adding_interview.emit()
    dialog = desktop.dialog(InterviewDialog)
    QTest.keyClicks(dialog.interviewers.blocks[0].name, "Kai Brandt")
    dialog.save()
    qtbot.waitUntil(lambda: stage_of(desktop) is Stage.INTERVIEWING)
    QTest.mouseClick(desktop.window.toast.action, LEFT)
    qtbot.waitUntil(lambda: stage_of(desktop) is Stage.APPLIED)
    desktop.settle()
    assert not asked(desktop, lambda store: store.interviews.of(1))


@pytest.mark.parametrize(
    ("before", "answer", "after"),
    [
        (Stage.APPLIED, Answer.NO, Stage.CLOSED),
        (Stage.INTERVIEWING, Answer.OFFER, Stage.OFFER),
        (Stage.CLOSED, Answer.OFFER, Stage.CLOSED),
        (Stage.WAITING, Answer.SILENCE, Stage.WAITING),
    ],
)
def test_an_answer_moves_the_stage_on_never_back(
    desktop: Desktop, fill: Fill, qtbot: QtBot, before: Stage, answer: Answer, after: Stage
) -> None:
    fill(one_application)
    fill(lambda store: store.applications.change(replace(store.applications.get(1), stage=before)))
    page = page_of(desktop)
    QTest.mouseClick(page.panel.edit_button, LEFT)
    dialog = desktop.dialog(ApplicationDialog)
    field = dialog.fields["answer"].control
    assert isinstance(field, Choice)
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Home)
    for _ in range(field.findData(answer)):
        QTest.keyClick(field, Qt.Key.Key_Down)
    dialog.save()
    qtbot.waitUntil(lambda: asked(desktop, lambda s: s.applications.get(1).answer) is answer)
    assert stage_of(desktop) is after
