"""What an import would do, thing by thing, for a person to look over and choose from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from cards.model.errors import CordiallyError
from cards.model.incoming import Contact, Invitation, Message, Reading
from cards.model.people import Person
from cards.model.search import Application, Interview
from cards.store import Batch


class Outcome(StrEnum):
    """What becomes of one incoming thing."""

    NEW = "new"
    MERGED = "merged"
    """It changes what is there."""
    UNCHANGED = "unchanged"
    """What is there says it all already, or says something else and is kept."""
    CANCELLED = "cancelled"
    """An interview that does not take place."""


class Sign(StrEnum):
    """By what somebody is known, the surest first."""

    EMAIL = "email"
    PHONE = "phone"
    COMPANY = "company"
    """The same name at the same company."""
    NAME = "name"


class Which(StrEnum):
    """Whose of two values stays."""

    MINE = "mine"
    THEIRS = "theirs"
    BOTH = "both"


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """A field of which the store and the file say two things; ``mine`` is "" when it is empty."""

    field: str
    """A field of Person, or "company" or "title"."""
    mine: str
    theirs: str
    which: Which
    """What becomes of it."""
    choices: tuple[Which, ...]

    @property
    def is_open(self) -> bool:
        """Whether both say something, so that one may want to choose."""
        return bool(self.mine)


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonProposal:
    """Someone in a file and whom they would become; ``number`` counts all proposals of a plan."""

    number: int
    path: Path
    contact: Contact
    outcome: Outcome
    taken: bool
    """Whether it is carried out."""
    into: Person | None = None
    """Who they are already; one with a negative id is new in the same import."""
    sign: Sign | None = None
    """By what ``into``, or the first of ``could_be``, is known."""
    could_be: tuple[Person, ...] = ()
    """Others who may be the same, or not; not empty on a new person: doubtful."""
    fields: tuple[Difference, ...] = ()
    comes_with: int = 0
    """The number of the interview they are to be met in; 0 for those who come by themselves."""

    @property
    def is_doubtful(self) -> bool:
        """Whether somebody who is there already may be them."""
        return self.into is None and bool(self.could_be)

    @property
    def differs(self) -> bool:
        """Whether the file says something else than the store."""
        return any(each.is_open for each in self.fields)


@dataclass(frozen=True, slots=True, kw_only=True)
class InterviewProposal:
    """A meeting in a file and the interview it would become."""

    number: int
    path: Path
    invitation: Invitation
    outcome: Outcome
    taken: bool
    into: Interview | None = None
    """The interview that is there already."""
    application: Application | None = None
    """What it is for; one with a negative id would be made."""
    company: str = ""
    """Whose interview it is."""
    fits: tuple[Application, ...] = ()
    """Applications that it may be for, the likeliest first."""
    fields: tuple[Difference, ...] = ()
    people: tuple[int, ...] = ()
    """The numbers of those who are there."""
    gone: tuple[str, ...] = ()
    """The names of those who are there no more, as far as that is taken."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerProposal:
    """An e-mail that reads like a no; never taken before somebody says so."""

    number: int
    path: Path
    message: Message
    outcome: Outcome
    taken: bool
    application: Application | None = None
    """Which application it answers; None while that is not known."""
    company: str = ""
    fits: tuple[Application, ...] = ()


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Something of a file that is not imported, and why; ``line`` 0 where lines mean nothing."""

    path: Path
    line: int
    reason: CordiallyError


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """What the person decided otherwise than proposed, by the numbers of the proposals."""

    take: Mapping[int, bool] = field(default_factory=dict)
    whom: Mapping[int, int] = field(default_factory=dict)
    """Whom somebody is merged into, by person id; 0 for a new person."""
    fields: Mapping[int, Mapping[str, Which]] = field(default_factory=dict)
    """Whose value stays, by proposal and field."""
    applications: Mapping[int, int] = field(default_factory=dict)
    """Which application an interview or an answer belongs to; 0 for a new one."""
    new_applications: Mapping[int, tuple[str, str]] = field(default_factory=dict)
    """The company and the job title of a new one."""
    all_answers: bool = False
    """Whether every refusal that fits an application is taken."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportPlan:
    """All that an import would do; nothing of it is stored."""

    readings: tuple[Reading, ...]
    choices: Choices
    people: tuple[PersonProposal, ...]
    interviews: tuple[InterviewProposal, ...]
    answers: tuple[AnswerProposal, ...]
    left_out: tuple[LeftOut, ...]
    batch: Batch
    mark: str
    """The store's mark when this was thought out."""

    def count(self, outcome: Outcome) -> int:
        """How many people who are taken end so."""
        return sum(each.taken and each.outcome is outcome for each in self.people)
