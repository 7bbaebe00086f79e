"""Days typed as people write them, in three languages; what is none is told and kept."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCalendarWidget, QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from cards.model.people import Company
from cards.model.search import Application
from cards.store import Store
from desktop.day_reading import DayError, read_day
from desktop.dialogs.application import ApplicationDialog
from desktop.dialogs.interview import InterviewDialog
from desktop.speech import speech_of
from desktop.today.asking import PutOffDialog
from desktop.when import plain_date, today
from desktop.widgets.day_field import DateField, DayCalendar, tongue
from tests.desktop.stage import Desktop, Fill

NOW = date(2026, 11, 23)
NOV_18 = date(2026, 11, 18)


def read(text: str, language: str) -> date:
    before = QLocale()
    QLocale.setDefault(QLocale(language))
    try:
        return read_day(text, NOW, tongue())
    finally:
        QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en_US", "18 Nov"),
        ("en_US", "Nov 18, 2026"),
        ("en_US", "november 18th"),
        ("en_US", "11/18/26"),
        ("en_US", "11/18"),
        ("en_US", "18/11/2026"),
        ("en_US", "Wed, 18 Nov 2026"),
        ("en_GB", "18/11/26"),
        ("en_GB", "18-11-2026"),
        ("en_GB", "18 of November"),
        ("de_DE", "18.11."),
        ("de_DE", "18.11.26"),
        ("de_DE", "18. November 2026"),
        ("de_DE", "Mittwoch, den 18. Nov. 2026"),
        ("de_DE", "Nov 18, 2026"),
        ("es_ES", "18/11/2026"),
        ("es_ES", "18 de noviembre de 2026"),
        ("es_ES", "el 18 nov"),
        ("es_ES", "mié, 18 nov 2026"),
        ("ar_EG", "2026-11-18"),
        ("ar_EG", "١٨/١١/٢٠٢٦"),
        ("en_US", " 2026-11-18 "),
    ],
)
def test_a_day_is_read_as_people_write_it(language: str, text: str) -> None:
    assert read(text, language) == NOV_18


def test_the_order_of_day_and_month_is_the_languages_own() -> None:
    assert read("3/4/2026", "en_US") == date(2026, 3, 4)
    assert read("3/4/2026", "en_GB") == date(2026, 4, 3)
    assert read("3.4.2026", "en_US") == date(2026, 4, 3)


def test_without_a_year_it_is_the_nearest_day() -> None:
    assert read("2 Jan", "en_US") == date(2027, 1, 2)
    assert read("20 Oct", "en_US") == date(2026, 10, 20)


def test_every_day_as_the_window_writes_it_is_read_again(qapp: QApplication) -> None:
    for language in ("en", "de", "es"):
        speech_of(qapp).speak(language)
        for days in range(0, 400, 7):
            day = NOW + timedelta(days=days)
            assert read_day(plain_date(day), NOW, tongue()) == day
    speech_of(qapp).speak("en")


@pytest.mark.parametrize(
    "text", ["31 Feb", "31.2.2026", "99.99.2026", "2026-13-01", "0/0", "31 Nov"]
)
def test_a_day_that_never_comes_is_none(text: str) -> None:
    with pytest.raises(DayError) as caught:
        read(text, "en_US")
    assert caught.value.impossible


@pytest.mark.parametrize("text", ["", "soon", "18", "Nov", "18 Nov Dec", "1 2 3 4", "18 ma", "🎂"])
def test_what_is_no_day_at_all_is_none(text: str) -> None:
    with pytest.raises(DayError) as caught:
        read(text, "en_US")
    assert not caught.value.impossible


@pytest.mark.parametrize(
    ("language", "typed", "days"),
    [("en", "tomorrow", 1), ("de", "gestern", -1), ("es", "mañana", 1), ("de", "today", 0)],
)
def test_near_days_have_words(
    qapp: QApplication, qtbot: QtBot, language: str, typed: str, days: int
) -> None:
    speech_of(qapp).speak(language)
    field = DateField()
    qtbot.addWidget(field)
    type_into(field, typed)
    assert field.value() == today() + timedelta(days=days)
    speech_of(qapp).speak("en")


def type_into(field: QLineEdit, text: str) -> None:
    field.show()
    field.setFocus()
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    if text.isascii():
        QTest.keyClicks(field, text)
    else:
        # Qt's test keys are those of ASCII.
        field.insert(text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_keys_go_on_and_back_a_day_or_a_month(qtbot: QtBot) -> None:
    field = DateField(earliest=lambda: date(2026, 1, 31))
    qtbot.addWidget(field)
    field.set_value(date(2026, 1, 31))
    QTest.keyClick(field, Qt.Key.Key_PageUp)
    assert field.value() == date(2026, 2, 28)
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert field.text() == plain_date(date(2026, 3, 1))
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert field.value() == date(2026, 2, 28)
    type_into(field, "2025-12-31")
    assert field.problem() == f"The first day possible is {plain_date(date(2026, 1, 31))}."


def test_a_day_is_chosen_from_the_calendar(qtbot: QtBot) -> None:
    field = DateField()
    qtbot.addWidget(field)
    field.set_value(date(2026, 11, 1))
    field.show()
    QTest.mouseClick(field.findChildren(QToolButton)[-1], Qt.MouseButton.LeftButton)
    calendar = field.findChild(DayCalendar)
    assert isinstance(calendar, DayCalendar)
    qtbot.waitUntil(calendar.isVisible)
    days = calendar.findChild(QCalendarWidget)
    assert isinstance(days, QCalendarWidget)
    for _ in range(17):
        QTest.keyClick(days.focusWidget() or days, Qt.Key.Key_Right)
    QTest.keyClick(days.focusWidget() or days, Qt.Key.Key_Return)
    assert field.value() == NOV_18
    assert not calendar.isVisible()


def an_application(store: Store) -> None:
    company = store.companies.add(Company(name="Atlas"))
    store.applications.add(Application(company_id=company.id, job_title="Cook"))


def test_an_impossible_day_is_told_at_the_field_and_nothing_is_saved(
    desktop: Desktop, fill: Fill, qtbot: QtBot
) -> None:
    fill(an_application)
    window = desktop.show("applications")
    ApplicationDialog.ask(window.desk, window, 1, lambda _saved: None)
    dialog = desktop.dialog(ApplicationDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    field = dialog.fields["applied_on"]
    dialog.applied_on.known.setChecked(True)
    type_into(dialog.applied_on.day, "31 Feb 2026")
    dialog.job_title.setFocus()
    assert field.reason.said() == "There is no such day: 31 Feb 2026."
    dialog.save()
    desktop.settle()
    assert dialog.isVisible()
    assert dialog.applied_on.day.text() == "31 Feb 2026"
    type_into(dialog.applied_on.day, "28 Feb 2026")
    assert field.reason.isHidden()


def test_what_is_no_day_is_kept_with_the_form(desktop: Desktop, fill: Fill, qtbot: QtBot) -> None:
    fill(an_application)
    window = desktop.show("applications")
    InterviewDialog.ask(window.desk, window, 1, 0, lambda _saved: None)
    dialog = desktop.dialog(InterviewDialog)
    dialog.moment.day.known.setChecked(True)
    type_into(dialog.moment.day.day, "32 Nov")
    dialog.reject()
    desktop.settle()
    InterviewDialog.ask(window.desk, window, 1, 0, lambda _saved: None)
    qtbot.waitUntil(lambda: any(d.isVisible() for d in window.findChildren(InterviewDialog)))
    again = next(d for d in window.findChildren(InterviewDialog) if d.isVisible())
    assert again.moment.day.day.text() == "32 Nov"
    assert again.moment.problem()


def test_a_day_to_put_off_to_lies_ahead(desktop: Desktop, qtbot: QtBot) -> None:
    from tests.desktop.test_access import A_STEP

    window = desktop.show("today")
    PutOffDialog.ask(window.desk, window, [A_STEP], "Rest", lambda _saved: None)
    dialog = desktop.dialog(PutOffDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    type_into(dialog.day, "yesterday")
    dialog.save()
    assert dialog.fields["day"].reason.said().startswith("The first day possible is")


@pytest.mark.parametrize("month", range(1, 13))
def test_the_narrowest_field_shows_a_whole_day(desktop: Desktop, month: int) -> None:
    field = DateField()
    field.setParent(desktop.show())
    field.set_value(date(today().year, month, 28))
    field.resize(field.minimumSizeHint())
    field.show()
    assert not field.is_cut()
