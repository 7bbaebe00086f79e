"""For keyboard and screen reader: names, buddies, heights and the order of Tab."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from cards.model.people import Company, Person, Sender
from cards.model.search import Answer, Application, Feedback, Lesson, Referral, ReferralDirection
from cards.plan import Action, PlannedStep
from cards.store import Store
from desktop.dialogs.answer import AnswerDialog
from desktop.dialogs.application import ApplicationDialog
from desktop.dialogs.company import CompanyDialog
from desktop.dialogs.interview import InterviewDialog
from desktop.dialogs.person import PersonDialog
from desktop.dialogs.sender import SenderDialog
from desktop.lessons.feedback_dialog import FeedbackDialog
from desktop.lessons.lesson_dialog import LessonDialog
from desktop.lessons.referral_dialog import ReferralDialog
from desktop.look import tokens
from desktop.look.ring import FocusRing
from desktop.today.asking import PutOffDialog, SkipDialog
from desktop.today.plan_corner import PlanCorner
from desktop.today.plan_dialog import PlanDialog
from desktop.vent.window import VentWindow
from desktop.when import today
from desktop.window import MainWindow
from tests.desktop.stage import Desktop, Fill

A_REFERRAL = Referral(person_id=1, direction=ReferralDirection.RECEIVED)
A_STEP = PlannedStep(
    rule="rest",
    application_id=1,
    person_id=None,
    action=Action.REST,
    opens_on=date(2026, 3, 6),
    due_on=date(2026, 3, 6),
)
Opens = Callable[[MainWindow], object]
DIALOGS: dict[type[QDialog], Opens] = {
    PersonDialog: lambda w: PersonDialog.ask(w.desk, w, 0, print),
    CompanyDialog: lambda w: CompanyDialog.ask(w.desk, w, None, print),
    SenderDialog: lambda w: SenderDialog.ask(w.desk, w, Sender(), print),
    ApplicationDialog: lambda w: ApplicationDialog.ask(w.desk, w, 1, print),
    InterviewDialog: lambda w: InterviewDialog.ask(w.desk, w, 1, 0, print),
    VentWindow: lambda w: VentWindow(w).begin(),
    AnswerDialog: lambda w: AnswerDialog.ask(w.desk, w, 1, print),
    LessonDialog: lambda w: LessonDialog.ask(w.desk, w, Lesson(text=""), print),
    FeedbackDialog: lambda w: FeedbackDialog.ask(w.desk, w, Feedback(text=""), print),
    ReferralDialog: lambda w: ReferralDialog.ask(w.desk, w, A_REFERRAL, print),
    PlanDialog: lambda w: PlanCorner(w.desk, w).ask(1),
    PutOffDialog: lambda w: PutOffDialog.ask(w.desk, w, [A_STEP], "Rest", print),
    SkipDialog: lambda w: SkipDialog.ask(w.desk, w, [A_STEP], "Rest", print),
}


def an_application(store: Store) -> None:
    company = store.companies.add(Company(name="Atlas"))
    store.applications.add(
        Application(company_id=company.id, job_title="Cook", answer=Answer.NO, answered_on=today())
    )
    store.people.add(Person(full_name="Ana Ruiz"))


def focusable(root: QWidget) -> list[QWidget]:
    return [
        widget
        for widget in root.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
    ]


def is_part(widget: QWidget) -> bool:
    """Whether a widget is the inside of another control."""
    return isinstance(widget.parentWidget(), QComboBox | QAbstractSpinBox | QLineEdit)


@pytest.mark.parametrize("page", ["today", "applications", "people", "lessons"])
def test_every_control_of_a_page_has_a_name(desktop: Desktop, fill: Fill, page: str) -> None:
    fill(an_application)
    window = desktop.show(page)
    nameless = [w for w in focusable(window) if not w.accessibleName() and not is_part(w)]
    assert not nameless


@pytest.mark.parametrize("kind", DIALOGS)
def test_every_field_of_a_form_has_a_name_a_buddy_and_its_height(
    desktop: Desktop, fill: Fill, kind: type[QDialog]
) -> None:
    fill(an_application)
    DIALOGS[kind](desktop.show())
    dialog = desktop.dialog(kind)
    assert dialog.windowTitle()
    for widget in focusable(dialog):
        if is_part(widget):
            continue
        assert widget.accessibleName(), widget
        if isinstance(widget, QLineEdit | QComboBox | QAbstractSpinBox):
            assert widget.height() == tokens.CONTROL_HEIGHT, widget.accessibleName()
        elif isinstance(widget, QAbstractButton):
            assert widget.height() >= 24, widget.accessibleName()


@pytest.mark.parametrize("kind", DIALOGS)
def test_tab_goes_down_the_form_and_comes_round(
    desktop: Desktop, fill: Fill, qtbot: QtBot, kind: type[QDialog]
) -> None:
    fill(an_application)
    DIALOGS[kind](desktop.show())
    dialog = desktop.dialog(kind)
    qtbot.waitUntil(dialog.isActiveWindow)
    seen: list[QWidget] = []
    # A date takes three steps of its own: day, month, year.
    for _ in range(60):
        focus = QApplication.focusWidget()
        assert focus is not None
        if focus not in seen:
            seen.append(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    wanted = {w for w in focusable(dialog) if not is_part(w) and w.isEnabled()}
    assert wanted <= set(seen) | {w.parentWidget() for w in seen}
    tops = [w.mapTo(dialog, QPoint(0, 0)).y() for w in seen if dialog.isAncestorOf(w)]
    rows = [top // (2 * tokens.CONTROL_HEIGHT) for top in tops]
    assert rows == sorted(rows)


def test_the_ring_follows_the_keyboard_alone(desktop: Desktop) -> None:
    window = desktop.show()
    button = window.top_bar.more
    button.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(button, Qt.Key.Key_Tab)
    focus = QApplication.focusWidget()
    assert isinstance(focus, QAbstractButton)
    rings = [w for w in window.findChildren(QWidget) if type(w).__name__ == "_Ring"]
    assert [ring.isVisible() for ring in rings] == [True]
    assert rings[0].geometry().contains(focus.mapTo(window, QPoint(1, 1)))


def test_the_ring_goes_along_when_all_around_its_button_is_moved(
    qapp: QApplication, qtbot: QtBot
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    holder = QWidget(window)
    first, second = QPushButton("First", holder), QPushButton("Second", holder)
    second.move(0, 40)
    holder.move(10, 10)
    window.resize(300, 300)
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    first.setFocus()
    if qapp.findChild(FocusRing) is None:
        FocusRing(qapp)
    QTest.keyClick(first, Qt.Key.Key_Tab)
    ring = next(each for each in window.findChildren(QWidget) if type(each).__name__ == "_Ring")
    before = ring.pos()
    holder.move(10, 60)
    assert ring.pos() - before == QPoint(0, 50)
