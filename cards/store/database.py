"""One SQLite file: how it is connected, checked and read."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Protocol

import peewee

from cards.model.errors import SurroundingsError
from cards.store.faults import explained
from cards.store.rows import Row

APPLICATION_ID = 0x436F7264
"""Marks a file as ours in its header: the letters "Cord"."""
READER_WAITS = 2.0
WRITER_WAITS = 5.0
_CACHED_KIB = 16 * 1024
"""What a connection keeps of the file in memory, once it was read: with 100,000 people a search
takes a third less than with SQLite's own 2 MiB."""


class Query(Protocol):
    """Anything that Peewee can turn into SQL."""

    def sql(self) -> tuple[str, Any]:
        """The SQL and its parameters."""


class _Found(dict[str, Any]):
    """A row as it was read; that it lacks a column means that the file's own plan is damaged."""

    __slots__ = ("path",)
    path: Path

    def __missing__(self, name: str) -> Any:  # noqa: ANN401 - a column holds any of SQLite's types
        """Raise SurroundingsError "store.damaged"."""
        raise SurroundingsError("store.damaged", path=self.path, reason=f"{name} is missing")


class Database(peewee.SqliteDatabase):
    """A connection to one store's file; several may be open in one program."""

    def __init__(self, path: Path, *, write: bool) -> None:
        mode = "rw" if write else "ro"
        super().__init__(
            f"{path.absolute().as_uri()}?mode={mode}",
            uri=True,
            timeout=WRITER_WAITS if write else READER_WAITS,
            thread_safe=False,
            check_same_thread=False,
            pragmas={"cache_size": -_CACHED_KIB},
        )
        self.path = path
        self._inserts: dict[tuple[str, ...], tuple[str, list[str]]] = {}

    def t(self, name: str) -> peewee.Table:
        """A table of this file, to build queries with; its columns are under ``.c``."""
        return peewee.Table(name).bind(self)

    def run(self, sql: str, values: Sequence[Any] = ()) -> sqlite3.Cursor:
        """Run one statement as it stands."""
        connect: Callable[[], sqlite3.Connection] = self.connection
        return connect().execute(sql, values)

    def rows(self, query: Query) -> list[Row]:
        """Everything that a query finds, read at once so that no lock is left behind."""
        with explained(self.path):
            cursor = self.run(*query.sql())
            names = [column[0] for column in cursor.description]
            return [self._found(names, values) for values in cursor.fetchall()]

    def _found(self, names: Sequence[str], values: Sequence[Any]) -> Row:
        found = _Found(zip(names, values, strict=True))
        found.path = self.path
        return found

    def row(self, query: Query) -> Row | None:
        """The first row that a query finds."""
        found = self.rows(query)
        return found[0] if found else None

    def value(self, query: Query) -> Any:  # noqa: ANN401 - a column holds any of SQLite's types
        """The first column of the first row that a query finds; None when there is none."""
        found = self.row(query)
        return next(iter(found.values())) if found else None

    def insert(self, table: str, values: Row) -> int:
        """Add a row and return its id; the SQL of each shape is made once."""
        shape = (table, *values)
        if shape not in self._inserts:
            # The columns' own names stand in for values, which tells their order in the SQL.
            self._inserts[shape] = self.t(table).insert(**{name: name for name in values}).sql()
        sql, order = self._inserts[shape]
        return int(self.run(sql, [values[name] for name in order]).lastrowid or 0)

    def number(self, pragma: str) -> int:
        """The value of a pragma that is a number."""
        with explained(self.path):
            return int(self.pragma(pragma))


def look_over(db: Database, known: int) -> int:
    """The schema version of a connected file, 0 for an empty one; nothing is written.

    Raises SurroundingsError "store.damaged", "store.foreign" or "store.newer".
    """
    version = db.number("user_version")
    tables = db.value(db.t("sqlite_master").select(peewee.fn.COUNT(peewee.SQL("*"))))
    owner = db.number("application_id")
    if owner != APPLICATION_ID:
        if owner or version or tables:
            raise SurroundingsError("store.foreign", path=db.path)
        return 0
    if version > known:
        raise SurroundingsError("store.newer", path=db.path, found=version, known=known)
    if db.number("page_count") * db.number("page_size") > db.path.stat().st_size:
        raise SurroundingsError("store.damaged", path=db.path, reason="its end is missing")
    return version
