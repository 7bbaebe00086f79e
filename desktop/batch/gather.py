"""Reads everything the print page shows; runs on the store's thread."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from cards.jobs.envelope_style import USUAL, EnvelopeStyle, envelope_style
from cards.model.notes import Channel, EventKind, NoteRow, Part, Run
from cards.model.people import Sender
from desktop.batch.checklist import Done, read_done
from desktop.printers import has_printed, kept_titles

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
    turning: tuple[Run, ...] = ()
    """What is out on one side and waits to be turned."""
    any_mailed: bool = False
    """Whether a card has left the house already."""
    cut_short: Run | None = None
    """What failed as Cordially ended, while the person was not told of it."""
    overtaken: frozenset[int] = frozenset()
    """Which of the cards to print still hope for a yes though they have said no."""
    saved: frozenset[int] = frozenset()
    """Which of the cards to print are in a file that waits for an answer."""
    titles: Mapping[str, str] = field(default_factory=dict)
    """What people call the printers that have something, by their names."""
    prints_here: bool = False
    """Whether a printer was ever used or adjusted from here."""
    done: Done = field(default_factory=dict)
    """What was done already to the cards to post."""


def gather_batch(store: Store) -> Batch:
    """Read the batch."""
    from cards.jobs.known_printers import known_printers
    from cards.jobs.printing import on_their_way
    from cards.jobs.review import overtaken_notes
    from cards.jobs.settling import cut_short
    from cards.jobs.turning import to_be_turned
    from cards.jobs.unanswered import held_by, waiting_for

    rows = store.notes.rows()
    cards = [row for row in rows if row.note.channel is Channel.CARD]
    printing = tuple(run for run in store.runs.started() if run.job_id)
    waiting = store.runs.waiting()
    there = on_their_way(store, Part.CARDS)
    ready = tuple(
        row for row in cards if row.state is EventKind.APPROVED and row.note.id not in there
    )
    ids = [row.note.id for row in ready]
    turning = to_be_turned(store)
    out = (*printing, *waiting, *turning)
    return Batch(
        ready=ready,
        saved=frozenset(held_by(waiting_for(waiting, ids), ids)),
        prints_here=has_printed(store) or bool(known_printers(store)),
        overtaken=overtaken_notes(store, ready),
        printing=printing,
        waiting=waiting,
        turning=turning,
        titles=kept_titles(store, {run.destination for run in out if run.to_printer}),
        to_post=tuple(row for row in cards if row.state in TO_POST),
        rows={row.note.id: row for row in rows},
        sender=store.sender(),
        style=envelope_style(store),
        any_mailed=any(row.state in MAILED for row in cards),
        cut_short=cut_short(store),
        done=read_done(store),
    )
