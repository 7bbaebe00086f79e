"""Makes the batch: the cards of many notes and their envelopes, in the same order, as PDF."""

from __future__ import annotations

import secrets
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from cards.files import write_beside
from cards.jobs.card_pages import any_two_sided, card_pages, written
from cards.jobs.envelope_style import envelope_style
from cards.jobs.envelopes import envelope_sheets, flap_sheets
from cards.jobs.feeding import suited
from cards.jobs.imposing import files_beside, outsides
from cards.jobs.kept_fronts import imposing_text, kept_imposing
from cards.jobs.unaddressed import LeftOut, sort_out
from cards.layout.turning import turning_drawing
from cards.model.errors import InputError
from cards.model.fronts import PLAIN, Imposing
from cards.model.notes import Channel, EventKind, NoteRow, Part, Run, RunItem
from cards.model.paper import TwoSided
from cards.model.placement import Sheet
from cards.render.pdf import Progress, write_pdf
from cards.store import Store


@dataclass(frozen=True, slots=True)
class EnvelopeReport:
    """How many envelopes were made, and the names of those whose card has none and should."""

    made: int
    missing: tuple[str, ...]
    flaps: Path | None = None
    """The file with their backs, in the same order, when the return address is on the flap."""
    doubts: tuple[InputError, ...] = ()
    """What the post may stumble over, each said once."""
    left_out: tuple[LeftOut, ...] = ()
    """All whose envelope was not made, postcards too, and why."""


def rows_in_order(store: Store, note_ids: Sequence[int]) -> tuple[NoteRow, ...]:
    """The notes asked for, in the order asked for; raises InputError "store.no_such"."""
    rows = {row.note.id: row for row in store.notes.rows()}
    for note_id in note_ids:
        if note_id not in rows:
            raise InputError("store.no_such", kind="note", id=note_id)
    return tuple(rows[note_id] for note_id in note_ids)


def ready_to_print(store: Store, application_id: int | None = None) -> tuple[int, ...]:
    """The ids of all approved cards not printed yet, of one application or of all.

    Raises InputError "store.no_such" for an application that is not there.
    """
    if application_id is not None:
        store.applications.get(application_id)
    return tuple(
        row.note.id
        for row in store.notes.rows(application_id)
        if row.state is EventKind.APPROVED and row.note.channel is Channel.CARD
    )


def make_cards(
    store: Store,
    note_ids: Sequence[int],
    out: Path,
    progress: Progress | None = None,
    imposing: Imposing | None = None,
) -> Run:
    """Write the cards of these notes to one PDF; the run then awaits the person's yes.

    The run is stored with exactly what is in it before the first page is made. When the file
    cannot be made, or the person cancels, the run is marked failed and no file is left. Where the
    person's own signature is wanted and there is none, room is left for it. Fronts and backs are
    those that are kept unless ``imposing`` says others; where a person turns the stack, the files
    of ``files_beside`` are written too. Raises InputError "jobs.no_notes", "jobs.other_stock",
    or what laying out and writing raise.
    """
    imposing = kept_imposing(store) if imposing is None else imposing
    rows = rows_in_order(store, note_ids)
    if not rows:
        raise InputError("jobs.no_notes")
    run = begin_run(store, rows, str(out), imposing=imposing)
    try:
        write_run(store, run, rows, out, out.stem, progress, imposing)
    except BaseException:
        store.runs.fail(run.id)
        raise
    store.runs.await_yes(run.id)
    return store.runs.get(run.id)


