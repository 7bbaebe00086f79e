"""The same notes in several runs: one yes answers for all of them, and nothing goes backwards."""

from __future__ import annotations

from datetime import timedelta

import pytest

from cards.model.notes import EventKind, Part, Run, RunItem, RunState
from cards.store import Store
from cards.store.runs import SUPERSEDED
from tests.store.given import DAY, Search


def _items(search: Search) -> tuple[RunItem, ...]:
    return tuple(
        RunItem(note_id=n.id, revision=n.revision, text=n.text, look=n.look, seed=n.seed)
        for n in search.notes
    )


@pytest.fixture
def runs(store: Store, search: Search) -> tuple[Run, Run, Run]:
    """Both notes, both once more, and only the first: all wait for a yes."""
    both = _items(search)
    begun = [
        store.runs.begin(Run(key=f"k{at}", destination=f"{at}.pdf", items=items))
        for at, items in enumerate((both, both, both[:1]))
    ]
    one, two, three = (store.runs.await_yes(run.id) for run in begun)
    return one, two, three


def _states(store: Store) -> list[EventKind]:
    return [row.state for row in store.notes.rows()]


def test_one_yes_closes_the_questions_that_are_wholly_answered(
    store: Store, runs: tuple[Run, Run, Run]
) -> None:
    store.runs.accept(runs[0].id, DAY)
    assert store.runs.waiting() == ()
    closed = store.runs.get(runs[1].id)
    assert (closed.state, closed.reason) == (RunState.REJECTED, SUPERSEDED)
    assert store.undo() == "run.accept"
    assert store.runs.waiting() == runs


def test_a_question_that_is_open_in_part_stays(store: Store, runs: tuple[Run, Run, Run]) -> None:
    store.runs.accept(runs[2].id, DAY)
    assert store.runs.waiting() == runs[:2]
    first = store.notes.rows()[0].note
    store.notes.record([first.id], EventKind.MAILED, DAY)
    store.runs.accept(runs[0].id, DAY + timedelta(days=1))
    assert _states(store) == [EventKind.MAILED, EventKind.PRINTED]
    assert store.runs.waiting() == ()


def test_spoilt_ones_keep_their_other_question(store: Store, runs: tuple[Run, Run, Run]) -> None:
    store.runs.accept(runs[0].id, DAY, spoilt=[runs[2].items[0].note_id])
    assert [run.id for run in store.runs.waiting()] == [runs[1].id, runs[2].id]


def test_envelopes_are_asked_for_by_themselves(
    store: Store, search: Search, runs: tuple[Run, Run, Run]
) -> None:
    envelopes = Run(key="e", destination="P", part=Part.ENVELOPES, items=_items(search))
    envelopes = store.runs.await_yes(store.runs.begin(envelopes).id)
    store.runs.accept(runs[0].id, DAY)
    assert store.runs.waiting() == (envelopes,)


def test_what_is_printed_anew_later_counts(
    store: Store, search: Search, runs: tuple[Run, Run, Run]
) -> None:
    store.runs.accept(runs[0].id, DAY)
    store.notes.record([search.notes[0].id], EventKind.MAILED, DAY)
    anew = store.runs.begin(Run(key="n", destination="n.pdf", items=_items(search)[:1]))
    store.runs.await_yes(anew.id)
    store.runs.accept(anew.id, DAY + timedelta(days=9))
    assert _states(store)[0] is EventKind.PRINTED


def test_a_card_mailed_meanwhile_stays_mailed(store: Store, runs: tuple[Run, Run, Run]) -> None:
    first = store.notes.rows()[0].note
    store.notes.record([first.id], EventKind.MAILED, DAY)
    store.runs.accept(runs[0].id, DAY + timedelta(days=1))
    assert _states(store) == [EventKind.MAILED, EventKind.PRINTED]
