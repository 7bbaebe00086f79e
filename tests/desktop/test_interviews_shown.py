"""Interviews on an application's page: binned and back, called off, and what people lack."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from cards.model.people import Address, Company, Person
from cards.model.search import Application, Conversation, Interview, InterviewKind
from cards.store import Store
from desktop.pages.applications import ApplicationsPage
from desktop.place import Place
from tests.desktop.notes_given import asked
from tests.desktop.stage import Desktop, Fill

LEFT = Qt.MouseButton.LeftButton


def two_interviews(store: Store) -> None:
    company = store.companies.add(Company(name="Atlas"))
    application = store.applications.add(Application(company_id=company.id, job_title="Cook"))
    home = Address(street="1 Elm Street", city="Salem", region="OR", postcode="97301", country="US")
    ana = store.people.add(Person(full_name="Ana Ruiz", email="ana@atlas.example"))
    omar = store.people.add(Person(full_name="Omar Haddad", address=home))
    talks = [Conversation(person_id=each.id, talked_about="ovens") for each in (ana, omar)]
    held = Interview(application_id=application.id, starts_at=datetime(2026, 3, 2, 10))  # noqa: DTZ001 - the interview's own wall clock
    store.interviews.add(held, talks)
    off = Interview(application_id=application.id, kind=InterviewKind.PHONE, cancelled=True)
    store.interviews.add(off, [])


def applications(desktop: Desktop) -> ApplicationsPage:
    window = desktop.show("applications")
    window.go(Place("applications", "application", 1))
    desktop.settle()
    page = window.page
    assert isinstance(page, ApplicationsPage)
    return page


def test_one_that_was_called_off_says_so_and_people_say_what_they_lack(
    desktop: Desktop, fill: Fill
) -> None:
    fill(two_interviews)
    said = applications(desktop).panel.text()
    assert "Cancelled" in said
    lines = said.splitlines()
    assert lines.index("Ana Ruiz") < lines.index("No address") < lines.index("Omar Haddad")
    assert lines.index("Omar Haddad") < lines.index("No e-mail")


def test_an_interview_goes_to_the_bin_and_comes_back(
    desktop: Desktop, fill: Fill, qtbot: QtBot
) -> None:
    fill(two_interviews)
    page = applications(desktop)
    buttons = page.panel.findChildren(QAbstractButton)
    bins = [b for b in buttons if b.accessibleName() == "Move this interview to the bin"]
    QTest.mouseClick(bins[0], LEFT)
    desktop.settle()
    qtbot.waitUntil(lambda: "Ana Ruiz" not in page.panel.text())
    assert len(asked(desktop, lambda store: store.interviews.of(1))) == 1
    assert desktop.window.toast.isVisible()
    QTest.mouseClick(desktop.window.toast.action, LEFT)
    desktop.settle()
    qtbot.waitUntil(lambda: "Ana Ruiz" in page.panel.text())
    assert len(asked(desktop, lambda store: store.interviews.of(1))) == 2
