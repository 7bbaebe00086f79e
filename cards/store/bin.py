"""The bin: what is deleted stays there, with everything that hung on it, until restored."""

from __future__ import annotations

import peewee

from cards.model.errors import InputError
from cards.model.search import Hit
from cards.store.database import Database
from cards.store.journal import Writing, need, now
from cards.store.rows import Row
from cards.store.search import as_hit
from cards.store.tables import LISTED, children, parents


def put_in_bin(writing: Writing, table: str, row_id: int) -> None:
    """Bin a row and all that hangs on it, under one moment that tells what went together."""
    need(writing.db, table, row_id)
    _mark(writing, table, row_id, now().isoformat())


def _mark(writing: Writing, table: str, row_id: int, moment: str) -> None:
    writing.update(table, row_id, {"binned_at": moment})
    for child, column in children(table):
        t = writing.db.t(child)
        hanging = t.select(t.c.id).where(getattr(t.c, column) == row_id, t.c.binned_at.is_null())
        for row in writing.db.rows(hanging):
            _mark(writing, child, row["id"], moment)


def take_out(writing: Writing, table: str, row_id: int) -> None:
    """Restore a row, what was binned with it, and whatever it cannot be without.

    Raises InputError "store.no_such" when no such row is in the bin.
    """
    row = _binned(writing, table, row_id) if table in LISTED else None
    if row is None:
        raise InputError("store.no_such", kind=table, id=row_id)
    _unmark(writing, table, row)


def _binned(writing: Writing, table: str, row_id: int) -> Row | None:
    t = writing.db.t(table)
    return writing.db.row(t.select().where(t.c.id == row_id, t.c.binned_at.is_null(is_null=False)))


def _unmark(writing: Writing, table: str, row: Row) -> None:
    for column, parent in parents(table).items():
        above = row[column] and _binned(writing, parent, row[column])
        if above:
            writing.update(parent, above["id"], {"binned_at": None})
    writing.update(table, row["id"], {"binned_at": None})
    for child, column in children(table):
        t = writing.db.t(child)
        together = (getattr(t.c, column) == row["id"]) & (t.c.binned_at == row["binned_at"])
        for below in writing.db.rows(t.select().where(together)):
            _bring_along(writing, child, below)


def _bring_along(writing: Writing, table: str, row: Row) -> None:
    """Restore a row with one that it hung on, unless something else of it is still binned.

    Then it is left to come back with that.
    """
    for column, parent in parents(table).items():
        above = row[column] and _binned(writing, parent, row[column])
        if above:
            writing.update(table, row["id"], {"binned_at": above["binned_at"]})
            return
    _unmark(writing, table, row)


def binned(db: Database) -> tuple[Hit, ...]:
    """What is in the bin, the latest first, without what went there with something else."""
    found: list[tuple[str, Hit]] = []
    for kind in LISTED:
        t = db.t(kind)
        query = t.select().where(t.c.binned_at.is_null(is_null=False))
        for column, parent in parents(kind).items():
            above = db.t(parent)
            together = above.select(above.c.id).where(
                above.c.id == getattr(t.c, column), above.c.binned_at == t.c.binned_at
            )
            query = query.where(~peewee.fn.EXISTS(together))
        found += [(row["binned_at"], as_hit(db, kind, row)) for row in db.rows(query)]
    found.sort(key=lambda pair: pair[0], reverse=True)
    return tuple(hit for _, hit in found)
