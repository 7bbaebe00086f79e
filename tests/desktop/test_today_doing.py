"""Where each kind of step leads: the desk, a form, what to say on the telephone, the web."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cards.model.notes import Channel, Occasion
from cards.plan import StepState
from desktop.dialogs.answer import AnswerDialog
from desktop.lessons.feedback_dialog import FeedbackDialog
from desktop.lessons.lesson_dialog import LessonDialog
from desktop.pages.notes import NotesPage
from desktop.today.script import ScriptDialog
from desktop.writing.new_note import NewNoteDialog
from tests.desktop.notes_given import asked
from tests.desktop.stage import Desktop, Fill
from tests.desktop.today_given import (
    a_no_of,
    choose,
    met_yesterday,
    row_of,
    rules,
    step_of,
    today_page,
)

LEFT = Qt.MouseButton.LeftButton


def test_a_lesson_hangs_on_its_interview_and_closes_its_step(
    desktop: Desktop, fill: Fill, qtbot: QtBot
) -> None:
    fill(met_yesterday)
    page = today_page(desktop)
    QTest.mouseClick(row_of(page, "interview_lesson").do_button, LEFT)
    dialog = desktop.dialog(LessonDialog)
    QTest.keyClicks(dialog.text, "Ask about the team first")
    QTest.mouseClick(dialog.save_button, LEFT)
    qtbot.waitUntil(lambda: "interview_lesson" not in rules(page))
    (kept,) = asked(desktop, lambda store: store.lessons.list())
    assert (kept.application_id, kept.interview_id) == (1, 1)


def test_what_the_occasion_needs_is_asked_for_first(desktop: Desktop, fill: Fill) -> None:
    fill(a_no_of(36))
    page = today_page(desktop)
    QTest.mouseClick(row_of(page, "no_touch_30").do_button, LEFT)
    dialog = desktop.dialog(NewNoteDialog)
    assert dialog.chosen_occasion() is Occasion.KEEP_IN_TOUCH
    dialog.reject()
    desktop.settle()
    assert not asked(desktop, lambda store: store.notes.rows())


def test_an_invitation_is_written_at_once(desktop: Desktop, fill: Fill, qtbot: QtBot) -> None:
    fill(a_no_of(6))
    page = today_page(desktop)
    row = row_of(page, "no_linkedin")
    assert row.do_button.text() == "Write the invitation"
    QTest.mouseClick(row.do_button, LEFT)
    qtbot.waitUntil(lambda: isinstance(desktop.window.page, NotesPage))
    (note,) = asked(desktop, lambda store: store.notes.rows())
    assert note.note.channel is Channel.LINKEDIN
    assert len(note.note.text) <= 200


def test_a_call_shows_what_to_say_and_is_marked_by_a_click(
    desktop: Desktop, fill: Fill, qtbot: QtBot
) -> None:
    fill(a_no_of(6))
    page = today_page(desktop)
    QTest.mouseClick(row_of(page, "no_feedback_voicemail").do_button, LEFT)
    dialog = desktop.dialog(ScriptDialog)
    assert not dialog.feedback_button.isVisible()
    QTest.mouseClick(dialog.done_button, LEFT)
    qtbot.waitUntil(lambda: "no_feedback_voicemail" not in rules(page))
    assert step_of(desktop, "no_feedback").step.state is StepState.OVERTAKEN


def test_what_they_said_on_the_call_is_written_down(desktop: Desktop, fill: Fill) -> None:
    fill(a_no_of(6))
    page = today_page(desktop)
    row = row_of(page, "no_feedback_voicemail")
    choose(row.menu(), "Done")
    desktop.settle()
    call = step_of(desktop, "no_feedback_call")
    ScriptDialog.ask(desktop.window.desk, desktop.window, call, page.deciding, page.doing.keeping)
    dialog = desktop.dialog(ScriptDialog)
    QTest.mouseClick(dialog.feedback_button, LEFT)
    desktop.dialog(FeedbackDialog).reject()


def test_looking_for_an_opening_opens_their_website(
    desktop: Desktop, fill: Fill, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []

    def open_url(url: QUrl) -> bool:
        opened.append(url.toString())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    fill(a_no_of(66))
    page = today_page(desktop)
    row = row_of(page, "no_openings_60")
    assert row.do_button.text() == "Open their website"
    QTest.mouseClick(row.do_button, LEFT)
    assert opened == ["http://kite.example"]
    QTest.mouseClick(desktop.window.toast.action, LEFT)
    desktop.settle()
    assert "no_openings_60" not in rules(page)


def test_an_opening_that_was_found_leads_to_a_note(desktop: Desktop, fill: Fill) -> None:
    fill(a_no_of(66))
    page = today_page(desktop)
    choose(row_of(page, "no_openings_60").menu(), "There is one")
    dialog = desktop.dialog(NewNoteDialog)
    assert dialog.chosen_occasion() is Occasion.NEW_OPENING
    dialog.reject()


def test_silence_is_recorded_from_its_step(desktop: Desktop, fill: Fill) -> None:
    fill(met_yesterday)
    page = today_page(desktop)
    page.doing.record_dated(1)
    dialog = desktop.dialog(AnswerDialog)
    assert dialog.on.value() is not None
    dialog.reject()
