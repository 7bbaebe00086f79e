"""Writes contacts as a table of our own, safe in spreadsheets, and reads its rows back exactly."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from pathlib import Path

from cards.exchange.countries import country_code, english_name
from cards.exchange.formula import guarded, unguarded
from cards.exchange.tables.values import Plan
from cards.files import write_whole
from cards.model.incoming import Contact
from cards.model.people import Address, Courtesy, Person

COLUMNS = (
    "full_name",
    "called",
    "company",
    "title",
    "email",
    "phone",
    "street",
    "city",
    "region",
    "postcode",
    "country",
    "attention",
    "linkedin",
    "note",
    "courtesy",
    "familiar",
    "vcard",
)
"""The heads of our export; ``layouts.toml`` knows it by them."""


def contacts_csv(people: Iterable[Contact]) -> bytes:
    """The contacts as CSV in UTF-8, with the mark by which spreadsheets know it.

    The country is its English name. A cell that a spreadsheet could take for a formula begins
    with an apostrophe, which ``own_contact`` takes off again.
    """
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(COLUMNS)
    for contact in people:
        writer.writerow([guarded(cell) for cell in _cells(contact)])
    return text.getvalue().encode("utf-8-sig")


def write_contacts_csv(people: Iterable[Contact], out: Path) -> None:
    """Write ``contacts_csv`` to a file, whole or not at all; errors as ``write_whole``."""
    write_whole(out, contacts_csv(people))


def own_contact(cells: Sequence[str], plan: Plan, row: int) -> Contact:
    """The contact of one row of our export, each field exactly as it was."""
    values = {field: unguarded(cells[at]) for at, field, _group in plan if at < len(cells)}

    def cell(field: str) -> str:
        return values.get(field, "")

    code = country_code(cell("country"))
    address = Address(
        street=cell("street"),
        city=cell("city"),
        region=cell("region"),
        postcode=cell("postcode"),
        country=cell("country") if code is None else code,
        attention=cell("attention"),
    )
    courtesy = cell("courtesy")
    person = Person(
        full_name=cell("full_name"),
        called=cell("called"),
        address=address,
        email=cell("email"),
        phone=cell("phone"),
        linkedin=cell("linkedin"),
        note=cell("note"),
        courtesy=Courtesy(courtesy) if courtesy in set(Courtesy) else Courtesy.UNKNOWN,
        familiar=cell("familiar").strip().casefold() == "yes",
        vcard=cell("vcard"),
    )
    return Contact(person=person, company=cell("company"), title=cell("title"), line=row)


def _cells(contact: Contact) -> tuple[str, ...]:
    """The cells of one row, in the order of ``COLUMNS``."""
    person, to = contact.person, contact.person.address
    return (
        person.full_name,
        person.called,
        contact.company,
        contact.title,
        person.email,
        person.phone,
        to.street,
        to.city,
        to.region,
        to.postcode,
        english_name(to.country),
        to.attention,
        person.linkedin,
        person.note,
        person.courtesy,
        "yes" if person.familiar else "",
        person.vcard,
    )
