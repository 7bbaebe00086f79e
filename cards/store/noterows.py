"""The list of notes: each with its person, company, application and state."""

from __future__ import annotations

from cards.model.notes import EventKind, Note, NoteRow
from cards.model.people import Company, Person
from cards.model.search import Application
from cards.store.database import Database
from cards.store.rows import Row, from_row
from cards.store.states import states


def note_rows(db: Database, application_id: int | None) -> tuple[NoteRow, ...]:
    """See ``Notes.rows``; a fixed number of queries, however many notes there are."""
    t = db.t("note")
    query = t.select().where(t.c.binned_at.is_null())
    if application_id is not None:
        query = query.where(t.c.application_id == application_id)
    notes = [from_row(Note, row) for row in db.rows(query.order_by(t.c.id))]
    people = {row["id"]: from_row(Person, row) for row in _written_to(db)}
    applications, companies, at_work = _about(db)
    where = states(db)
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


def _written_to(db: Database) -> list[Row]:
    """The people whom any note is for."""
    people, notes = db.t("person"), db.t("note")
    ids = notes.select(notes.c.person_id).where(notes.c.binned_at.is_null())
    return db.rows(people.select().where(people.c.id.in_(ids)))


def _about(db: Database) -> tuple[dict[int, Application], dict[int, Company], dict[int, int]]:
    """All applications, all companies, and where the people written to are now."""
    applications, companies = db.t("application"), db.t("company")
    jobs, notes = db.t("affiliation"), db.t("note")
    now_at = jobs.select(jobs.c.person_id, jobs.c.company_id).where(
        jobs.c.person_id.in_(notes.select(notes.c.person_id)),
        jobs.c.until.is_null(),
        jobs.c.binned_at.is_null(),
    )
    ordered = now_at.order_by(jobs.c.since.asc(nulls="first"), jobs.c.id)
    return (
        {r["id"]: from_row(Application, r) for r in db.rows(applications.select())},
        {r["id"]: from_row(Company, r) for r in db.rows(companies.select())},
        {r["person_id"]: r["company_id"] for r in db.rows(ordered)},
    )
