"""What the tests of an import start from."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from cards.jobs.importing.doing import carry_out
from cards.jobs.importing.known import known_of
from cards.jobs.importing.planning import plan_import
from cards.jobs.importing.proposals import Choices, ImportPlan, Outcome
from cards.model.incoming import Contact, Invitation, Message, Reading
from cards.model.people import Person
from cards.store import Store

FILE = Path("people.vcf")


def contact(name: str, company: str = "", title: str = "", **person: object) -> Contact:
    """Somebody in a file."""
    return Contact(person=Person(full_name=name, **person), company=company, title=title)  # type: ignore[arg-type] # fields of Person by name


def invitation(uid: str = "one", **more: object) -> Invitation:
    """A meeting in a file."""
    told: dict[str, object] = {
        "summary": "Interview: Data Analyst",
        "starts_at": datetime(2026, 3, 12, 10, 30),  # noqa: DTZ001 - wall-clock time
        "zone": "Europe/Berlin",
        "place": "Am Markt 3",
        "attendees": (
            contact("Ana Ruiz", "Atlas", email="ana@atlas.example"),
            contact("Omar Haddad", "Atlas", email="omar@atlas.example"),
        ),
    }
    return Invitation(uid=uid, **told | more)  # type: ignore[arg-type] # fields by name


def reading(*things: Contact | Invitation | Message) -> Reading:
    """A file with these in it."""
    return Reading(
        path=FILE,
        contacts=tuple(each for each in things if isinstance(each, Contact)),
        invitations=tuple(each for each in things if isinstance(each, Invitation)),
        messages=tuple(each for each in things if isinstance(each, Message)),
    )


def plan(
    store: Store, *things: Contact | Invitation | Message, choices: Choices | None = None
) -> ImportPlan:
    """What a file with these would become."""
    return plan_import(known_of(store), [reading(*things)], choices)


def take(
    store: Store, *things: Contact | Invitation | Message, choices: Choices | None = None
) -> ImportPlan:
    """Import a file with these."""
    return carry_out(store, plan(store, *things, choices=choices))


def outcomes(made: ImportPlan) -> list[Outcome]:
    """What becomes of the people, in their order."""
    return [each.outcome for each in made.people]
