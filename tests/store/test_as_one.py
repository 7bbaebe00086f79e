"""Several operations that are one doing of the person's: kept, named and undone as one."""

from __future__ import annotations

import pytest

from cards.model.people import Affiliation, Company, Person
from cards.store import Store
from tests.store.given import Search, dump


def somebody_new(store: Store) -> None:
    company = store.companies.add(Company(name="Kite"))
    person = store.people.add(Person(full_name="Lea"))
    store.people.affiliate(Affiliation(person_id=person.id, company_id=company.id))


@pytest.mark.usefixtures("search")
def test_all_of_it_is_undone_and_done_again_as_one(store: Store) -> None:
    before = dump(store.folder)
    told: list[frozenset[str]] = []
    store.on_change = told.append
    with store.as_one("person.add"):
        somebody_new(store)
    after = dump(store.folder)
    assert told == [frozenset({"company", "person"})]
    assert store.last_operation() == "person.add"
    for _ in range(2):
        assert store.undo() == "person.add"
        assert dump(store.folder) == before
        assert store.redo() == "person.add"
        assert dump(store.folder) == after
    assert {len(kinds) for kinds in told} == {2}


def test_without_a_name_it_has_that_of_the_last_one(store: Store) -> None:
    with store.as_one():
        somebody_new(store)
    assert store.last_operation() == "person.affiliate"


def test_one_inside_another_names_the_whole(store: Store) -> None:
    with store.as_one():
        store.companies.add(Company(name="Atlas"))
        with store.as_one("person.add"):
            somebody_new(store)
    assert store.undo() == "person.add"
    assert store.companies.list() == ()
    assert store.undo() is None


def test_what_changes_nothing_leaves_nothing_to_undo(store: Store, search: Search) -> None:
    mark = store.mark()
    with store.as_one("person.change"):
        store.people.change(search.ana)
    assert store.mark() == mark


@pytest.mark.usefixtures("search")
def test_what_fails_in_the_middle_is_not_there(store: Store) -> None:
    before, mark = dump(store.folder), store.mark()

    def fail() -> None:
        with store.as_one():
            somebody_new(store)
            raise LookupError

    with pytest.raises(LookupError):
        fail()
    assert dump(store.folder) == before
    assert store.mark() == mark
    store.companies.add(Company(name="Later"))
    assert store.last_operation() == "company.add"
