"""Reads everything the print page shows; runs on the store's thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cards.jobs.envelope_style import USUAL, EnvelopeStyle, envelope_style
from cards.model.notes import Channel, EventKind, NoteRow, Part, Run
from cards.model.people import Sender

if TYPE_CHECKING:
    from cards.store import Store

TO_POST = frozenset({EventKind.PRINTED, EventKind.SIGNED})
"""Cards in these states lie there to be posted."""

MAILED = frozenset({EventKind.MAILED, EventKind.ANSWERED, EventKind.RETURNED})
"""Cards in these states have been posted."""


@dataclass(frozen=True, slots=True)
class Batch:
    """The cards to print, what printers have, the runs that wait for an answer, what to post."""

    ready: tuple[NoteRow, ...]
    printing: tuple[Run, ...]
    """What printers have."""
    waiting: tuple[Run, ...]
    to_post: tuple[NoteRow, ...]
    rows: dict[int, NoteRow]
    """Every note, by its id."""
    sender: Sender
    style: EnvelopeStyle = USUAL
    """How envelopes are addressed."""
    any_mailed: bool = False
    """Whether a card has left the house already."""


def gather_batch(store: Store) -> Batch:
    """Read the batch."""
    rows = store.notes.rows()
    cards = [row for row in rows if row.note.channel is Channel.CARD]
    printing = tuple(run for run in store.runs.started() if run.job_id)
    waiting = store.runs.waiting()
    there = {
        item.note_id
        for run in (*printing, *waiting)
        if run.to_printer and run.part is Part.CARDS
        for item in run.items
    }
    return Batch(
        ready=tuple(
            row for row in cards if row.state is EventKind.APPROVED and row.note.id not in there
        ),
        printing=printing,
        waiting=waiting,
        to_post=tuple(row for row in cards if row.state in TO_POST),
        rows={row.note.id: row for row in rows},
        sender=store.sender(),
        style=envelope_style(store),
        any_mailed=any(row.state in MAILED for row in cards),
    )
