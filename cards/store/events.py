"""What happened to notes: events are only ever appended."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from cards.model.notes import EventKind, NoteEvent
from cards.store.database import Database
from cards.store.journal import Writing, now, today
from cards.store.rows import Row, from_row, to_row


def events_of(db: Database, note_id: int) -> tuple[NoteEvent, ...]:
    """Everything that happened to a note, oldest first."""
    t = db.t("note_event")
    rows = db.rows(t.select().where(t.c.note_id == note_id).order_by(t.c.id))
    return tuple(from_row(NoteEvent, row) for row in rows)


def standing_events(db: Database, kinds: Collection[EventKind]) -> tuple[NoteEvent, ...]:
    """What still stands of certain kinds in all notes' histories, earlier revisions too."""
    t, undoing = db.t("note_event"), db.t("note_event").alias("undoing")
    undone = undoing.select(undoing.c.undoes).where(
        undoing.c.kind == EventKind.UNDONE.value, undoing.c.undoes.is_null(is_null=False)
    )
    wanted = t.c.kind.in_([kind.value for kind in kinds]) & t.c.id.not_in(undone)
    return tuple(
        from_row(NoteEvent, row) for row in db.rows(t.select().where(wanted).order_by(t.c.id))
    )


def append_event(
    writing: Writing,
    note_id: int,
    revision: int,
    kind: EventKind,
    on: date,
    detail: str = "",
    undoes: int | None = None,
) -> NoteEvent:
    """Add one event to the history of a note."""
    event = NoteEvent(
        note_id=note_id,
        revision=revision,
        kind=kind,
        on=on,
        recorded_at=now(),
        detail=detail,
        undoes=undoes,
    )
    row = to_row(event)
    return from_row(NoteEvent, row | {"id": writing.insert("note_event", row)})


def opposite(db: Database, event_id: int) -> tuple[Row, int | None]:
    """The event that cancels another, and the id of the one it stands for if it is a copy.

    An UNDONE cancels an event; a copy of what was undone cancels an UNDONE.
    """
    t = db.t("note_event")
    event = db.rows(t.select().where(t.c.id == event_id))[0]
    stands_for = event["undoes"]
    if stands_for is None:
        event |= {"kind": EventKind.UNDONE.value, "on": today().isoformat(), "undoes": event_id}
    else:
        event = db.rows(t.select().where(t.c.id == stands_for))[0]
    del event["id"]
    return event | {"recorded_at": now().isoformat()}, stands_for
