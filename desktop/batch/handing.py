"""Hands what was chosen over to a printer; runs off the UI thread."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from cards.model.notes import Part, Run
from desktop.batch.print_choices import PrintWish, on_sheet
from desktop.printers import kept_titles, printer_called
from desktop.work import Progress

if TYPE_CHECKING:
    from cards.store import Store


@dataclass(frozen=True, slots=True)
class Handed:
    """What a printer has now."""

    printer: str
    """What people call it."""
    runs: tuple[Run, ...]
    missing: tuple[str, ...] = ()
    """The names of those whose envelope was left out."""


def hand_wish_over(store: Store, ids: Sequence[int], wish: PrintWish, progress: Progress) -> Handed:
    """Print these notes as wished; raises as ``print_notes``, or why no envelope can be made."""
    from cards.jobs.batch import whose_envelopes
    from cards.jobs.kept_fronts import kept_imposing
    from cards.jobs.printing import print_notes

    imposing = on_sheet(kept_imposing(store), wish.on)
    if wish.two_sided:
        imposing = replace(imposing, two_sided=wish.two_sided)
    found = whose_envelopes(store, ids) if wish.part is Part.ENVELOPES else None
    if found and found.left_out and not found.rows:
        raise found.left_out[0].reason
    runs = print_notes(
        store,
        printer_called(wish.printer),
        [row.note.id for row in found.rows] if found else ids,
        wish.part,
        imposing=imposing,
        tray=wish.tray,
        progress=progress,
    )
    called = kept_titles(store, [wish.printer])[wish.printer]
    return Handed(called, runs, found.missing if found else ())
