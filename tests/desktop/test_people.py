"""The People page, by clicks and keys: add, search, edit, bin, and nothing typed lost."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cards.model.people import Address, Affiliation, Company, Person, Sender
from cards.store import Batch, Store
from desktop.dialogs.person import PersonDialog
from desktop.models.people import FIRST, PAGE
from desktop.pages.people import PeoplePage
from tests.desktop.stage import Desktop, Fill

CONTROL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


def page_of(desktop: Desktop) -> PeoplePage:
    page = desktop.show("people").page
    assert isinstance(page, PeoplePage)
    return page


def two_people(store: Store) -> None:
    store.set_sender(Sender(full_name="Maya", address=Address(country="US")))
    atlas = store.companies.add(
        Company(name="Atlas", address=Address(street="1 Main St", city="Oslo", country="NO"))
    )
    ana = store.people.add(Person(full_name="Ana Ruiz", email="ana@atlas.example"))
    store.people.affiliate(Affiliation(person_id=ana.id, company_id=atlas.id, title="Recruiter"))
    store.people.add(Person(full_name="Bo"))


def many_people(store: Store) -> None:
    people = (Person(id=-1 - n, full_name=f"Person {n:04}") for n in range(450))
    store.take_in(Batch(new=tuple(people)))


def test_an_empty_page_leads_to_the_first_person(desktop: Desktop, qtbot: QtBot) -> None:
    page = page_of(desktop)
    assert page.empty.isVisible()
    assert page.empty.sample.isVisible()
    QTest.mouseClick(page.empty.action, LEFT)
    dialog = desktop.dialog(PersonDialog)
    QTest.keyClicks(dialog.full_name, "Ana Ruiz")
    QTest.keyClick(dialog.full_name, Qt.Key.Key_Tab)
    assert dialog.called.hasFocus()
    QTest.keyClicks(dialog.company.field, "Atlas")
    QTest.keyClicks(dialog.title, "Recruiter")
    QTest.keyClicks(dialog.fields["street"].control, "1 Main St")
    QTest.keyClicks(dialog.fields["city"].control, "Oslo")
    QTest.keyClick(dialog.full_name, Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: page.rows == 1)
    desktop.settle()
    assert page.panel.name.text() == "Ana Ruiz"
    assert page.panel.where.text() == "Recruiter, Atlas"
    one = page.panel.name.heightForWidth(400)
    page.panel.name.setText("Prof. Dr. Annegret Kramp-Sonnenschein-Wolfenstein")
    assert page.panel.name.heightForWidth(400) == 2 * one
    assert page.panel.name.heightForWidth(100) == 3 * one
    QTest.mouseClick(desktop.window.toast.action, LEFT)
    qtbot.waitUntil(lambda: page.rows == 0)
    desktop.settle()
    companies: list[tuple[Company, ...]] = []
    desktop.window.desk.store.ask(
        lambda store: store.companies.list(), companies.append, owner=page
    )
    desktop.settle()
    assert companies == [()]


def test_a_refused_form_says_why_and_keeps_what_was_typed(desktop: Desktop) -> None:
    page_of(desktop).start_new()
    dialog = desktop.dialog(PersonDialog)
    QTest.keyClicks(dialog.title, "Recruiter")
    QTest.mouseClick(dialog.save_button, LEFT)
    assert "name" in dialog.fields["full_name"].reason.said()
    assert "company" in dialog.fields["company"].reason.said()
    assert dialog.full_name.hasFocus()
    assert dialog.title.text() == "Recruiter"
    assert dialog.isVisible()


def test_a_form_closed_by_esc_is_taken_up_again(desktop: Desktop, qtbot: QtBot) -> None:
    page = page_of(desktop)
    page.start_new()
    dialog = desktop.dialog(PersonDialog)
    QTest.keyClicks(dialog.full_name, "Ana")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not desktop.window.findChildren(PersonDialog))
    QTest.mouseClick(desktop.window.toast.action, LEFT)
    again = desktop.dialog(PersonDialog)
    assert again.full_name.text() == "Ana"
    again.start_over()
    assert again.full_name.text() == ""
    QTest.keyClick(again, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not desktop.window.findChildren(PersonDialog))
    assert not desktop.window.desk.set_aside


def test_an_untouched_form_closes_without_a_word(desktop: Desktop, qtbot: QtBot) -> None:
    page_of(desktop).start_new()
    QTest.mouseClick(desktop.dialog(PersonDialog).cancel_button, LEFT)
    qtbot.waitUntil(lambda: not desktop.window.findChildren(PersonDialog))
    assert not desktop.window.toast.isVisible()


def test_a_person_is_changed_and_moves_to_another_company(
    desktop: Desktop, fill: Fill, qtbot: QtBot
) -> None:
    fill(two_people)
    page = page_of(desktop)
    assert page.panel.where.text() == "Recruiter, Atlas"
    QTest.mouseClick(page.panel.edit_button, LEFT)
    dialog = desktop.dialog(PersonDialog)
    assert dialog.full_name.text() == "Ana Ruiz"
    dialog.company.field.selectAll()
    QTest.keyClicks(dialog.company.field, "Nordwind")
    QTest.mouseClick(dialog.save_button, LEFT)
    qtbot.waitUntil(lambda: page.panel.where.text() == "Recruiter, Nordwind")
    desktop.settle()
    assert "Atlas" in page.panel.text()


def test_the_envelope_is_shown_as_it_will_be_written(desktop: Desktop, fill: Fill) -> None:
    fill(two_people)
    page = page_of(desktop)
    assert "Ana Ruiz\nAtlas\n1 Main St\nOslo\nNORWAY" in page.panel.text()


def test_one_searches_by_typing(desktop: Desktop, fill: Fill, qtbot: QtBot) -> None:
    fill(two_people)
    page = page_of(desktop)
    QTest.keyClick(desktop.window, Qt.Key.Key_F, CONTROL)
    QTest.keyClicks(page.search, "atl")
    qtbot.waitUntil(lambda: page.rows == 1)
    desktop.settle()
    assert page.count.text() == "1 person"
    QTest.keyClicks(page.search, "xyz")
    qtbot.waitUntil(page.no_match.isVisible)
    desktop.settle()
    QTest.mouseClick(page.no_match.button, LEFT)
    qtbot.waitUntil(lambda: page.rows == 2)
    assert not page.no_match.isVisible()


def test_del_moves_to_the_bin_and_undo_brings_back(
    desktop: Desktop, fill: Fill, qtbot: QtBot
) -> None:
    fill(two_people)
    page = page_of(desktop)
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    desktop.settle()
    assert page.panel.name.text() == "Bo"
    QTest.keyClick(page.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: page.rows == 1)
    assert desktop.window.toast.text.text() == "Bo is in the bin."
    desktop.settle()
    assert page.panel.name.text() == "Ana Ruiz"
    QTest.mouseClick(desktop.window.toast.action, LEFT)
    qtbot.waitUntil(lambda: page.rows == 2)


def test_del_in_a_field_deletes_letters_alone(desktop: Desktop, fill: Fill) -> None:
    fill(two_people)
    page = page_of(desktop)
    page.search.setFocus()
    QTest.keyClick(page.search, Qt.Key.Key_Delete)
    desktop.settle()
    assert page.rows == 2


def test_many_people_come_in_pages(desktop: Desktop, fill: Fill, qtbot: QtBot) -> None:
    fill(many_people)
    page = page_of(desktop)
    assert (page.rows, page.model.rowCount()) == (450, FIRST)
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: page.model.rowCount() == FIRST + PAGE)
    QTest.keyClick(page.list, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: page.model.rowCount() == 450)
    QTest.keyClick(page.list, Qt.Key.Key_End)
    desktop.settle()
    assert page.panel.name.text() == "Person 0449"


def test_what_is_seen_stays_when_the_list_is_read_anew(
    desktop: Desktop, fill: Fill, qtbot: QtBot
) -> None:
    fill(many_people)
    page = page_of(desktop)
    page.list.scrollToBottom()
    qtbot.waitUntil(lambda: page.model.rowCount() == FIRST + PAGE)
    page.list.setCurrentIndex(page.model.index(120, 0))
    desktop.settle()
    page.refresh(frozenset())
    desktop.settle()
    assert page.list.currentIndex().row() == 120
    assert page.list.viewport().rect().intersects(page.list.visualRect(page.list.currentIndex()))
    page.list.setCurrentIndex(page.model.index(0, 0))
    desktop.settle()
    page.refresh(frozenset())
    desktop.settle()
    assert page.model.rowCount() == FIRST


def test_while_one_types_nobody_is_counted(desktop: Desktop, fill: Fill, qtbot: QtBot) -> None:
    fill(many_people)
    page = page_of(desktop)
    told: list[str] = []
    page.model.modelReset.connect(lambda: told.append("rows"))
    page.filled.connect(lambda: told.append("count"))
    page.search.setFocus()
    QTest.keyClicks(page.search, "p")
    qtbot.waitUntil(lambda: told == ["rows"])
    QTest.keyClicks(page.search, "e")
    qtbot.waitUntil(lambda: told == ["rows", "rows"])
    assert page.model.rowCount() == FIRST
    qtbot.waitUntil(lambda: told == ["rows", "rows", "count"])
    assert (page.rows, page.count.text()) == (450, "450 people")


@pytest.mark.parametrize("typed", ["ana", "ana@", "ana@atlas", "ana atlas@x.org", "a@b@c.org"])
def test_an_impossible_address_is_said_kindly_and_kept(
    desktop: Desktop, qtbot: QtBot, typed: str
) -> None:
    page = page_of(desktop)
    QTest.mouseClick(page.empty.action, LEFT)
    dialog = desktop.dialog(PersonDialog)
    QTest.keyClicks(dialog.full_name, "Ana Ruiz")
    field = dialog.fields["email"]
    dialog.email.setFocus()
    QTest.keyClicks(dialog.email, typed)
    assert not field.advice.isVisible()
    QTest.keyClick(dialog.email, Qt.Key.Key_Tab)
    assert field.advice.isVisible()
    assert "e-mail" in field.advice.said()
    dialog.save()
    qtbot.waitUntil(lambda: page.rows == 1)
    desktop.settle()
    assert typed in page.panel.text()


def test_advice_goes_once_the_address_can_be_right(desktop: Desktop) -> None:
    page = page_of(desktop)
    QTest.mouseClick(page.empty.action, LEFT)
    dialog = desktop.dialog(PersonDialog)
    field = dialog.fields["email"]
    for typed, advised in (("ana", True), ("ana.ruiz+jobs@mail.atlas.example", False)):
        dialog.email.setFocus()
        dialog.email.selectAll()
        QTest.keyClicks(dialog.email, typed)
        QTest.keyClick(dialog.email, Qt.Key.Key_Tab)
        assert field.advice.isVisible() is advised
