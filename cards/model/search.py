"""The job search: applications, interviews and the conversations in them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from cards.model.people import Company, Person


class Stage(StrEnum):
    """How far an application has come."""

    APPLIED = "applied"
    INTERVIEWING = "interviewing"
    WAITING = "waiting"
    OFFER = "offer"
    CLOSED = "closed"


def later(one: Stage, other: Stage) -> Stage:
    """The stage of the two that comes after the other."""
    order = list(Stage)
    return max(one, other, key=order.index)


class Answer(StrEnum):
    """What came of an application."""

    NONE = ""
    NO = "no"
    OFFER = "offer"
    WITHDRAWN = "withdrawn"
    SILENCE = "silence"


class Role(StrEnum):
    """The part a person played in an interview; it steers the wording of a note."""

    RECRUITER = "recruiter"
    HIRING_MANAGER = "hiring_manager"
    PEER = "peer"
    EXECUTIVE = "executive"
    ASSISTANT = "assistant"
    REFERRER = "referrer"


class InterviewKind(StrEnum):
    """How an interview was held."""

    SCREEN = "screen"
    PHONE = "phone"
    VIDEO = "video"
    ON_SITE = "on_site"
    PANEL = "panel"
    FINAL = "final"


@dataclass(frozen=True, slots=True, kw_only=True)
class Application:
    """One try for one role at one company; ``id`` is 0 until it is stored."""

    id: int = 0
    company_id: int
    job_title: str
    stage: Stage = Stage.APPLIED
    applied_on: date | None = None
    answer: Answer = Answer.NONE
    answered_on: date | None = None
    answered_how: str = ""
    answer_words: str = ""
    """What they said, as far as it is remembered."""
    word_by: date | None = None
    """The day by which they said they would answer."""
    finalist: bool = False
    no_calls: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Interview:
    """One meeting; ``starts_at`` is local wall-clock time (naive) in the IANA ``zone``."""

    id: int = 0
    application_id: int
    kind: InterviewKind = InterviewKind.ON_SITE
    starts_at: datetime | None = None
    zone: str = ""
    place: str = ""
    uid: str = ""
    """The calendar's name for it, by which updates find it; "" when it came from no calendar."""
    sequence: int = 0
    """Which version of the invitation this is."""
    cancelled: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Conversation:
    """What passed between the user and one person in one interview."""

    id: int = 0
    interview_id: int = 0
    person_id: int
    role: Role = Role.PEER
    talked_about: str = ""
    promised: str = ""
    admired: str = ""
    i_bring: str = ""
    """What the user would bring to their work."""
    want_to_say: str = ""
    """Up to three things the user wants to say, one a line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Met:
    """One person met in one application, with everything a note about it needs."""

    person: Person
    company: Company
    application: Application
    interview: Interview
    conversation: Conversation
    title: str = ""
    """The person's title at the company, if known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lesson:
    """Something learned, kept for the next interview; ids are 0 until stored."""

    id: int = 0
    application_id: int | None = None
    interview_id: int | None = None
    person_id: int | None = None
    text: str
    skill: str = ""
    learned_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Feedback:
    """What someone said about how it went; ids are 0 or None until stored or known."""

    id: int = 0
    application_id: int | None = None
    interview_id: int | None = None
    person_id: int | None = None
    text: str
    how: str = ""
    """By what means it came: a call, an e-mail."""
    said_on: date | None = None


class PassingOn(StrEnum):
    """Whether someone may pass the user's details on."""

    UNASKED = ""
    YES = "yes"
    ASK_FIRST = "ask_first"
    NO = "no"


class ReferralState(StrEnum):
    """How far a recommendation has come."""

    OFFERED = ""
    ASKED = "asked"
    MADE = "made"
    IN_TOUCH = "in_touch"
    INTERVIEW = "interview"
    CAME_OFF = "came_off"
    CAME_TO_NOTHING = "came_to_nothing"


class ReferralDirection(StrEnum):
    """Who recommends whom."""

    GIVEN = "given"
    RECEIVED = "received"


@dataclass(frozen=True, slots=True, kw_only=True)
class Referral:
    """A recommendation given or received through a person."""

    id: int = 0
    person_id: int
    company_id: int | None = None
    direction: ReferralDirection
    state: ReferralState = ReferralState.OFFERED
    on: date | None = None
    detail: str = ""
    pass_on: PassingOn = PassingOn.UNASKED
    pass_on_from: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """What was decided about a step of the plan, or a step of one's own.

    ``done_on`` or ``skipped_because`` closes it; ``rule`` is the playbook's, "" for one's own.
    """

    id: int = 0
    application_id: int | None = None
    person_id: int | None = None
    kind: str
    due_on: date
    done_on: date | None = None
    skipped_because: str = ""
    detail: str = ""
    rule: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ApplicationRow:
    """An application with what a list shows beside it."""

    application: Application
    company: Company
    people_met: int = 0
    notes: int = 0
    notes_sent: int = 0
    """Notes mailed, e-mailed or answered."""
    last_interview: datetime | None = None


class Whom(StrEnum):
    """Which of the people a list shows."""

    ALL = ""
    TO_WRITE = "to_write"
    """Met in an interview, and no note to them about it yet."""
    NO_ADDRESS = "no_address"
    """Neither they nor the company they are at has a street and a city."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonRow:
    """A person with what a list shows beside them: where they are now and their title there."""

    person: Person
    company: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """One find of a full-text search, or one thing in the bin; ``kind`` is its table."""

    kind: str
    id: int
    title: str
    excerpt: str = ""
    title_marks: tuple[tuple[int, int], ...] = ()
    """Where in the title the words stand: beginning and end of each, in characters."""
    marks: tuple[tuple[int, int], ...] = ()
    """The same for the excerpt."""
    about: tuple[str, int] = ("", 0)
    """What it hangs on, where it has no place of its own: a kind and an id."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """The finds of one kind in a search of everything."""

    kind: str
    hits: tuple[Hit, ...]
    """The first of them."""
    total: int
    """How many there are; no more than ``cap`` are counted."""
    cap: int = 0
    """0 where all are counted."""
