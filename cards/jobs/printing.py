"""Prints a run: stored first, then handed over, then followed until the person can say yes."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

from cards.files import make_folder
from cards.jobs.batch import begin_run, by_card, rows_in_order, run_sheets, write_run
from cards.jobs.card_pages import any_two_sided, ensure_stocks
from cards.jobs.envelopes import destination
from cards.jobs.feeding import page_of
from cards.jobs.kept_fronts import imposing_of, kept_imposing
from cards.jobs.settling import SPOOL, is_over, look_after
from cards.layout.sheets import find_card_sheet
from cards.layout.stocks import find_stock
from cards.model.errors import CordiallyError, InputError
from cards.model.fronts import PLAIN, Imposing
from cards.model.geometry import Size
from cards.model.notes import NoteRow, Part, Run, RunItem
from cards.model.paper import TwoSided
from cards.model.placement import Sheet
from cards.model.printing import JobReport, PrinterInfo
from cards.press.media import ensure_takes
from cards.press.printer import DrawingPrinter, Printer
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
    progress: Progress | None = None,
) -> tuple[Run, ...]:
    """Hand these notes' cards or envelopes to a printer: one run for each size of paper.

    The order stays that of the notes; people without an address get no envelope. Every size is
    checked before anything is handed over. Each run is stored before its job is made, and the
    job's number before its pages are sent; where no PDF is taken, the sheets are drawn. Fronts and
    backs are those that are kept unless ``imposing`` says others. Raises InputError
    "jobs.no_notes", "jobs.being_printed" for notes of which it is not known yet what a printer
    made of them, "jobs.by_hand_is_saved", "jobs.other_stock", what ``PdfPrinter.submit`` or
    ``DrawingPrinter.draw`` raises, and what laying out and writing raise.
    """
    rows = rows_in_order(store, note_ids)
    return _print(store, printer, rows, part, imposing, progress)


def print_again(
    store: Store, printer: Printer, run_id: int, spoilt: Collection[int], on: date
) -> tuple[Run, ...]:
    """The person says which sheets of a run are spoilt: the rest is printed, those go again alone.

    They are what they were, whatever became of their notes meanwhile. Raises as ``print_notes``;
    InputError "store.run_state" when nobody asked about the run.
    """
    run = store.runs.accept(run_id, on, spoilt)
    again = [item for item in run.items if item.note_id in spoilt]
    rows = rows_in_order(store, [item.note_id for item in again])
    as_then = [_as_it_was(row, item) for row, item in zip(rows, again, strict=True)]
    return _print(store, printer, as_then, run.part, imposing_of(run.faces))


def _as_it_was(row: NoteRow, item: RunItem) -> NoteRow:
    note = replace(row.note, revision=item.revision, text=item.text, look=item.look, seed=item.seed)
    return replace(row, note=note)


def _print(
    store: Store,
    printer: Printer,
    rows: Sequence[NoteRow],
    part: Part,
    imposing: Imposing | None = None,
    progress: Progress | None = None,
) -> tuple[Run, ...]:
    imposing = kept_imposing(store) if imposing is None else imposing
    if part is Part.ENVELOPES:
        rows = tuple(row for row in rows if _has_envelope(row))
    if not rows:
        raise InputError("jobs.no_notes")
    _ensure_not_printing(store, rows, part)
    batches = by_paper(store, printer.name, rows, part, imposing)
    info = printer.info()
    for paper, batch in batches.items():
        ensure_takes(info, paper)
        if part is Part.CARDS:
            ensure_printable(info, batch, imposing)
    return tuple(
        _hand_over(store, printer, batch, part, paper, imposing, progress)
        for paper, batch in batches.items()
    )


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


def on_their_way(store: Store, part: Part) -> frozenset[int]:
    """The notes that a printer has, or that came out and wait for the person's yes."""
    return frozenset(
        item.note_id
        for run in (*store.runs.started(), *store.runs.waiting())
        if run.to_printer and run.part is part
        for item in run.items
    )


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


def _has_envelope(row: NoteRow) -> bool:
    addressed = destination(row.person, row.company) is not None
    return addressed and bool(find_stock(row.note.look.stock).envelope)


def _ensure_not_printing(store: Store, rows: Sequence[NoteRow], part: Part) -> None:
    """Nothing is printed twice: a note goes to a printer again once it is known how it came out."""
    there = on_their_way(store, part)
    people = [row.person.full_name for row in rows if row.note.id in there]
    if people:
        raise InputError("jobs.being_printed", people=", ".join(people))


def ensure_printable(info: PrinterInfo, rows: Sequence[NoteRow], imposing: Imposing) -> None:
    """Whether the cards are what the sheet holds, and the printer can print their other side.

    Raises InputError "jobs.other_stock", "jobs.by_hand_is_saved" or "press.one_sided".
    """
    ensure_stocks(rows, imposing)
    if not any_two_sided(rows, imposing):
        return
    if imposing.two_sided is TwoSided.BY_HAND:
        raise InputError("jobs.by_hand_is_saved")
    if not info.duplex:
        raise InputError("press.one_sided", printer=info.title)


def _hand_over(
    store: Store,
    printer: Printer,
    rows: Sequence[NoteRow],
    part: Part,
    paper: Size,
    imposing: Imposing,
    progress: Progress | None,
) -> Run:
    run = begin_run(store, rows, printer.name, part, to_printer=True, imposing=imposing)
    title = f"Cordially: {len(rows)} {part}"
    both = part is Part.CARDS and any_two_sided(rows, imposing)
    two_sided = imposing.two_sided if both else None
    kept = partial(_keep_job, store, run.id)
    try:
        if isinstance(printer, DrawingPrinter):
            sheets = partial(run_sheets, store, run, rows, imposing)
            counted = by_card(progress, rows, imposing) if part is Part.CARDS else progress
            # What cannot be laid out must stop a run before its first page is out.
            _count(sheets(), counted)
            printer.draw(sheets(), title, paper, two_sided, kept)
        else:
            with _spooled(store.folder, run) as pdf:
                write_run(store, run, rows, pdf, title, progress, imposing)
                printer.submit(pdf, title, paper, two_sided, kept)
    except BaseException:
        _end_badly(store, printer, run.id)
        raise
    return store.runs.get(run.id)


def _count(sheets: Iterable[Sheet], progress: Progress | None) -> None:
    for number, _sheet in enumerate(sheets, start=1):
        if progress:
            progress(number)


def _keep_job(store: Store, run_id: int, job_id: int) -> None:
    store.runs.handed(run_id, str(job_id))


def _end_badly(store: Store, printer: Printer, run_id: int) -> None:
    """A run that broke off fails, unless its printer may have it: then that is asked later."""
    run = store.runs.get(run_id)
    if not run.job_id:
        store.runs.fail(run_id)
        return
    try:
        look_after(store, printer, run_id, broke_off=True)
    except CordiallyError:
        return


@contextmanager
def _spooled(folder: Path, run: Run) -> Iterator[Path]:
    """Where a run's pages lie until they are sent; nobody else may read them."""
    spool = folder / SPOOL / run.key
    make_folder(spool)
    for closed in (spool.parent, spool):
        closed.chmod(0o700)
    try:
        yield spool / "pages.pdf"
    finally:
        shutil.rmtree(spool, ignore_errors=True)
