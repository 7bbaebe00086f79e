"""Lays what a file says of somebody beside what is known, field by field."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, fields, replace

from cards.jobs.importing.lines import (
    emails_of,
    joined_lines,
    phones_of,
    with_line,
    without_known,
)
from cards.jobs.importing.phones import is_same_phone, phone_of
from cards.jobs.importing.proposals import Difference, Which
from cards.model.incoming import Contact
from cards.model.people import Address, Person
from cards.store.names import same_name

_ONE = (Which.MINE, Which.THEIRS)
_ALL = (Which.MINE, Which.THEIRS, Which.BOTH)
_MORE = (Which.MINE, Which.BOTH)


@dataclass(frozen=True, slots=True)
class Works:
    """Where somebody is known to work, seen from the company that a file names."""

    elsewhere: tuple[str, ...] = ()
    """The names of the other companies they are at."""
    is_there: bool = False
    title: str = ""
    """What they are known to be there."""


def differences(
    mine: Person, contact: Contact, works: Works, chosen: Mapping[str, Which]
) -> tuple[Difference, ...]:
    """What the file says beyond or otherwise than the store; ``chosen`` overrules the defaults.

    By default only what is empty is filled, a second e-mail and number are kept beside the first,
    and a note is added to the one there is.
    """
    theirs = contact.person
    found = [
        _named(mine.full_name, theirs.full_name),
        *(_plain(name, mine, theirs, same) for name, same in _PLAIN.items()),
        _one_more("email", mine.email, theirs.email, known=has_email(mine, theirs.email)),
        _one_more("phone", mine.phone, theirs.phone, known=has_phone(mine, theirs.phone)),
        _one_more("note", mine.note, theirs.note, known=holds_lines(mine.note, theirs.note)),
        _address(mine.address, theirs.address),
        _further(mine, theirs),
        *_work(contact, works),
    ]
    return tuple(_as_chosen(each, chosen) for each in found if each is not None)


def merged(mine: Person, contact: Contact, said: Iterable[Difference]) -> Person:
    """The person as these decisions make them."""
    theirs = contact.person
    which = {each.field: each.which for each in said}
    taken = {name: which.get(name, Which.MINE) is not Which.MINE for name in which}
    person = mine
    for name in ("full_name", "called", "linkedin", "courtesy", "address"):
        if taken.get(name):
            person = replace(person, **{name: getattr(theirs, name)})
    for name, line in (("email", "EMAIL"), ("phone", "TEL")):
        given = getattr(theirs, name).strip()
        if which.get(name) is Which.THEIRS:
            person = replace(person, **{name: given})
        elif which.get(name) is Which.BOTH:
            person = replace(person, vcard=with_line(person.vcard, line, given))
    if taken.get("note"):
        both = which["note"] is Which.BOTH
        person = replace(person, note=_both_notes(mine.note, theirs.note) if both else theirs.note)
    if taken.get("vcard"):
        person = replace(person, vcard=joined_lines(person.vcard, _unknown_lines(mine, theirs)))
    return person


def has_email(person: Person, address: str) -> bool:
    """Whether an e-mail address is one of somebody's."""
    return address.strip().casefold() in emails_of(person)


def has_phone(person: Person, number: str) -> bool:
    """Whether a number is one of somebody's, however it is written."""
    numbers = phones_of(person)
    if number.strip() in numbers:
        return True
    wanted = phone_of(number)
    there = filter(None, map(phone_of, numbers))
    return wanted is not None and any(is_same_phone(wanted, each) for each in there)


def holds_lines(text: str, other: str) -> bool:
    """Whether a text has every line of another."""
    lines = {line.strip() for line in text.split("\n")}
    return all(line.strip() in lines for line in other.split("\n") if line.strip())


def _same_link(one: str, other: str) -> bool:
    def bare(link: str) -> str:
        plain = link.strip().casefold().split("?")[0].split("#")[0].rstrip("/")
        return plain.split("://")[-1].removeprefix("www.")

    return bare(one) == bare(other)


