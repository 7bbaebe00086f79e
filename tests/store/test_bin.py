"""The bin: what goes there together comes back together."""

from __future__ import annotations

import pytest

from cards.model.errors import InputError
from cards.model.people import Company, Person
from cards.model.search import Lesson, Referral, ReferralDirection, Step
from cards.store import Store
from tests.store.given import DAY, Search, dump


def test_what_hangs_on_a_company_goes_and_comes_with_it(store: Store, search: Search) -> None:
    before = dump(store.folder)
    store.companies.bin(search.company.id)
    assert store.companies.list() == ()
    assert store.applications.rows() == ()
    assert store.notes.rows() == ()
    assert store.interviews.of(search.application.id) == ()
    assert [row.company for row in store.people.list()] == ["", ""]
    assert store.people.count("bright jo") == 0
    (hit,) = store.binned()
    assert (hit.kind, hit.id, hit.title) == ("company", search.company.id, "Brightwater")
    store.restore("company", search.company.id)
    assert dump(store.folder) == before
    assert store.binned() == ()


def test_what_hangs_on_a_person_goes_and_comes_with_them(store: Store, search: Search) -> None:
    store.steps.add(Step(kind="write", due_on=DAY, person_id=search.ana.id))
    store.referrals.add(Referral(person_id=search.ana.id, direction=ReferralDirection.GIVEN))
    lesson = store.lessons.add(Lesson(text="Ask.", person_id=search.ana.id))
    before = dump(store.folder)
    store.people.bin(search.ana.id)
    assert [row.person for row in store.people.list()] == [search.jo]
    assert [met.person for met in store.interviews.met(search.application.id)] == [search.jo]
    assert [row.person for row in store.notes.rows()] == [search.jo]
    assert (store.steps.list(), store.referrals.list()) == ((), ())
    assert store.lessons.list() == (lesson,)
    assert [hit.kind for hit in store.binned()] == ["person"]
    store.restore("person", search.ana.id)
    assert dump(store.folder) == before


def test_what_was_binned_before_stays_in_the_bin(store: Store, search: Search) -> None:
    store.notes.bin(search.notes[0].id)
    store.applications.bin(search.application.id)
    assert [hit.kind for hit in store.binned()] == ["application", "note"]
    store.restore("application", search.application.id)
    assert [row.note for row in store.notes.rows()] == [search.notes[1]]
    assert [hit.id for hit in store.binned()] == [search.notes[0].id]


def test_a_restored_note_brings_back_whom_and_what_it_is_for(store: Store, search: Search) -> None:
    store.notes.bin(search.notes[0].id)
    store.companies.bin(search.company.id)
    store.people.bin(search.ana.id)
    store.restore("note", search.notes[0].id)
    (row,) = store.notes.rows()
    assert (row.person, row.company) == (search.ana, search.company)


def test_a_restored_person_does_not_bring_back_a_binned_application(
    store: Store, search: Search
) -> None:
    before = dump(store.folder)
    store.people.bin(search.ana.id)
    store.applications.bin(search.application.id)
    store.restore("person", search.ana.id)
    assert store.applications.list() == ()
    assert store.notes.rows() == ()
    assert [hit.kind for hit in store.binned()] == ["application"]
    store.restore("application", search.application.id)
    assert dump(store.folder) == before


def test_every_kind_shows_what_it_is(store: Store, search: Search) -> None:
    step = store.steps.add(Step(kind="rest", due_on=DAY))
    lesson = store.lessons.add(Lesson(text="Listen more than you talk."))
    referral = store.referrals.add(
        Referral(person_id=search.jo.id, direction=ReferralDirection.RECEIVED)
    )
    store.steps.bin(step.id)
    store.lessons.bin(lesson.id)
    store.referrals.bin(referral.id)
    store.notes.bin(search.notes[0].id)
    store.interviews.bin(search.interview.id)
    store.applications.bin(search.application.id)
    store.people.bin(search.ana.id)
    kinds = ["person", "application", "interview", "note", "referral", "lesson", "step"]
    assert [hit.kind for hit in store.binned()] == kinds
    assert all(hit.title for hit in store.binned() if hit.kind != "interview")
    while hits := store.binned():
        store.restore(hits[0].kind, hits[0].id)
    assert len(store.interviews.met(search.application.id)) == 2


def test_what_is_binned_is_out_of_reach(store: Store, search: Search) -> None:
    store.people.bin(search.ana.id)
    with pytest.raises(InputError):
        store.people.get(search.ana.id)
    with pytest.raises(InputError):
        store.people.bin(search.ana.id)
    with pytest.raises(InputError):
        store.people.change(search.ana)


@pytest.mark.parametrize("kind", ["person", "conversation", "sqlite_master", ""])
def test_only_what_is_in_the_bin_is_restored(store: Store, search: Search, kind: str) -> None:
    with pytest.raises(InputError) as caught:
        store.restore(kind, search.ana.id)
    assert caught.value.code == "store.no_such"


def test_undone_notes_are_in_the_bin_and_the_rest_is_gone(store: Store) -> None:
    store.companies.add(Company(name="A"))
    store.people.add(Person(full_name="B"))
    store.undo()
    store.undo()
    assert store.binned() == ()
