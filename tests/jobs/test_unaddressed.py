"""One who cannot be posted to, or gets a postcard, keeps nobody else's envelope from being made."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from cards.jobs.batch import make_cards, make_envelopes, ready_to_print, rows_in_order
from cards.jobs.envelope_style import envelope_style
from cards.jobs.envelopes import doubts_of, without_address
from cards.jobs.facts import asked_of, bring_by_hand
from cards.jobs.packing import packing_list
from cards.jobs.sample import make_sample_store
from cards.jobs.texts import sentence
from cards.jobs.unaddressed import sort_out
from cards.model.notes import EventKind, NoteRow
from cards.model.people import Address
from cards.store import Store, open_store

TODAY = date(2026, 3, 12)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    make_sample_store(tmp_path / "data", TODAY)
    with open_store(tmp_path / "data") as opened:
        yield opened


def _rows(store: Store) -> tuple[NoteRow, ...]:
    return rows_in_order(store, ready_to_print(store))


def _lose_address(store: Store, row: NoteRow, street: str = "") -> None:
    person = store.people.get(row.person.id)
    store.people.change(replace(person, address=Address(street=street)))
    if row.company is not None:
        company = store.companies.get(row.company.id)
        store.companies.change(replace(company, address=Address()))


def test_the_rest_is_made_and_each_is_told_what_to_do_instead(store: Store, tmp_path: Path) -> None:
    ids, first = ready_to_print(store), _rows(store)[0]
    _lose_address(store, first, street="12 Main Street")
    lacking = [row for row in _rows(store) if row.company == _rows(store)[0].company]
    names = [row.person.full_name for row in lacking if not row.person.address.is_complete]
    cards = make_cards(store, ids, tmp_path / "cards.pdf")
    assert len(cards.items) == len(ids)
    report = make_envelopes(store, ids, tmp_path / "envelopes.pdf")
    assert report.made == len(ids) - len(names) > 0
    assert list(report.missing) == names
    for each, name in zip(report.left_out, names, strict=True):
        said = sentence(each.reason)
        assert each.people == (name,)
        assert name in said
        assert "reception" in said
        assert first.company is not None
        assert first.company.name in said


@pytest.mark.parametrize(("email", "there"), [("ana@example.com", True), ("", False)])
def test_an_email_is_offered_where_one_is_known(store: Store, email: str, there: bool) -> None:
    first = _rows(store)[0]
    store.people.change(replace(first.person, email=email))
    _lose_address(store, _rows(store)[0])
    found = sort_out(_rows(store), store.sender(), envelope_style(store))
    said = sentence(found.left_out[0].reason)
    assert ("ana@example.com" in said) is there
    assert ("write to" in said) is there


def test_postcards_are_named_and_the_rest_goes_on(store: Store, tmp_path: Path) -> None:
    ids = ready_to_print(store)
    for note_id in ids[:2]:
        note = store.notes.get(note_id)
        store.notes.change(replace(note, look=replace(note.look, stock="us-postcard")))
    report = make_envelopes(store, ids, tmp_path / "envelopes.pdf")
    assert report.made == len(ids) - 2
    assert report.missing == ()
    (bare,) = report.left_out
    named = [row.person.full_name for row in rows_in_order(store, ids[:2])]
    assert list(bare.people) == named
    assert not bare.wanted
    assert all(name in sentence(bare.reason) for name in named)
    assert "Postcard" in sentence(bare.reason)
    assert without_address(rows_in_order(store, ids)) == ()
    doubts_of(rows_in_order(store, ids), store.sender(), envelope_style(store))


def test_postcards_alone_make_no_file(store: Store, tmp_path: Path) -> None:
    ids = ready_to_print(store)[:1]
    note = store.notes.get(ids[0])
    store.notes.change(replace(note, look=replace(note.look, stock="hagaki")))
    report = make_envelopes(store, ids, tmp_path / "envelopes.pdf")
    assert report.made == 0
    assert report.left_out
    assert not (tmp_path / "envelopes.pdf").exists()


def test_an_address_too_long_is_told_and_the_rest_goes_on(store: Store, tmp_path: Path) -> None:
    ids, first = ready_to_print(store), _rows(store)[0]
    street = "\n".join(["Far too many lines of one address"] * 30)
    store.people.change(
        replace(first.person, address=Address(street=street, city="Austin", country="US"))
    )
    report = make_envelopes(store, ids, tmp_path / "envelopes.pdf")
    assert report.made == len(ids) - 1
    assert report.missing == (first.person.full_name,)
    assert first.person.full_name in sentence(report.left_out[0].reason)


def test_what_one_brings_has_no_envelope_and_the_packing_list_says_so(
    store: Store, tmp_path: Path
) -> None:
    ids, first = ready_to_print(store), _rows(store)[0]
    bring_by_hand(store, ids[0], by_hand=True)
    report = make_envelopes(store, ids, tmp_path / "envelopes.pdf")
    assert report.made == len(ids) - 1
    assert report.missing == ()
    (left,) = report.left_out
    assert left.people == (first.person.full_name,)
    assert "reception" in sentence(left.reason)
    assert "bring it to reception" in packing_list(store, ids).splitlines()[1]
    assert store.undo() == "note.annotate"
    assert make_envelopes(store, ids, tmp_path / "again.pdf").made == len(ids)


def test_bringing_a_printed_card_begins_no_new_version(store: Store) -> None:
    note_id = ready_to_print(store)[0]
    store.notes.record([note_id], EventKind.PRINTED, TODAY)
    before = store.notes.get(note_id)
    bring_by_hand(store, note_id, by_hand=True)
    brought = store.notes.get(note_id)
    assert (brought.revision, brought.text) == (before.revision, before.text)
    assert asked_of(brought) == asked_of(before)
    bring_by_hand(store, note_id, by_hand=False)
    assert store.notes.get(note_id) == before


def test_a_name_no_hand_draws_is_told_and_the_rest_goes_on(store: Store, tmp_path: Path) -> None:
    first = _rows(store)[0]
    store.people.change(replace(store.people.get(first.person.id), full_name="山田 太郎"))
    ids = ready_to_print(store)
    report = make_envelopes(store, ids, tmp_path / "envelopes.pdf")
    assert report.made == len(ids) - 1
    assert report.missing == ("山田 太郎",)
