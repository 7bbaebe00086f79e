"""Tells which cells of a sheet are gone already, from the runs that went on such sheets."""

from __future__ import annotations

from cards.jobs.kept_fronts import imposing_of
from cards.layout.cells import places
from cards.model.fronts import Imposing
from cards.model.notes import Part, Run, RunState
from cards.model.paper import CardSheet
from cards.store import Store


def used_cells(store: Store, sheet: CardSheet) -> frozenset[int]:
    """The cells that are gone of the sheet of this kind used last, counted from 0.

    Only runs the person said yes to count, and no test print; none where the last sheet was used
    up, or nothing was ever printed on one.
    """
    for run in store.runs.list():
        imposing = imposing_of(run.faces)
        if imposing.sheet == sheet.id and _used_up(run, imposing):
            return _gone(len(run.items), len(sheet.cells), imposing)
    return frozenset()


def _used_up(run: Run, imposing: Imposing) -> bool:
    """Whether a run's cards lie on their sheets for good."""
    good = run.state is RunState.ACCEPTED and run.part is Part.CARDS and not run.other_side
    return good and bool(run.items) and not imposing.outlines


def _gone(cards: int, cells: int, imposing: Imposing) -> frozenset[int]:
    there = places(cards, cells, first=imposing.first_cell, used=imposing.used)
    last = there[-1].sheet
    gone = {place.cell for place in there if place.sheet == last}
    before = {*range(imposing.first_cell), *imposing.used}
    if last == 0 and len(before) < cells:
        gone |= before
    return frozenset() if len(gone) == cells else frozenset(gone)
