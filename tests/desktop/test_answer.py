"""Recording what came of an application: by key, kindly, and with what one may do then."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cards.model.notes import EventKind, Note, Occasion
from cards.model.people import Sender
from cards.model.search import Answer, Application, Stage
from cards.store import Store
from desktop.dialogs.after_answer import BACK, CLEAR, PLAN, VENT, WRITE, AfterAnswerDialog
from desktop.dialogs.answer import AnswerDialog
from desktop.pages.applications import ApplicationsPage
from tests.desktop.notes_given import asked
from tests.desktop.stage import Desktop, Fill
from tests.desktop.test_applications import (
    CONTROL,
    LEFT,
    notes_of,
    one_application,
    one_interview,
    page_of,
)


def answered(desktop: Desktop) -> Application:
    return asked(desktop, lambda store: store.applications.get(1))


def ask(desktop: Desktop, qtbot: QtBot) -> AnswerDialog:
    """Press the key on the page that is shown, opening the window first if it is not."""
    if desktop.session.window is None:
        page_of(desktop)
    # Without a screen no window comes to the front by itself when a dialog goes.
    desktop.window.activateWindow()
    qtbot.waitUntil(desktop.window.isActiveWindow)
    QTest.keyClick(desktop.window.page, Qt.Key.Key_R, CONTROL)
    return desktop.dialog(AnswerDialog)


def test_a_no_is_recorded_by_two_keys_and_undone_by_one(
    desktop: Desktop, fill: Fill, qtbot: QtBot
) -> None:
    fill(one_application)
    dialog = ask(desktop, qtbot)
    QTest.keyClick(dialog.on.known, Qt.Key.Key_Return)
    after = desktop.dialog(AfterAnswerDialog)
    now = answered(desktop)
    assert (now.answer, now.stage) == (Answer.NO, Stage.CLOSED)
    assert now.answered_on == datetime.now().astimezone().date()
    assert list(after.buttons) == [VENT, PLAN]
    QTest.keyClick(after, Qt.Key.Key_Escape)
    desktop.window.activateWindow()
    qtbot.waitUntil(desktop.window.isActiveWindow)
    QTest.keyClick(desktop.window, Qt.Key.Key_Z, CONTROL)
    desktop.settle()
    assert answered(desktop).answer is Answer.NONE


def test_when_how_how_far_and_what_they_said_are_kept_and_shown(
    desktop: Desktop, fill: Fill, qtbot: QtBot
) -> None:
    fill(one_application)
    dialog = ask(desktop, qtbot)
    dialog.on.set_value(date(2026, 3, 12))
    QTest.keyClicks(dialog.how.field, "by phone")
    dialog.finalist.setChecked(True)
    QTest.keyClicks(dialog.words, "Someone with more years at the oven.")
    QTest.mouseClick(dialog.save_button, LEFT)
    desktop.dialog(AfterAnswerDialog).reject()
    now = answered(desktop)
    assert now.answered_how == "by phone"
    assert now.answer_words == "Someone with more years at the oven."
    assert now.finalist
    desktop.settle()
    page = desktop.window.page
    assert isinstance(page, ApplicationsPage)
    said = page.panel.text()
    assert "They said no on 12 Mar 2026, by phone" in said
    assert "“Someone with more years at the oven.”" in said
    assert "among the last few" in said


@pytest.mark.parametrize(
    ("answer", "stage"),
    [
        (Answer.SILENCE, Stage.APPLIED),
        (Answer.WITHDRAWN, Stage.CLOSED),
        (Answer.OFFER, Stage.OFFER),
    ],
)
def test_silence_an_offer_and_withdrawing_are_answers_too(
    desktop: Desktop, fill: Fill, qtbot: QtBot, answer: Answer, stage: Stage
) -> None:
    fill(one_application)
    dialog = ask(desktop, qtbot)
    QTest.mouseClick(dialog.answer.buttons[answer], LEFT)
    assert dialog.how.isVisible() is (answer is not Answer.SILENCE)
    QTest.mouseClick(dialog.save_button, LEFT)
    desktop.settle()
    assert (answered(desktop).answer, answered(desktop).stage) == (answer, stage)
    for after in desktop.window.findChildren(AfterAnswerDialog):
        assert answer is Answer.SILENCE
        after.reject()


def test_what_was_typed_is_set_aside_on_escape(desktop: Desktop, fill: Fill, qtbot: QtBot) -> None:
    fill(one_application)
    dialog = ask(desktop, qtbot)
    QTest.keyClicks(dialog.words, "Not this time")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    desktop.settle()
    assert answered(desktop).answer is Answer.NONE
    again = ask(desktop, qtbot)
    assert again.words.value() == "Not this time"
    again.reject()


def test_the_cards_and_the_plan_are_offered_where_there_is_something_to_do(
    desktop: Desktop, fill: Fill, qtbot: QtBot
) -> None:
    fill(one_interview)
    fill(lambda store: store.set_sender(Sender(full_name="Maya Okafor")))
    planned: list[int] = []
    page = page_of(desktop)
    desktop.window.desk.plan_days = planned.append
    QTest.mouseClick(ask(desktop, qtbot).save_button, LEFT)
    after = desktop.dialog(AfterAnswerDialog)
    assert list(after.buttons) == [VENT, WRITE, PLAN]
    QTest.mouseClick(after.buttons[PLAN], LEFT)
    assert planned == [1]
    # Nothing is offered anew for an answer that stays as it is.
    QTest.mouseClick(ask(desktop, qtbot).save_button, LEFT)
    desktop.settle()
    assert not desktop.window.findChildren(AfterAnswerDialog)
    again = ask(desktop, qtbot)
    QTest.keyClicks(again.words, "They took someone from within.")
    QTest.mouseClick(again.save_button, LEFT)
    QTest.mouseClick(desktop.dialog(AfterAnswerDialog).buttons[WRITE], LEFT)
    qtbot.waitUntil(lambda: desktop.window.page is not page)
    assert len(notes_of(desktop)) == 1


def hopeful(store: Store) -> None:
    one_interview(store)
    note = Note(person_id=1, application_id=1, text="Dear Ines,\n\nI still hope to join you.")
    (added,) = store.notes.add([note])
    store.notes.record([added.id], EventKind.APPROVED, date(2026, 3, 12))


def test_what_still_hopes_for_a_yes_becomes_a_draft_or_goes_into_the_bin_and_comes_back(
    desktop: Desktop, fill: Fill, qtbot: QtBot
) -> None:
    fill(hopeful)
    page = page_of(desktop)
    QTest.mouseClick(ask(desktop, qtbot).save_button, LEFT)
    after = desktop.dialog(AfterAnswerDialog)
    assert list(after.buttons)[:3] == [VENT, BACK, CLEAR]
    QTest.mouseClick(after.buttons[BACK], LEFT)
    qtbot.waitUntil(lambda: desktop.window.toast.text.text() == "1 note is a draft again.")
    assert [row.state for row in notes_of(desktop)] == [EventKind.DRAFTED]
    QTest.mouseClick(desktop.window.toast.action, LEFT)
    qtbot.waitUntil(lambda: notes_of(desktop)[0].state is EventKind.APPROVED)
    page.recording.lead_on(1)
    QTest.mouseClick(desktop.dialog(AfterAnswerDialog).buttons[CLEAR], LEFT)
    qtbot.waitUntil(lambda: desktop.window.toast.text.text() == "1 note is in the bin.")
    assert notes_of(desktop) == ()
    QTest.mouseClick(desktop.window.toast.action, LEFT)
    qtbot.waitUntil(lambda: len(notes_of(desktop)) == 1)
    assert answered(desktop).answer is Answer.NO


def test_after_withdrawing_the_cards_decline_with_thanks(
    desktop: Desktop, fill: Fill, qtbot: QtBot
) -> None:
    fill(one_interview)
    fill(lambda store: store.set_sender(Sender(full_name="Maya Okafor")))
    dialog = ask(desktop, qtbot)
    QTest.mouseClick(dialog.answer.buttons[Answer.WITHDRAWN], LEFT)
    QTest.mouseClick(dialog.save_button, LEFT)
    after = desktop.dialog(AfterAnswerDialog)
    assert list(after.buttons) == [WRITE, PLAN]
    QTest.mouseClick(after.buttons[WRITE], LEFT)
    qtbot.waitUntil(lambda: desktop.window.page is desktop.window.pages.get("notes"))
    (row,) = notes_of(desktop)
    assert row.note.occasion is Occasion.WITHDRAW
