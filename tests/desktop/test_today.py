"""Today: what is due and why, one click to do it, to put it off, to leave it out."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time, timedelta
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from pytestqt.qtbot import QtBot

from cards.model.notes import Channel, EventKind
from cards.model.people import Company, Person
from cards.model.search import Application, Conversation, Interview, Role
from cards.plan import StepState
from cards.store import Store
from desktop.dialogs.answer import AnswerDialog
from desktop.pages.notes import NotesPage
from desktop.place import Place
from desktop.today.asking import PutOffDialog, SkipDialog
from desktop.today.words import said
from desktop.vent.window import VentWindow
from desktop.when import today
from tests.desktop.notes_given import asked
from tests.desktop.stage import Desktop, Fill
from tests.desktop.today_given import (
    a_no_today,
    choose,
    met_yesterday,
    row_of,
    rules,
    step_of,
    today_page,
)

LEFT = Qt.MouseButton.LeftButton


def test_a_store_without_applications_has_the_day_off(desktop: Desktop, fill: Fill) -> None:
    fill(lambda store: store.people.add(Person(full_name="Ana Ruiz")))
    page = today_page(desktop)
    assert page.stack.currentWidget() is page.empty
    assert page.rows == 0


def test_what_is_due_is_told_with_everybody_it_is_for_and_why(desktop: Desktop, fill: Fill) -> None:
    fill(met_yesterday)
    page = today_page(desktop)
    assert rules(page) == ["interview_lesson", "interview_email", "interview_card"]
    row = row_of(page, "interview_email")
    assert said(row.bundle) == "Thank Ana Ruiz and Omar Haddad by e-mail"
    assert row.accessibleName() == "Thank Ana Ruiz and Omar Haddad by e-mail, today"
    assert row.accessibleDescription().startswith("An e-mail arrives")
    assert row.do_button.text() == "Write 2 e-mails"


def test_one_by_one_shows_each_person(desktop: Desktop, fill: Fill) -> None:
    fill(met_yesterday)
    page = today_page(desktop)
    row = row_of(page, "interview_card")
    assert row.each_button is not None
    QTest.mouseClick(row.each_button, LEFT)
    names = [said(each.bundle) for each in page.due.rows[2:]]
    assert names[1:] == ["Post Ana Ruiz a card", "Post Omar Haddad a card"]
    page.due.rows[3].setFocus()
    QTest.mouseClick(page.due.rows[3].circle, LEFT)
    desktop.settle()
    assert said(page.due.rows[2].bundle) == "Post Omar Haddad a card"


def test_a_tick_is_done_and_undo_takes_it_back(desktop: Desktop, fill: Fill) -> None:
    fill(met_yesterday)
    page = today_page(desktop)
    QTest.mouseClick(row_of(page, "interview_lesson").circle, LEFT)
    desktop.settle()
    assert "interview_lesson" not in rules(page)
    assert desktop.window.toast.isVisible()
    QTest.mouseClick(desktop.window.toast.action, LEFT)
    desktop.settle()
    assert "interview_lesson" in rules(page)
    assert "a step done" in desktop.window.toast.text.text()


def record(ids: list[int], kind: EventKind, store: Store) -> None:
    store.notes.record(ids, kind, today())


def test_a_click_writes_to_everybody_and_today_knows_how_far_it_is(
    desktop: Desktop, fill: Fill, qtbot: QtBot
) -> None:
    fill(met_yesterday)
    page = today_page(desktop)
    QTest.mouseClick(row_of(page, "interview_card").do_button, LEFT)
    qtbot.waitUntil(lambda: isinstance(desktop.window.page, NotesPage))
    desktop.settle()
    rows = asked(desktop, lambda store: store.notes.rows())
    assert [row.person.full_name for row in rows] == ["Ana Ruiz", "Omar Haddad"]
    assert {row.note.channel for row in rows} == {Channel.CARD}
    desktop.window.go(Place("today"))
    desktop.settle()
    assert row_of(page, "interview_card").do_button.text() == "Go on writing"
    ids = [row.note.id for row in rows]
    for kind in (EventKind.APPROVED, EventKind.PRINTED):
        asked(desktop, partial(record, ids, kind))
    desktop.settle()
    card = row_of(page, "interview_card")
    assert card.do_button.text() == "Mark as mailed"
    QTest.mouseClick(card.do_button, LEFT)
    desktop.settle()
    assert "interview_card" not in rules(page)
    assert step_of(desktop, "interview_card").step.by_itself


def test_later_puts_off_and_another_day_is_asked_for(
    desktop: Desktop, fill: Fill, qtbot: QtBot
) -> None:
    fill(met_yesterday)
    page = today_page(desktop)
    row = row_of(page, "interview_lesson")
    choose(page.due.rows[0].menu(), "Later", "In three days")
    desktop.settle()
    assert row not in page.due.rows
    assert "interview_lesson" not in rules(page)
    assert any("Write down" in link.accessibleName() for link in page.later.links)
    choose(row_of(page, "interview_card").menu(), "Later", "Another day")
    dialog = desktop.dialog(PutOffDialog)
    day = today() + timedelta(days=9)
    dialog.day.set_value(day)
    QTest.mouseClick(dialog.save_button, LEFT)
    qtbot.waitUntil(lambda: "interview_card" not in rules(page))
    assert step_of(desktop, "interview_card").step.due_on == day


def test_skipping_keeps_the_reason(desktop: Desktop, fill: Fill, qtbot: QtBot) -> None:
    fill(met_yesterday)
    page = today_page(desktop)
    choose(row_of(page, "interview_lesson").menu(), "Skip", "Once is enough")
    desktop.settle()
    step = step_of(desktop, "interview_lesson").step
    assert (step.state, step.skipped_because) == (StepState.SKIPPED, "Once is enough")
    choose(row_of(page, "interview_email").menu(), "Skip", "Another reason")
    dialog = desktop.dialog(SkipDialog)
    QTest.keyClicks(dialog.because, "I rang them")
    QTest.mouseClick(dialog.save_button, LEFT)
    qtbot.waitUntil(lambda: rules(page) == ["interview_card"])
    assert step_of(desktop, "interview_email").step.skipped_because == "I rang them"


def test_keys_alone_will_do(desktop: Desktop, fill: Fill, qtbot: QtBot) -> None:
    fill(met_yesterday)
    page = today_page(desktop)
    first = page.due.rows[0]
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Down)
    assert page.due.rows[1].hasFocus()
    QTest.keyClick(page.due.rows[1], Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(desktop.window.page, NotesPage))


def test_the_first_step_is_under_ones_hand_from_the_start(desktop: Desktop, fill: Fill) -> None:
    fill(met_yesterday)
    page = today_page(desktop)
    assert desktop.window.focusWidget() is page.due.rows[0]


def test_a_day_with_more_to_come_is_not_called_ones_own(desktop: Desktop, fill: Fill) -> None:
    def met_in_the_evening(store: Store) -> None:
        company = store.companies.add(Company(name="Atlas"))
        role = store.applications.add(Application(company_id=company.id, job_title="Cook"))
        ana = store.people.add(Person(full_name="Ana Ruiz"))
        starts = datetime.combine(today(), time(20))
        talk = Conversation(person_id=ana.id, role=Role.PEER)
        store.interviews.add(Interview(application_id=role.id, starts_at=starts), [talk])

    fill(met_in_the_evening)
    page = today_page(desktop)
    page.now = lambda: datetime.combine(today(), time(8))
    page.refresh(frozenset())
    desktop.settle()
    assert page.due.rows == []
    assert page.calm_text.text() == "Nothing is due just now. More comes later today."
    page.now = lambda: datetime.combine(today() - timedelta(days=1), time(8))
    page.refresh(frozenset())
    desktop.settle()
    assert page.calm_text.text() == "Nothing is due. The day is yours."


def test_the_plan_is_read_once_at_the_start(desktop: Desktop, qtbot: QtBot) -> None:
    window = desktop.session.build()
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    desktop.session.fill(window)
    window.go(Place("today"))
    filled = QSignalSpy(window.page.filled)
    desktop.settle()
    assert filled.count() == 1


def test_the_focus_stays_near_when_a_row_goes(desktop: Desktop, fill: Fill) -> None:
    fill(met_yesterday)
    page = today_page(desktop)
    page.due.rows[1].setFocus()
    choose(page.due.rows[1].menu(), "Done")
    desktop.settle()
    assert page.due.rows[1].hasFocus()
    assert rules(page) == ["interview_lesson", "interview_card"]


def test_the_vent_pad_opens_and_is_marked_only_when_asked(desktop: Desktop, fill: Fill) -> None:
    fill(a_no_today)
    page = today_page(desktop)
    QTest.mouseClick(row_of(page, "no_vent").do_button, LEFT)
    desktop.dialog(VentWindow).reject()
    desktop.settle()
    assert "no_vent" in rules(page)
    QTest.mouseClick(desktop.window.toast.action, LEFT)
    desktop.settle()
    assert "no_vent" not in rules(page)


def test_an_answer_without_a_day_is_asked_for_its_day(
    desktop: Desktop, fill: Fill, qtbot: QtBot
) -> None:
    fill(lambda store: store.applications.change(replace(a_no_today(store), answered_on=None)))
    page = today_page(desktop)
    assert page.undated.isVisible()
    page.undated.asking.emit(1)
    dialog = desktop.dialog(AnswerDialog)
    assert dialog.on.value() == today()
    QTest.mouseClick(dialog.save_button, LEFT)
    qtbot.waitUntil(lambda: not page.undated.isVisible())
    assert "no_vent" in rules(page)
