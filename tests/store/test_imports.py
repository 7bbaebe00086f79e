"""Taking in many rows at once."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cards.model.errors import InputError
from cards.model.people import Affiliation, Company, Person
from cards.model.search import Conversation
from cards.store import Batch, Store
from tests.store.given import Search, newcomers

TWO = Batch(
    new=(
        Company(id=-10, name="Brightwater"),
        Person(id=-1, full_name="Ana Núñez", email="ana@example.org"),
        Affiliation(id=-11, person_id=-1, company_id=-10, title="Lead"),
        Person(id=-2, full_name="Jo"),
        Affiliation(id=-12, person_id=-2, company_id=-10),
    )
)


def test_new_rows_refer_to_one_another_and_are_one_operation(store: Store) -> None:
    told: list[frozenset[str]] = []
    store.on_change = told.append
    ids = store.take_in(TWO)
    assert told == [frozenset({"person", "company"})]
    assert [(row.person.id, row.company, row.title) for row in store.people.list()] == [
        (ids[-1], "Brightwater", "Lead"),
        (ids[-2], "Brightwater", ""),
    ]
    assert store.undo() == "import"
    assert (store.people.count(), store.companies.list(), store.binned()) == (0, (), ())
    assert store.redo() == "import"
    assert store.people.count("brightwater") == 2


def test_a_row_that_changed_meanwhile_stops_the_whole_batch(store: Store, search: Search) -> None:
    filled = (search.ana, replace(search.ana, phone="1"))
    store.people.change(replace(search.ana, note="typed meanwhile"))
    with pytest.raises(InputError) as caught:
        store.take_in(Batch(new=(Person(id=-1, full_name="New"),), changed=(filled,)))
    assert caught.value.code == "store.changed_since"
    assert store.people.count("new") == 0
    store.people.bin(search.jo.id)
    with pytest.raises(InputError) as caught:
        store.take_in(Batch(changed=((search.jo, replace(search.jo, phone="1")),)))
    assert caught.value.code == "store.no_such"


def test_a_nameless_person_stops_the_whole_batch(store: Store) -> None:
    with pytest.raises(InputError) as caught:
        store.take_in(newcomers(Person(full_name="Jo"), Person(full_name=" ")))
    assert caught.value.code == "store.no_name"
    assert store.people.count() == 0


def test_a_further_conversation_stands_last(store: Store, search: Search) -> None:
    bo = Person(id=-1, full_name="Bo")
    talk = Conversation(id=-2, interview_id=search.interview.id, person_id=-1)
    ids = store.take_in(Batch(new=(bo, talk)))
    talks = store.interviews.conversations(search.interview.id)
    assert [each.person_id for each in talks] == [search.ana.id, search.jo.id, ids[-1]]


def test_the_mark_tells_whether_anything_was_done(store: Store) -> None:
    marks = [store.mark()]
    store.take_in(TWO)
    marks.append(store.mark())
    store.set_preference("look", "dark")
    assert store.mark() == marks[1]
    store.undo()
    marks.append(store.mark())
    store.people.add(Person(full_name="Bo"))
    marks.append(store.mark())
    assert len(set(marks)) == 4
