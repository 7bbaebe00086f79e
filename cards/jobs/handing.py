"""Hands one stack of sheets to a printer: the run is stored first, its job's number next."""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from cards.files import make_folder
from cards.jobs.card_pages import any_two_sided
from cards.jobs.run_pages import begin_run, by_card, run_sheets, write_run
from cards.jobs.settling import SPOOL, look_after
from cards.model.errors import CordiallyError
from cards.model.fronts import PLAIN, Imposing
from cards.model.geometry import Size
from cards.model.notes import NoteRow, Part, Run
from cards.model.paper import TwoSided
from cards.model.placement import Sheet
from cards.press.printer import DrawingPrinter, Printer, TrayPrinter
from cards.render.pdf import Progress
from cards.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class Stack:
    """What is handed over at once: sheets of one size, in points as they are fed."""

    rows: tuple[NoteRow, ...]
    part: Part
    paper: Size
    imposing: Imposing = PLAIN
    tray: str = ""
    other_side: bool = False
    follows: int | None = None

    @property
    def two_sided(self) -> TwoSided | None:
        """How the printer itself prints the other side; None when it prints one side only."""
        by_hand = self.imposing.two_sided is TwoSided.BY_HAND
        if self.part is not Part.CARDS or by_hand:
            return None
        return self.imposing.two_sided if any_two_sided(self.rows, self.imposing) else None


def hand_over(
    store: Store, printer: Printer, stack: Stack, progress: Progress | None = None
) -> Run:
    """Store the run, make its job, keep the job's number, then send the pages, or draw them.

    Raises what ``PdfPrinter.submit`` or ``DrawingPrinter.draw``, laying out and writing raise.
    """
    begun = Run(
        key="",
        destination=printer.name,
        to_printer=True,
        part=stack.part,
        tray=stack.tray,
        other_side=stack.other_side,
        follows=stack.follows,
    )
    rows, imposing = stack.rows, stack.imposing
    run = begin_run(store, rows, begun, imposing)
    title = f"Cordially: {len(rows)} {stack.part}"
    kept = partial(_keep_job, store, run.id)
    if stack.tray and isinstance(printer, TrayPrinter):
        printer = printer.from_tray(stack.tray)
    try:
        if isinstance(printer, DrawingPrinter):
            sheets = partial(run_sheets, store, run, rows, imposing)
            by_cards = stack.part is Part.CARDS and not stack.other_side
            counted = by_card(progress, rows, imposing) if by_cards else progress
            # What cannot be laid out must stop a run before its first page is out.
            _count(sheets(), counted)
            printer.draw(sheets(), title, stack.paper, stack.two_sided, kept)
        else:
            with _spooled(store.folder, run) as pdf:
                write_run(store, run, rows, pdf, title, progress, imposing)
                printer.submit(pdf, title, stack.paper, stack.two_sided, kept)
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