def make_envelopes(
    store: Store, note_ids: Sequence[int], out: Path, progress: Progress | None = None
) -> EnvelopeReport:
    """Write the envelopes of these notes to one PDF, in the order of the cards.

    Where the return address stands on the flap, the backs go to a second file beside it: they are
    printed once the stack is turned over. Who has no envelope, or one that cannot be made, is left
    out and named in the report; when that is everybody, nothing is written. Raises what writing
    raises.
    """
    sender, style = store.sender(), envelope_style(store)
    found = sort_out(rows_in_order(store, note_ids), sender, style)
    rows, made = found.rows, len(found.rows)
    flaps = None
    if next(flap_sheets(rows, sender, style), None) is not None:
        flaps = out.with_name(f"{out.stem}-flaps{out.suffix}")
    doubts: dict[str, InputError] = {}
    if made:
        with ExitStack() as together:
            beside = together.enter_context(write_beside(out))
            sheets = envelope_sheets(rows, sender, style, doubts)
            write_pdf(sheets, beside, title=out.stem, author=sender.full_name, progress=progress)
            if flaps:
                back = together.enter_context(write_beside(flaps))
                write_pdf(flap_sheets(rows, sender, style), back, title=flaps.stem)
    return EnvelopeReport(made, found.missing, flaps, tuple(doubts.values()), found.left_out)


def begin_run(
    store: Store,
    rows: Sequence[NoteRow],
    destination: str,
    part: Part = Part.CARDS,
    *,
    to_printer: bool = False,
    imposing: Imposing = PLAIN,
) -> Run:
    """Store a run of these notes with exactly what is in it, before anything is made."""
    items = tuple(
        RunItem(
            note_id=row.note.id,
            revision=row.note.revision,
            text=row.note.text,
            look=row.note.look,
            seed=row.note.seed,
        )
        for row in rows
    )
    run = Run(
        key=secrets.token_hex(16),
        destination=destination,
        to_printer=to_printer,
        part=part,
        items=items,
        faces="" if imposing.plain else imposing_text(imposing),
    )
    return store.runs.begin(run)


def write_run(
    store: Store,
    run: Run,
    rows: Sequence[NoteRow],
    out: Path,
    title: str,
    progress: Progress | None = None,
    imposing: Imposing = PLAIN,
) -> None:
    """Write a run's pages to a PDF: for a printer each the way up that it feeds paper, corrected.

    Raises what laying out and writing raise.
    """
    author = store.sender().full_name
    with ExitStack() as together:
        sheets = run_sheets(store, run, rows, imposing)
        if run.part is Part.CARDS:
            _write_by_hand(store, rows, out, imposing, together)
            progress = by_card(progress, rows, imposing)
        beside = together.enter_context(write_beside(out))
        write_pdf(sheets, beside, title=title, author=author, progress=progress)


def run_sheets(
    store: Store, run: Run, rows: Sequence[NoteRow], imposing: Imposing = PLAIN
) -> Iterator[Sheet]:
    """A run's pages: for a printer each the way up that it feeds paper, corrected.

    Raises what laying out raises.
    """
    if run.part is Part.CARDS:
        return card_pages(store, rows, imposing, run.destination if run.to_printer else "")
    sheets = envelope_sheets(rows, store.sender(), envelope_style(store))
    if run.to_printer:
        return suited(store, run.destination, rows, run.part, sheets)
    return sheets


def by_card(
    progress: Progress | None, rows: Sequence[NoteRow], imposing: Imposing
) -> Progress | None:
    """Progress told by the card where a card takes two pages."""
    at_once = imposing.two_sided is not TwoSided.BY_HAND
    if progress is None or not (at_once and any_two_sided(rows, imposing)):
        return progress
    return lambda pages: progress((pages + 1) // 2)


def _write_by_hand(
    store: Store, rows: Sequence[NoteRow], out: Path, imposing: Imposing, together: ExitStack
) -> None:
    """Where a person turns the stack: the outsides and a drawing of how, beside the insides."""
    files = files_beside(out, imposing, [row.note.look for row in rows])
    made = (outsides(written(store, rows, imposing), imposing), [turning_drawing()])
    for path, sheets in zip(files, made, strict=False):
        write_pdf(sheets, together.enter_context(write_beside(path)), title=path.stem)
