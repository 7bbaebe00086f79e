"""The tray's reminder, and where the window lies: quiet, and true to the screens there are."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QSystemTrayIcon, QWidget
from pytestqt.qtbot import QtBot

from cards.model.people import Company, Person
from cards.model.search import Application, Conversation, Interview, Stage
from cards.store import Store
from desktop import window as window_module
from desktop.preferences.settings import REMINDED_ON, REMINDER
from desktop.reminder import Reminder
from tests.desktop.stage import Desktop, Fill


def met_yesterday(store: Store) -> None:
    company = store.companies.add(Company(name="Atlas"))
    made = store.applications.add(
        Application(company_id=company.id, job_title="Cook", stage=Stage.INTERVIEWING)
    )
    person = store.people.add(Person(full_name="Ana Ruiz", email="ana@example.com"))
    yesterday = datetime.now().replace(hour=10, minute=0, second=0) - timedelta(days=1)  # noqa: DTZ005 - the wall clock's
    store.interviews.add(
        Interview(application_id=made.id, starts_at=yesterday),
        [Conversation(person_id=person.id, talked_about="bread")],
    )


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the tray was given to say; there is no tray on a screen that is none."""
    said: list[str] = []
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", staticmethod(lambda: True))
    monkeypatch.setattr(QSystemTrayIcon, "show", lambda _tray: None)
    monkeypatch.setattr(
        QSystemTrayIcon, "showMessage", lambda _tray, _title, text, *_rest: said.append(text)
    )
    return said


def reminder_of(desktop: Desktop) -> Reminder:
    """The window's reminder, which comes a moment after the first rows."""
    desktop.until(lambda: bool(desktop.window.findChildren(Reminder)))
    return next(each for each in desktop.window.findChildren(Reminder))


def look_from_behind(desktop: Desktop, qtbot: QtBot) -> None:
    """Look while another window is in front."""
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(lambda: not desktop.window.isActiveWindow())
    reminder_of(desktop).look()
    desktop.settle()


def switch_on(desktop: Desktop) -> QSettings:
    settings = desktop.window.desk.settings
    assert settings is not None
    reminder_of(desktop)
    settings.setValue(REMINDER, "true")
    desktop.window.desk.reminding.emit()
    return settings


def test_nothing_looks_before_it_is_switched_on(desktop: Desktop) -> None:
    desktop.show("today")
    reminder = reminder_of(desktop)
    assert not reminder.timer.isActive()
    settings = switch_on(desktop)
    assert reminder.timer.isActive()
    settings.setValue(REMINDER, "false")
    desktop.window.desk.reminding.emit()
    assert not reminder.timer.isActive()


def test_what_is_due_is_told_once_a_day_and_leads_to_today(
    desktop: Desktop, fill: Fill, qtbot: QtBot, told: list[str]
) -> None:
    fill(met_yesterday)
    window = desktop.show("people")
    settings = switch_on(desktop)
    look_from_behind(desktop, qtbot)
    assert len(told) == 1
    assert "due" in told[0]
    assert settings.value(REMINDED_ON)
    look_from_behind(desktop, qtbot)
    assert len(told) == 1
    tray = reminder_of(desktop).tray
    assert tray is not None
    tray.messageClicked.emit()
    assert window.page is window.pages["today"]
    assert window.isVisible()


def test_nobody_is_reminded_of_nothing(desktop: Desktop, qtbot: QtBot, told: list[str]) -> None:
    desktop.show("people")
    settings = switch_on(desktop)
    look_from_behind(desktop, qtbot)
    assert told == []
    assert not settings.value(REMINDED_ON)


def test_who_looks_already_is_not_reminded(desktop: Desktop, fill: Fill, told: list[str]) -> None:
    fill(met_yesterday)
    desktop.show("today")
    switch_on(desktop)
    reminder_of(desktop).look()
    desktop.settle()
    assert told == []


def test_the_geometry_is_kept_for_each_set_of_screens(
    desktop: Desktop, monkeypatch: pytest.MonkeyPatch, fill: Fill
) -> None:
    fill(met_yesterday)
    at_home, on_the_way = "window/geometry home", "window/geometry away"
    for screens, size in ((at_home, (1000, 740)), (on_the_way, (1000, 690))):
        monkeypatch.setattr(window_module, "_geometry_key", lambda screens=screens: screens)
        shown = desktop.show()
        shown.setWindowState(Qt.WindowState.WindowNoState)
        shown.resize(*size)
        shown.close()
        shown.desk.close()
    monkeypatch.setattr(window_module, "_geometry_key", lambda: at_home)
    again = desktop.show()
    assert (again.width(), again.height()) == (1000, 740)
