"""Which cells of a sheet are gone: of the one used last, once the person has said yes."""

from __future__ import annotations

import pytest

from cards.jobs.kept_fronts import imposing_text
from cards.jobs.part_used import used_cells
from cards.layout.sheets import find_card_sheet
from cards.model.fronts import Imposing
from cards.model.notes import Run, RunItem
from cards.store import Store
from tests.jobs.tray import TODAY, ids
from tests.jobs.tray import store as store  # noqa: PLC0414 - a fixture shared on purpose

SHEET = find_card_sheet("a2-flat-4up-letter")
NONE: frozenset[int] = frozenset()


def began(store: Store, cards: int, imposing: Imposing) -> int:
    rows = {row.note.id: row.note for row in store.notes.rows()}
    notes = [rows[each] for each in ids(store)[:cards]]
    items = tuple(
        RunItem(
            note_id=note.id, revision=note.revision, text=note.text, look=note.look, seed=note.seed
        )
        for note in notes
    )
    key = f"run {len(store.runs.list())}"
    run = store.runs.begin(
        Run(key=key, destination="a.pdf", items=items, faces=imposing_text(imposing))
    )
    store.runs.await_yes(run.id)
    return run.id


def printed(store: Store, cards: int, imposing: Imposing) -> None:
    store.runs.accept(began(store, cards, imposing), TODAY)


def test_nothing_is_gone_of_a_sheet_never_printed_on(store: Store) -> None:
    assert used_cells(store, SHEET) == NONE


@pytest.mark.parametrize(
    ("cards", "imposing", "gone"),
    [
        (3, Imposing(sheet=SHEET.id), {0, 1, 2}),
        (2, Imposing(sheet=SHEET.id, used=frozenset({1})), {0, 1, 2}),
        (2, Imposing(sheet=SHEET.id, first_cell=1), {0, 1, 2}),
        # The first sheet was used up, and one more begun.
        (3, Imposing(sheet=SHEET.id, used=frozenset({0, 1})), {0}),
        (3, Imposing(sheet=SHEET.id, used=frozenset({2})), ()),
        # A first sheet without a free cell was never there.
        (1, Imposing(sheet=SHEET.id, used=frozenset({0, 1, 2, 3})), {0}),
        (3, Imposing(sheet=SHEET.id, outlines=True), ()),
        (3, Imposing(sheet="a2-flat-2up-letter"), ()),
    ],
)
def test_the_cells_of_the_last_sheet_are_gone(
    store: Store, cards: int, imposing: Imposing, gone: set[int]
) -> None:
    printed(store, cards, imposing)
    assert used_cells(store, SHEET) == set(gone)


def test_only_a_yes_uses_a_sheet_up_and_an_undone_one_does_not(store: Store) -> None:
    run = began(store, 3, Imposing(sheet=SHEET.id))
    assert used_cells(store, SHEET) == NONE
    store.runs.accept(run, TODAY)
    assert used_cells(store, SHEET) == {0, 1, 2}
    store.undo()
    assert used_cells(store, SHEET) == NONE
    store.runs.reject(run)
    assert used_cells(store, SHEET) == NONE


def test_the_newest_run_tells(store: Store) -> None:
    printed(store, 3, Imposing(sheet=SHEET.id))
    printed(store, 1, Imposing(sheet=SHEET.id, used=frozenset({0, 1, 2})))
    assert used_cells(store, SHEET) == NONE
