"""Reads from the store what an import has to know to tell whom it knows already."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from cards.model.people import Affiliation, Company, Person
from cards.model.search import Application, Conversation, Interview
from cards.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What is in the store, as far as an import looks at it."""

    people: tuple[Person, ...] = ()
    companies: tuple[Company, ...] = ()
    jobs: tuple[Affiliation, ...] = ()
    applications: tuple[Application, ...] = ()
    interviews: tuple[Interview, ...] = ()
    talks: Mapping[int, tuple[Conversation, ...]]
    """The conversations of each interview."""
    own: frozenset[str] = frozenset()
    """The user's own e-mail addresses, in lower case."""
    own_name: str = ""
    mark: str = ""


def known_of(store: Store) -> Known:
    """What is in the store now; a fixed number of queries."""
    talks: dict[int, list[Conversation]] = {}
    for interview, talk, _person in store.interviews.talks():
        talks.setdefault(interview.id, []).append(talk)
    sender = store.sender()
    return Known(
        people=store.people.everyone(),
        companies=_by_age(store.companies.list()),
        jobs=store.people.jobs(),
        applications=store.applications.list(),
        interviews=store.interviews.list(),
        talks={interview_id: tuple(these) for interview_id, these in talks.items()},
        own=own_addresses(store),
        own_name=sender.full_name,
        mark=store.mark(),
    )


def own_addresses(store: Store) -> frozenset[str]:
    """The e-mail addresses that are the user's own, in lower case."""
    given = store.sender().email.replace(",", " ").replace(";", " ")
    return frozenset(given.casefold().split())


def _by_age(companies: Iterable[Company]) -> tuple[Company, ...]:
    return tuple(sorted(companies, key=lambda each: each.id))
