"""What there is to choose for a batch on one printer; read on the store's thread."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from cards.model.errors import InputError
from cards.model.fronts import Imposing
from cards.model.geometry import Size
from cards.model.notes import NoteRow, Part
from cards.model.paper import TwoSided
from cards.model.printing import PrinterInfo

if TYPE_CHECKING:
    from cards.store import Store
    from desktop.batch.sheet_pages import SheetWish


@dataclass(frozen=True, slots=True)
class PrintWish:
    """What the person chose to print, where and how."""

    printer: str
    part: Part
    tray: str | None = None
    """In the words of IPP, "" for the printer's choice; None leaves it as it is remembered."""
    two_sided: TwoSided | None = None
    """None where nothing is printed on the other side, or all is as it is kept."""
    on: Imposing | None = None
    """The sheet of several cards they go on; None for the page of each card's own stock."""


@dataclass(frozen=True, slots=True)
class Choices:
    """What can be chosen, and what was the last time."""

    tray: str
    sides: tuple[TwoSided, ...]
    """How the other side can be printed; empty where nothing is on it."""
    side: TwoSided
    """As it is kept, or by hand where this printer cannot."""
    sheets: SheetWish
    """The batch as it would be printed."""
    refused: InputError | None = None
    """Why the printer does not take one of the papers, as far as it names any."""


def on_sheet(kept: Imposing, on: Imposing | None) -> Imposing:
    """The fronts and backs that are kept, on a sheet chosen for this once."""
    if on is None:
        return kept
    return replace(
        kept, sheet=on.sheet, first_cell=on.first_cell, used=on.used, outlines=on.outlines
    )


def read_choices(
    store: Store,
    rows: Sequence[NoteRow],
    printer: PrinterInfo,
    part: Part,
    on: Imposing | None = None,
) -> Choices:
    """The tray that is remembered for this paper, and how the other side can be printed."""
    from cards.jobs.card_pages import any_two_sided
    from cards.jobs.printing import by_paper
    from cards.jobs.trays import kept_tray
    from desktop.batch.preview_dialog import read_wish

    wish = replace(read_wish(store, rows, on, printer), part=part)
    there = rows if part is Part.CARDS else wish.enveloped
    papers = by_paper(store, printer.name, there, part, wish.imposing)
    trays = {kept_tray(store, printer.name, paper) for paper in papers}
    tray = trays.pop() if len(trays) == 1 else ""
    asked = replace(wish.imposing, two_sided=TwoSided.LONG_EDGE)
    both = part is Part.CARDS and any_two_sided(rows, asked)
    sides = _sides(printer) if both else ()
    kept = wish.imposing.two_sided
    side = kept if kept in sides else TwoSided.BY_HAND
    tray = tray if tray in printer.trays else ""
    return Choices(tray, sides, side, wish, _refused(printer, papers))


def _refused(printer: PrinterInfo, papers: Iterable[Size]) -> InputError | None:
    """What would be said of the first paper that the printer does not take, were it printed on."""
    from cards.press.media import ensure_takes

    if not printer.media and printer.custom is None:
        return None
    for paper in papers:
        try:
            ensure_takes(printer, paper)
        except InputError as refused:
            return refused
    return None


def _sides(printer: PrinterInfo) -> tuple[TwoSided, ...]:
    by_itself = (TwoSided.LONG_EDGE, TwoSided.SHORT_EDGE) if printer.duplex else ()
    return (*by_itself, TwoSided.BY_HAND, TwoSided.PREPRINTED)
