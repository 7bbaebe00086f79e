"""Runs, envelopes and e-mails of a batch, on the sample search in a real store."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from cards.jobs.batch import make_cards, make_envelopes, ready_to_print
from cards.jobs.emails import write_emls
from cards.jobs.notes import write_notes_for_everyone_met
from cards.jobs.sample import make_sample_store
from cards.jobs.texts import messages, sentence
from cards.model.errors import CancelledError, CordiallyError, InputError
from cards.model.look import Look
from cards.model.notes import EventKind, Occasion, RunState
from cards.model.people import Address
from cards.store import Store, open_store

TODAY = date(2026, 3, 12)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    make_sample_store(tmp_path / "data", TODAY)
    with open_store(tmp_path / "data") as opened:
        yield opened


def test_a_run_keeps_what_was_in_it_and_awaits_a_yes(store: Store, tmp_path: Path) -> None:
    ids = ready_to_print(store)
    run = make_cards(store, ids, tmp_path / "cards.pdf")
    assert run.state is RunState.AWAITING_YES
    assert [item.note_id for item in run.items] == list(ids)
    assert [item.text for item in run.items] == [store.notes.get(i).text for i in ids]
    states = {row.note.id: row.state for row in store.notes.rows()}
    assert all(states[note_id] is EventKind.APPROVED for note_id in ids)
    store.runs.accept(run.id, TODAY, spoilt=ids[:1])
    states = {row.note.id: row.state for row in store.notes.rows()}
    assert states[ids[0]] is EventKind.APPROVED
    assert all(states[note_id] is EventKind.PRINTED for note_id in ids[1:])
    assert ready_to_print(store) == ids[:1]


def test_cancelling_fails_the_run_and_leaves_no_file(store: Store, tmp_path: Path) -> None:
    def stop(_pages: int) -> None:
        raise CancelledError

    out = tmp_path / "cards.pdf"
    with pytest.raises(CancelledError):
        make_cards(store, ready_to_print(store), out, stop)
    assert not out.exists()
    assert store.runs.list()[0].state is RunState.FAILED


def test_a_note_too_long_stops_the_batch_by_name(store: Store, tmp_path: Path) -> None:
    ids = ready_to_print(store)
    row = next(row for row in store.notes.rows() if row.note.id == ids[3])
    store.notes.change(replace(row.note, text=row.note.text * 5))
    with pytest.raises(InputError) as caught:
        make_cards(store, ids, tmp_path / "cards.pdf")
    assert row.person.full_name in sentence(caught.value)


def test_envelopes_name_those_without_an_address(store: Store, tmp_path: Path) -> None:
    ids = ready_to_print(store)
    rows = [row for row in store.notes.rows() if row.note.id in ids]
    company = rows[0].company
    assert company is not None
    store.companies.change(replace(company, address=Address()))
    for row in rows[:1]:
        store.people.change(replace(row.person, address=Address()))
    report = make_envelopes(store, ids, tmp_path / "envelopes.pdf")
    assert rows[0].person.full_name in report.missing
    assert report.made + len(report.missing) == len(ids)


def test_emails_differ_and_are_numbered_in_order(store: Store, tmp_path: Path) -> None:
    paths = write_emls(store, ready_to_print(store), tmp_path)
    assert [path.name[:2] for path in paths] == [f"{number:02d}" for number in range(1, 9)]
    assert len({path.read_bytes() for path in paths}) == 8


def test_everyone_has_one_note_for_an_occasion(store: Store) -> None:
    application_id = next(row.application.id for row in store.applications.rows() if row.people_met)
    write = write_notes_for_everyone_met
    if not store.notes.rows(application_id):
        write(store, application_id, Occasion.AFTER_INTERVIEW, Look())
    with pytest.raises(InputError):
        write(store, application_id, store.notes.rows(application_id)[0].note.occasion, Look())


def test_seeds_are_never_shared(store: Store) -> None:
    seeds = [row.note.seed for row in store.notes.rows()]
    assert len(set(seeds)) == len(seeds)


def test_every_message_has_no_stray_brace_or_line_break() -> None:
    for code, template in messages().items():
        assert "." in code
        assert "\n" not in template
        # "{said}" is another error's sentence; a command must be free of marks to be copied.
        assert template.rstrip()[-1] in ".!?" or template.endswith(("{said}", ": {command}"))


def test_a_sentence_is_made_for_any_error() -> None:
    error = CordiallyError("layout.empty", recipient="Ana")
    assert "Ana" in sentence(error)


def test_the_sample_counts_every_day_from_the_day_it_is_given(store: Store) -> None:
    for row in store.notes.rows():
        days = [event.on for event in store.notes.events(row.note.id)]
        assert days == sorted(days)
        assert max(days) <= TODAY
