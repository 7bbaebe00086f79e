"""Finds people in the store who may be one, and makes one of two."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from cards.jobs.importing.bench import Bench
from cards.jobs.importing.known import known_of
from cards.jobs.importing.matching import find_all
from cards.jobs.importing.merging import Works, differences, merged
from cards.jobs.importing.proposals import Difference, Sign, Which
from cards.model.incoming import Contact
from cards.model.people import Person
from cards.store import Store


@dataclass(frozen=True, slots=True)
class Pair:
    """Two people who may be one: the one who was there first, and the other."""

    one: Person
    other: Person
    sign: Sign
    """By what they are alike."""
    is_sure: bool
    """Whether an import would have taken them for the same."""


def duplicates(store: Store) -> tuple[Pair, ...]:
    """Everybody who may be there twice, the surest first; each pair once."""
    bench = Bench(known_of(store))
    found: dict[tuple[int, int], Pair] = {}
    for person in tuple(bench.people.values()):
        jobs = bench.jobs.get(person.id, {})
        companies = [bench.companies[each].name for each in jobs if each in bench.companies]
        for company in companies or [""]:
            for match in find_all(bench, Contact(person=person, company=company)):
                if match.person.id <= person.id:
                    continue
                key = (person.id, match.person.id)
                pair = Pair(person, match.person, match.sign, match.is_sure)
                if key not in found or (match.is_sure and not found[key].is_sure):
                    found[key] = pair
    signs = list(Sign)
    return tuple(
        sorted(found.values(), key=lambda each: (not each.is_sure, signs.index(each.sign)))
    )


def beside(
    mine: Person, theirs: Person, choices: Mapping[str, Which] | None = None
) -> tuple[Difference, ...]:
    """The fields in which two people differ, and what would become of each by these choices."""
    return differences(mine, Contact(person=theirs), Works(), choices or {})


def merge_people(
    store: Store, keep_id: int, gone_id: int, choices: Mapping[str, Which] | None = None
) -> Person:
    """Make one person of two: all that hangs on the other moves to the one who is kept.

    Empty fields are filled and nothing else is overruled, but by ``choices``, by field. The other
    goes to the bin; one operation. Raises InputError "store.no_such" and "store.same_person".
    """
    mine, theirs = store.people.get(keep_id), store.people.get(gone_id)
    kept = merged(mine, Contact(person=theirs), beside(mine, theirs, choices))
    familiar = mine.familiar or theirs.familiar
    return store.people.merge(replace(kept, familiar=familiar), gone_id)
