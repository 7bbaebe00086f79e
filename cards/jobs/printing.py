"""Prints runs: everything is checked first, then handed over, then followed until a yes."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace
from datetime import date

from cards.jobs.batch import rows_in_order
from cards.jobs.card_pages import any_two_sided, ensure_stocks
from cards.jobs.envelopes import destination, has_envelope
from cards.jobs.feeding import page_of
from cards.jobs.handing import Stack, hand_over
from cards.jobs.kept_fronts import imposing_of, kept_imposing, on_new_sheets
from cards.jobs.settling import is_over, look_after
from cards.jobs.trays import keep_tray, tray_for
from cards.layout.sheets import find_card_sheet
from cards.model.errors import InputError
from cards.model.fronts import PLAIN, Imposing
from cards.model.geometry import Size
from cards.model.notes import NoteRow, Part, Run, RunItem
from cards.model.paper import TwoSided
from cards.model.printing import JobReport, PrinterInfo
from cards.press.media import ensure_takes
from cards.press.printer import Printer
from cards.render.pdf import Progress
from cards.store import Store

LOOK_EVERY = 0.5
"""Seconds between two questions to a printer."""

Told = Callable[[Run, JobReport], None]


def print_notes(
    store: Store,
    printer: Printer,
    note_ids: Sequence[int],
    part: Part = Part.CARDS,
    *,
    imposing: Imposing | None = None,
    tray: str | None = None,
    progress: Progress | None = None,
    again: bool = False,
) -> tuple[Run, ...]:
    """Hand these notes' cards or envelopes to a printer: one run for each size of paper.

    The order stays that of the notes; people without an address get no envelope. Every size is
    checked before anything is handed over. Each run is stored before its job is made, and the
    job's number before its pages are sent; where no PDF is taken, the sheets are drawn. Fronts and
    backs are those that are kept unless ``imposing`` says others, and so is the tray. Where a
    person turns the stack these are runs of the outsides, to ``turning.go_on`` with. With ``again``
    those are printed too that came out and wait for a yes. Raises
    InputError "jobs.no_notes", "jobs.being_printed" for notes of which it is not known yet what a
    printer made of them, "jobs.half_printed", "jobs.other_stock", "press.no_tray", what
    ``PdfPrinter.submit`` or ``DrawingPrinter.draw`` raises, and what laying out and writing raise.
    """
    rows = rows_in_order(store, note_ids)
    imposing = kept_imposing(store) if imposing is None else imposing
    stacks = _stacks(store, printer, rows, part, imposing, tray)
    ensure_not_printing(store, rows, part, again=again)
    if tray is not None:
        for stack in stacks:
            keep_tray(store, printer.name, stack.paper, stack.tray)
    return tuple(hand_over(store, printer, stack, progress) for stack in stacks)


def print_again(
    store: Store, printer: Printer, run_id: int, spoilt: Collection[int], on: date
) -> tuple[Run, ...]:
    """The person says which sheets of a run are spoilt: the rest is printed, those go again alone.

    They are what they were, front and all, whatever became of their notes meanwhile; of an
    envelope whose flap is spoilt the face is printed first. Nothing is taken for good when they
    cannot be printed. Raises as ``print_notes``; InputError "store.run_state" when nobody asked
    about the run, "jobs.front_lost" when it cannot be told what was on its fronts.
    """
    run = store.runs.get(run_id)
    imposing = imposing_of(run.faces)
    if run.faces and imposing == PLAIN:
        raise InputError("jobs.front_lost", id=run_id)
    rows = as_they_were(store, [item for item in run.items if item.note_id in spoilt])
    stacks = _stacks(store, printer, rows, run.part, on_new_sheets(imposing), None)
    store.runs.accept(run_id, on, spoilt)
    ensure_not_printing(store, rows, run.part)
    return tuple(hand_over(store, printer, stack) for stack in stacks)


def as_they_were(store: Store, items: Sequence[RunItem]) -> tuple[NoteRow, ...]:
    """The notes of a run as they were in it; raises InputError "store.no_such"."""
    rows = rows_in_order(store, [item.note_id for item in items])
    return tuple(_as_it_was(row, item) for row, item in zip(rows, items, strict=True))


def _as_it_was(row: NoteRow, item: RunItem) -> NoteRow:
    note = replace(row.note, revision=item.revision, text=item.text, look=item.look, seed=item.seed)
    return replace(row, note=note)


def _stacks(
    store: Store,
    printer: Printer,
    rows: Sequence[NoteRow],
    part: Part,
    imposing: Imposing,
    tray: str | None,
) -> tuple[Stack, ...]:
    """What to hand over, once all of it is known to be printable."""
    if part is Part.ENVELOPES:
        rows = tuple(row for row in rows if can_be_enveloped(row))
    if not rows:
        raise InputError("jobs.no_notes")
    batches = by_paper(store, printer.name, rows, part, imposing)
    info = printer.info()
    found = []
    for paper, batch in batches.items():
        ensure_takes(info, paper)
        cards = part is Part.CARDS
        if cards:
            ensure_printable(info, batch, imposing)
        by_hand = imposing.two_sided is TwoSided.BY_HAND
        stack = Stack(
            rows=batch,
            part=part,
            paper=paper,
            imposing=imposing if cards else PLAIN,
            tray=tray_for(store, info, paper, tray),
            other_side=cards and by_hand and any_two_sided(batch, imposing),
        )
        found.append(stack)
    return tuple(found)


def follow(
    store: Store,
    printer: Printer,
    runs: Sequence[Run],
    told: Told,
    *,
    patience: float | None = None,
    wait: Callable[[float], None] = time.sleep,
) -> tuple[Run, ...]:
    """Ask until every run is over, saying each change once; returns the runs as they are then.

    With ``patience``, in seconds, it also ends when nothing has changed for so long.
    """
    said: dict[int, JobReport] = {}
    since = time.monotonic()
    while True:
        for run in runs:
            if run.id in said and is_over(store.runs.get(run.id)):
                continue
            now, report = look_after(store, printer, run.id)
            if said.get(run.id) != report:
                said[run.id] = report
                since = time.monotonic()
                told(now, report)
        runs = tuple(store.runs.get(run.id) for run in runs)
        tired = patience is not None and time.monotonic() - since >= patience
        if tired or all(map(is_over, runs)):
            return runs
        wait(LOOK_EVERY)


def on_their_way(store: Store, part: Part, *, waiting: bool = True) -> frozenset[int]:
    """The notes that a printer has, that wait to be turned, or came out and wait for a yes.

    Without ``waiting`` the last are left out.
    """
    runs = (*store.runs.started(), *store.runs.half_printed())
    runs += store.runs.waiting() if waiting else ()
    return _notes_in(run for run in runs if run.to_printer and run.part is part)


def by_paper(
    store: Store, printer: str, rows: Sequence[NoteRow], part: Part, imposing: Imposing = PLAIN
) -> dict[Size, tuple[NoteRow, ...]]:
    """The notes by the page they need, in points as it is fed; both in the order given."""
    if part is Part.CARDS and imposing.sheet:
        return {find_card_sheet(imposing.sheet).paper: tuple(rows)}
    found: dict[Size, list[NoteRow]] = {}
    for row in rows:
        found.setdefault(page_of(store, printer, row, part), []).append(row)
    return {paper: tuple(batch) for paper, batch in found.items()}


def can_be_enveloped(row: NoteRow) -> bool:
    """Whether a card goes in an envelope that can be addressed."""
    return has_envelope(row) and destination(row.person, row.company) is not None


def ensure_not_printing(
    store: Store, rows: Sequence[NoteRow], part: Part, *, again: bool = False
) -> None:
    """Nothing is printed twice: a note goes to a printer again once it is known how it came out.

    With ``again`` only what is still on its way counts. Raises InputError "jobs.half_printed" or
    "jobs.being_printed", naming the people.
    """
    if part is Part.CARDS:
        for run in store.runs.half_printed():
            if people := _named(rows, _notes_in([run])):
                raise InputError("jobs.half_printed", people=people, id=run.id)
    if people := _named(rows, on_their_way(store, part, waiting=not again)):
        raise InputError("jobs.being_printed", people=people)


def ensure_printable(info: PrinterInfo, rows: Sequence[NoteRow], imposing: Imposing) -> None:
    """Whether the cards are what the sheet holds, and the printer can print their other side.

    Raises InputError "jobs.other_stock" or "press.one_sided".
    """
    ensure_stocks(rows, imposing)
    turns_itself = imposing.two_sided is not TwoSided.BY_HAND
    if turns_itself and not info.duplex and any_two_sided(rows, imposing):
        raise InputError("press.one_sided", printer=info.title)


def _named(rows: Sequence[NoteRow], ids: Collection[int]) -> str:
    return ", ".join(row.person.full_name for row in rows if row.note.id in ids)


def _notes_in(runs: Iterable[Run]) -> frozenset[int]:
    return frozenset(item.note_id for run in runs for item in run.items)
