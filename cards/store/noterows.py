"""The list of notes: each with its person, company, application and state."""

from __future__ import annotations

import peewee

from cards.model.notes import EventKind, Note, NoteRow
from cards.model.people import Company, Person
from cards.model.search import Application
from cards.store.database import Database
from cards.store.rows import Row, from_row
from cards.store.states import states


def note_rows(
    db: Database, application_id: int | None, person_id: int | None
) -> tuple[NoteRow, ...]:
    """See ``Notes.rows``; a fixed number of queries, which read only what the notes name."""
    t = db.t("note")
    wanted = t.c.binned_at.is_null()
    if application_id is not None:
        wanted &= t.c.application_id == application_id
    if person_id is not None:
        wanted &= t.c.person_id == person_id
    notes = [from_row(Note, row) for row in db.rows(t.select().where(wanted).order_by(t.c.id))]
    if not notes:
        return ()
    written_to = t.select(t.c.person_id).where(wanted)
    about = t.select(t.c.application_id).where(wanted)
    people = {row["id"]: from_row(Person, row) for row in _these(db, "person", written_to)}
    applications = {
        row["id"]: from_row(Application, row) for row in _these(db, "application", about)
    }
    companies, at_work = _companies(db, written_to, about)
    where = states(db, t.select(t.c.id).where(wanted))
    found = []
    for note in notes:
        application = applications.get(note.application_id or 0)
        company_id = application.company_id if application else at_work.get(note.person_id)
        state, on = where.get(note.id, (EventKind.DRAFTED, None))
        found.append(
            NoteRow(
                note=note,
                person=people[note.person_id],
                company=companies.get(company_id or 0),
                application=application,
                state=state,
                state_on=on,
            )
        )
    return tuple(found)


def _these(db: Database, table: str, ids: peewee.Query) -> list[Row]:
    """The rows of a table with these ids."""
    t = db.t(table)
    return db.rows(t.select().where(t.c.id.in_(ids)))


def _companies(
    db: Database, written_to: peewee.Query, about: peewee.Query
) -> tuple[dict[int, Company], dict[int, int]]:
    """The companies applied to or worked at, and where the people written to are now."""
    applications, jobs = db.t("application"), db.t("affiliation")
    going_on = (
        jobs.c.person_id.in_(written_to) & jobs.c.until.is_null() & jobs.c.binned_at.is_null()
    )
    now_at = jobs.select(jobs.c.person_id, jobs.c.company_id).where(going_on)
    ordered = now_at.order_by(jobs.c.since.asc(nulls="first"), jobs.c.id)
    applied_to = applications.select(applications.c.company_id).where(applications.c.id.in_(about))
    rows = [
        *_these(db, "company", applied_to),
        *_these(db, "company", jobs.select(jobs.c.company_id).where(going_on)),
    ]
    return (
        {row["id"]: from_row(Company, row) for row in rows},
        {row["person_id"]: row["company_id"] for row in db.rows(ordered)},
    )
