"""Counts what came of the search, per company and in all: people, notes, feedback, referrals."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Self

from cards.jobs.linked import linked
from cards.jobs.referrals import referral_rows
from cards.model.notes import EventKind, NoteRow
from cards.model.people import Company
from cards.model.search import ReferralDirection

if TYPE_CHECKING:
    from cards.store import Store

_GONE = frozenset({EventKind.MAILED, EventKind.EMAILED, EventKind.ANSWERED, EventKind.RETURNED})
"""A note in one of these states has gone out, also when it came back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """Plain counts; nothing in here is a share of anything."""

    met: int = 0
    """People met, each once."""
    written: int = 0
    mailed: int = 0
    """Notes mailed or e-mailed, answered ones among them."""
    answered: int = 0
    feedback: int = 0
    received: int = 0
    """Referrals received."""
    given: int = 0
    """Referrals given."""

    def __add__(self, other: Self) -> Self:
        return type(self)(
            **{f.name: getattr(self, f.name) + getattr(other, f.name) for f in fields(self)}
        )

    @property
    def is_nothing(self) -> bool:
        """Whether there is nothing to tell of."""
        return self == type(self)()


@dataclass(frozen=True, slots=True)
class Told:
    """What came of one company; of no company when ``company`` is None."""

    company: Company | None
    counts: Counts


@dataclass(frozen=True, slots=True)
class Telling:
    """What came of the whole search."""

    overall: Counts
    companies: tuple[Told, ...]
    """By name, what belongs to no company last; a company with nothing to tell is left out."""


def tell(store: Store) -> Telling:
    """Count everything outside the bin; a person met at two companies is one person in all."""
    parts, met = tuple(_parts(store)), _met(store)
    ids = {company_id for company_id, _counts in parts} | met.keys()
    companies = {company.id: company for company in store.companies.some(ids)}
    found: dict[int, Counts] = {}
    for named, counts in parts:
        company_id = named if named in companies else 0
        found[company_id] = found.get(company_id, Counts()) + counts
    for company_id, people in met.items():
        found[company_id] = found.get(company_id, Counts()) + Counts(met=len(people))
    everybody = frozenset[int]().union(*met.values())
    overall = sum(found.values(), start=Counts())
    told = [Told(companies.get(company_id), counts) for company_id, counts in found.items()]
    told = [one for one in told if not one.counts.is_nothing]
    told.sort(
        key=lambda one: (one.company is None, one.company.name.casefold() if one.company else "")
    )
    shared = Counts(met=len(everybody) - overall.met)
    return Telling(overall + shared, tuple(told))


def _parts(store: Store) -> Iterable[tuple[int, Counts]]:
    """Every single thing as a count of one at its company's id; 0 for no company."""

    def at(company: Company | None) -> int:
        return company.id if company else 0

    for note in store.notes.rows():
        yield at(note.company), _note(note)
    for feedback in store.feedback.list():
        yield at(linked(store, feedback).company), Counts(feedback=1)
    for row in referral_rows(store):
        received = row.referral.direction is ReferralDirection.RECEIVED
        yield at(row.company), Counts(received=int(received), given=int(not received))


def _note(row: NoteRow) -> Counts:
    return Counts(
        written=1,
        mailed=int(row.state in _GONE),
        answered=int(row.state is EventKind.ANSWERED),
    )


def _met(store: Store) -> dict[int, frozenset[int]]:
    """The people met in the interviews of each company."""
    met: dict[int, frozenset[int]] = {}
    for application in store.applications.list():
        for interview in store.interviews.of(application.id):
            if interview.cancelled:
                continue
            people = (talk.person_id for talk in store.interviews.conversations(interview.id))
            met[application.company_id] = met.get(application.company_id, frozenset()).union(people)
    return met
