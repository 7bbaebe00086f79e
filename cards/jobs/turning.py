"""Prints the other side of what a person has turned: insides of cards, flaps of envelopes."""

from __future__ import annotations

from cards.jobs.envelope_style import ReturnPlace, envelope_style
from cards.jobs.envelopes import return_lines
from cards.jobs.feeding import page_of
from cards.jobs.handing import Stack, hand_over
from cards.jobs.kept_fronts import imposing_of
from cards.jobs.printing import as_they_were, by_paper, can_be_enveloped
from cards.model.errors import InputError
from cards.model.fronts import PLAIN
from cards.model.geometry import Size
from cards.model.notes import NoteRow, Part, Run, RunState
from cards.press.media import ensure_takes
from cards.press.printer import Printer
from cards.render.pdf import Progress
from cards.store import Store

_OUT = frozenset({RunState.AWAITING_YES, RunState.ACCEPTED})


def to_be_turned(store: Store) -> tuple[Run, ...]:
    """The runs whose sheets a person is to turn over and print on their other side, oldest first.

    They are outsides of cards, and envelopes that wait for a yes and whose flaps are to bear the
    return address. ``store.runs.reject`` gives outsides up: their cards are ready again.
    """
    envelopes = (run for run in store.runs.waiting() if has_flaps_to_print(store, run))
    found = (*store.runs.half_printed(), *envelopes)
    return tuple(sorted(found, key=lambda run: run.id))


def has_flaps_to_print(store: Store, run: Run) -> bool:
    """Whether a run is of envelopes that are out, and their flaps are still to be printed."""
    if not run.to_printer or run.part is not Part.ENVELOPES or run.other_side:
        return False
    sender, place = store.sender(), envelope_style(store).returning
    on_flap = place is ReturnPlace.FLAP and bool(return_lines(sender, ""))
    return on_flap and run.state in _OUT and not store.runs.is_followed(run.id)


def go_on(store: Store, printer: Printer, run_id: int, progress: Progress | None = None) -> Run:
    """Print the other side of a run's sheets, which the person has turned and put back.

    The cards are what they were when their outsides were printed. Until the other side is out the
    outsides wait: when it cannot be printed, or the program ends, one goes on once more. Raises
    InputError "jobs.nothing_to_turn", and as ``print_notes``.
    """
    run = store.runs.get(run_id)
    halves = {half.id for half in store.runs.half_printed()}
    if run_id not in halves and not has_flaps_to_print(store, run):
        raise InputError("jobs.nothing_to_turn", id=run_id)
    rows = as_they_were(store, run.items)
    info = printer.info()
    paper = _paper_of(store, run, rows)
    ensure_takes(info, paper)
    cards = run.part is Part.CARDS
    stack = Stack(
        rows=rows if cards else tuple(row for row in rows if can_be_enveloped(row)),
        part=run.part,
        paper=paper,
        imposing=imposing_of(run.faces) if cards else PLAIN,
        tray=run.tray if run.tray in info.trays else "",
        other_side=not cards,
        follows=run.id,
    )
    return hand_over(store, printer, stack, progress)


def _paper_of(store: Store, run: Run, rows: tuple[NoteRow, ...]) -> Size:
    if run.part is Part.CARDS:
        (paper,) = by_paper(store, run.destination, rows, run.part, imposing_of(run.faces))
        return paper
    return page_of(store, run.destination, rows[0], run.part)
