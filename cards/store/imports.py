"""Brings in many people at once, merging those who are already known."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import count

from cards.model.people import Affiliation, Company, Person
from cards.store.database import Database
from cards.store.journal import Journal, Writing
from cards.store.kept import named
from cards.store.names import same_name, sort_key
from cards.store.rows import Row, columns, to_row

_ADDRESS = ("street", "city", "region", "postcode", "country", "attention")
_FILLED = ("called", "email", "phone", "linkedin", "note")

Incoming = tuple[Person, str | None, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportSummary:
    """How many people an import added, filled in, and found complete already."""

    added: int = 0
    merged: int = 0
    unchanged: int = 0


class _Known:
    """Who and what is in the store, kept up to date while an import goes on."""

    def __init__(self, db: Database) -> None:
        self.people: dict[int, Row] = {}
        self.by_email: dict[str, int] = {}
        self.by_place: dict[tuple[str, int | None], int] = {}
        self.companies: dict[str, int] = {}
        self.titles: dict[tuple[int, int], tuple[int, str]] = {}
        for row in _there(db, "company", ("id", "name")):
            self.companies.setdefault(same_name(row["name"]), row["id"])
        for row in _there(db, "affiliation", ("id", "person_id", "company_id", "title")):
            self.titles[row["person_id"], row["company_id"]] = (row["id"], row["title"])
        employed: dict[int, list[int | None]] = {}
        for person_id, company_id in self.titles:
            employed.setdefault(person_id, []).append(company_id)
        for row in _there(db, "person", columns(Person)):
            self.learn(row["id"], row)
            for place in employed.get(row["id"], [None]):
                self.by_place.setdefault((same_name(row["full_name"]), place), row["id"])

    def learn(self, person_id: int, row: Row) -> None:
        self.people[person_id] = row
        if row["email"].strip():
            self.by_email.setdefault(row["email"].strip().casefold(), person_id)


def _there(db: Database, table: str, names: tuple[str, ...]) -> list[Row]:
    t = db.t(table)
    query = t.select(*(getattr(t.c, name) for name in names)).where(t.c.binned_at.is_null())
    return db.rows(query.order_by(t.c.id))


class _Import:
    """One import; without a ``writing`` it only counts."""

    def __init__(self, known: _Known, writing: Writing | None) -> None:
        self.known = known
        self.writing = writing
        self.provisional = count(-1, -1)

    def insert(self, table: str, values: Row) -> int:
        """Add a row, or in a dry run only give it a number."""
        return self.writing.insert(table, values) if self.writing else next(self.provisional)

    def update(self, table: str, row_id: int, values: Row) -> None:
        if self.writing and values:
            self.writing.update(table, row_id, values)

    def take(self, person: Person, company: str | None, title: str) -> str:
        """Bring in one person; says what became of them: a field of ImportSummary."""
        key = named("person", person.full_name, sort_key(person.full_name))
        company_id = self.company(company) if company and company.strip() else None
        place = (same_name(person.full_name), company_id)
        email = person.email.strip().casefold()
        person_id = self.known.by_email.get(email) if email else None
        if person_id is None:
            person_id = self.known.by_place.get(place)
        if person_id is None:
            outcome, row = "added", to_row(person) | key
            person_id = self.insert("person", row)
        else:
            row = self.known.people[person_id]
            filled = _fill(row, to_row(person))
            self.update("person", person_id, filled)
            outcome, row = ("merged" if filled else "unchanged"), row | filled
        self.known.learn(person_id, row)
        self.known.by_place.setdefault(place, person_id)
        if company_id is not None and self.employ(person_id, company_id, title):
            outcome = "merged" if outcome == "unchanged" else outcome
        return outcome

    def company(self, name: str) -> int:
        """The id of the company of this name, made if there is none."""
        key = same_name(name)
        if key not in self.known.companies:
            company = Company(name=name.strip())
            row = to_row(company) | named("company", name, sort_key(name))
            self.known.companies[key] = self.insert("company", row)
        return self.known.companies[key]

    def employ(self, person_id: int, company_id: int, title: str) -> bool:
        """Say where a person works and as what; whether that was news."""
        pair = (person_id, company_id)
        if pair not in self.known.titles:
            job = Affiliation(person_id=person_id, company_id=company_id, title=title)
            self.known.titles[pair] = (self.insert("affiliation", to_row(job)), title)
            return True
        row_id, known = self.known.titles[pair]
        if known or not title:
            return False
        self.update("affiliation", row_id, {"title": title})
        self.known.titles[pair] = (row_id, title)
        return True


def _fill(row: Row, given: Row) -> Row:
    """What is given for the empty fields of a row; an address is filled whole or not at all."""
    filled = {name: given[name] for name in _FILLED if given[name] and not row[name]}
    if not any(row[name] for name in _ADDRESS):
        filled |= {name: given[name] for name in _ADDRESS if given[name]}
    return filled


def import_people(
    journal: Journal, people: Sequence[Incoming], *, dry_run: bool = False
) -> ImportSummary:
    """See ``People.add_many``."""
    outcomes = {"added": 0, "merged": 0, "unchanged": 0}
    if dry_run:
        work = _Import(_Known(journal.db), None)
        for each in people:
            outcomes[work.take(*each)] += 1
    else:
        with journal.operation("person.import") as writing:
            work = _Import(_Known(journal.db), writing)
            for each in people:
                outcomes[work.take(*each)] += 1
    return ImportSummary(**outcomes)
