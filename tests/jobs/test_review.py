"""Stored notes are reviewed with all that the store knows around them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from cards.jobs.review import (
    allow,
    dismiss,
    keep_linkedin_limit,
    keep_rules_off,
    linkedin_limit,
    mend_said,
    reason_said,
    review_note,
    review_notes,
    review_text,
    rules_off,
)
from cards.model.findings import Finding
from cards.model.notes import Channel, Note
from cards.model.people import Address, Company, Person, Sender
from cards.model.search import Application, Conversation, Interview
from cards.store import Store, open_store

TEXT = (
    "Dear {name},\n\nThank you for showing me the new scanner on Monday. I have worked chairside"
    " for six years, and I had never seen a room laid out so that a person can find things with"
    " her eyes half shut. I would love to join {company}, where my knack for calming nervous"
    " patients would earn its keep.\n\nSincerely,\nMegan Foss"
)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(tmp_path) as opened:
        opened.set_sender(Sender(full_name="Megan Foss"))
        yield opened


def write(store: Store, *names: str, company: str = "Arbor Dental") -> tuple[Note, ...]:
    """A note to each of several people met in one interview, for a company with an address."""
    address = Address(street="1 Elm Street", city="Salem")
    there = store.companies.add(Company(name="Arbor Dental", address=address))
    store.companies.add(Company(name="Dakota Trust"))
    tried = store.applications.add(Application(company_id=there.id, job_title="Assistant"))
    people = [store.people.add(Person(full_name=name)) for name in names]
    talks = [Conversation(person_id=each.id, talked_about="the new scanner") for each in people]
    store.interviews.add(Interview(application_id=tried.id), talks)
    notes = [
        Note(
            person_id=each.id,
            application_id=tried.id,
            text=TEXT.format(name=each.full_name.split()[0], company=company),
        )
        for each in people
    ]
    return store.notes.add(notes)


def rules(found: tuple[Finding, ...]) -> set[str]:
    return {one.rule.value for one in found}


def test_what_the_store_knows_is_used(store: Store) -> None:
    (note,) = write(store, "Catherine Bell", company="Dakota Trust")
    found = review_note(store, note.id)
    assert "wrong_company" in rules(found)
    assert not rules(found) & {"no_address", "wrong_person", "nothing_specific"}
    for one in found:
        assert reason_said(one)
        assert mend_said(one)
    assert "name_misspelt" in rules(review_text(store, note, note.text.replace("Cath", "Kath")))


def test_two_notes_of_a_batch_are_compared_once_each(store: Store) -> None:
    one, other = write(store, "Catherine Bell", "Tina Ortiz")
    found = review_notes(store, [one.id, other.id])
    assert {each.other for each in found[one.id] if each.rule == "too_alike"} == {str(other.id)}
    assert {each.other for each in review_note(store, one.id) if each.rule == "too_alike"} == {
        "Tina Ortiz"
    }


def test_a_finding_let_pass_comes_back_with_other_words(store: Store) -> None:
    (note,) = write(store, "Catherine Bell")
    loud = store.notes.change(replace(note, text=note.text.replace("keep.", "keep!!")))
    (found,) = [one for one in review_note(store, loud.id) if one.rule == "shouting"]
    dismiss(store, loud.id, found)
    assert "shouting" not in rules(review_note(store, loud.id))
    assert "shouting" in rules(review_text(store, loud, loud.text.replace("!!", "!!!")))
    allow(store, loud.id, "shouting")
    assert "shouting" in rules(review_note(store, loud.id))


def test_rules_are_switched_off(store: Store) -> None:
    (note,) = write(store, "Catherine Bell", company="Dakota Trust")
    keep_rules_off(store, frozenset({"wrong_company"}))
    assert rules_off(store) == {"wrong_company"}
    assert "wrong_company" not in rules(review_note(store, note.id))


def test_the_limit_of_an_invitation_is_kept(store: Store) -> None:
    (note,) = write(store, "Catherine Bell")
    text = "Dear Catherine, " + "thank you for the scanner. " * 9
    invitation = replace(note, channel=Channel.LINKEDIN)
    assert "too_long" in rules(review_text(store, invitation, text))
    keep_linkedin_limit(store, premium=True)
    assert linkedin_limit(store) == 300
    assert "too_long" not in rules(review_text(store, invitation, text))


def test_an_email_wants_an_email_address(store: Store) -> None:
    (note,) = write(store, "Catherine Bell")
    as_email = store.notes.change(replace(note, channel=Channel.EMAIL))
    assert "no_email" in rules(review_note(store, as_email.id))


def test_a_text_that_does_not_fit_its_stock_is_told(store: Store) -> None:
    (note,) = write(store, "Catherine Bell")
    large = replace(note, look=replace(note.look, size=40.0))
    assert "too_long" not in rules(review_text(store, note, note.text))
    assert "too_long" in rules(review_text(store, large, note.text))
