"""Pasting a whole signature into the first field offers to fill in the rest."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cards.model.people import Company
from cards.model.search import Application
from cards.store import Store
from desktop.dialogs.application import ApplicationDialog
from desktop.dialogs.company import CompanyDialog
from desktop.dialogs.interview import InterviewDialog
from desktop.dialogs.person import PersonDialog
from desktop.dialogs.sender import SenderDialog
from desktop.widgets.form import control_of
from tests.desktop.notes_given import asked
from tests.desktop.stage import Desktop, Fill

SIGNATURE = (
    "Katrin Vogel\nHead of Engineering\nNordwind GmbH\nSpeicherstraße 12\n20457 Hamburg\n"
    "Germany\nkatrin.vogel@nordwind.example\n"
)
LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier


def paste(field: QWidget, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    QTest.keyClick(field, Qt.Key.Key_V, CONTROL)


def new_person(desktop: Desktop) -> PersonDialog:
    desktop.show("people").page.start_new()
    return desktop.dialog(PersonDialog)


def test_a_pasted_signature_fills_a_person(desktop: Desktop, qtbot: QtBot) -> None:
    dialog = new_person(desktop)
    QTest.keyClicks(dialog.title, "Boss")
    paste(dialog.full_name, SIGNATURE)
    offer = dialog.paste_offer
    assert offer.isVisible()
    offer.fill_button.setFocus()
    QTest.keyClick(offer.fill_button, Qt.Key.Key_Return)
    values = {name: control_of(field).value() for name, field in dialog.fields.items()}
    assert (values["full_name"], values["title"]) == ("Katrin Vogel", "Boss")
    assert (values["company"], values["email"]) == (
        "Nordwind GmbH",
        "katrin.vogel@nordwind.example",
    )
    assert (values["street"], values["city"], values["country"]) == (
        "Speicherstraße 12",
        "Hamburg",
        "DE",
    )
    assert offer.back_button.hasFocus()
    QTest.mouseClick(dialog.save_button, LEFT)
    page = desktop.window.page
    qtbot.waitUntil(lambda: page.rows == 1)
    assert asked(desktop, lambda store: store.people.get(1).address.city) == "Hamburg"


def test_what_was_filled_in_is_put_back(desktop: Desktop) -> None:
    dialog = new_person(desktop)
    paste(dialog.full_name, SIGNATURE)
    QTest.mouseClick(dialog.paste_offer.fill_button, LEFT)
    QTest.mouseClick(dialog.paste_offer.back_button, LEFT)
    assert dialog.full_name.text() == SIGNATURE
    assert control_of(dialog.fields["city"]).value() == ""
    assert dialog.paste_offer.fill_button.isVisible()


def test_a_long_name_is_no_signature(desktop: Desktop) -> None:
    dialog = new_person(desktop)
    QTest.keyClicks(dialog.full_name, "Ana Maria de la Cruz Ibarra y Vallejo")
    assert not dialog.paste_offer.isVisible()


def test_ones_own_address_is_offered_too(desktop: Desktop) -> None:
    window = desktop.show()
    QTest.mouseClick(window.side_bar.sender_button, LEFT)
    dialog = desktop.dialog(SenderDialog)
    paste(dialog.full_name, "Maya Lindqvist, 12 Quay Road, Leith EH6 6JB")
    QTest.mouseClick(dialog.paste_offer.fill_button, LEFT)
    assert dialog.full_name.text() == "Maya Lindqvist"
    assert control_of(dialog.fields["postcode"]).value() == "EH6 6JB"


LETTERHEAD = "Nordwind GmbH\nSpeicherstraße 12\n20457 Hamburg\nGermany\n"


def test_a_pasted_letterhead_fills_a_company(desktop: Desktop) -> None:
    window = desktop.show("applications")
    CompanyDialog.ask(window.desk, window, None, lambda _saved: None)
    dialog = desktop.dialog(CompanyDialog)
    paste(dialog.name, LETTERHEAD)
    QTest.mouseClick(dialog.paste_offer.fill_button, LEFT)
    values = {name: control_of(field).value() for name, field in dialog.fields.items()}
    assert (values["name"], values["street"]) == ("Nordwind GmbH", "Speicherstraße 12")
    assert (values["postcode"], values["city"], values["country"]) == ("20457", "Hamburg", "DE")


def test_a_signature_pasted_for_a_company_names_it_and_not_the_person(desktop: Desktop) -> None:
    window = desktop.show("applications")
    CompanyDialog.ask(window.desk, window, None, lambda _saved: None)
    dialog = desktop.dialog(CompanyDialog)
    paste(dialog.name, SIGNATURE)
    QTest.mouseClick(dialog.paste_offer.fill_button, LEFT)
    assert dialog.name.value() == "Nordwind GmbH"
    QTest.mouseClick(dialog.paste_offer.back_button, LEFT)
    assert dialog.name.text() == SIGNATURE


def test_an_application_takes_the_company_and_keeps_the_rest_as_a_note(desktop: Desktop) -> None:
    window = desktop.show("applications")
    ApplicationDialog.ask(window.desk, window, 0, lambda _saved: None)
    dialog = desktop.dialog(ApplicationDialog)
    paste(dialog.company.field, SIGNATURE)
    assert dialog.paste_offer.isVisible()
    QTest.mouseClick(dialog.paste_offer.fill_button, LEFT)
    assert dialog.company.typed() == "Nordwind GmbH"
    assert dialog.note.value() == SIGNATURE.strip()
    QTest.mouseClick(dialog.paste_offer.back_button, LEFT)
    assert dialog.note.value() == ""


def test_an_interviewer_is_filled_in_with_how_they_are_reached(
    desktop: Desktop, fill: Fill, qtbot: QtBot
) -> None:
    def applied(store: Store) -> None:
        store.companies.add(Company(name="Nordwind"))
        store.applications.add(Application(company_id=1, job_title="Analyst"))

    fill(applied)
    window = desktop.show("applications")
    InterviewDialog.ask(window.desk, window, 1, 0, lambda _saved: None)
    dialog = desktop.dialog(InterviewDialog)
    block = dialog.interviewers.blocks[0]
    paste(block.name, SIGNATURE)
    QTest.mouseClick(block.paste_offer.fill_button, LEFT)
    assert (block.name.value(), block.title.value()) == ("Katrin Vogel", "Head of Engineering")
    assert block.also.said() == "Kept with their name: katrin.vogel@nordwind.example."
    QTest.mouseClick(dialog.save_button, LEFT)
    qtbot.waitUntil(lambda: not window.findChildren(InterviewDialog))
    person = asked(desktop, lambda store: store.people.get(1))
    assert (person.full_name, person.email) == ("Katrin Vogel", "katrin.vogel@nordwind.example")
