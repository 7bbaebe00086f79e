"""What other programs' files tell: contacts, invitations, e-mails; nothing is stored yet."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from cards.model.errors import CordiallyError
from cards.model.people import Person


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """Someone as a file tells of them; not yet a person of the store."""

    person: Person
    company: str = ""
    title: str = ""
    line: int = 0
    """Where in the file they begin, counted from 1; 0 where lines mean nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Invitation:
    """A meeting as a calendar tells of it; ``starts_at`` is wall-clock time in IANA ``zone``."""

    uid: str
    sequence: int = 0
    cancelled: bool = False
    summary: str = ""
    starts_at: datetime | None = None
    zone: str = ""
    place: str = ""
    """Where it is held, or the link to join it."""
    attendees: tuple[Contact, ...] = ()
    """Who else is there, the organiser first; never the user, a room or a machine."""
    line: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """An e-mail received; what it seems to say is for the person to confirm."""

    sender: Contact
    """Who wrote it, with what their signature block tells."""
    subject: str = ""
    sent_on: date | None = None
    text: str = ""
    """What they wrote themselves, without what they quoted, as plain text."""
    refusal: str = ""
    """The sentence that reads like a no; "" when none does."""
    invitations: tuple[Invitation, ...] = ()
    """Calendar entries that came with it."""
    line: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Skipped:
    """Something in a file that could not be used, and why."""

    line: int
    reason: CordiallyError
    """Told, never raised."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """All that one file tells; nothing of it is stored yet."""

    path: Path
    contacts: tuple[Contact, ...] = ()
    invitations: tuple[Invitation, ...] = ()
    messages: tuple[Message, ...] = ()
    skipped: tuple[Skipped, ...] = ()
