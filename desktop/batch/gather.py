"""Reads everything the print page shows; runs on the store's thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cards.model.notes import Channel, EventKind, NoteRow, Run
from cards.model.people import Sender

if TYPE_CHECKING:
    from cards.store import Store

TO_POST = frozenset({EventKind.PRINTED, EventKind.SIGNED})
"""Cards in these states lie there to be posted."""

MAILED = frozenset({EventKind.MAILED, EventKind.ANSWERED, EventKind.RETURNED})
"""Cards in these states have been posted."""


@dataclass(frozen=True, slots=True)
class Batch:
    """The cards to print, the runs that wait for an answer, and the cards to post."""

    ready: tuple[NoteRow, ...]
    waiting: tuple[Run, ...]
    to_post: tuple[NoteRow, ...]
    rows: dict[int, NoteRow]
    """Every note, by its id."""
    sender: Sender
    any_mailed: bool = False
    """Whether a card has left the house already."""


def gather_batch(store: Store) -> Batch:
    """Read the batch."""
    rows = store.notes.rows()
    cards = [row for row in rows if row.note.channel is Channel.CARD]
    return Batch(
        ready=tuple(row for row in cards if row.state is EventKind.APPROVED),
        waiting=store.runs.waiting(),
        to_post=tuple(row for row in cards if row.state in TO_POST),
        rows={row.note.id: row for row in rows},
        sender=store.sender(),
        any_mailed=any(row.state in MAILED for row in cards),
    )
