"""Keeps a person's answer to a run, and what came of it; runs on the store's thread."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from cards.model.notes import EventKind, Part

if TYPE_CHECKING:
    from cards.store import Store


@dataclass(frozen=True, slots=True)
class Refused:
    """How many of a run's cards, out of how many, are still ready to print after a no."""

    ready: int
    of: int


def say_yes(store: Store, run_id: int, on: date, spoilt: Collection[int]) -> tuple[str, ...]:
    """Keep a yes; returns where the other runs went whose questions it has answered as well."""
    from cards.jobs.unanswered import where_of

    before = store.runs.waiting()
    store.runs.accept(run_id, on, spoilt)
    left = {run.id for run in store.runs.waiting()} | {run_id}
    return tuple(where_of(run) for run in before if run.id not in left)


def say_no(store: Store, run_id: int) -> Refused:
    """Keep a no; a card may have been printed or mailed otherwise meanwhile."""
    from cards.jobs.printing import on_their_way

    run = store.runs.reject(run_id)
    there = on_their_way(store, Part.CARDS)
    ready = {
        row.note.id
        for row in store.notes.rows()
        if row.state is EventKind.APPROVED and row.note.id not in there
    }
    return Refused(sum(item.note_id in ready for item in run.items), len(run.items))
