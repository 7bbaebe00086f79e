"""Bringing in many people at once."""

from __future__ import annotations

import pytest

from cards.model.errors import InputError
from cards.model.people import Address, Affiliation, Company, Person
from cards.store import ImportSummary, Store

PEOPLE = [
    (Person(full_name="Ana Núñez", email="ana@example.org"), "Brightwater", "Lead"),
    (Person(full_name="Jo"), " brightwater ", ""),
    (Person(full_name="Sam Free"), None, ""),
    (Person(full_name="Sam Blank"), "  ", ""),
]


def test_people_and_their_companies_are_added_in_one_operation(store: Store) -> None:
    told: list[frozenset[str]] = []
    store.on_change = told.append
    assert store.people.add_many(PEOPLE) == ImportSummary(added=4)
    assert told == [frozenset({"person", "company"})]
    assert [company.name for company in store.companies.list()] == ["Brightwater"]
    assert [(row.company, row.title) for row in store.people.list()] == [
        ("Brightwater", "Lead"),
        ("Brightwater", ""),
        ("", ""),
        ("", ""),
    ]
    assert store.undo() == "person.import"
    assert (store.people.count(), store.companies.list(), store.binned()) == (0, (), ())
    assert store.redo() == "person.import"
    assert store.people.count("brightwater") == 2


def test_the_same_file_twice_changes_nothing(store: Store) -> None:
    store.people.add_many(PEOPLE)
    assert store.people.add_many(PEOPLE) == ImportSummary(unchanged=4)
    assert store.people.count() == 4
    store.undo()
    assert store.people.count() == 0


def test_only_empty_fields_are_filled(store: Store) -> None:
    company = store.companies.add(Company(name="Brightwater"))
    ana = store.people.add(
        Person(full_name="Ana Núñez", phone="1", address=Address(city="Cork"), note="typed")
    )
    store.people.affiliate(Affiliation(person_id=ana.id, company_id=company.id, title="Chief"))
    given = Person(
        full_name="ana  núñez",
        email="ana@example.org",
        phone="2",
        address=Address(street="9 Road", city="Oslo"),
    )
    assert store.people.add_many([(given, "BRIGHTWATER", "Lead")]) == ImportSummary(merged=1)
    merged = store.people.get(ana.id)
    assert (merged.full_name, merged.phone, merged.note) == ("Ana Núñez", "1", "typed")
    assert merged.email == "ana@example.org"
    assert merged.address == Address(city="Cork")
    assert [each.title for each in store.people.affiliations(ana.id)] == ["Chief"]


def test_an_email_or_a_name_at_a_company_tells_that_it_is_the_same_person(store: Store) -> None:
    store.people.add_many([(Person(full_name="Ana N.", email="Ana@Example.org"), "A", "")])
    same = [
        (Person(full_name="Dr Ana N.", email="ana@example.ORG "), "B", "Lead"),
        (Person(full_name="ana n.", phone="1"), "A", ""),
    ]
    assert store.people.add_many(same) == ImportSummary(merged=2)
    other = [(Person(full_name="Ana N."), "C", ""), (Person(full_name="Ana N."), None, "")]
    assert store.people.add_many(other) == ImportSummary(added=2)
    (works, also) = store.people.affiliations(store.people.list("ana@example")[0].person.id)
    assert (works.title, also.title) == ("", "Lead")


def test_twins_within_one_file_are_one_person(store: Store) -> None:
    twins = [(Person(full_name="Jo"), "A", ""), (Person(full_name="Jo", phone="1"), "A", "Cook")]
    assert store.people.add_many(twins) == ImportSummary(added=1, merged=1)
    (row,) = store.people.list()
    assert (row.person.phone, row.title) == ("1", "Cook")


def test_a_dry_run_counts_and_keeps_nothing(store: Store) -> None:
    store.people.add_many(PEOPLE[:1])
    more = [*PEOPLE, (Person(full_name="ANA NÚÑEZ", phone="3"), "Brightwater", "")]
    assert store.people.add_many(more, dry_run=True) == ImportSummary(
        added=3, merged=1, unchanged=1
    )
    assert (store.people.count(), len(store.companies.list())) == (1, 1)


def test_a_nameless_row_stops_the_whole_import(store: Store) -> None:
    with pytest.raises(InputError) as caught:
        store.people.add_many([*PEOPLE, (Person(full_name=" "), None, "")])
    assert caught.value.code == "store.no_name"
    assert (store.people.count(), store.companies.list()) == (0, ())
