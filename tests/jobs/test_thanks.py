"""The thank-you for a referral: what is named in it, and what it takes."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from cards.jobs.drafting import Wording
from cards.jobs.facts import asked_of
from cards.jobs.thanks import thank_for_referral
from cards.model.errors import InputError
from cards.model.notes import Channel, Occasion, Register
from cards.model.people import Person, Sender
from cards.model.search import Referral, ReferralDirection
from cards.store import Store, open_store

DAY = date(2026, 3, 10)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(tmp_path) as opened:
        opened.set_sender(Sender(full_name="Maya Okafor"))
        opened.people.add(Person(full_name="Ana Ruiz"))
        opened.referrals.add(Referral(person_id=1, direction=ReferralDirection.RECEIVED))
        yield opened


def test_the_note_names_how_they_helped_and_is_one_operation(store: Store) -> None:
    note = thank_for_referral(store, 1, " introducing me to Kite ", seed=3, on=DAY)
    assert note.occasion is Occasion.THANKS_REFERRAL
    assert note.text.startswith("Dear Ana,")
    assert "introduc" in note.text
    assert "me to Kite" in note.text
    assert asked_of(note) == {"helped_with": "introducing me to Kite"}
    assert store.undo() == "note.add"
    assert not store.notes.rows()


def test_a_second_note_repeats_no_sentence_of_the_first(store: Store) -> None:
    texts = [
        thank_for_referral(store, 1, helped, seed=3, on=DAY).text
        for helped in ("introducing me to Kite", "a call to the head baker")
    ]
    first, second = ({line.strip() for line in text.split(". ")} for text in texts)
    assert not {line for line in first & second if len(line.split()) > 4}


def test_what_is_missing_is_asked_for(store: Store) -> None:
    with pytest.raises(InputError, match=r"words\.fact_missing"):
        thank_for_referral(store, 1, "  ", on=DAY)
    with pytest.raises(InputError, match=r"store\.no_such"):
        thank_for_referral(store, 9, "a word", on=DAY)
    store.set_sender(Sender())
    with pytest.raises(InputError, match=r"jobs\.no_sender"):
        thank_for_referral(store, 1, "a word", on=DAY)


def test_it_speaks_as_the_last_note_to_them_did_unless_told_otherwise(store: Store) -> None:
    formal = Wording(channel=Channel.EMAIL, language="en-GB", register=Register.FORMAL)
    first = thank_for_referral(store, 1, "a call to the baker", wording=formal, seed=3, on=DAY)
    assert (first.channel, first.language, first.register) == (
        Channel.EMAIL,
        "en-GB",
        Register.FORMAL,
    )
    assert first.subject
    assert first.text.endswith("Maya Okafor")
    second = thank_for_referral(store, 1, "introducing me", seed=4, on=DAY)
    assert (second.channel, second.language) == (Channel.CARD, "en-GB")
    assert second.register is Register.FORMAL
