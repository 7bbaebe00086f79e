"""Empties the bin for good: what lay there is deleted with all that hangs on it."""

from __future__ import annotations

import peewee

from cards.store.database import Database
from cards.store.journal import Writing
from cards.store.tables import KINDS, LINKS, LISTED

_OF_NOTES = ("dismissal", "note_revision", "run_item")
_ORDER = (
    "dismissal",
    "note",
    "conversation",
    "feedback",
    "lesson",
    "step",
    "referral",
    "interview",
    "affiliation",
    "application",
    "own_phrase",
    "template",
    "person",
    "company",
)
"""No table comes after one that its rows refer to."""
_GUARD = "note_event_no_delete"


def empty_bin(writing: Writing) -> int:
    """Delete what is in the bin; how many things a person found there.

    What was done to them cannot be taken back any more. Lessons and feedback outside the bin stay,
    without the link to what they came from.
    """
    db = writing.db
    counts = {table: int(db.value(_count(db, table))) for table in _ORDER}
    if not any(counts.values()):
        return 0
    writing.kinds |= {KINDS.get(table, table) for table, count in counts.items() if count}
    _forget_operations(db)
    _delete_of_notes(db)
    for table in _ORDER:
        _unlink(db, table)
    for table in _ORDER:
        t = db.t(table)
        t.delete().where(t.c.id.in_(_gone(db, table))).execute()
    return sum(counts[table] for table in LISTED)


def _gone(db: Database, table: str) -> peewee.Select:
    """The query for the ids of what lies in the bin."""
    t = db.t(table).alias("gone")
    return t.select(t.c.id).where(t.c.binned_at.is_null(is_null=False))


def _count(db: Database, table: str) -> peewee.Select:
    t = db.t(table)
    return t.select(peewee.fn.COUNT(t.c.id)).where(t.c.binned_at.is_null(is_null=False))


def _unlink(db: Database, table: str) -> None:
    """Take from rows that stay the link to rows that go."""
    t = db.t(table)
    for column, parent in LINKS[table].items():
        link = getattr(t.c, column)
        stays = link.in_(_gone(db, parent)) & t.c.binned_at.is_null()
        t.update(**{column: None}).where(stays).execute()


def _delete_of_notes(db: Database) -> None:
    """Delete the history of notes; only here it may be, as the notes themselves go."""
    guard = db.run("SELECT sql FROM sqlite_master WHERE name = ?", (_GUARD,)).fetchone()
    db.run(f"DROP TRIGGER {_GUARD}")
    events = db.t("note_event")
    mine = events.c.note_id.in_(_gone(db, "note"))
    # Events that take back others go before these, the newest first.
    while db.value(events.select(peewee.fn.COUNT(events.c.id)).where(mine)):
        others = db.t("note_event").alias("others")
        undone = others.select(others.c.undoes).where(others.c.undoes.is_null(is_null=False))
        events.delete().where(mine, events.c.id.not_in(undone)).execute()
    for table in _OF_NOTES:
        t = db.t(table)
        t.delete().where(t.c.note_id.in_(_gone(db, "note"))).execute()
    db.run(guard[0])
    _delete_empty_runs(db)


def _delete_empty_runs(db: Database) -> None:
    """Delete runs of which no note is left, unless another follows them."""
    runs, items = db.t("run"), db.t("run_item")
    others = db.t("run").alias("others")
    followed = others.select(others.c.follows).where(others.c.follows.is_null(is_null=False))
    filled = items.select(items.c.run_id)
    runs.delete().where(runs.c.id.not_in(filled), runs.c.id.not_in(followed)).execute()


def _forget_operations(db: Database) -> None:
    """Forget what was done to rows that go, as it cannot be undone without them."""
    events = db.t("note_event")
    gone = {table: _gone(db, table) for table in _ORDER}
    gone["note_event"] = events.select(events.c.id).where(events.c.note_id.in_(gone["note"]))
    changes, operations = db.t("operation_change"), db.t("operation")
    for table, ids in gone.items():
        touched = changes.select(changes.c.operation_id).where(
            changes.c.table_name == table, changes.c.row_id.in_(ids)
        )
        operations.delete().where(operations.c.id.in_(touched)).execute()
