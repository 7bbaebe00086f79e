"""A store of many people, the same in every run, for the measurements of the window."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

from cards.model.people import Address, Affiliation, Company, Person
from cards.store import Batch, open_store

_FIRST = (
    "Ana", "Omar", "Katrin", "Kathrin", "José", "Søren", "Mei", "Liang", "Dana", "Ravi", "Lena",
    "Tomas", "Yuki", "Igor", "Peter", "Maria",
)  # fmt: skip
_SYLLABLES = (
    "ka", "lo", "mi", "ter", "ba", "ren", "son", "dal", "vik", "mar", "stein", "ho", "fer", "na",
    "ro", "du", "el", "an",
)  # fmt: skip
_FORMS = ("AG", "Ltd", "Works", "Group")
_AT_ONE_COMPANY = 20
_COMPANIES, _JOBS = -1_000_000_000, -2_000_000_000
"""From where on the ids of new rows of each kind go down."""


def fill(folder: Path, count: int) -> None:
    """Store so many people, each at one of a twentieth as many companies.

    Of four people one has an address of their own, and of three companies two.
    """
    with open_store(folder) as store:
        store.take_in(Batch(new=tuple(_rows(count))))


def names(count: int) -> Iterator[tuple[str, str]]:
    """Names with an e-mail address each, the same in every run."""
    chance = _chance("people")
    for number in range(count):
        yield f"{chance.choice(_FIRST)} {_word(chance)}", f"p{number}@mail.example"


def _rows(count: int) -> Iterator[Company | Person | Affiliation]:
    chance = _chance("companies")
    companies = max(1, count // _AT_ONE_COMPANY)
    for number in range(companies):
        address = Address(street="1 Mill Road", city="York") if number % 3 else Address()
        name = f"{_word(chance)} {chance.choice(_FORMS)}"
        yield Company(id=_COMPANIES - number, name=name, address=address)
    for number, (name, email) in enumerate(names(count)):
        address = Address() if number % 4 else Address(street="4 Elm Street", city="Leeds")
        yield Person(id=-number - 1, full_name=name, email=email, address=address)
        yield Affiliation(
            id=_JOBS - number,
            person_id=-number - 1,
            company_id=_COMPANIES - chance.randrange(companies),
            title="Engineer",
        )


def _word(chance: random.Random) -> str:
    return "".join(chance.choice(_SYLLABLES) for _ in range(chance.randint(2, 4))).title()


def _chance(what: str) -> random.Random:
    return random.Random(what)  # noqa: S311 - sample names, nothing secret
