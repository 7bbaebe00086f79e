"""Runs: what was handed over, and whether it came out well."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from cards.model.errors import InputError
from cards.model.notes import EventKind, Part, Run, RunItem, RunState
from cards.store import Store
from tests.store.given import DAY, Search


def items(search: Search) -> tuple[RunItem, ...]:
    return tuple(
        RunItem(note_id=n.id, revision=n.revision, text=n.text, look=n.look, seed=n.seed + 7)
        for n in reversed(search.notes)
    )


@pytest.fixture
def run(store: Store, search: Search) -> Run:
    return store.runs.begin(Run(key="k1", destination="cards.pdf", items=items(search)))


def test_a_run_keeps_exactly_what_was_in_it(store: Store, search: Search, run: Run) -> None:
    assert (run.state, run.items) == (RunState.STARTED, items(search))
    assert run.started_at
    store.notes.change(replace(search.notes[0], text="Later words"))
    assert store.runs.get(run.id) == run
    when = datetime(2025, 1, 1, 9, 0, tzinfo=UTC)
    typed = Run(key="k2", destination="HP", to_printer=True, job_id="17", started_at=when)
    printer = store.runs.begin(typed)
    assert printer == replace(typed, id=printer.id)
    assert store.runs.list() == (printer, run)


def test_only_a_yes_makes_notes_printed(store: Store, search: Search, run: Run) -> None:
    assert store.runs.waiting() == ()
    waiting = store.runs.await_yes(run.id)
    assert store.runs.waiting() == (waiting,)
    assert [row.state for row in store.notes.rows()] == [EventKind.DRAFTED] * 2
    told: list[frozenset[str]] = []
    store.on_change = told.append
    accepted = store.runs.accept(run.id, DAY, spoilt=[search.notes[1].id])
    assert told == [frozenset({"run", "note"})]
    assert (accepted.state, store.runs.waiting()) == (RunState.ACCEPTED, ())
    first, second = store.notes.rows()
    assert (first.state, first.state_on) == (EventKind.PRINTED, DAY)
    assert second.state is EventKind.DRAFTED


def test_a_yes_counts_for_the_words_that_were_printed(
    store: Store, search: Search, run: Run
) -> None:
    store.runs.await_yes(run.id)
    store.notes.record([search.notes[0].id], EventKind.MAILED, DAY)
    store.notes.change(replace(search.notes[0], text="Later words"))
    store.runs.accept(run.id, DAY)
    first, second = store.notes.rows()
    assert (first.state, second.state) == (EventKind.DRAFTED, EventKind.PRINTED)
    happened = [(each.revision, each.kind) for each in store.notes.events(first.note.id)]
    assert (2, EventKind.PRINTED) not in happened


def test_a_yes_can_be_taken_back_and_given_again(store: Store, run: Run) -> None:
    waiting = store.runs.await_yes(run.id)
    store.runs.accept(run.id, DAY)
    assert store.undo() == "run.accept"
    assert store.runs.waiting() == (waiting,)
    assert [row.state for row in store.notes.rows()] == [EventKind.DRAFTED] * 2
    assert store.redo() == "run.accept"
    assert [row.state for row in store.notes.rows()] == [EventKind.PRINTED] * 2


def test_a_no_or_a_failure_prints_nothing(store: Store, search: Search, run: Run) -> None:
    store.runs.await_yes(run.id)
    assert store.runs.reject(run.id).state is RunState.REJECTED
    other = store.runs.begin(Run(key="k2", destination="x", items=items(search)))
    assert store.runs.fail(other.id).state is RunState.FAILED
    assert store.runs.waiting() == ()
    assert [row.state for row in store.notes.rows()] == [EventKind.DRAFTED] * 2


def test_how_far_a_run_has_come_is_not_undone(store: Store, run: Run) -> None:
    store.runs.await_yes(run.id)
    assert store.last_operation() == "note.add"


def test_a_run_goes_only_forward(store: Store, run: Run) -> None:
    def accept(run_id: int) -> Run:
        return store.runs.accept(run_id, DAY)

    refused: list[Callable[[int], Run]] = [accept]
    for move in refused:
        with pytest.raises(InputError) as caught:
            move(run.id)
        assert caught.value.code == "store.run_state"
    store.runs.await_yes(run.id)
    store.runs.accept(run.id, DAY)
    for move in (accept, store.runs.reject, store.runs.fail, store.runs.await_yes):
        with pytest.raises(InputError):
            move(run.id)
    assert store.runs.get(run.id).state is RunState.ACCEPTED


def test_a_key_is_used_once_and_notes_must_be_there(store: Store, search: Search, run: Run) -> None:
    with pytest.raises(InputError) as caught:
        store.runs.begin(Run(key="k1", destination="again.pdf"))
    assert caught.value.code == "store.refused"
    missing = replace(items(search)[0], note_id=404)
    with pytest.raises(InputError):
        store.runs.begin(Run(key="k3", destination="x", items=(missing,)))
    assert store.runs.list() == (run,)


def test_a_job_is_kept_once_with_what_its_printer_says(store: Store, run: Run) -> None:
    assert store.runs.started() == (run,)
    handed = store.runs.handed(run.id, "17")
    assert handed == replace(run, job_id="17")
    with pytest.raises(InputError) as caught:
        store.runs.handed(run.id, "18")
    assert caught.value.code == "store.run_state"
    told: list[frozenset[str]] = []
    store.on_change = told.append
    store.runs.tell(run.id, "stopped", "media-empty")
    said = store.runs.tell(run.id, "stopped", "media-empty")
    assert (said.told, said.reason) == ("stopped", "media-empty")
    assert told == [frozenset({"run"})]
    store.runs.await_yes(run.id)
    assert store.runs.started() == ()


def test_late_word_of_how_a_job_went_on_does_not_count(store: Store, run: Run) -> None:
    store.runs.handed(run.id, "17")
    store.runs.tell(run.id, "cancelled", "by the user")
    store.runs.await_yes(run.id)
    assert store.runs.tell(run.id, "processing", "").told == "cancelled"
    assert store.runs.tell(run.id, "cancelled", "cut-short").reason == "cut-short"
    assert store.runs.tell(run.id, "completed", "").told == "completed"


def test_outsides_wait_to_be_turned_until_the_run_that_follows_is_out(
    store: Store, search: Search, run: Run
) -> None:
    store.runs.fail(run.id)

    def begun(key: str, follows: int | None) -> Run:
        half = follows is None
        made = Run(key=key, destination="HP", items=items(search), other_side=half, follows=follows)
        return store.runs.begin(made)

    outsides = store.runs.await_yes(begun("k4", None).id)
    assert (store.runs.waiting(), store.runs.half_printed()) == ((), (outsides,))
    with pytest.raises(InputError) as caught:
        store.runs.accept(outsides.id, DAY)
    assert caught.value.code == "store.half_printed"
    first = begun("k5", outsides.id)
    assert store.runs.half_printed() == ()
    store.runs.fail(first.id)
    assert store.runs.half_printed() == (outsides,)
    second = store.runs.await_yes(begun("k6", outsides.id).id)
    assert store.runs.get(outsides.id).state is RunState.ACCEPTED
    assert (store.runs.waiting(), store.runs.half_printed()) == ((second,), ())
    store.runs.accept(second.id, DAY)
    assert [row.state for row in store.notes.rows()] == [EventKind.PRINTED] * 2


def test_good_envelopes_make_no_note_printed(store: Store, search: Search) -> None:
    begun = Run(key="k9", destination="HP", part=Part.ENVELOPES, items=items(search))
    run = store.runs.begin(begun)
    store.runs.await_yes(run.id)
    assert store.runs.accept(run.id, DAY).state is RunState.ACCEPTED
    assert [row.state for row in store.notes.rows()] == [EventKind.DRAFTED] * 2
