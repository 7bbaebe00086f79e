"""What has happened in a search, as the plan needs to know it: plain values without a store."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from cards.model.notes import Channel, Occasion
from cards.model.search import Role, Step
from cards.plan.kinds import ClosedBy, TurnKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """A person a step may be for, and the ways there are to reach them."""

    person_id: int
    role: Role = Role.PEER
    has_email: bool = False
    has_phone: bool = False
    has_address: bool = False
    has_linkedin: bool = False
    helped: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """Something that happened (or will) on a day of the user's own calendar."""

    kind: TurnKind
    on: date
    at: datetime | None = None
    """Wall-clock time where the user is, when it is known."""
    application_id: int | None = None
    ref: int = 0
    """The interview, feedback or referral it is about; 0 where an application has one such turn."""
    people: tuple[Contact, ...] = ()
    finalist: bool = False
    no_calls: bool = False
    overtaken: bool = False
    """Whether an answer has come since, so that its steps are needless."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """An application without an answer, in which somebody was met on a known day."""

    turn: Turn
    """The last interview, as a turn of the whole application."""
    word_by: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """Something done that closes steps by itself: a note sent, or something written down."""

    on: date | None
    application_id: int | None = None
    person_id: int | None = None
    note_id: int = 0
    occasion: Occasion | None = None
    channel: Channel | None = None
    answered: bool = False
    """Whether they wrote back."""
    what: ClosedBy | None = None
    ref: int = 0
    """The interview a lesson is about."""


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """Everything that a plan is derived from; ``undated`` are applications answered on no day."""

    turns: tuple[Turn, ...] = ()
    waiting: tuple[Waiting, ...] = ()
    deeds: tuple[Deed, ...] = ()
    decisions: tuple[Step, ...] = ()
    undated: tuple[int, ...] = ()
