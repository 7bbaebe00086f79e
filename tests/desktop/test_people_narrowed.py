"""The People page narrowed: to those still to be written to, and to those without an address."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from cards.model.people import Address, Company, Person
from cards.model.search import Application, Conversation, Interview, Whom
from cards.store import Store
from desktop.pages.people import PeoplePage
from tests.desktop.stage import Desktop, Fill

LEFT = Qt.MouseButton.LeftButton


def page_of(desktop: Desktop) -> PeoplePage:
    page = desktop.show("people").page
    assert isinstance(page, PeoplePage)
    return page


def three_people(store: Store) -> None:
    company = store.companies.add(Company(name="Atlas"))
    application = store.applications.add(Application(company_id=company.id, job_title="Baker"))
    home = Address(street="1 Main St", city="Oslo", country="NO")
    for name in ("Ana", "Bo", "Cy"):
        store.people.add(Person(full_name=name, address=home if name != "Bo" else Address()))
    store.interviews.add(Interview(application_id=application.id), [Conversation(person_id=1)])


def shown(page: PeoplePage) -> list[str]:
    return [str(page.model.index(row, 0).data()) for row in range(page.model.rowCount())]


def test_chips_narrow_the_list_and_clearing_shows_everyone(desktop: Desktop, fill: Fill) -> None:
    fill(three_people)
    page = page_of(desktop)
    QTest.mouseClick(page.whom.buttons[Whom.TO_WRITE], LEFT)
    desktop.settle()
    assert shown(page) == ["Ana"]
    QTest.keyClick(page.whom.buttons[Whom.TO_WRITE], Qt.Key.Key_Right)
    desktop.settle()
    assert shown(page) == ["Bo"]
    assert page.count.text() == "1 person"
    QTest.keyClicks(page.search, "zzz")
    desktop.settle()
    assert page.no_match.isVisible()
    assert page.no_match.said.said() == "Nobody under “No address” matches “zzz”."
    QTest.mouseClick(page.no_match.button, LEFT)
    desktop.settle()
    assert shown(page) == ["Ana", "Bo", "Cy"]
    assert page.search.hasFocus()


def test_the_panel_follows_once_the_typing_rests(desktop: Desktop, fill: Fill) -> None:
    fill(three_people)
    page = page_of(desktop)
    page.search.setFocus()
    QTest.keyClicks(page.search, "cy")
    desktop.settle()
    assert shown(page) == ["Cy"]
    assert page.panel.name.text() == "Cy"


def test_the_panel_has_a_way_to_the_bin_and_the_toast_back(desktop: Desktop, fill: Fill) -> None:
    fill(three_people)
    page = page_of(desktop)
    QTest.mouseClick(page.panel.bin_button, LEFT)
    desktop.settle()
    assert shown(page) == ["Bo", "Cy"]
    assert desktop.window.toast.isVisible()
    QTest.mouseClick(desktop.window.toast.action, LEFT)
    desktop.settle()
    assert shown(page) == ["Ana", "Bo", "Cy"]
