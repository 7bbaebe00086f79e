"""What a note has to be told: who was met, and what nobody wrote down."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from cards.jobs.asking import (
    keep_talks,
    proposed,
    recipients,
    speaks_of_the_talk,
    without_talk,
)
from cards.model.notes import Channel, Occasion
from cards.model.people import Person, Sender
from cards.model.search import Answer, Application, Conversation, Interview
from cards.store import Store, open_store
from cards.words import language
from cards.words.reading import read_typed
from tests.desktop.notes_given import three_notes


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(tmp_path / "data") as opened:
        three_notes(opened)
        yield opened


def test_those_met_come_with_their_talk_and_strangers_without(store: Store) -> None:
    stranger = store.people.add(Person(full_name="Nils Holm"))
    found = recipients(store, [stranger.id, 1], None, Occasion.AFTER_INTERVIEW)
    assert [each.person.full_name for each in found] == ["Nils Holm", "Ana Ruiz"]
    assert found[0].met is None
    assert found[1].met is not None
    assert [each.has_note for each in found] == [False, True]
    assert without_talk(found) == ()


def test_what_is_said_of_a_talk_is_kept_with_its_interview(store: Store) -> None:
    ines = store.people.add(Person(full_name="Inês Prado"))
    talks = [Conversation(person_id=ines.id), Conversation(person_id=1, talked_about="ovens")]
    interview = store.interviews.add(Interview(application_id=1), talks)
    found = recipients(store, [ines.id, 1])
    assert [each.person.id for each in without_talk(found)] == [ines.id]
    keep_talks(store, found, {ines.id: " rye ", 1: "not this"})
    said = [talk.talked_about for talk in store.interviews.conversations(interview.id)]
    assert said == ["rye", "ovens"]
    mark = store.mark()
    keep_talks(store, found, {ines.id: "  "})
    assert store.mark() == mark


def test_what_no_note_can_say_is_asked_for_and_stays_written_down(store: Store) -> None:
    ines = store.people.add(Person(full_name="Inês Prado"))
    talks = [Conversation(person_id=ines.id, talked_about="she was late")]
    interview = store.interviews.add(Interview(application_id=1), talks)
    found = recipients(store, [ines.id, 1])
    assert [each.person.id for each in without_talk(found)] == [ines.id]
    keep_talks(store, found, {ines.id: "rye"})
    (talk,) = store.interviews.conversations(interview.id)
    assert talk.talked_about == "she was late\nrye"
    assert without_talk(recipients(store, [ines.id])) == ()
    assert read_typed(talk.talked_about, language("en"), ["Inês"]).text == "rye"


def test_what_is_known_is_proposed(store: Store) -> None:
    application = store.applications.get(1)
    store.applications.change(
        Application(
            id=application.id,
            company_id=application.company_id,
            job_title=application.job_title,
            answer=Answer.OFFER,
            word_by=date(2026, 3, 12),
        )
    )
    store.set_sender(Sender(full_name="Maya Lindqvist", phone="0131 1"))
    met = recipients(store, [1])
    assert proposed(store, Occasion.ENQUIRY, met) == {"named_date": "2026-03-12"}
    assert proposed(store, Occasion.LANDED, met) == {
        "phone": "0131 1",
        "new_company": "Atlas",
        "new_title": "Cook",
    }
    assert proposed(store, Occasion.AFTER_NO, met) == {}


def test_only_notes_that_name_the_talk_ask_for_it() -> None:
    assert speaks_of_the_talk(Occasion.AFTER_NO, Channel.CARD)
    assert not speaks_of_the_talk(Occasion.KEEP_IN_TOUCH, Channel.CARD)
