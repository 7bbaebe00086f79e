"""Referrals on a person's panel: both ways, what may be passed on, and a thank-you each."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cards.model.notes import Occasion
from cards.model.people import Company, Person, Sender
from cards.model.search import Application, PassingOn, Referral, ReferralDirection, ReferralState
from cards.store import Store
from desktop.lessons.referral_block import leave_to_pass_on
from desktop.lessons.referral_dialog import ReferralDialog
from desktop.lessons.thanks_dialog import ThanksDialog
from desktop.pages.applications import ApplicationsPage
from desktop.pages.notes import NotesPage
from desktop.pages.people import PeoplePage
from desktop.when import plain_date, today
from tests.desktop.notes_given import asked
from tests.desktop.stage import Desktop, Fill
from tests.desktop.test_lessons_page import LEFT, button


def ana(store: Store) -> None:
    store.set_sender(Sender(full_name="Maya Okafor"))
    store.people.add(Person(full_name="Ana Ruiz"))
    store.companies.add(Company(name="Kite"))


def a_referral(store: Store) -> None:
    ana(store)
    received = ReferralDirection.RECEIVED
    store.referrals.add(Referral(person_id=1, company_id=1, direction=received))


def people(desktop: Desktop) -> PeoplePage:
    page = desktop.show("people").page
    assert isinstance(page, PeoplePage)
    return page


def test_a_referral_is_added_with_what_may_be_passed_on(
    desktop: Desktop, fill: Fill, qtbot: QtBot
) -> None:
    fill(ana)
    page = people(desktop)
    assert "may still recommend you" in page.panel.text()
    QTest.mouseClick(button(page.panel, "Add a referral"), LEFT)
    dialog = desktop.dialog(ReferralDialog)
    QTest.keyClicks(dialog.company.field, "Nordwind")
    dialog.state_choice.set_value(ReferralState.IN_TOUCH)
    dialog.pass_on.set_value(PassingOn.YES)
    assert dialog.pass_on_from.isVisible()
    soon = today() + timedelta(days=7)
    dialog.pass_on_from.set_value(soon)
    QTest.keyClicks(dialog.detail, "a role in the bakery")
    QTest.mouseClick(dialog.save_button, LEFT)
    qtbot.waitUntil(lambda: "They recommend you at Nordwind" in page.panel.text())
    said = page.panel.text()
    assert f"They may pass your details on from {plain_date(soon)}." in said
    assert "In touch" in said
    assert "a role in the bakery" in said
    QTest.mouseClick(desktop.window.toast.action, LEFT)
    qtbot.waitUntil(lambda: "Nordwind" not in page.panel.text())
    names = asked(desktop, lambda store: [one.name for one in store.companies.list()])
    assert names == ["Kite"]


def test_of_a_referral_given_nobody_asks_about_ones_own_details(
    desktop: Desktop, fill: Fill, qtbot: QtBot
) -> None:
    fill(a_referral)
    page = people(desktop)
    before = "They recommend you at Kite\nNot settled yet whether they may pass your details on."
    assert before in page.panel.text()
    QTest.mouseClick(button(page.panel, f"Edit “{before[:40]}”"), LEFT)
    dialog = desktop.dialog(ReferralDialog)
    QTest.mouseClick(dialog.direction.buttons["given"], LEFT)
    assert not dialog.pass_on.isVisible()
    QTest.mouseClick(dialog.save_button, LEFT)
    qtbot.waitUntil(lambda: "You recommend someone at Kite" in page.panel.text())
    assert "details" not in page.panel.text()


def test_from_an_application_one_says_through_whom(
    desktop: Desktop, fill: Fill, qtbot: QtBot
) -> None:
    fill(ana)
    fill(lambda store: store.applications.add(Application(company_id=1, job_title="Baker")))
    page = desktop.show("applications").page
    assert isinstance(page, ApplicationsPage)
    assert "put in a word" in page.panel.text()
    QTest.mouseClick(button(page.panel, "Add a referral"), LEFT)
    dialog = desktop.dialog(ReferralDialog)
    assert dialog.company.typed() == "Kite"
    QTest.mouseClick(dialog.save_button, LEFT)
    assert dialog.fields["person"].reason.isVisible()
    dialog.person.set_value((1, "Ana Ruiz"))
    QTest.mouseClick(dialog.save_button, LEFT)
    qtbot.waitUntil(lambda: "They recommend you at Kite" in page.panel.text())
    assert "Ana Ruiz · Offered" in page.panel.text()


def test_a_referral_leads_to_a_thank_you_of_its_own(
    desktop: Desktop, fill: Fill, qtbot: QtBot
) -> None:
    fill(a_referral)
    page = people(desktop)
    QTest.mouseClick(button(page.panel, "Thank them"), LEFT)
    dialog = desktop.dialog(ThanksDialog)
    QTest.mouseClick(dialog.save_button, LEFT)
    assert dialog.fields["helped_with"].reason.isVisible()
    QTest.keyClicks(dialog.helped_with, "putting in a word with the bakers")
    QTest.mouseClick(dialog.save_button, LEFT)
    qtbot.waitUntil(lambda: isinstance(desktop.window.page, NotesPage))
    (row,) = asked(desktop, lambda store: store.notes.rows())
    assert row.note.occasion is Occasion.THANKS_REFERRAL
    assert "putting in a word with the bakers" in row.note.text
    desktop.window.back()
    qtbot.waitUntil(lambda: "Thanks: Draft" in page.panel.text())
    QTest.mouseClick(button(page.panel, "Thanks: Draft"), LEFT)
    assert isinstance(desktop.window.page, NotesPage)


def test_leave_to_pass_on_is_said_for_every_answer() -> None:
    said = {
        leave_to_pass_on(
            Referral(person_id=1, direction=ReferralDirection.RECEIVED, pass_on=answer)
        )
        for answer in PassingOn
    }
    assert len(said) == len(PassingOn)
    assert all(text.endswith(".") for text in said)
