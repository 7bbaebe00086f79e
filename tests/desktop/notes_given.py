"""What tests of the notes and print pages start from, and how they wait."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from cards.model.look import Look
from cards.model.notes import EventKind, Note
from cards.model.people import Address, Affiliation, Company, Person, Sender
from cards.model.search import Application, Conversation, Interview
from cards.store import Store
from desktop.pages.notes import NotesPage
from desktop.pages.printing import PrintPage
from tests.desktop.stage import Desktop

T = TypeVar("T")
NAMES = ("Ana Ruiz", "Omar Haddad", "Zoë Åkerström")
TEXT = "Dear {name},\n\nThank you for the talk about {topic}.\n\nWarmly,\nMaya"


def three_notes(store: Store) -> None:
    """Three people met, each with a draft; Omar has no address."""
    store.set_sender(Sender(full_name="Maya Lindqvist", called="Maya"))
    company = store.companies.add(Company(name="Atlas"))
    store.applications.add(Application(company_id=company.id, job_title="Cook"))
    talks = []
    for name in NAMES:
        street = "" if name == "Omar Haddad" else "1 Quay Road"
        where = Address(street=street, city="Leith", postcode="EH6 6JB", country="GB")
        person = store.people.add(Person(full_name=name, address=where, email="a@example.com"))
        store.people.affiliate(Affiliation(person_id=person.id, company_id=company.id))
        talks.append(Conversation(person_id=person.id, talked_about=f"bread with {name}"))
    store.interviews.add(Interview(application_id=1), talks)
    store.notes.add(
        [
            Note(
                person_id=number,
                application_id=1,
                text=TEXT.format(name=name.split()[0], topic="bread"),
                look=Look(),
                seed=number,
            )
            for number, name in enumerate(NAMES, start=1)
        ]
    )


def all_ready(store: Store) -> None:
    """The same, and every note is ready."""
    from datetime import date

    three_notes(store)
    store.notes.record([1, 2, 3], EventKind.APPROVED, date(2026, 3, 12))


def notes_page(desktop: Desktop, qtbot: QtBot) -> NotesPage:
    """The Notes page with a note and its card on the desk."""
    page = desktop.show("notes").page
    assert isinstance(page, NotesPage)
    at_rest(desktop, qtbot, page)
    return page


def at_rest(desktop: Desktop, qtbot: QtBot, page: NotesPage) -> None:
    """Wait until the desk shows the note chosen as it is, saved and drawn."""

    def settled() -> bool:
        panel = page.panel
        shown = panel.sheet is not None and panel.sheet.note.id == page.column.current
        return shown and panel.side.settled and not panel.editor.is_unsaved

    qtbot.waitUntil(settled)
    desktop.settle()
    qtbot.waitUntil(settled)


def print_page(desktop: Desktop, qtbot: QtBot) -> PrintPage:
    """The Print page, each card looked into."""
    page = desktop.show("print").page
    assert isinstance(page, PrintPage)
    looked_into(desktop, qtbot, page)
    return page


def looked_into(desktop: Desktop, qtbot: QtBot, page: PrintPage) -> None:
    """Wait until every card of the batch has been looked into."""
    desktop.settle()
    qtbot.waitUntil(lambda: page.ready.settled)


def save_as(desktop: Desktop, path: Path) -> None:
    """Type a path into the file dialog that is open and take it."""
    dialog = desktop.dialog(QFileDialog)
    field = next(line for line in dialog.findChildren(QLineEdit) if line.isVisible())
    field.clear()
    QTest.keyClicks(field, str(path))
    QTest.keyClick(field, Qt.Key.Key_Return)


def asked(desktop: Desktop, question: Callable[[Store], T]) -> T:
    """What the store answers, asked the way the window does."""
    found: list[T] = []
    window = desktop.window
    window.desk.store.ask(question, found.append, owner=window)
    desktop.settle()
    return found[0]
