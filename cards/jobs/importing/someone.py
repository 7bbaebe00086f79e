"""Proposes what becomes of one person in a file, and puts it on the bench when it is taken."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import replace
from pathlib import Path

from cards.jobs.importing.bench import Bench
from cards.jobs.importing.lines import with_line
from cards.jobs.importing.matching import Match, find
from cards.jobs.importing.merging import differences, merged
from cards.jobs.importing.proposals import Choices, Difference, Outcome, PersonProposal, Which
from cards.model.errors import InputError
from cards.model.incoming import Contact
from cards.model.people import Person


def why_not(contact: Contact, own: frozenset[str]) -> InputError | None:
    """Why somebody is not imported; None when they are."""
    if not contact.person.full_name.strip():
        return InputError("jobs.import_no_name")
    if contact.person.email.strip().casefold() in own:
        return InputError("jobs.import_yourself", email=contact.person.email.strip())
    return None


def propose(
    bench: Bench,
    choices: Choices,
    number: int,
    path: Path,
    contact: Contact,
    *,
    taken: bool = True,
    comes_with: int = 0,
    there: Container[int] = frozenset(),
) -> PersonProposal:
    """What a contact becomes; it is on the bench afterwards when it is taken.

    ``there`` are the ids of those who are in the same interview already.
    """
    contact = _whole(contact)
    match = _chosen(bench, choices.whom.get(number), find(bench, contact, there))
    taken = taken if comes_with else choices.take.get(number, taken)
    said: tuple[Difference, ...] = ()
    if match.into is None:
        outcome = Outcome.NEW
        if taken:
            _add(bench, number, contact)
    else:
        said = match.said
        if number in choices.fields or number in choices.whom:
            works = bench.works(match.into, contact.company)
            said = differences(match.into, contact, works, choices.fields.get(number, {}))
        changes = any(each.which is not Which.MINE for each in said)
        outcome = Outcome.MERGED if changes else Outcome.UNCHANGED
        if taken and changes:
            _merge(bench, match.into, contact, said)
    return PersonProposal(
        number=number,
        path=path,
        contact=contact,
        outcome=outcome,
        taken=taken,
        into=match.into,
        sign=match.sign,
        could_be=match.could_be,
        fields=said,
        comes_with=comes_with,
    )


def _whole(contact: Contact) -> Contact:
    """A title without a company has no field of ours and is kept as a vCard says it."""
    if not contact.title.strip() or contact.company.strip():
        return contact
    person = contact.person
    lines = with_line(person.vcard, "TITLE", contact.title.strip())
    return replace(contact, title="", person=replace(person, vcard=lines))


def _chosen(bench: Bench, whom: int | None, match: Match) -> Match:
    """The match as the person decided it; a decision for somebody who is gone is none."""
    others = (*((match.into,) if match.into else ()), *match.could_be)
    if whom == 0:
        return Match(None, match.sign, others)
    person = bench.people.get(whom) if whom is not None else None
    if person is None:
        return match
    return Match(person, match.sign, tuple(each for each in others if each.id != person.id))


def _add(bench: Bench, number: int, contact: Contact) -> None:
    theirs = contact.person
    tidy = replace(theirs, email=theirs.email.strip(), phone=theirs.phone.strip())
    person = bench.add(tidy, number)
    if contact.company.strip():
        bench.employ(person.id, contact.company, contact.title)


def _merge(bench: Bench, mine: Person, contact: Contact, said: tuple[Difference, ...]) -> None:
    after = merged(mine, contact, said)
    if after != mine:
        bench.change(mine, after)
    which = {each.field: each.which for each in said}
    if {which.get("company", Which.MINE), which.get("title", Which.MINE)} != {Which.MINE}:
        bench.employ(mine.id, contact.company, contact.title)
