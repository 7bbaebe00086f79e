"""Writes everybody in the store as vCards or as a table, for other programs to read."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from cards.exchange.tables import write_contacts_csv
from cards.exchange.vcard import write_vcards
from cards.exchange.vcard.writing import Version
from cards.files import write_whole
from cards.model.incoming import Contact
from cards.model.people import Affiliation
from cards.store import Store


def export_vcards(store: Store, out: Path, version: Version = "4.0") -> int:
    """Write everybody as one vCard file; how many. Errors as ``write_whole``."""
    people = tuple(contacts(store))
    write_whole(out, write_vcards(people, version).encode())
    return len(people)


def export_csv(store: Store, out: Path) -> int:
    """Write everybody as a CSV file; how many. Errors as ``write_whole``."""
    people = tuple(contacts(store))
    write_contacts_csv(people, out)
    return len(people)


def contacts(store: Store) -> Iterator[Contact]:
    """Everybody by name, with the company where they are now and their title there."""
    names = {each.id: each.name for each in store.companies.list()}
    jobs: dict[int, Affiliation] = {}
    for job in sorted(store.people.jobs(), key=lambda each: each.since or date.min):
        if job.until is None:
            jobs[job.person_id] = job
    for person in sorted(store.people.everyone(), key=lambda each: each.full_name.casefold()):
        now = jobs.get(person.id)
        company = names.get(now.company_id, "") if now else ""
        yield Contact(person=person, company=company, title=now.title if now else "")
