"""Sorts what an import would do into the kinds that a person looks through one by one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from cards.jobs.importing.proposals import (
    AnswerProposal,
    ImportPlan,
    InterviewProposal,
    LeftOut,
    Outcome,
    PersonProposal,
)
from cards.jobs.importing.telling import COLUMNS_NOT_USED

Item = PersonProposal | InterviewProposal | AnswerProposal | LeftOut


class Kind(StrEnum):
    """What a person filters by; the order is that of the list."""

    DOUBTFUL = "doubtful"
    MERGED = "merged"
    NEW = "new"
    INTERVIEW = "interview"
    ANSWER = "answer"
    LEFT_OUT = "left_out"
    UNCHANGED = "unchanged"


@dataclass(frozen=True, slots=True)
class Sorted:
    """Everything in a plan by its kind."""

    by_kind: Mapping[Kind, tuple[Item, ...]]
    names: Mapping[int, str]
    """The names of the people proposed, by number."""

    def of(self, kind: Kind | None) -> tuple[Item, ...]:
        """The things of one kind; all of them for None."""
        if kind is not None:
            return self.by_kind.get(kind, ())
        return tuple(item for each in Kind for item in self.by_kind.get(each, ()))

    def count(self, kind: Kind) -> int:
        """How many things are of a kind."""
        return len(self.by_kind.get(kind, ()))


@dataclass(frozen=True, slots=True)
class Amounts:
    """How many things an import would store, of what is ticked."""

    added: int = 0
    merged: int = 0
    interviews: int = 0
    answers: int = 0
    no_street: int = 0
    """How many of those added have no street."""

    @property
    def people(self) -> int:
        """The people who are added or changed."""
        return self.added + self.merged

    @property
    def is_nothing(self) -> bool:
        """Whether nothing would be stored."""
        return not (self.people or self.interviews or self.answers)


def sort_out(plan: ImportPlan) -> Sorted:
    """Everything in a plan by its kind, in the order of the files."""
    found: dict[Kind, list[Item]] = {}
    items: list[Item] = [*plan.people, *plan.interviews, *plan.answers, *plan.left_out]
    for item in items:
        found.setdefault(kind_of(item), []).append(item)
    names = {each.number: each.contact.person.full_name for each in plan.people}
    return Sorted({kind: tuple(items) for kind, items in found.items()}, names)


def kind_of(item: Item) -> Kind:
    """The one kind that a thing is of."""
    if isinstance(item, LeftOut):
        return Kind.LEFT_OUT
    if isinstance(item, AnswerProposal):
        return Kind.UNCHANGED if item.outcome is Outcome.UNCHANGED else Kind.ANSWER
    if isinstance(item, InterviewProposal):
        return Kind.UNCHANGED if item.outcome is Outcome.UNCHANGED else Kind.INTERVIEW
    if item.is_doubtful:
        return Kind.DOUBTFUL
    return {Outcome.NEW: Kind.NEW, Outcome.MERGED: Kind.MERGED}.get(item.outcome, Kind.UNCHANGED)


def amounts(plan: ImportPlan) -> Amounts:
    """How much a plan would store."""
    added = [each for each in plan.people if each.taken and each.outcome is Outcome.NEW]
    return Amounts(
        added=len(added),
        merged=plan.count(Outcome.MERGED),
        interviews=sum(
            each.taken and each.outcome is not Outcome.UNCHANGED for each in plan.interviews
        ),
        answers=sum(each.taken for each in plan.answers),
        no_street=sum(not each.contact.person.address.street for each in added),
    )


def may_be_taken(item: Item) -> bool:
    """Whether ticking a thing makes a difference."""
    if isinstance(item, LeftOut) or item.outcome is Outcome.UNCHANGED:
        return False
    # Nobody can be met in an interview that has no application.
    return not isinstance(item, InterviewProposal) or item.application is not None


def is_told_columns(item: Item) -> bool:
    """Whether this tells which columns of a table are not used."""
    return isinstance(item, LeftOut) and item.reason.code == COLUMNS_NOT_USED


def number_of(item: Item) -> int:
    """The number of a proposal; 0 for what is left out."""
    return 0 if isinstance(item, LeftOut) else item.number
