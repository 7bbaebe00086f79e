"""Fronts and backs with fields: each person's card has its own."""

from __future__ import annotations

import pytest

from cards.jobs.own_fronts import for_person
from cards.jobs.texts import sentence
from cards.layout.fronts import front_of
from cards.model.errors import InputError
from cards.model.fronts import Imposing
from cards.model.notes import EventKind, Note, NoteRow
from cards.model.people import Company, Person

ANA = NoteRow(
    note=Note(person_id=1, text="Dear Ana"),
    person=Person(full_name="Ana Ruiz"),
    company=Company(name="Atlas"),
    application=None,
    state=EventKind.APPROVED,
)


def test_names_and_company_are_filled_in_and_pictures_are_left_alone() -> None:
    given = Imposing(front=front_of("text:For {first_name} of {Company}"), back="{full_name}")
    assert for_person(given, ANA) == Imposing(
        front=front_of("text:For Ana of Atlas"), back="Ana Ruiz"
    )
    picture = Imposing(front=front_of("odd {name}.png"))
    assert for_person(picture, ANA) == picture


def test_a_field_of_which_nothing_is_known_is_named_with_the_person() -> None:
    with pytest.raises(InputError) as caught:
        for_person(Imposing(back="{shoe_size}"), ANA)
    assert sentence(caught.value) == (
        "The front or back asks for “shoe_size”, of which nothing is known for Ana Ruiz. Fill it"
        " in, or use one of these: {full_name}, {first_name}, {company}."
    )
