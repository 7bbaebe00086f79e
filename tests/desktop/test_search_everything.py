"""The search of everything, by keys and clicks."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from cards.model.people import Company, Person
from cards.model.search import Application, Feedback, Lesson
from cards.store import Store
from desktop.place import Place
from desktop.shell.search import SearchField
from tests.desktop.stage import Desktop, Fill

CONTROL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


def a_search(store: Store) -> None:
    company = store.companies.add(Company(name="Quark Bakery"))
    tried = store.applications.add(Application(company_id=company.id, job_title="Quark tester"))
    store.people.add(Person(full_name="Ana Quark"))
    store.lessons.add(Lesson(text="Ask about quark before lunch"))
    store.feedback.add(Feedback(text="Your quark was lovely", application_id=tried.id))


def field_of(desktop: Desktop, text: str) -> SearchField:
    window = desktop.window
    QTest.keyClick(window, Qt.Key.Key_K, CONTROL)
    field = window.top_bar.search
    QTest.keyClicks(field, text)
    desktop.settle()
    return field


@pytest.mark.parametrize(
    ("downs", "kind", "page"),
    [
        (0, "person", "people"),
        (1, "company", "applications"),
        (2, "application", "applications"),
        (3, "lesson", "lessons"),
        (4, "feedback", "applications"),
    ],
)
def test_arrows_and_enter_open_each_kind(
    desktop: Desktop, fill: Fill, downs: int, kind: str, page: str
) -> None:
    fill(a_search)
    window = desktop.show("today")
    field = field_of(desktop, "quark")
    for _ in range(downs):
        QTest.keyClick(field, Qt.Key.Key_Down)
    assert field.finds.hit is not None
    assert field.finds.hit.kind == kind
    QTest.keyClick(field, Qt.Key.Key_Return)
    desktop.settle()
    assert window.page is window.pages[page]
    assert not field.finds.isVisible()
    assert not field.hasFocus()


def test_a_click_opens_a_find_and_back_leads_home(desktop: Desktop, fill: Fill) -> None:
    fill(a_search)
    window = desktop.show("today")
    field = field_of(desktop, "ana")
    rows = field.finds.list
    QTest.mouseClick(
        rows.viewport(), LEFT, pos=rows.visualRect(field.finds.model.index(1, 0)).center()
    )
    desktop.settle()
    assert window.page is window.pages["people"]
    window.back()
    assert window.page is window.pages["today"]


def test_no_match_says_so_and_clears(desktop: Desktop, fill: Fill) -> None:
    fill(a_search)
    desktop.show("today")
    field = field_of(desktop, "zebra")
    assert "zebra" in field.finds.none.said()
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert field.finds.isVisible()
    QTest.mouseClick(field.finds.clear_button, LEFT)
    assert field.text() == ""
    assert not field.finds.isVisible()
    assert field.hasFocus()


def test_enter_waits_for_what_was_typed_last(desktop: Desktop, fill: Fill) -> None:
    fill(a_search)
    window = desktop.show("today")
    field = window.top_bar.search
    QTest.keyClick(window, Qt.Key.Key_K, CONTROL)
    QTest.keyClicks(field, "lunch")
    QTest.keyClick(field, Qt.Key.Key_Return)
    desktop.settle()
    assert window.page is window.pages["lessons"]


def test_it_hides_with_the_focus_and_comes_back_with_it(desktop: Desktop, fill: Fill) -> None:
    fill(a_search)
    window = desktop.show("people")
    field = field_of(desktop, "quark")
    window.page.setFocus()
    window.go(Place("people"))
    window.page.first_focus().setFocus()  # type: ignore[union-attr] # the People page has one
    assert not field.finds.isVisible()
    QTest.keyClick(window, Qt.Key.Key_K, CONTROL)
    desktop.settle()
    assert field.finds.isVisible()
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert not field.finds.isVisible()
