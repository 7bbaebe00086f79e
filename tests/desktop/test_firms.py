"""Where a person works and worked: added, changed, dated, and taken back."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from cards.model.people import Affiliation, Company, Person
from cards.store import Store
from desktop.dialogs.firm import FirmDialog
from desktop.pages.people import PeoplePage
from desktop.preferences.bin_dialog import BinDialog
from tests.desktop.notes_given import asked
from tests.desktop.stage import Desktop, Fill
from tests.desktop.test_paste_offer import SIGNATURE, paste

LEFT = Qt.MouseButton.LeftButton


def someone(store: Store) -> None:
    company = store.companies.add(Company(name="Atlas"))
    person = store.people.add(Person(full_name="Ana Ruiz"))
    there = Affiliation(person_id=person.id, company_id=company.id, title="Cook")
    store.people.affiliate(there)


def places(store: Store) -> list[tuple[str, str, date | None, date | None]]:
    return [
        (store.companies.get(each.company_id).name, each.title, each.since, each.until)
        for each in store.people.affiliations(1)
    ]


def people_page(desktop: Desktop) -> PeoplePage:
    page = desktop.show("people").page
    assert isinstance(page, PeoplePage)
    return page


def press(page: PeoplePage, name: str) -> None:
    buttons = page.panel.findChildren(QAbstractButton)
    found = next(each for each in buttons if each.accessibleName() == name and each.isVisible())
    QTest.mouseClick(found, LEFT)


def test_an_earlier_company_is_added_with_its_years_and_taken_back(
    desktop: Desktop, fill: Fill, qtbot: QtBot
) -> None:
    fill(someone)
    page = people_page(desktop)
    press(page, "Add a company")
    dialog = desktop.dialog(FirmDialog)
    dialog.company.setEditText("Nordwind")
    dialog.title.setText("Baker")
    dialog.since.set_value(date(2019, 4, 1))
    dialog.until.set_value(date(2021, 3, 31))
    QTest.mouseClick(dialog.save_button, LEFT)
    qtbot.waitUntil(lambda: "Baker, Nordwind  ·  2019 – 2021" in page.panel.text())
    desktop.settle()
    assert ("Nordwind", "Baker", date(2019, 4, 1), date(2021, 3, 31)) in asked(desktop, places)
    assert page.panel.where.text() == "Cook, Atlas"
    QTest.mouseClick(desktop.window.toast.action, LEFT)
    desktop.settle()
    qtbot.waitUntil(lambda: "Nordwind" not in page.panel.text())


def test_the_company_of_now_is_changed_and_left(desktop: Desktop, fill: Fill, qtbot: QtBot) -> None:
    fill(someone)
    page = people_page(desktop)
    press(page, "Edit: Atlas")
    dialog = desktop.dialog(FirmDialog)
    assert (dialog.company.typed(), dialog.title.value()) == ("Atlas", "Cook")
    dialog.title.setText("Head cook")
    dialog.until.known.click()
    dialog.until.day.set_value(date(2026, 2, 28))
    QTest.mouseClick(dialog.save_button, LEFT)
    qtbot.waitUntil(lambda: "Head cook, Atlas  ·  until 2026" in page.panel.text())
    desktop.settle()
    assert asked(desktop, places) == [("Atlas", "Head cook", None, date(2026, 2, 28))]
    assert page.panel.where.text() == ""


def test_nobody_leaves_before_they_come(desktop: Desktop, fill: Fill) -> None:
    fill(someone)
    page = people_page(desktop)
    press(page, "Edit: Atlas")
    dialog = desktop.dialog(FirmDialog)
    dialog.since.set_value(date(2024, 1, 1))
    dialog.until.set_value(date(2023, 1, 1))
    QTest.mouseClick(dialog.save_button, LEFT)
    assert "before" in dialog.fields["until"].reason.said()
    assert dialog.isVisible()
    dialog.company.setEditText("")
    QTest.mouseClick(dialog.save_button, LEFT)
    assert dialog.fields["company"].reason.said()


def twice(store: Store) -> None:
    someone(store)
    company = store.companies.add(Company(name="Nordwind"))
    store.people.affiliate(Affiliation(person_id=1, company_id=company.id, until=date(2021, 1, 1)))


def test_a_company_is_taken_away_and_put_back_by_undo_with_its_name(
    desktop: Desktop, fill: Fill, qtbot: QtBot
) -> None:
    fill(twice)
    page = people_page(desktop)
    press(page, "Move to the bin: Atlas")
    qtbot.waitUntil(lambda: "Atlas" not in page.panel.text())
    desktop.settle()
    assert [each[0] for each in asked(desktop, places)] == ["Nordwind"]
    assert page.panel.where.text() == ""
    window = desktop.window
    assert window.toast.text.text() == "Their time at Atlas is in the bin."
    undo = window.findChild(QAction, "undo")
    assert undo is not None
    qtbot.waitUntil(lambda: undo.text() == "Undo: a place of work moved to the bin")
    undo.trigger()
    qtbot.waitUntil(lambda: "Atlas" in page.panel.text())
    assert page.panel.where.text() == "Cook, Atlas"


def test_a_company_is_taken_away_by_keyboard_and_put_back_from_the_bin(
    desktop: Desktop, fill: Fill, qtbot: QtBot
) -> None:
    fill(someone)
    page = people_page(desktop)
    buttons = page.panel.findChildren(QAbstractButton)
    remove = next(b for b in buttons if b.accessibleName() == "Move to the bin: Atlas")
    remove.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(remove, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "Atlas" not in page.panel.text())
    desktop.settle()
    focus = desktop.window.focusWidget()
    assert focus is not None
    assert page.isAncestorOf(focus)
    BinDialog(desktop.window.desk, desktop.window).begin()
    rubbish = desktop.dialog(BinDialog)
    row = rubbish.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert row == "Ana Ruiz, Place of work · Cook, Atlas"
    QTest.mouseClick(rubbish.restore_button, LEFT)
    qtbot.waitUntil(lambda: "Atlas" in page.panel.text())
    rubbish.reject()


def test_a_pasted_signature_says_where_they_work(desktop: Desktop, fill: Fill) -> None:
    fill(someone)
    press(people_page(desktop), "Add a company")
    dialog = desktop.dialog(FirmDialog)
    paste(dialog.company.field, SIGNATURE)
    QTest.mouseClick(dialog.paste_offer.fill_button, LEFT)
    assert (dialog.company.typed(), dialog.title.value()) == (
        "Nordwind GmbH",
        "Head of Engineering",
    )
