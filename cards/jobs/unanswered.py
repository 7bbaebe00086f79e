"""Says which cards were made before: those that wait for an answer, and those mailed already."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from pathlib import Path

from cards.jobs.batch import rows_in_order
from cards.model.errors import InputError
from cards.model.notes import EventKind, NoteEvent, NoteRow, Part, Run, standing
from cards.store import Store

_GONE = (EventKind.ANSWERED, EventKind.MAILED)
"""What is told of a card that has left the house, the first that happened."""


def waiting_for(runs: Iterable[Run], note_ids: Collection[int]) -> tuple[Run, ...]:
    """Those of the runs that wait for a yes which hold a card of any of these notes."""
    wanted = set(note_ids)
    return tuple(
        run
        for run in runs
        if run.part is Part.CARDS and wanted & {item.note_id for item in run.items}
    )


def held_by(runs: Iterable[Run], note_ids: Sequence[int]) -> tuple[int, ...]:
    """Those of these notes that are in any of the runs, in their order."""
    there = {item.note_id for run in runs for item in run.items}
    return tuple(each for each in note_ids if each in there)


def where_of(run: Run) -> str:
    """Where a run went, in a word: the printer, or the file's name."""
    return run.destination if run.to_printer else Path(run.destination).name


def told_waiting(store: Store, note_ids: Sequence[int]) -> InputError | None:
    """Which of these notes' cards wait for an answer, and to which runs: told, or None.

    It is InputError "jobs.waiting_already"; "jobs.all_waiting" when it is all of them, as nothing
    is left to make then. Raises InputError "store.no_such".
    """
    rows = rows_in_order(store, note_ids)
    runs = waiting_for(store.runs.waiting(), note_ids)
    held = set(held_by(runs, note_ids))
    if not held:
        return None
    people = ", ".join(row.person.full_name for row in rows if row.note.id in held)
    where = ", ".join(dict.fromkeys(map(where_of, runs)))
    code = "jobs.all_waiting" if held >= set(note_ids) else "jobs.waiting_already"
    return InputError(code, people=people, where=where)


def told_gone(store: Store, note_ids: Sequence[int]) -> tuple[InputError, ...]:
    """Of each note whose card was mailed or answered before, that it was, and when: told."""
    return tuple(
        InputError(f"jobs.{event.kind}_before", name=row.person.full_name, on=event.on)
        for row in rows_in_order(store, note_ids)
        if (event := _gone(store, row)) is not None
    )


def _gone(store: Store, row: NoteRow) -> NoteEvent | None:
    if row.state not in {*_GONE, EventKind.RETURNED}:
        return None
    events = standing(store.notes.events(row.note.id), row.note.revision)
    last = [event for event in events if event.kind in _GONE]
    return last[-1] if last else None
