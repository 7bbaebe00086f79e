"""Stores a run of notes with exactly what is in it, and makes its pages."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

from cards.files import write_beside
from cards.jobs.card_pages import any_two_sided, card_pages, outside_pages, written
from cards.jobs.envelope_style import envelope_style
from cards.jobs.envelopes import envelope_sheets, flap_sheets
from cards.jobs.feeding import suited
from cards.jobs.imposing import files_beside, outsides
from cards.jobs.kept_fronts import imposing_text, own_picture
from cards.layout.turning import turning_drawing
from cards.model.fronts import PLAIN, FrontKind, Imposing
from cards.model.notes import NoteRow, Part, Run, RunItem
from cards.model.paper import TwoSided
from cards.model.placement import Sheet
from cards.render.pdf import Progress, write_pdf
from cards.store import Store


def begin_run(store: Store, rows: Sequence[NoteRow], run: Run, imposing: Imposing = PLAIN) -> Run:
    """Store a run of these notes with exactly what is in it, before anything is made.

    ``run`` says where it goes; its key, its items and what it had beside the messages are filled
    in. A picture from elsewhere is copied first, so that the same can be printed again.
    """
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
    faces = "" if imposing.plain else imposing_text(_with_own_picture(store.folder, imposing))
    return store.runs.begin(replace(run, key=secrets.token_hex(16), items=items, faces=faces))


def write_run(
    store: Store,
    run: Run,
    rows: Sequence[NoteRow],
    out: Path,
    title: str,
    progress: Progress | None = None,
    imposing: Imposing = PLAIN,
    say: Callable[[str], str] = str,
) -> None:
    """Write a run's pages to a PDF: for a printer each the way up that it feeds paper, corrected.

    ``say`` translates how a stack is turned. Raises what laying out and writing raise.
    """
    author = store.sender().full_name
    with ExitStack() as together:
        sheets = run_sheets(store, run, rows, imposing)
        if run.part is Part.CARDS:
            if not run.to_printer:
                _write_by_hand(store, rows, out, imposing, together, say)
            progress = by_card(progress, rows, imposing)
        beside = together.enter_context(write_beside(out))
        write_pdf(sheets, beside, title=title, author=author, progress=progress)


def run_sheets(
    store: Store, run: Run, rows: Sequence[NoteRow], imposing: Imposing = PLAIN
) -> Iterator[Sheet]:
    """A run's pages: for a printer each the way up that it feeds paper, corrected.

    Raises what laying out raises.
    """
    printer = run.destination if run.to_printer else ""
    if run.part is Part.CARDS:
        made = outside_pages if run.other_side else card_pages
        return made(store, rows, imposing, printer, run.tray)
    faces = flap_sheets if run.other_side else envelope_sheets
    sheets = faces(rows, store.sender(), envelope_style(store))
    if printer:
        return suited(
            store, printer, rows, run.part, sheets, tray=run.tray, other_side=run.other_side
        )
    return sheets


def by_card(
    progress: Progress | None, rows: Sequence[NoteRow], imposing: Imposing
) -> Progress | None:
    """Progress told by the card where a card takes two pages."""
    at_once = imposing.two_sided is not TwoSided.BY_HAND
    if progress is None or not (at_once and any_two_sided(rows, imposing)):
        return progress
    return lambda pages: progress((pages + 1) // 2)


def _with_own_picture(folder: Path, imposing: Imposing) -> Imposing:
    front = imposing.front
    if front is None or front.kind is not FrontKind.PICTURE:
        return imposing
    kept = own_picture(folder, Path(front.value))
    return replace(imposing, front=replace(front, value=str(kept)))


def _write_by_hand(
    store: Store,
    rows: Sequence[NoteRow],
    out: Path,
    imposing: Imposing,
    together: ExitStack,
    say: Callable[[str], str],
) -> None:
    """Where a person turns the stack: the outsides and a drawing of how, beside the insides."""
    files = files_beside(out, imposing, [row.note.look for row in rows])
    made = (outsides(written(store, rows, imposing), imposing), [turning_drawing(say=say)])
    for path, sheets in zip(files, made, strict=False):
        write_pdf(sheets, together.enter_context(write_beside(path)), title=path.stem)
