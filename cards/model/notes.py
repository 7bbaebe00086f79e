"""Notes, what happened to them, and the runs that put them on paper."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from cards.model.look import Look
from cards.model.people import Company, Person
from cards.model.search import Application


class Occasion(StrEnum):
    """Why one writes."""

    AFTER_INTERVIEW = "after_interview"
    AFTER_NO = "after_no"
    FEEDBACK_REQUEST = "feedback_request"
    THANKS_FEEDBACK = "thanks_feedback"
    KEEP_IN_TOUCH = "keep_in_touch"
    NEW_OPENING = "new_opening"
    REFERRAL_OFFER = "referral_offer"
    THANKS_REFERRAL = "thanks_referral"
    LINKEDIN_INVITE = "linkedin_invite"
    WITHDRAW = "withdraw"
    LANDED = "landed"
    RUNNER_UP = "runner_up"
    """A finalist asks, some time after the no, how things went on."""
    ENQUIRY = "enquiry"
    """One polite question when no word has come."""


class Channel(StrEnum):
    """How a note travels."""

    CARD = "card"
    EMAIL = "email"
    LINKEDIN = "linkedin"


class Register(StrEnum):
    """How a note speaks."""

    WARM = "warm"
    FORMAL = "formal"
    BRIEF = "brief"


class EventKind(StrEnum):
    """What can happen to a note; the state shown is the last one still standing."""

    DRAFTED = "drafted"
    APPROVED = "approved"
    PRINTED = "printed"
    SIGNED = "signed"
    MAILED = "mailed"
    EMAILED = "emailed"
    ANSWERED = "answered"
    RETURNED = "returned"
    UNDONE = "undone"


SENT = frozenset({EventKind.PRINTED, EventKind.SIGNED, EventKind.MAILED, EventKind.EMAILED})
"""A note in one of these states has left the desk: changing it starts a new revision."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """The text for one person on one occasion; ``id`` is 0 until it is stored."""

    id: int = 0
    person_id: int
    application_id: int | None = None
    occasion: Occasion = Occasion.AFTER_INTERVIEW
    channel: Channel = Channel.CARD
    subject: str = ""
    """For an e-mail; a card has none."""
    text: str
    look: Look = field(default_factory=Look)
    seed: int = 0
    revision: int = 1
    language: str = "en-US"
    """The tag of a language there is a bank for, such as "en-GB" or "de"."""
    register: Register = Register.WARM
    more: str = ""
    """What the occasion asked for beside the facts of the talk, as a JSON object; "" for none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteEvent:
    """One thing that happened to one revision of a note; never changed once stored."""

    id: int = 0
    note_id: int
    revision: int = 1
    kind: EventKind
    on: date
    recorded_at: datetime | None = None
    detail: str = ""
    undoes: int | None = None
    """For ``UNDONE``: the id of the event that no longer counts."""


def standing(events: Sequence[NoteEvent], revision: int) -> tuple[NoteEvent, ...]:
    """The events of one revision that still count, oldest first."""
    undone = {event.undoes for event in events if event.kind is EventKind.UNDONE}
    return tuple(
        event
        for event in events
        if event.revision == revision
        and event.kind is not EventKind.UNDONE
        and event.id not in undone
    )


def state_of(events: Sequence[NoteEvent], revision: int) -> EventKind:
    """Where a revision of a note is now: its last standing event, or drafted."""
    left = standing(events, revision)
    return left[-1].kind if left else EventKind.DRAFTED


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteRow:
    """A note with what a list shows beside it."""

    note: Note
    person: Person
    company: Company | None
    application: Application | None
    state: EventKind
    state_on: date | None = None


class RunState(StrEnum):
    """How far a run has come; only the person's yes ends it well."""

    STARTED = "started"
    AWAITING_YES = "awaiting_yes"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    FAILED = "failed"


class Part(StrEnum):
    """What of its notes a run puts on paper."""

    CARDS = "cards"
    ENVELOPES = "envelopes"


@dataclass(frozen=True, slots=True, kw_only=True)
class RunItem:
    """Exactly what of one note was in a run."""

    note_id: int
    revision: int
    text: str
    look: Look
    seed: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """One hand-over of sheets to a printer or a PDF."""

    id: int = 0
    key: str
    """Unique; stored before anything is handed over."""
    destination: str
    """A printer's name, or the path of the PDF."""
    to_printer: bool = False
    part: Part = Part.CARDS
    job_id: str = ""
    """The printer's number for it, kept before the document is sent; empty until then."""
    state: RunState = RunState.STARTED
    told: str = ""
    """What the printer said last, a ``JobState``; empty while it has said nothing."""
    reason: str = ""
    """Why, in the words of IPP."""
    faces: str = ""
    """What was on the cards beside their messages, and their sheet, as JSON; empty for nothing."""
    tray: str = ""
    """The tray that the paper comes from, in the words of IPP; empty for the printer's choice."""
    other_side: bool = False
    """Whether only the other side is printed: of cards the outsides, of envelopes the flaps."""
    follows: int | None = None
    """The run on the back of whose sheets this one goes, once a person has turned the stack."""
    started_at: datetime | None = None
    items: tuple[RunItem, ...] = ()
