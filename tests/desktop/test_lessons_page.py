"""Lessons and feedback: kept where one is, found again, shown before the next interview."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from cards.model.notes import EventKind, Note
from cards.model.people import Company, Person
from cards.model.search import (
    Application,
    Conversation,
    Feedback,
    Interview,
    InterviewKind,
    Lesson,
    Referral,
    ReferralDirection,
)
from cards.store import Store
from desktop.lessons.feedback_dialog import FeedbackDialog
from desktop.lessons.lesson_dialog import LessonDialog
from desktop.lessons.told_view import ToldView
from desktop.pages.applications import ApplicationsPage
from desktop.pages.lessons import TOLD, LessonsPage
from desktop.place import Place
from desktop.when import plain_date, today
from tests.desktop.notes_given import asked
from tests.desktop.stage import Desktop, Fill

CONTROL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


def two_searches(store: Store) -> None:
    """An interview that was, with Ana, and one of the same kind that is to come elsewhere."""
    for name in ("Atlas & Sons", "Kite"):
        company = store.companies.add(Company(name=name))
        store.applications.add(Application(company_id=company.id, job_title="Baker"))
    store.people.add(Person(full_name="Ana Ruiz"))
    was, comes = today() - timedelta(days=20), today() + timedelta(days=5)
    final = InterviewKind.FINAL
    past = Interview(application_id=1, kind=final, starts_at=at_ten(was))
    store.interviews.add(past, [Conversation(person_id=1)])
    store.interviews.add(Interview(application_id=2, kind=final, starts_at=at_ten(comes)), [])


def at_ten(day: date) -> datetime:
    return datetime.combine(day, time(10))


def some_lessons(store: Store) -> None:
    two_searches(store)
    first = date(2026, 1, 1)
    store.lessons.add(
        Lesson(interview_id=1, text="Ask about the team", skill="Questions", learned_on=first)
    )
    store.lessons.add(Lesson(text="Bring bread", skill="Baking", learned_on=date(2026, 2, 1)))
    store.lessons.add(Lesson(text="Say the number first", learned_on=date(2026, 1, 15)))


def button(root: QWidget, name: str) -> QAbstractButton:
    """The button of this accessible name that is shown now."""
    found = [b for b in root.findChildren(QAbstractButton) if b.accessibleName() == name]
    return next(b for b in found if b.isVisibleTo(root))


def applications(desktop: Desktop, application_id: int) -> ApplicationsPage:
    window = desktop.show("applications")
    window.go(Place("applications", "application", application_id))
    desktop.settle()
    assert isinstance(window.page, ApplicationsPage)
    return window.page


def lessons_page(desktop: Desktop) -> LessonsPage:
    page = desktop.show("lessons").page
    assert isinstance(page, LessonsPage)
    return page


def shown(page: LessonsPage) -> list[str]:
    return [str(page.model.index(at, 0).data()) for at in range(page.model.rowCount())]


def test_a_lesson_kept_after_an_interview_comes_back_before_the_next(
    desktop: Desktop, fill: Fill, qtbot: QtBot
) -> None:
    fill(two_searches)
    page = applications(desktop, 1)
    QTest.mouseClick(button(page.panel, "Keep a lesson"), LEFT)
    dialog = desktop.dialog(LessonDialog)
    assert dialog.application.typed() == "Atlas & Sons, Baker"
    QTest.keyClicks(dialog.text, "Ask about the team first")
    dialog.interview.setCurrentIndex(1)
    QTest.mouseClick(dialog.save_button, LEFT)
    qtbot.waitUntil(lambda: "Ask about the team first" in page.panel.text())
    desktop.window.go(Place("applications", "application", 2))
    qtbot.waitUntil(lambda: "Worth remembering" in page.panel.text())
    assert "Atlas & Sons: the same kind of interview, a like role" in page.panel.text()


def test_feedback_is_written_down_changed_binned_and_brought_back(
    desktop: Desktop, fill: Fill, qtbot: QtBot
) -> None:
    fill(two_searches)
    page = applications(desktop, 1)
    assert "a friendly e-mail may ask for it" in page.panel.text()
    QTest.mouseClick(button(page.panel, "Write down feedback"), LEFT)
    dialog = desktop.dialog(FeedbackDialog)
    QTest.mouseClick(dialog.save_button, LEFT)
    assert dialog.fields["text"].reason.isVisible()
    QTest.keyClicks(dialog.text, "More examples")
    QTest.keyClicks(dialog.how.field, "by phone")
    QTest.keyClicks(dialog.person.picker, "Nobody known")
    QTest.mouseClick(dialog.save_button, LEFT)
    assert dialog.fields["person"].reason.isVisible()
    dialog.person.set_value((1, "Ana Ruiz"))
    QTest.mouseClick(dialog.save_button, LEFT)
    qtbot.waitUntil(lambda: "More examples" in page.panel.text())
    assert "Ana Ruiz · by phone" in page.panel.text()
    kept = asked(desktop, lambda store: store.feedback.get(1))
    assert (kept.application_id, kept.person_id, kept.said_on) == (1, 1, today())
    QTest.mouseClick(button(page.panel, "Edit “More examples”"), LEFT)
    again = desktop.dialog(FeedbackDialog)
    assert again.person.value() == (1, "Ana Ruiz")
    again.text.set_value("More examples of planning")
    QTest.mouseClick(again.save_button, LEFT)
    qtbot.waitUntil(lambda: "of planning" in page.panel.text())
    QTest.mouseClick(button(page.panel, "Move to the bin: “More examples of planning”"), LEFT)
    qtbot.waitUntil(lambda: "More examples" not in page.panel.text())
    QTest.mouseClick(desktop.window.toast.action, LEFT)
    qtbot.waitUntil(lambda: "More examples of planning" in page.panel.text())


def test_an_empty_page_says_what_it_is_for(desktop: Desktop) -> None:
    page = lessons_page(desktop)
    assert page.stack.currentWidget() is page.empty
    assert page.empty.sample.isVisible()
    QTest.mouseClick(page.empty.action, LEFT)
    desktop.dialog(LessonDialog).reject()


def test_lessons_are_listed_by_day_and_by_skill_and_searched(desktop: Desktop, fill: Fill) -> None:
    fill(some_lessons)
    page = lessons_page(desktop)
    assert shown(page) == ["Bring bread", "Say the number first", "Ask about the team"]
    QTest.mouseClick(page.orders.buttons["skill"], LEFT)
    assert shown(page) == ["Bring bread", "Ask about the team", "Say the number first"]
    QTest.keyClick(page, Qt.Key.Key_F, CONTROL)
    QTest.keyClicks(page.search, "atlas team")
    assert shown(page) == ["Ask about the team"]
    QTest.keyClicks(page.search, " never")
    assert page.no_match.isVisible()
    QTest.mouseClick(page.no_match.button, LEFT)
    assert len(shown(page)) == 3


def test_a_lesson_says_where_it_comes_from_and_when_it_comes_back(
    desktop: Desktop, fill: Fill
) -> None:
    fill(some_lessons)
    page = lessons_page(desktop)
    desktop.window.go(Place("lessons", "lesson", 1))
    assert page.panel.lesson_id == 1
    assert "Baker at Atlas & Sons" in page.panel.text()
    QTest.mouseClick(button(page.panel, f"Kite: Final round, {coming_day()}"), LEFT)
    assert desktop.window.page is desktop.window.pages["applications"]


def coming_day() -> str:
    return plain_date(today() + timedelta(days=5))


def test_a_lesson_is_added_and_binned_by_key(desktop: Desktop, fill: Fill, qtbot: QtBot) -> None:
    fill(some_lessons)
    page = lessons_page(desktop)
    QTest.keyClick(page, Qt.Key.Key_N, CONTROL)
    dialog = desktop.dialog(LessonDialog)
    QTest.keyClicks(dialog.text, "Rest the day before")
    QTest.keyClicks(dialog.skill.field, "baking")
    QTest.mouseClick(dialog.save_button, LEFT)
    qtbot.waitUntil(lambda: page.rows == 4)
    desktop.settle()
    desktop.window.go(Place("lessons", "lesson", 4))
    desktop.window.activateWindow()
    qtbot.waitUntil(desktop.window.isActiveWindow)
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: page.rows == 3)
    QTest.mouseClick(desktop.window.toast.action, LEFT)
    qtbot.waitUntil(lambda: page.rows == 4)


def what_came_of_it(desktop: Desktop) -> ToldView:
    page = lessons_page(desktop)
    QTest.mouseClick(page.views.buttons[TOLD], LEFT)
    assert page.told.isVisible()
    return page.told


def test_what_came_of_it_is_counted_in_words_and_bars(desktop: Desktop, fill: Fill) -> None:
    def more(store: Store) -> None:
        some_lessons(store)
        notes = [Note(person_id=1, application_id=1, text="Dear Ana") for _ in range(2)]
        ids = [note.id for note in store.notes.add(notes, today())]
        store.notes.record(ids[:1], EventKind.MAILED, today())
        store.feedback.add(Feedback(application_id=1, text="More examples"))
        store.referrals.add(Referral(person_id=1, direction=ReferralDirection.GIVEN))

    fill(more)
    told = what_came_of_it(desktop)
    chart = told.chart.accessibleName()
    assert "People met: 1, Notes written: 2, Mailed or e-mailed: 1, Answered: 0" in chart
    said = "\n".join(w.accessibleName() for w in told.findChildren(QWidget))
    assert "1 person met · 2 notes written · 1 mailed or e-mailed · 1 piece of feedback" in said
    picture = told.chart.grab().toImage()
    assert picture.width() > 300
    QTest.mouseClick(button(told, "Atlas & Sons"), LEFT)
    page = desktop.window.page
    assert isinstance(page, ApplicationsPage)


def test_an_empty_search_has_nothing_to_tell_and_says_so_kindly(desktop: Desktop) -> None:
    told = what_came_of_it(desktop)
    said = "\n".join(w.accessibleName() for w in told.findChildren(QWidget))
    assert "without any judgement" in said
