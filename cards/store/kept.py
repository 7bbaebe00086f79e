"""The verbs that every kind of row shares: add, change, get, list and bin."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Generic, Protocol, TypeVar

from peewee import Select

from cards.model.errors import InputError
from cards.store.bin import put_in_bin
from cards.store.database import Database
from cards.store.journal import Journal, need
from cards.store.rows import Row, from_row, to_row


class Stored(Protocol):
    """A model dataclass that has a place in the store; its id is 0 until then."""

    @property
    def id(self) -> int:
        """Its number in its table."""


T = TypeVar("T", bound=Stored)


class Kept(Generic[T]):
    """The rows of one table, as one model dataclass."""

    table: str
    kind: type[T]
    order: tuple[str, ...] = ("id",)

    def __init__(self, journal: Journal) -> None:
        self._journal = journal

    @property
    def _db(self) -> Database:
        return self._journal.db

    def _values(self, item: T) -> Row:
        """The row of an item; kinds that keep more than the item says add it here."""
        return to_row(item)

    def add(self, item: T) -> T:
        """Store a new item and return it with its id; "store.no_such" if it refers to nothing."""
        with self._journal.operation(f"{self.table}.add") as writing:
            row_id = writing.insert(self.table, self._values(item))
        return self.get(row_id)

    def change(self, item: T) -> T:
        """Store an item that has changed; raises InputError "store.no_such"."""
        with self._journal.operation(f"{self.table}.change") as writing:
            writing.update(self.table, item.id, self._values(item))
        return self.get(item.id)

    def get(self, row_id: int) -> T:
        """The item with this id; raises InputError "store.no_such", also when it is binned."""
        return from_row(self.kind, need(self._db, self.table, row_id))

    def list(self) -> tuple[T, ...]:
        """Every item outside the bin, in the kind's own order."""
        t = self._db.t(self.table)
        return self._in_order(t.select().where(t.c.binned_at.is_null()))

    def some(self, ids: Iterable[int]) -> tuple[T, ...]:
        """Those of these ids that are outside the bin, in the kind's own order."""
        t = self._db.t(self.table)
        these = t.c.id.in_(sorted(set(ids)))
        return self._in_order(t.select().where(these, t.c.binned_at.is_null()))

    def _in_order(self, query: Select) -> tuple[T, ...]:
        t = self._db.t(self.table)
        ordered = query.order_by(*(getattr(t.c, name) for name in (*self.order, "id")))
        return tuple(from_row(self.kind, row) for row in self._db.rows(ordered))

    def bin(self, row_id: int) -> None:
        """Put an item, and what hangs on it, into the bin; raises InputError "store.no_such"."""
        with self._journal.operation(f"{self.table}.bin") as writing:
            put_in_bin(writing, self.table, row_id)


def named(kind: str, name: str, key: str) -> Row:
    """The row part that a name is sorted by; raises InputError "store.no_name" for a blank one."""
    if not name.strip():
        raise InputError("store.no_name", kind=kind)
    return {"sort_key": key}
