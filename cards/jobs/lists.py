"""Reads people and notes as plain rows, for lists and JSON; works beside an open window."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from pathlib import Path

from cards.store import open_store


@dataclass(frozen=True, slots=True)
class ListedPerson:
    """A person in a list, with where they are now."""

    id: int
    full_name: str
    called: str
    title: str
    company: str
    email: str
    phone: str
    street: str
    city: str
    region: str
    postcode: str
    country: str

    def as_dict(self) -> dict[str, object]:
        """The row with its column names."""
        return asdict(self)


@dataclass(frozen=True, slots=True)
class ListedNote:
    """A note in a list; ``on`` is the ISO date of its state."""

    id: int
    person: str
    company: str
    application_id: int | None
    occasion: str
    channel: str
    state: str
    on: str
    revision: int
    text: str

    def as_dict(self) -> dict[str, object]:
        """The row with its column names."""
        return asdict(self)


def people_list(folder: Path) -> tuple[ListedPerson, ...]:
    """Everybody in the store of a data folder; raises as ``open_store``."""
    with open_store(folder, write=False) as store:
        rows = store.people.list(limit=store.people.count())
    return tuple(
        ListedPerson(
            id=row.person.id,
            full_name=row.person.full_name,
            called=row.person.called,
            title=row.title,
            company=row.company,
            email=row.person.email,
            phone=row.person.phone,
            street=row.person.address.street,
            city=row.person.address.city,
            region=row.person.address.region,
            postcode=row.person.address.postcode,
            country=row.person.address.country,
        )
        for row in rows
    )


def notes_list(folder: Path) -> tuple[ListedNote, ...]:
    """Every note in the store of a data folder and where it is; raises as ``open_store``."""
    with open_store(folder, write=False) as store:
        rows = store.notes.rows()
    return tuple(
        ListedNote(
            id=row.note.id,
            person=row.person.full_name,
            company=row.company.name if row.company else "",
            application_id=row.note.application_id,
            occasion=row.note.occasion,
            channel=row.note.channel,
            state=row.state,
            on=row.state_on.isoformat() if row.state_on else "",
            revision=row.note.revision,
            text=row.note.text,
        )
        for row in rows
    )
