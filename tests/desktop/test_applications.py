"""The Applications page, by clicks and keys: from an empty store to a note for everyone met."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from cards.model.look import Look, Pen
from cards.model.notes import Note, NoteRow, Occasion
from cards.model.people import Address, Affiliation, Company, Person, Sender
from cards.model.search import (
    Answer,
    Application,
    ApplicationRow,
    Conversation,
    Interview,
    Role,
    Stage,
)
from cards.store import Store
from desktop.dialogs.application import ApplicationDialog
from desktop.dialogs.company import CompanyDialog
from desktop.dialogs.interview import InterviewDialog
from desktop.dialogs.sender import SenderDialog
from desktop.models.applications import to_do
from desktop.pages.applications import ApplicationsPage
from desktop.widgets.buttons import PRIMARY
from tests.desktop.stage import Desktop, Fill

CONTROL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


def page_of(desktop: Desktop) -> ApplicationsPage:
    page = desktop.show("applications").page
    assert isinstance(page, ApplicationsPage)
    return page


def one_application(store: Store) -> None:
    company = store.companies.add(Company(name="Atlas"))
    store.applications.add(Application(company_id=company.id, job_title="Baker"))
    store.people.add(Person(full_name="Ana Ruiz"))


def one_interview(store: Store) -> None:
    one_application(store)
    talk = Conversation(person_id=1, role=Role.RECRUITER, talked_about="sourdough starters")
    store.interviews.add(Interview(application_id=1), [talk])


def notes_of(desktop: Desktop) -> tuple[NoteRow, ...]:
    found: list[tuple[NoteRow, ...]] = []
    window = desktop.window
    window.desk.store.ask(lambda store: store.notes.rows(), found.append, owner=window)
    desktop.settle()
    return found[0]


def has_grown(dialog: QWidget, before: int) -> bool:
    """Whether a dialog made room for more, unless it was tall already."""
    return dialog.height() > before or before > 600


def test_from_an_empty_store_to_a_note_for_everyone_met(desktop: Desktop, qtbot: QtBot) -> None:
    page = page_of(desktop)
    QTest.mouseClick(page.empty.action, LEFT)
    dialog = desktop.dialog(ApplicationDialog)
    QTest.keyClicks(dialog.company.field, "Atlas")
    QTest.keyClicks(dialog.job_title, "Baker")
    QTest.keyClick(dialog.job_title, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.rows == 1)
    desktop.settle()
    QTest.mouseClick(page.panel.interview_button, LEFT)
    interview = desktop.dialog(InterviewDialog)
    met = {"Ana Ruiz": "sourdough starters", "Omar Haddad": "the early shift"}
    for number, (name, topic) in enumerate(met.items()):
        if number:
            QTest.mouseClick(interview.interviewers.add_button, LEFT)
        block = interview.interviewers.blocks[number]
        before = interview.height()
        QTest.keyClicks(block.name, name)
        qtbot.waitUntil(partial(has_grown, interview, before))
        QTest.keyClicks(block.talked_about, topic)
    QTest.mouseClick(interview.save_button, LEFT)
    qtbot.waitUntil(lambda: desktop.window.focusWidget() is page.panel.write_button)
    qtbot.waitUntil(page.panel.write_button.isVisible)
    desktop.settle()
    for name, topic in met.items():
        assert name in page.panel.text()
        assert topic in page.panel.text()
    QTest.mouseClick(page.panel.write_button, LEFT)
    sender = desktop.dialog(SenderDialog)
    QTest.keyClicks(sender.full_name, "Maya Okafor")
    QTest.mouseClick(sender.save_button, LEFT)
    qtbot.waitUntil(lambda: desktop.window.page is not page)
    assert desktop.window.page is desktop.window.pages["notes"]
    written = {row.person.full_name: row.note.text for row in notes_of(desktop)}
    assert set(written) == set(met)
    assert "sourdough" in written["Ana Ruiz"]
    assert all(text.splitlines()[-1].endswith(",") for text in written.values())


def test_people_met_are_shown_with_where_their_note_is(desktop: Desktop, fill: Fill) -> None:
    fill(one_interview)
    page = page_of(desktop)
    assert page.panel.write_button.isVisible()
    assert "sourdough starters" in page.panel.text()


def test_new_notes_take_the_look_used_last(desktop: Desktop, fill: Fill, qtbot: QtBot) -> None:
    look = Look(stock="a6-folded", pen=Pen.FOUNTAIN)
    fill(one_interview)
    fill(lambda store: store.set_sender(Sender(full_name="Maya")))
    fill(lambda store: store.people.add(Person(full_name="Omar Haddad")))
    fill(lambda store: store.notes.add([Note(person_id=2, text="Dear Omar", look=look, seed=1)]))
    page = page_of(desktop)
    QTest.mouseClick(page.panel.write_button, LEFT)
    qtbot.waitUntil(lambda: desktop.window.page is not page)
    assert [row.note.look for row in notes_of(desktop)] == [look, look]


def test_writing_twice_writes_nobody_twice(desktop: Desktop, fill: Fill, qtbot: QtBot) -> None:
    fill(one_interview)
    fill(lambda store: store.set_sender(Sender(full_name="Maya")))
    page = page_of(desktop)
    QTest.mouseClick(page.panel.write_button, LEFT)
    qtbot.waitUntil(lambda: desktop.window.page is not page)
    desktop.settle()
    QTest.keyClick(desktop.window, Qt.Key.Key_2, CONTROL)
    desktop.settle()
    assert not page.panel.write_button.isVisible()
    assert "Draft" in page.panel.text()
    assert len(notes_of(desktop)) == 1


def test_an_interview_takes_somebody_known(desktop: Desktop, fill: Fill, qtbot: QtBot) -> None:
    fill(one_application)
    page = page_of(desktop)
    QTest.mouseClick(page.panel.interview_button, LEFT)
    dialog = desktop.dialog(InterviewDialog)
    block = dialog.interviewers.blocks[0]
    block.name.setFocus()
    QTest.keyClicks(block.name, "ana")
    qtbot.waitUntil(block.name.popup.isVisible)
    QTest.keyClick(block.name.popup, Qt.Key.Key_Down)
    QTest.keyClick(block.name.popup, Qt.Key.Key_Return)
    assert (block.name.text(), block.name.person_id) == ("Ana Ruiz", 1)
    QTest.mouseClick(dialog.save_button, LEFT)
    qtbot.waitUntil(lambda: "Ana Ruiz" in page.panel.text())
    people: list[int] = []
    desktop.window.desk.store.ask(lambda store: store.people.count(), people.append, owner=page)
    desktop.settle()
    assert people == [1]


def test_a_person_removed_by_a_slip_is_put_back_with_all_that_was_typed(
    desktop: Desktop, fill: Fill
) -> None:
    fill(one_application)
    page = page_of(desktop)
    QTest.mouseClick(page.panel.interview_button, LEFT)
    people = desktop.dialog(InterviewDialog).interviewers
    QTest.mouseClick(people.add_button, LEFT)
    QTest.keyClicks(people.blocks[1].name, "Kai Brandt")
    QTest.keyClicks(people.blocks[1].talked_about, "rye bread")
    assert not people.back_button.isVisible()
    people.blocks[1].remove.setFocus()
    QTest.keyClick(people.blocks[1].remove, Qt.Key.Key_Space)
    assert len(people.blocks) == 1
    assert people.back_button.text() == "Put Kai Brandt back"
    QTest.mouseClick(people.back_button, LEFT)
    assert (people.blocks[1].name.text(), people.blocks[1].talked_about.value()) == (
        "Kai Brandt",
        "rye bread",
    )
    assert not people.back_button.isVisible()


def times_met(page: ApplicationsPage, name: str) -> int:
    links = page.panel.findChildren(QPushButton)
    return sum(link.isVisible() and link.accessibleName() == name for link in links)


def test_typing_the_name_of_somebody_known_adds_nobody(
    desktop: Desktop, fill: Fill, qtbot: QtBot
) -> None:
    fill(one_interview)
    fill(lambda store: store.people.affiliate(Affiliation(person_id=1, company_id=1)))
    page = page_of(desktop)
    page.panel.adding_interview.emit()
    dialog = desktop.dialog(InterviewDialog)
    QTest.keyClicks(dialog.interviewers.blocks[0].name, "ana ruiz")
    dialog.save()
    qtbot.waitUntil(lambda: times_met(page, "Ana Ruiz") == 2)
    people: list[int] = []
    desktop.window.desk.store.ask(lambda store: store.people.count(), people.append, owner=page)
    desktop.settle()
    assert people == [1]


def test_after_a_no_the_notes_are_for_that(desktop: Desktop, fill: Fill, qtbot: QtBot) -> None:
    fill(one_interview)
    fill(lambda store: store.set_sender(Sender(full_name="Maya")))
    fill(
        lambda store: store.applications.change(
            replace(store.applications.get(1), answer=Answer.NO, stage=Stage.CLOSED)
        )
    )
    page = page_of(desktop)
    QTest.mouseClick(page.panel.write_button, LEFT)
    qtbot.waitUntil(lambda: desktop.window.page is not page)
    assert [row.note.occasion for row in notes_of(desktop)] == [Occasion.AFTER_NO]


def test_a_block_without_a_name_is_refused_beside_it(
    desktop: Desktop, fill: Fill, qtbot: QtBot
) -> None:
    fill(one_application)
    page = page_of(desktop)
    page.panel.adding_interview.emit()
    dialog = desktop.dialog(InterviewDialog)
    block = dialog.interviewers.blocks[0]
    QTest.keyClicks(block.talked_about, "sourdough")
    dialog.save()
    assert "name" in block.name_field.reason.said()
    QTest.keyClicks(block.name, "Kai")
    QTest.mouseClick(dialog.interviewers.add_button, LEFT)
    twice = dialog.interviewers.blocks[1]
    assert twice.name.hasFocus()
    QTest.keyClicks(twice.name, "kai")
    dialog.save()
    assert "twice" in twice.name_field.reason.said()
    QTest.mouseClick(twice.remove, LEFT)
    assert block.name.hasFocus()
    dialog.save()
    qtbot.waitUntil(lambda: "Kai" in page.panel.text())


def test_an_interview_set_aside_keeps_its_people(
    desktop: Desktop, fill: Fill, qtbot: QtBot
) -> None:
    fill(one_application)
    page = page_of(desktop)
    page.panel.adding_interview.emit()
    dialog = desktop.dialog(InterviewDialog)
    QTest.keyClicks(dialog.interviewers.blocks[0].name, "Kai")
    QTest.mouseClick(dialog.interviewers.add_button, LEFT)
    QTest.keyClicks(dialog.interviewers.blocks[1].talked_about, "ovens")
    dialog.reject()
    qtbot.waitUntil(lambda: not desktop.window.findChildren(InterviewDialog))
    page.panel.adding_interview.emit()
    again = desktop.dialog(InterviewDialog)
    first, second = again.interviewers.blocks
    assert (first.name.text(), second.talked_about.toPlainText()) == ("Kai", "ovens")


def test_an_interview_is_changed(desktop: Desktop, fill: Fill, qtbot: QtBot) -> None:
    fill(one_interview)
    page = page_of(desktop)
    page.panel.editing_interview.emit(1)
    dialog = desktop.dialog(InterviewDialog)
    block = dialog.interviewers.blocks[0]
    assert block.talked_about.toPlainText() == "sourdough starters"
    assert not block.title.isEnabled()
    dialog.moment.day.known.setChecked(True)
    dialog.zone.setEditText("Europe/Nowhere")
    dialog.save()
    assert "list" in dialog.fields["zone"].reason.said()
    dialog.zone.setEditText("europe/berlin")
    block.talked_about.selectAll()
    QTest.keyClicks(block.talked_about, "rye")
    dialog.save()
    qtbot.waitUntil(lambda: "rye" in page.panel.text())
    assert "Europe/Berlin" in page.panel.text()


def test_an_application_and_its_answer_are_changed(
    desktop: Desktop, fill: Fill, qtbot: QtBot
) -> None:
    fill(one_application)
    page = page_of(desktop)
    QTest.mouseClick(page.panel.edit_button, LEFT)
    dialog = desktop.dialog(ApplicationDialog)
    dialog.stage.set_value(Stage.CLOSED)
    dialog.fields["answer"].control.set_value(Answer.NO)  # type: ignore[attr-defined] # a choice
    dialog.fields["finalist"].control.set_value(value=True)  # type: ignore[attr-defined] # a tick
    dialog.save()
    qtbot.waitUntil(lambda: "They said no" in page.panel.text())
    assert "among the last few" in page.panel.text()
    assert "Closed" in page.panel.text()


def test_the_company_gets_an_address(desktop: Desktop, fill: Fill, qtbot: QtBot) -> None:
    fill(one_application)
    page = page_of(desktop)
    page.panel.editing_company.emit(Company(id=1, name="Atlas"))
    dialog = desktop.dialog(CompanyDialog)
    QTest.keyClicks(dialog.fields["city"].control, "Oslo")
    QTest.mouseClick(dialog.save_button, LEFT)
    qtbot.waitUntil(lambda: "Oslo" in page.panel.text())


def test_the_list_is_filtered(desktop: Desktop, fill: Fill) -> None:
    fill(one_application)
    fill(lambda store: store.applications.add(Application(company_id=1, job_title="Miller")))
    page = page_of(desktop)
    assert page.count.text() == "2 applications"
    QTest.keyClicks(page.search, "mill")
    assert page.count.text() == "1 application"
    desktop.settle()
    assert page.panel.role.text() == "Miller"
    QTest.keyClicks(page.search, "zzz")
    assert page.no_match.isVisible()
    assert page.no_match.said.said() == "Nothing matches “millzzz”."
    assert page.new_button.property("kind") == PRIMARY
    QTest.keyClick(page.search, Qt.Key.Key_Escape)
    assert page.count.text() == "2 applications"


def test_del_moves_an_application_to_the_bin(desktop: Desktop, fill: Fill, qtbot: QtBot) -> None:
    fill(one_interview)
    page = page_of(desktop)
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(page.empty.isVisible)
    QTest.mouseClick(desktop.window.toast.action, LEFT)
    qtbot.waitUntil(lambda: page.rows == 1)


def test_opening_shows_where_there_is_most_to_do(desktop: Desktop, fill: Fill) -> None:
    def several(store: Store) -> None:
        one_interview(store)
        talks = [
            Conversation(person_id=store.people.add(Person(full_name=name)).id)
            for name in ("Omar Haddad", "Zoë Åkerström")
        ]
        for title, stage in (("Waiter", Stage.WAITING), ("Cook", Stage.CLOSED)):
            store.applications.add(Application(company_id=1, job_title=title, stage=stage))
        store.interviews.add(Interview(application_id=3), talks)
        busiest = store.applications.add(Application(company_id=1, job_title="Miller"))
        store.interviews.add(Interview(application_id=busiest.id), talks)

    fill(several)
    page = page_of(desktop)
    assert page.panel.role.text() == "Miller"
    row = page.model.row_at(page.list.currentIndex().row())
    assert row is not None
    assert row.application.job_title == "Miller"


def test_waiting_comes_before_what_asks_for_nothing() -> None:
    def row(stage: Stage, met: int = 0, notes: int = 0, sent: int = 0) -> ApplicationRow:
        return ApplicationRow(
            application=Application(company_id=1, job_title="Baker", stage=stage),
            company=Company(name="Atlas"),
            people_met=met,
            notes=notes,
            notes_sent=sent,
        )

    unwritten, unsent = row(Stage.INTERVIEWING, 2), row(Stage.WAITING, 2, 2, 1)
    waiting, fresh = row(Stage.WAITING, 2, 2, 2), row(Stage.APPLIED)
    closed = row(Stage.CLOSED, 5)
    ordered = sorted([closed, fresh, waiting, unsent, unwritten], key=to_do, reverse=True)
    assert ordered[:3] == [unwritten, unsent, waiting]


def test_the_company_is_shown_with_its_country(desktop: Desktop, fill: Fill) -> None:
    fill(one_application)
    where = Address(street="Elbchaussee 1", city="Hamburg", postcode="22763", country="DE")
    fill(lambda store: store.companies.change(replace(store.companies.get(1), address=where)))
    assert "22763 Hamburg\nGermany" in page_of(desktop).panel.text()


def test_typing_a_name_moves_nothing_in_the_form(desktop: Desktop, fill: Fill) -> None:
    fill(one_application)
    page_of(desktop).panel.adding_interview.emit()
    dialog = desktop.dialog(InterviewDialog)
    block = dialog.interviewers.blocks[0]
    before = [each.mapTo(dialog, QPoint(0, 0)) for each in (block.title, block.talked_about)]
    QTest.keyClicks(block.name, "Kai")
    desktop.settle()
    assert block.title.isEnabled()
    assert before == [
        each.mapTo(dialog, QPoint(0, 0)) for each in (block.title, block.talked_about)
    ]
