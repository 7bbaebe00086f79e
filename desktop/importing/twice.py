"""Looks for people who may be there twice, off the UI thread, and keeps who is not."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from cards.jobs.importing.duplicates import duplicates

if TYPE_CHECKING:
    from cards.jobs.importing.duplicates import Pair
    from cards.store import Store

MANY = 5_000
"""People of whom each is compared to the others in about a second."""
_APART = "people.apart"
"""The preference that holds the pairs who were said to be two people."""


@dataclass(frozen=True, slots=True)
class Suspects:
    """Who may be there twice, without those who were said to be two people."""

    pairs: tuple[Pair, ...] = ()
    work: Mapping[int, str] = field(default_factory=dict)
    """Where they are, by their id."""
    too_many: bool = False
    """Whether there are so many people that nobody was compared."""


def suspects(store: Store, *, however_many: bool = False) -> Suspects:
    """Who may be there twice; with very many people only when ``however_many``."""
    if not however_many and store.people.count() > MANY:
        return Suspects(too_many=True)
    apart = _apart(store)
    pairs = tuple(each for each in duplicates(store) if _key(each) not in apart)
    return Suspects(pairs, _work(store) if pairs else {})


def tell_apart(store: Store, pair: Pair) -> None:
    """Keep that two people are two; one operation, "people.apart"."""
    kept: Iterable[tuple[int, int]] = {*_apart(store), _key(pair)}
    store.set_preference(_APART, json.dumps(sorted(kept)), "people.apart")


def _work(store: Store) -> dict[int, str]:
    names = {each.id: each.name for each in store.companies.list()}
    jobs = (each for each in store.people.jobs() if each.until is None)
    return {each.person_id: names.get(each.company_id, "") for each in jobs}


def _key(pair: Pair) -> tuple[int, int]:
    return pair.one.id, pair.other.id


def _apart(store: Store) -> frozenset[tuple[int, int]]:
    try:
        kept = json.loads(store.preference(_APART, "[]"))
        return frozenset((int(one), int(other)) for one, other in kept)
    except (ValueError, TypeError):
        return frozenset()
