"""Narrows the people down to those with whom something is still to be done."""

from __future__ import annotations

from peewee import ColumnBase, Select, Table, fn

from cards.model.search import Whom
from cards.store.database import Database


def among(
    db: Database, people: Table, whom: Whom, *, all_at_once: bool = False
) -> tuple[ColumnBase, ...]:
    """What must hold of a person, as conditions on the table of people.

    Who has an address at work is looked up person by person, or ``all_at_once`` beforehand.
    """
    if whom is Whom.TO_WRITE:
        return (people.c.id.in_(_met_without_note(db)),)
    if whom is Whom.NO_ADDRESS:
        return (_cannot_be_posted_to(db, people, all_at_once=all_at_once),)
    return ()


def _met_without_note(db: Database) -> Select:
    """Who was met in an interview of an application that holds no note to them."""
    talks, held, notes = db.t("conversation"), db.t("interview"), db.t("note")
    there = (
        notes.select(notes.c.id)
        .where(
            notes.c.person_id == talks.c.person_id,
            notes.c.application_id == held.c.application_id,
            notes.c.binned_at.is_null(),
        )
        .limit(1)
    )
    query: Select = (
        talks.select(talks.c.person_id)
        .join(held, on=(talks.c.interview_id == held.c.id))
        .where(
            talks.c.binned_at.is_null(),
            held.c.binned_at.is_null(),
            held.c.cancelled == 0,
            ~fn.EXISTS(there),
        )
    )
    return query


def _cannot_be_posted_to(db: Database, people: Table, *, all_at_once: bool) -> ColumnBase:
    """Whose own address has no street or city; or who has none, nor a company that has."""
    own = people.c.street.concat(people.c.city).concat(people.c.postcode) != ""
    works, firms = db.t("affiliation"), db.t("company")
    going_on = works.c.until.is_null() & works.c.binned_at.is_null()
    at_work = works.select(works.c.person_id)
    if all_at_once:
        reached = firms.select(firms.c.id).where(_complete(firms))
        there = people.c.id.in_(at_work.where(going_on, works.c.company_id.in_(reached)))
    else:
        joined = at_work.join(firms, on=(firms.c.id == works.c.company_id))
        theirs = works.c.person_id == people.c.id
        there = fn.EXISTS(joined.where(theirs, going_on, _complete(firms)).limit(1))
    found: ColumnBase = (own & ~_complete(people)) | (~own & ~there)
    return found


def _complete(table: Table) -> ColumnBase:
    both: ColumnBase = (fn.TRIM(table.c.street) != "") & (fn.TRIM(table.c.city) != "")
    return both
