"""What a form does is one thing to Undo, and a form that changed nothing leaves nothing to undo."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cards.model.people import Company, Person
from cards.model.search import Application
from cards.store import Store
from desktop.dialogs.interview import InterviewDialog
from desktop.dialogs.person import PersonDialog
from tests.desktop.notes_given import asked
from tests.desktop.stage import Desktop, Fill

LEFT = Qt.MouseButton.LeftButton


def someone(store: Store) -> None:
    store.companies.add(Company(name="Atlas"))
    store.people.add(Person(full_name="Ana Ruiz"))


def an_application(store: Store) -> None:
    someone(store)
    store.applications.add(Application(company_id=1, job_title="Analyst"))


def counts(store: Store) -> tuple[int, int, int]:
    met = sum(len(store.interviews.conversations(each.id)) for each in store.interviews.list())
    return store.people.count(), len(store.companies.list()), met


def named(desktop: Desktop, qtbot: QtBot) -> str:
    """What the menu says that Undo would take back."""
    undo = desktop.window.findChild(QAction, "undo")
    assert undo is not None
    qtbot.waitUntil(lambda: undo.text().startswith("Undo:"))
    return undo.text()


def undo(desktop: Desktop) -> None:
    action = desktop.window.findChild(QAction, "undo")
    assert action is not None
    action.trigger()
    desktop.settle()


def test_a_person_with_a_new_company_is_taken_back_at_once(
    desktop: Desktop, fill: Fill, qtbot: QtBot
) -> None:
    fill(someone)
    window = desktop.show("people")
    PersonDialog.ask(window.desk, window, 0, lambda _saved: None)
    dialog = desktop.dialog(PersonDialog)
    dialog.full_name.setText("Lea Kuhn")
    dialog.company.setEditText("Kite")
    dialog.title.setText("Engineer")
    QTest.mouseClick(dialog.save_button, LEFT)
    desktop.settle()
    assert asked(desktop, counts) == (2, 2, 0)
    assert named(desktop, qtbot) == "Undo: Lea Kuhn added"
    undo(desktop)
    assert asked(desktop, counts) == (1, 1, 0)


def test_an_interview_with_somebody_new_is_taken_back_at_once(
    desktop: Desktop, fill: Fill, qtbot: QtBot
) -> None:
    fill(an_application)
    window = desktop.show("applications")
    InterviewDialog.ask(window.desk, window, 1, 0, lambda _saved: None)
    dialog = desktop.dialog(InterviewDialog)
    QTest.keyClicks(dialog.interviewers.blocks[0].name, "Omar Haddad")
    QTest.mouseClick(dialog.save_button, LEFT)
    desktop.settle()
    assert asked(desktop, counts) == (2, 1, 1)
    assert named(desktop, qtbot) == "Undo: an interview added"
    undo(desktop)
    assert asked(desktop, counts) == (1, 1, 0)
    assert [each.stage.value for each in asked(desktop, lambda s: s.applications.list())] == [
        "applied"
    ]


def test_a_form_that_changed_nothing_offers_no_undo(desktop: Desktop, fill: Fill) -> None:
    fill(someone)
    window = desktop.show("people")
    QTest.mouseClick(window.page.panel.edit_button, LEFT)  # type: ignore[attr-defined]  # the page
    dialog = desktop.dialog(PersonDialog)
    QTest.mouseClick(dialog.save_button, LEFT)
    desktop.settle()
    assert window.toast.isVisible()
    assert not window.toast.action.isVisible()
    assert asked(desktop, counts) == (1, 1, 0)
