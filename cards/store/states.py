"""The state of notes, derived from their events and never stored."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import peewee

from cards.model.notes import EventKind
from cards.store.database import Database
from cards.store.rows import Row, readable


def states(
    db: Database, note_ids: Sequence[int] | peewee.Query | None = None
) -> dict[int, tuple[EventKind, date]]:
    """Each note's last standing event of its current revision, and its day.

    ``note_ids`` limits it to some notes. A note that is not in the answer is drafted. Agrees
    with ``cards.model.notes.state_of``.
    """
    notes, events, undoing = db.t("note"), db.t("note_event"), db.t("note_event").alias("undoing")
    undone = undoing.select(undoing.c.undoes).where(undoing.c.undoes.is_null(is_null=False))
    query = (
        events.select(events.c.id, events.c.note_id, events.c.kind, events.c.on)
        .join(notes, on=(notes.c.id == events.c.note_id) & (notes.c.revision == events.c.revision))
        .where(events.c.kind != EventKind.UNDONE.value, events.c.id.not_in(undone))
        .order_by(events.c.id)
    )
    if note_ids is not None:
        query = query.where(events.c.note_id.in_(note_ids))
    return {row["note_id"]: _what_and_when(row) for row in db.rows(query)}


def _what_and_when(row: Row) -> tuple[EventKind, date]:
    with readable("event", row["id"], "day"):
        return EventKind(row["kind"]), date.fromisoformat(row["on"])
