"""Words of advice at the fields of an address: kind, at the right field, in nobody's way."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cards.model.people import Address, Company, Person, Sender
from cards.store import Store
from desktop.dialogs.company import CompanyDialog
from desktop.dialogs.person import PersonDialog
from tests.desktop.notes_given import asked
from tests.desktop.stage import Desktop, Fill

LEFT = Qt.MouseButton.LeftButton


def _somebody(store: Store) -> None:
    home = Address(street="5 Elm St", city="Portland", region="OR", postcode="97205", country="US")
    store.set_sender(Sender(full_name="Maya", address=home))
    odd = Address(street="Weg 1", city="Köln", postcode="506", country="DE")
    store.people.add(Person(full_name="Jo Odd", address=odd))
    store.companies.add(Company(name="Atlas", address=home))


@pytest.fixture
def window(desktop: Desktop, fill: Fill) -> Desktop:
    fill(_somebody)
    desktop.show("people")
    return desktop


def _advice(dialog: PersonDialog, field: str) -> str:
    return dialog.fields[field].advice.said()


def test_an_odd_postal_code_is_told_and_taken(window: Desktop, qtbot: QtBot) -> None:
    PersonDialog.ask(window.window.desk, window.window, 1, lambda _saved: None)
    dialog = window.dialog(PersonDialog)
    qtbot.waitUntil(lambda: "Germany" in _advice(dialog, "postcode"))
    field = dialog.fields["postcode"].control
    field.setFocus()
    QTest.keyClicks(field, "67")
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert _advice(dialog, "postcode") == ""
    QTest.keyClicks(field, "89")
    QTest.mouseClick(dialog.save_button, LEFT)
    qtbot.waitUntil(
        lambda: asked(window, lambda store: store.people.get(1).address.postcode) != "506"
    )


def test_a_new_address_is_spoken_of_only_once_a_field_is_left(
    window: Desktop, qtbot: QtBot
) -> None:
    PersonDialog.ask(window.window.desk, window.window, 0, lambda _saved: None)
    dialog = window.dialog(PersonDialog)
    QTest.keyClicks(dialog.fields["street"].control, "1 Oak St")
    assert not any(_advice(dialog, name) for name in ("street", "city", "postcode", "region"))
    city = dialog.fields["city"].control
    city.setFocus()
    QTest.keyClick(city, Qt.Key.Key_Tab)
    assert _advice(dialog, "city") == "The address of this form has no city."
    assert _advice(dialog, "postcode") == ""
    qtbot.waitUntil(dialog.fields["city"].advice.isVisible)


def test_a_company_has_an_attention_line(window: Desktop, qtbot: QtBot) -> None:
    company = asked(window, lambda store: store.companies.get(1))
    CompanyDialog.ask(window.window.desk, window.window, company, lambda _saved: None)
    dialog = window.dialog(CompanyDialog)
    QTest.keyClicks(dialog.fields["attention"].control, "c/o Front desk")
    QTest.mouseClick(dialog.save_button, LEFT)
    qtbot.waitUntil(
        lambda: asked(window, lambda store: store.companies.get(1).address.attention) != ""
    )
