"""Making one person of two."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cards.model.errors import InputError
from cards.model.notes import Note
from cards.model.people import Affiliation, Company, Person
from cards.model.search import (
    Conversation,
    Feedback,
    Interview,
    Lesson,
    Referral,
    ReferralDirection,
    Step,
)
from cards.store import Store
from tests.store.given import DAY, Search, dump


def test_everything_that_hung_on_the_one_hangs_on_the_other(store: Store, search: Search) -> None:
    jo, ana = search.jo, search.ana
    store.steps.add(Step(kind="call", due_on=DAY, person_id=jo.id))
    store.lessons.add(Lesson(text="Ask first", person_id=jo.id))
    store.feedback.add(Feedback(text="Good", person_id=jo.id))
    store.referrals.add(Referral(person_id=jo.id, direction=ReferralDirection.GIVEN))
    other = store.companies.add(Company(name="Kite"))
    store.people.affiliate(Affiliation(person_id=jo.id, company_id=other.id, title="Pilot"))
    alone = store.interviews.add(
        Interview(application_id=search.application.id), [Conversation(person_id=jo.id)]
    )
    binned = store.notes.add([Note(person_id=jo.id, text="Never sent")])[0]
    store.notes.bin(binned.id)
    before = dump(store.folder)
    merged = store.people.merge(replace(ana, called="Anita"), jo.id)
    assert (merged.called, store.people.count()) == ("Anita", 1)
    kinds = (store.steps, store.lessons, store.feedback, store.referrals)
    assert [kind.list()[0].person_id for kind in kinds] == [ana.id] * 4
    assert {row.person.id for row in store.notes.rows()} == {ana.id}
    assert store.interviews.conversations(alone.id)[0].person_id == ana.id
    (talk,) = store.interviews.conversations(search.interview.id)
    assert talk.talked_about == "the atlas\nnight trains"
    jobs = store.people.affiliations(ana.id)
    assert [(job.company_id, job.title) for job in jobs] == [
        (search.company.id, "Head of Data"),
        (other.id, "Pilot"),
    ]
    store.restore("note", binned.id)
    assert store.notes.get(binned.id).person_id == ana.id
    store.undo()
    assert store.undo() == "person.merge"
    assert dump(store.folder) == before


def test_one_person_is_not_merged_with_themselves(store: Store, search: Search) -> None:
    with pytest.raises(InputError) as caught:
        store.people.merge(search.ana, search.ana.id)
    assert caught.value.code == "store.same_person"
    with pytest.raises(InputError):
        store.people.merge(Person(id=search.ana.id, full_name=" "), search.jo.id)
    assert store.people.count() == 2
