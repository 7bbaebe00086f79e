"""The list models of the notes and of the batch, by Qt's own tester."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QAbstractItemModel, Qt
from pytestqt.modeltest import ModelTester

from cards.model.errors import InputError
from cards.model.notes import Channel, EventKind, Note, NoteRow, Occasion
from cards.model.people import Company, Person
from cards.model.search import Application
from desktop.batch.checks import Check
from desktop.models.batch import CHECK_ROLE, TickModel
from desktop.models.notes import NotesFilter, NotesModel, Onward

SPOKEN = Qt.ItemDataRole.AccessibleTextRole
TOO_LONG = InputError("layout.too_long", recipient="Ana", words=9, lines=1, stock="A2")


def check(model: QAbstractItemModel, tester: ModelTester) -> None:
    """Run Qt's tester, whose own method has no types."""
    run: Callable[[QAbstractItemModel], None] = tester.check
    run(model)


def row(number: int, state: EventKind, company: str = "Atlas", application: int = 1) -> NoteRow:
    return NoteRow(
        note=Note(id=number, person_id=number, application_id=application, text=f"Dear {number}"),
        person=Person(id=number, full_name=f"Person {number}"),
        company=Company(id=application, name=company),
        application=Application(id=application, company_id=application, job_title="Cook"),
        state=state,
        state_on=date(2026, 3, 12),
    )


DRAFT, READY, MAILED = EventKind.DRAFTED, EventKind.APPROVED, EventKind.MAILED
ROWS = (row(1, MAILED), row(2, DRAFT), row(3, READY), row(4, DRAFT, "Nordwind", 2))


def test_notes_are_narrowed_by_text_application_and_state(qtmodeltester: ModelTester) -> None:
    model = NotesModel()
    model.show_rows(ROWS)
    check(model, qtmodeltester)
    model.set_filter(NotesFilter(application_id=1))
    assert model.rowCount() == 3
    model.set_filter(NotesFilter(application_id=1, state=DRAFT))
    assert [model.row_of(number) for number in (1, 2, 3)] == [-1, 0, -1]
    model.set_filter(NotesFilter(text="nordwind 4"))
    assert (model.rowCount(), model.total) == (1, 4)


def test_notes_to_one_person_are_told_apart_by_their_occasion() -> None:
    again = replace(ROWS[0], note=replace(ROWS[0].note, id=9, occasion=Occasion.AFTER_NO))
    model = NotesModel()
    model.show_rows((*ROWS, again))
    assert [model.has_others(row) for row in ROWS] == [True, False, False, False]
    assert model.has_others(again)
    model.set_filter(NotesFilter(text="person 1 after a no"))
    assert [model.row_of(number) for number in (1, 9)] == [-1, 0]


def test_a_row_is_spoken_as_one_sentence() -> None:
    model = NotesModel()
    model.show_rows(ROWS)
    spoken = "Note for Person 1 at Atlas, After an interview: Mailed since 12 Mar 2026"
    assert model.index(0, 0).data(SPOKEN) == spoken


def test_the_same_notes_with_other_states_keep_their_rows() -> None:
    model = NotesModel()
    model.show_rows(ROWS)
    changed: list[int] = []
    resets: list[bool] = []
    model.dataChanged.connect(lambda top, _bottom: changed.append(top.row()))
    model.modelReset.connect(lambda: resets.append(True))
    model.show_rows((ROWS[0], replace(ROWS[1], state=READY), *ROWS[2:]))
    assert (changed, resets) == ([1], [])


def test_the_next_draft_is_found_round_the_end() -> None:
    model = NotesModel()
    model.show_rows(ROWS)
    assert [model.next_drafted(number) for number in (1, 2, 3, 4)] == [2, 4, 4, 2]
    model.set_filter(NotesFilter(text="nobody of this name"))
    assert model.next_drafted(1) == 2
    model.show_rows(ROWS[:1])
    assert model.next_drafted(1) == 0


def test_what_comes_after_a_note() -> None:
    model, first = NotesModel(), replace(ROWS[0], state=EventKind.DRAFTED)
    ready, mailed = replace(first, state=READY), replace(first, state=EventKind.MAILED)
    email = replace(first, note=replace(first.note, channel=Channel.EMAIL))
    other = replace(first, note=replace(first.note, id=99))
    for rows, way in (
        ((first, other), Onward.READY_NEXT),
        ((first,), Onward.READY_PRINT),
        ((email,), Onward.READY),
        ((email, replace(other, state=READY)), Onward.READY_PRINT),
        ((ready, other), Onward.NEXT),
        ((ready,), Onward.PRINT),
        ((mailed,), Onward.NOTHING),
        ((replace(email, state=READY),), Onward.NOTHING),
    ):
        model.show_rows(rows)
        assert model.onward(first.note.id) is way


def test_one_begins_with_a_draft_or_else_what_waits_to_be_sent() -> None:
    model = NotesModel()
    model.show_rows(ROWS)
    assert model.first_to_do() == 1
    model.show_rows((ROWS[0], ROWS[2]))
    assert model.first_to_do() == 1
    model.show_rows(ROWS[:1])
    assert model.first_to_do() == 0


def test_ticks_stay_with_their_notes(qtmodeltester: ModelTester) -> None:
    model = TickModel()
    model.show_rows(ROWS, {})
    check(model, qtmodeltester)
    assert model.setData(model.index(1, 0), Qt.CheckState.Unchecked, CHECK_ROLE)
    model.show_rows((ROWS[1], ROWS[2]), {})
    assert [each.note.id for each in model.ticked()] == [3]
    model.set_all(ticked=True)
    assert len(model.ticked()) == 2


def test_a_card_that_cannot_be_made_cannot_be_ticked() -> None:
    model = TickModel()
    checks = {1: Check(), 2: Check(card=TOO_LONG, addressed=False)}
    model.show_rows(ROWS[:2], checks)
    assert [each.note.id for each in model.ticked()] == [1]
    assert not model.setData(model.index(1, 0), Qt.CheckState.Checked, CHECK_ROLE)
    assert not model.flags(model.index(1, 0)) & Qt.ItemFlag.ItemIsUserCheckable
    assert model.index(1, 0).data(SPOKEN) == "Person 2, Atlas: Card too long, No address"
    assert model.index(0, 0).data(SPOKEN) == "Person 1, Atlas: Card fits, Envelope fits"
