"""Makes the batch: the cards of many notes and their envelopes, in the same order, as PDF."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from cards.files import write_beside
from cards.jobs.envelope_style import envelope_style
from cards.jobs.envelopes import envelope_sheets, flap_sheets
from cards.jobs.kept_fronts import kept_imposing
from cards.jobs.run_pages import begin_run, write_run
from cards.jobs.unaddressed import LeftOut, SortedOut, sort_out
from cards.model.errors import InputError
from cards.model.fronts import Imposing
from cards.model.notes import Channel, EventKind, NoteRow, Run
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
    say: Callable[[str], str] = str,
) -> Run:
    """Write the cards of these notes to one PDF; the run then awaits the person's yes.

    The run is stored with exactly what is in it before the first page is made. When the file
    cannot be made, or the person cancels, the run is marked failed and no file is left. Where the
    person's own signature is wanted and there is none, room is left for it. Fronts and backs are
    those that are kept unless ``imposing`` says others; where a person turns the stack, the files
    of ``files_beside`` are written too, in the words of ``say``. Raises InputError
    "jobs.no_notes", "jobs.other_stock", or what laying out and writing raise.
    """
    imposing = kept_imposing(store) if imposing is None else imposing
    rows = rows_in_order(store, note_ids)
    if not rows:
        raise InputError("jobs.no_notes")
    run = begin_run(store, rows, Run(key="", destination=str(out)), imposing)
    try:
        write_run(store, run, rows, out, out.stem, progress, imposing, say)
    except BaseException:
        store.runs.fail(run.id)
        raise
    store.runs.await_yes(run.id)
    return store.runs.get(run.id)


def whose_envelopes(store: Store, note_ids: Sequence[int]) -> SortedOut:
    """Whose envelopes can be made, and who is left out; raises InputError "store.no_such"."""
    return sort_out(rows_in_order(store, note_ids), store.sender(), envelope_style(store))


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
    found = whose_envelopes(store, note_ids)
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
