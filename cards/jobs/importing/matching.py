"""Finds who somebody in a file is already: surely, perhaps, or nobody."""

from __future__ import annotations

from collections.abc import Container, Iterable
from dataclasses import dataclass

from cards.jobs.importing.bench import Bench
from cards.jobs.importing.lines import emails_of, phones_of
from cards.jobs.importing.merging import Works, differences, has_phone
from cards.jobs.importing.names import is_fuller, share_a_word
from cards.jobs.importing.proposals import Difference, Sign, Which
from cards.model.incoming import Contact
from cards.model.people import Person
from cards.store.names import same_name

_MOST_ADDRESSES = 12
"""Who has so many e-mail addresses has been taken for too many people by their name already."""


@dataclass(frozen=True, slots=True)
class Match:
    """Who somebody is, or who they could be."""

    into: Person | None = None
    sign: Sign | None = None
    could_be: tuple[Person, ...] = ()
    said: tuple[Difference, ...] = ()
    """What the file says beyond or otherwise than what is known of them."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who may be the one looked for, and what a file says beyond what is known of them."""

    person: Person
    sign: Sign
    is_sure: bool
    rank: int
    said: tuple[Difference, ...]

    @property
    def has_it_all(self) -> bool:
        """Whether merging would change nothing."""
        return all(each.which is Which.MINE for each in self.said)


def find(bench: Bench, contact: Contact, there: Container[int] = frozenset()) -> Match:
    """Who a contact is already; ``there`` are the ids of those it most likely is, if any.

    Surely the same are those with the same e-mail address or number whose names agree, and those
    of the same name at the same company; with no company on either side, when nothing is said
    twice. Among several of them it is one who has it all already. Whoever only shares an address,
    a number or the words of a name could be the same. Importing a file twice hence finds everyone
    the second time.
    """
    found = find_all(bench, contact)
    sure = sorted((each for each in found if each.is_sure), key=lambda each: each.rank)
    likely = (one for one in sure if one.person.id in there)
    for each in (*likely, *(one for one in sure if one.has_it_all), *_only_one(sure)):
        return Match(each.person, each.sign, said=each.said)
    for each in found:
        if not each.said:
            return Match(each.person, each.sign)
    return Match(None, found[0].sign if found else None, tuple(each.person for each in found))


def _only_one(sure: list[Candidate]) -> list[Candidate]:
    """The best; nobody when several are as good by their names alone."""
    best = sure[:1]
    if best and best[0].sign is Sign.COMPANY and len(sure) > 1 and sure[1].rank == best[0].rank:
        return []
    return best


def find_all(bench: Bench, contact: Contact) -> list[Candidate]:
    """Everybody who is the contact or could be, the likeliest first."""
    theirs = contact.person
    emails, phones = emails_of(theirs), phones_of(theirs)
    addresses = set(emails)
    by_email = {each.id: each for each in bench.with_email(emails)}
    by_phone = {each.id: each for each in bench.with_phone(phones)}
    by_name = {each.id: each for each in bench.namesakes(theirs.full_name)}
    everyone = by_email | by_phone | by_name
    found = []
    for person in everyone.values():
        works = bench.works(person, contact.company)
        said = differences(person, contact, works, {})
        signs = (
            person.id in by_email or not addresses.isdisjoint(emails_of(person)),
            person.id in by_phone or any(has_phone(person, number) for number in phones),
        )
        sign, is_sure, rank = _judge(person, contact, signs, works, said)
        found.append(Candidate(person, sign, is_sure, rank, said))
    return sorted(found, key=lambda each: each.rank)


def _judge(
    person: Person,
    contact: Contact,
    signs: tuple[bool, bool],
    works: Works,
    said: Iterable[Difference],
) -> tuple[Sign, bool, int]:
    """By what somebody could be the contact, whether that is sure, and how good a sign it is."""
    mine, theirs = person.full_name, contact.person.full_name
    is_same = same_name(mine) == same_name(theirs)
    by_email, by_phone = signs
    if by_email and is_same:
        return Sign.EMAIL, True, 0
    if by_phone and is_same:
        return Sign.PHONE, True, 1
    if by_email and share_a_word(mine, theirs):
        return Sign.EMAIL, True, 2
    there = works.is_there and len(emails_of(person)) < _MOST_ADDRESSES
    if is_same and (there or _is_nowhere(contact, works, said)):
        return Sign.COMPANY, True, 3
    if by_phone and is_fuller(mine, theirs):
        return Sign.PHONE, True, 4
    if by_email:
        return Sign.EMAIL, False, 5
    return (Sign.PHONE, False, 6) if by_phone else (Sign.NAME, False, 7)


def _is_nowhere(contact: Contact, works: Works, said: Iterable[Difference]) -> bool:
    """Whether neither side knows of a company, and nothing else tells the two apart."""
    alone = not contact.company.strip() and not works.elsewhere
    return alone and not any(each.is_open for each in said)
