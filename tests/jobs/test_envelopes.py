"""How envelopes are addressed: the hand, the return address on the front or the flap, doubts."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from cards.jobs.batch import make_envelopes, ready_to_print
from cards.jobs.envelope_style import (
    AS_NOTE,
    CLEAR,
    EnvelopeStyle,
    ReturnPlace,
    envelope_style,
    keep_envelope_style,
    look_of_address,
)
from cards.jobs.sample import make_sample_store
from cards.jobs.texts import sentence
from cards.model.look import Look
from cards.model.people import Address
from cards.store import Store, open_store
from fonts.errors import HandError

TODAY = date(2026, 3, 12)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    make_sample_store(tmp_path / "data", TODAY)
    with open_store(tmp_path / "data") as opened:
        yield opened


def _pages(pdf: Path) -> list[str]:
    """The text of each page, as poppler reads it."""
    command = ["pdftotext", str(pdf), "-"]
    run = subprocess.run(command, check=True, capture_output=True, text=True)
    return [" ".join(page.split()) for page in run.stdout.split("\f")[:-1]]


def test_addresses_are_written_in_the_clearest_hand_that_has_the_letters() -> None:
    look = Look(hand="homemade-apple", variation="hurried")
    assert look_of_address(look, EnvelopeStyle(CLEAR), ["Łódź"]).hand == "playpen-sans"
    assert look_of_address(look, EnvelopeStyle(CLEAR), ["Łódź"]).variation == "careful"
    assert look_of_address(look, EnvelopeStyle(CLEAR), ["東京"]) == look
    assert look_of_address(look, EnvelopeStyle(AS_NOTE), ["Łódź"]) == look
    assert look_of_address(look, EnvelopeStyle("caveat"), ["Łódź"]).hand == "caveat"


def test_the_choice_is_kept(store: Store) -> None:
    assert envelope_style(store) == EnvelopeStyle(CLEAR, ReturnPlace.CORNER)
    for style in (
        EnvelopeStyle(AS_NOTE, ReturnPlace.FLAP),
        EnvelopeStyle("caveat", ReturnPlace.NONE),
    ):
        keep_envelope_style(store, style)
        assert envelope_style(store) == style
    with pytest.raises(HandError):
        keep_envelope_style(store, EnvelopeStyle("no-such-hand"))


def test_a_choice_that_is_no_more_counts_as_none(store: Store) -> None:
    store.set_preference("envelope_hand", "a-hand-removed")
    store.set_preference("envelope_return", "elsewhere")
    assert envelope_style(store) == EnvelopeStyle()


def test_the_flap_is_a_file_of_its_own(store: Store, tmp_path: Path) -> None:
    ids, out = ready_to_print(store), tmp_path / "envelopes.pdf"
    name = store.sender().full_name
    report = make_envelopes(store, ids, out)
    assert report.flaps is None
    assert all(name in page for page in _pages(out))
    keep_envelope_style(store, EnvelopeStyle(returning=ReturnPlace.FLAP))
    report = make_envelopes(store, ids, out)
    assert report.flaps == tmp_path / "envelopes-flaps.pdf"
    assert len(_pages(report.flaps)) == len(_pages(out)) == report.made
    assert not any(name in page for page in _pages(out))
    assert all(name in page for page in _pages(report.flaps))
    keep_envelope_style(store, EnvelopeStyle(returning=ReturnPlace.NONE))
    assert make_envelopes(store, ids, out).flaps is None
    assert not any(name in page for page in _pages(out))


def test_doubts_are_told_and_stop_nothing(store: Store, tmp_path: Path) -> None:
    ids = ready_to_print(store)
    assert make_envelopes(store, ids, tmp_path / "envelopes.pdf").doubts == ()
    person = store.people.get(store.notes.get(ids[0]).person_id)
    odd = Address(street="1 Oak St", city="Troy", region="NY", postcode="9720", country="US")
    store.people.change(replace(person, address=odd))
    report = make_envelopes(store, ids, tmp_path / "envelopes.pdf")
    assert report.made == len(ids)
    (doubt,) = report.doubts
    assert person.full_name in sentence(doubt)
    assert "9720" in sentence(doubt)
