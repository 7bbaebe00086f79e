"""A person's time at a company, put into the bin by itself: what still stands, and the way back."""

from __future__ import annotations

import pytest

from cards.model.errors import InputError
from cards.model.people import Affiliation
from cards.store import Store
from tests.store.given import Search, dump


def titles(store: Store, person_id: int) -> list[str]:
    return [each.title for each in store.people.affiliations(person_id)]


def test_it_goes_alone_and_comes_back_from_the_bin(store: Store, search: Search) -> None:
    before = dump(store.folder)
    (there,) = store.people.affiliations(search.ana.id)
    store.people.unaffiliate(there.id)
    assert titles(store, search.ana.id) == []
    assert [row.company for row in store.people.list()] == ["", "Brightwater"]
    assert store.people.get(search.ana.id) == search.ana
    (hit,) = store.binned()
    assert (hit.kind, hit.title, hit.excerpt) == (
        "affiliation",
        "Ana Núñez",
        "Head of Data, Brightwater",
    )
    store.restore(hit.kind, hit.id)
    assert dump(store.folder) == before


def test_it_is_undone_and_done_again(store: Store, search: Search) -> None:
    (there,) = store.people.affiliations(search.ana.id)
    store.people.unaffiliate(there.id)
    assert store.undo() == "person.unaffiliate"
    assert titles(store, search.ana.id) == ["Head of Data"]
    assert store.redo() == "person.unaffiliate"
    assert titles(store, search.ana.id) == []


def test_what_is_gone_already_cannot_go(store: Store, search: Search) -> None:
    (there,) = store.people.affiliations(search.ana.id)
    store.people.unaffiliate(there.id)
    with pytest.raises(InputError) as caught:
        store.people.unaffiliate(there.id)
    assert caught.value.code == "store.no_such"


def test_a_new_time_there_is_a_new_one(store: Store, search: Search) -> None:
    (there,) = store.people.affiliations(search.ana.id)
    store.people.unaffiliate(there.id)
    again = store.people.affiliate(
        Affiliation(person_id=search.ana.id, company_id=search.company.id, title="Adviser")
    )
    assert again.id != there.id
    assert titles(store, search.ana.id) == ["Adviser"]


def test_with_its_person_it_is_not_told_by_itself(store: Store, search: Search) -> None:
    store.people.bin(search.ana.id)
    assert [hit.kind for hit in store.binned()] == ["person"]


def test_the_bin_is_emptied_of_it(store: Store, search: Search) -> None:
    (there,) = store.people.affiliations(search.ana.id)
    store.people.unaffiliate(there.id)
    assert store.empty_bin() == 1
    assert store.binned() == ()
    assert store.people.get(search.ana.id) == search.ana


def test_two_made_one_leave_one_thing_in_the_bin(store: Store, search: Search) -> None:
    store.people.merge(search.ana, search.jo.id)
    assert [(hit.kind, hit.id) for hit in store.binned()] == [("person", search.jo.id)]
