"""People who are in the store twice."""

from __future__ import annotations

from cards.jobs.importing.duplicates import beside, duplicates, merge_people
from cards.jobs.importing.proposals import Sign, Which
from cards.model.people import Address, Affiliation, Company, Person
from cards.store import Store
from tests.store.given import dump


def test_pairs_are_listed_once_the_surest_first(store: Store) -> None:
    atlas = store.companies.add(Company(name="Atlas"))
    ana = store.people.add(Person(full_name="Ana Ruiz", email="ana@x.example"))
    again = store.people.add(Person(full_name="Ana R. Ruiz", email="Ana@x.example"))
    other = store.people.add(Person(full_name="Aná Ruiz"))
    store.people.add(Person(full_name="Bo Lund"))
    twins = [store.people.add(Person(full_name="Jo Lee", phone=p)) for p in ("1111111", "2222222")]
    for twin in twins:
        store.people.affiliate(Affiliation(person_id=twin.id, company_id=atlas.id))
    found = [(each.one.id, each.other.id, each.sign, each.is_sure) for each in duplicates(store)]
    assert found == [
        (ana.id, again.id, Sign.EMAIL, True),
        (twins[0].id, twins[1].id, Sign.COMPANY, True),
        (ana.id, other.id, Sign.NAME, False),
    ]


def test_two_become_one_field_by_field(store: Store) -> None:
    mine = store.people.add(Person(full_name="Ana Ruiz", email="ana@x.example", note="met"))
    theirs = store.people.add(
        Person(full_name="Ana Maria Ruiz", email="a@y.example", address=Address(city="Oslo"))
    )
    before = dump(store.folder)
    assert {each.field: each.which for each in beside(mine, theirs)} == {
        "full_name": Which.MINE,
        "email": Which.BOTH,
        "address": Which.THEIRS,
    }
    made = merge_people(store, mine.id, theirs.id, {"full_name": Which.THEIRS})
    assert store.people.everyone() == (made,)
    assert made == Person(
        id=mine.id,
        full_name="Ana Maria Ruiz",
        email="ana@x.example",
        note="met",
        vcard="EMAIL:a@y.example",
        address=Address(city="Oslo"),
    )
    assert [hit.id for hit in store.binned()] == [theirs.id]
    assert store.undo() == "person.merge"
    assert dump(store.folder) == before
    assert duplicates(store) == ()
