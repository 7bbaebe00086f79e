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


@dataclass(frozen=True, slots=True, kw_only=True)
class Conversation:
    """What passed between the user and one person in one interview."""

    id: int = 0
    interview_id: int = 0
    person_id: int
    role: Role = Role.PEER
    talked_about: str = ""
    promised: str = ""


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
    state: str = ""
    on: date | None = None
    detail: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """A dated thing to do; ``done_on`` or ``skipped_because`` closes it."""

    id: int = 0
    application_id: int | None = None
    person_id: int | None = None
    kind: str
    due_on: date
    done_on: date | None = None
    skipped_because: str = ""
    detail: str = ""


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


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonRow:
    """A person with what a list shows beside them: where they are now and their title there."""

    person: Person
    company: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """One find of a full-text search; ``kind`` is "person", "company" or "note"."""

    kind: str
    id: int
    title: str
    excerpt: str = ""
