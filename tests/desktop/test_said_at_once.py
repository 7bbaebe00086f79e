"""A form says what is wrong as soon as a field is left, and takes it back once it is right."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cards.model.people import Affiliation, Company, Person, Sender
from cards.model.search import Application
from cards.store import Store
from desktop.dialogs.application import ApplicationDialog
from desktop.dialogs.base import FormDialog
from desktop.dialogs.company import CompanyDialog
from desktop.dialogs.firm import FirmDialog
from desktop.dialogs.interview import InterviewDialog
from desktop.dialogs.person import PersonDialog
from desktop.dialogs.sender import SenderDialog
from tests.desktop.stage import Desktop, Fill

LEFT = Qt.MouseButton.LeftButton


def focus() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def tab() -> None:
    QTest.keyClick(focus(), Qt.Key.Key_Tab)


def said(dialog: FormDialog[Any, Any], name: str) -> str:
    """What a field says of what is typed into it; "" while it says nothing."""
    reason = dialog.fields[name].reason
    return "" if reason.isHidden() else reason.said()


def new_person(desktop: Desktop) -> PersonDialog:
    desktop.show("people").page.start_new()
    dialog = desktop.dialog(PersonDialog)
    desktop.until(dialog.isActiveWindow)
    return dialog


def test_a_form_in_which_nothing_was_typed_says_nothing(desktop: Desktop) -> None:
    dialog = new_person(desktop)
    for _ in range(5):
        tab()
    assert not any(said(dialog, name) for name in dialog.fields)


def test_a_name_that_is_missing_is_told_when_its_field_is_left(desktop: Desktop) -> None:
    dialog = new_person(desktop)
    QTest.keyClicks(dialog.full_name, "Ana")
    tab()
    assert said(dialog, "full_name") == ""
    dialog.full_name.setFocus()
    dialog.full_name.selectAll()
    QTest.keyClick(dialog.full_name, Qt.Key.Key_Delete)
    QTest.keyClicks(dialog.called, "Annie")
    dialog.full_name.setFocus()
    tab()
    assert said(dialog, "full_name") == "A person needs a name."
    assert dialog.fields["full_name"].control.property("wrong") == "true"
    QTest.keyClicks(dialog.full_name, "A")
    assert said(dialog, "full_name") == ""
    assert dialog.fields["full_name"].control.property("wrong") == "false"


def test_a_title_asks_for_its_company_at_once_and_no_more_once_it_is_there(
    desktop: Desktop,
) -> None:
    dialog = new_person(desktop)
    QTest.keyClicks(dialog.full_name, "Ana Ruiz")
    dialog.company.setFocus()
    tab()
    QTest.keyClicks(dialog.title, "Head of Data")
    assert said(dialog, "company") == ""
    tab()
    assert said(dialog, "company") == "Which company do they have this title at?"
    QTest.keyClicks(dialog.company.field, "A")
    assert said(dialog, "company") == ""


def test_what_save_refused_is_taken_back_while_one_types(desktop: Desktop) -> None:
    dialog = new_person(desktop)
    QTest.mouseClick(dialog.save_button, LEFT)
    assert said(dialog, "full_name")
    assert dialog.full_name.hasFocus()
    QTest.keyClicks(dialog.full_name, "A")
    assert said(dialog, "full_name") == ""


def test_a_country_that_is_none_is_told_at_once(desktop: Desktop) -> None:
    window = desktop.show("applications")
    CompanyDialog.ask(window.desk, window, None, lambda _saved: None)
    dialog = desktop.dialog(CompanyDialog)
    desktop.until(dialog.isActiveWindow)
    QTest.keyClicks(dialog.name, "Atlas")
    country = dialog.fields["country"].control
    country.setFocus()
    QTest.keyClicks(focus(), "Atlantis")
    tab()
    assert said(dialog, "country") == "Choose a country from the list."


def test_a_day_before_the_first_is_told_at_once_whichever_is_changed(
    desktop: Desktop, fill: Fill
) -> None:
    fill(at_atlas)
    window = desktop.show("people")
    there = Affiliation(id=1, person_id=1, company_id=1, since=date(2024, 1, 1))
    FirmDialog.ask(window.desk, window, there, lambda _saved: None)
    dialog = desktop.dialog(FirmDialog)
    desktop.until(dialog.isActiveWindow)
    dialog.until.set_value(date(2023, 1, 1))
    dialog.until.day.setFocus()
    assert said(dialog, "until") == ""
    dialog.title.setFocus()
    assert said(dialog, "until") == "That is before they began there."
    dialog.since.set_value(date(2022, 1, 1))
    assert said(dialog, "until") == ""


def at_atlas(store: Store) -> None:
    store.companies.add(Company(name="Atlas"))
    store.people.add(Person(full_name="Ana Ruiz"))
    store.people.affiliate(Affiliation(person_id=1, company_id=1))
    store.applications.add(Application(company_id=1, job_title="Analyst"))


def test_an_application_asks_for_its_role_at_once(desktop: Desktop) -> None:
    window = desktop.show("applications")
    ApplicationDialog.ask(window.desk, window, 0, lambda _saved: None)
    dialog = desktop.dialog(ApplicationDialog)
    desktop.until(dialog.isActiveWindow)
    QTest.keyClicks(dialog.company.field, "Atlas")
    tab()
    assert (said(dialog, "company"), said(dialog, "job_title")) == ("", "")
    QTest.keyClicks(dialog.job_title, "A")
    QTest.keyClick(dialog.job_title, Qt.Key.Key_Backspace)
    assert said(dialog, "job_title") == ""
    tab()
    assert said(dialog, "job_title") == "Which role is it?"
    QTest.keyClicks(dialog.job_title, "Analyst")
    assert said(dialog, "job_title") == ""


def test_an_interview_says_at_once_which_zone_is_none_and_goes_to_who_lacks_a_name(
    desktop: Desktop, fill: Fill
) -> None:
    fill(at_atlas)
    window = desktop.show("applications")
    InterviewDialog.ask(window.desk, window, 1, 0, lambda _saved: None)
    dialog = desktop.dialog(InterviewDialog)
    desktop.until(dialog.isActiveWindow)
    dialog.zone.setFocus()
    dialog.zone.field.selectAll()
    QTest.keyClicks(dialog.zone.field, "Nowhere/Land")
    tab()
    assert said(dialog, "zone") == "Choose a time zone from the list."
    dialog.zone.set_value("Europe/Berlin")
    nameless = dialog.interviewers.blocks[0]
    QTest.keyClicks(nameless.talked_about, "Their heat pumps")
    QTest.mouseClick(dialog.save_button, LEFT)
    assert nameless.name_field.reason.said() == "Who was it? A name is needed."
    assert nameless.name_field.reason.isVisible()
    assert nameless.name.isAncestorOf(focus()) or nameless.name is focus()


def test_ones_own_name_is_asked_for_at_once(desktop: Desktop, qtbot: QtBot) -> None:
    window = desktop.show("people")
    SenderDialog.ask(window.desk, window, Sender(full_name="Maya"), lambda _saved: None)
    dialog = desktop.dialog(SenderDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.full_name.selectAll()
    QTest.keyClick(dialog.full_name, Qt.Key.Key_Delete)
    tab()
    assert said(dialog, "full_name") == "Your notes need a name to be signed with."
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.findChildren(SenderDialog))