def _same_text(one: str, other: str) -> bool:
    return same_name(one) == same_name(other)


_PLAIN: dict[str, Callable[[str, str], bool]] = {
    "called": _same_text,
    "linkedin": _same_link,
    "courtesy": str.__eq__,
}


def _named(mine: str, theirs: str) -> Difference | None:
    if mine == theirs or same_name(mine) == same_name(theirs):
        return None
    return Difference(field="full_name", mine=mine, theirs=theirs, which=Which.MINE, choices=_ONE)


def _plain(
    name: str, mine: Person, theirs: Person, same: Callable[[str, str], bool]
) -> Difference | None:
    here, there = str(getattr(mine, name)), str(getattr(theirs, name))
    if not there.strip() or same(here, there):
        return None
    which = Which.MINE if here.strip() else Which.THEIRS
    return Difference(field=name, mine=here, theirs=there, which=which, choices=_ONE)


def _one_more(name: str, mine: str, theirs: str, *, known: bool) -> Difference | None:
    """A field that can hold another beside the first."""
    if known or not theirs.strip():
        return None
    which = Which.BOTH if mine.strip() else Which.THEIRS
    choices = _ALL if mine.strip() else _ONE
    return Difference(field=name, mine=mine, theirs=theirs, which=which, choices=choices)


def _address(mine: Address, theirs: Address) -> Difference | None:
    """An address is never mixed of two: theirs comes whole, where it says all that mine does."""
    if theirs in (mine, Address()):
        return None
    here, there = _spread(mine), _spread(theirs)
    if all(not value or here[name] == value for name, value in there.items()):
        return None
    fuller = all(not value or there[name] == value for name, value in here.items())
    which = Which.THEIRS if fuller else Which.MINE
    return Difference(
        field="address", mine=_lines(mine), theirs=_lines(theirs), which=which, choices=_ONE
    )


def _spread(address: Address) -> dict[str, str]:
    return {each.name: same_name(getattr(address, each.name)) for each in fields(address)}


def _lines(address: Address) -> str:
    place = " ".join(filter(None, (address.postcode, address.city, address.region)))
    return "\n".join(filter(None, (address.attention, address.street, place, address.country)))


def _unknown_lines(mine: Person, theirs: Person) -> str:
    emails = {*emails_of(mine), theirs.email.strip().casefold()}
    lines = without_known(theirs.vcard, "EMAIL", lambda value: value.casefold() in emails)
    return without_known(lines, "TEL", lambda value: has_phone(mine, value))


def _further(mine: Person, theirs: Person) -> Difference | None:
    lines = _unknown_lines(mine, theirs)
    if not theirs.vcard or joined_lines(mine.vcard, lines) == mine.vcard:
        return None
    return _added("vcard", mine.vcard, theirs.vcard)


def _added(name: str, mine: str, theirs: str) -> Difference:
    """A field that only grows: what is there is never replaced."""
    which, choices = (Which.BOTH, _MORE) if mine else (Which.THEIRS, _ONE)
    return Difference(field=name, mine=mine, theirs=theirs, which=which, choices=choices)


def _both_notes(mine: str, theirs: str) -> str:
    lines = {line.strip() for line in mine.split("\n")}
    new = (line for line in theirs.split("\n") if line.strip() not in lines)
    return "\n".join((mine, *new))


def _work(contact: Contact, works: Works) -> Iterable[Difference]:
    if contact.company.strip() and not works.is_there:
        yield _added("company", ", ".join(works.elsewhere), contact.company)
    elif contact.title.strip() and works.is_there and not _same_text(contact.title, works.title):
        yield Difference(
            field="title",
            mine=works.title,
            theirs=contact.title,
            which=Which.MINE if works.title.strip() else Which.THEIRS,
            choices=_ONE,
        )


def _as_chosen(each: Difference, chosen: Mapping[str, Which]) -> Difference:
    which = chosen.get(each.field, each.which)
    return replace(each, which=which) if which in each.choices else each
