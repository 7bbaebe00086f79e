"""What becomes of people whom a later version of an invitation names no more."""

from __future__ import annotations

from dataclasses import replace

from cards.jobs.importing.proposals import Choices, Outcome, Which
from cards.store import Store
from tests.jobs.importing.given import contact, invitation, plan, take

ANA, OMAR = invitation().attendees
ZOE = contact("Zoe Park", "Atlas", email="zoe@atlas.example")
LATER = invitation(sequence=1, attendees=(ANA, ZOE))


def names(store: Store) -> list[str]:
    (interview,) = store.interviews.list()
    talks = store.interviews.conversations(interview.id)
    return [store.people.get(each.person_id).full_name for each in talks]


def test_they_are_not_met_any_more_and_undo_brings_them_back(store: Store) -> None:
    take(store, invitation())
    made = take(store, LATER)
    assert names(store) == ["Ana Ruiz", "Zoe Park"]
    (one,) = made.interviews
    assert (one.outcome, one.gone) == (Outcome.MERGED, ("Omar Haddad",))
    assert [each.mine for each in one.fields] == ["Ana Ruiz, Omar Haddad"]
    assert [each.theirs for each in one.fields] == ["Ana Ruiz, Zoe Park"]
    store.undo()
    assert names(store) == ["Ana Ruiz", "Omar Haddad"]


def test_both_versions_at_once_come_to_the_same(store: Store) -> None:
    take(store, invitation(), LATER)
    assert names(store) == ["Ana Ruiz", "Zoe Park"]


def test_who_was_written_about_stays(store: Store) -> None:
    take(store, invitation())
    (interview,) = store.interviews.list()
    talks = store.interviews.conversations(interview.id)
    kept = [talks[0], replace(talks[1], talked_about="the mill")]
    store.interviews.change(interview, kept)
    made = take(store, LATER)
    assert names(store) == ["Ana Ruiz", "Omar Haddad", "Zoe Park"]
    assert made.interviews[0].gone == ()


def test_one_may_keep_them(store: Store) -> None:
    take(store, invitation())
    number = plan(store, LATER).interviews[0].number
    take(store, LATER, choices=Choices(fields={number: {"people": Which.MINE}}))
    assert names(store) == ["Ana Ruiz", "Omar Haddad", "Zoe Park"]


def test_an_organiser_alone_may_hide_the_guests_so_all_stay(store: Store) -> None:
    take(store, invitation())
    made = take(store, invitation(sequence=1, attendees=(ANA,)))
    assert names(store) == ["Ana Ruiz", "Omar Haddad"]
    (said,) = made.interviews[0].fields
    assert (said.field, said.which) == ("people", Which.MINE)


def test_the_same_version_or_an_older_one_takes_nobody_out(store: Store) -> None:
    take(store, invitation(sequence=1))
    for sequence in (0, 1):
        take(store, invitation(sequence=sequence, attendees=(ANA, ZOE)))
    assert "Omar Haddad" in names(store)
