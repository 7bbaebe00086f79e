"""The rows of a store as JSON text: every table with its columns, one row on each line."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

Progress = Callable[[int], None]
"""Told how many rows are done; what it raises ends the work."""
Values = Sequence[Any]
Table = tuple[str, Sequence[str], Iterable[Values]]
_TOLD_EVERY = 500
TABLE_END, TABLES_END = "]}", "\n}"
_write = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode


def table_names(connection: sqlite3.Connection) -> tuple[str, ...]:
    """The tables that hold facts, by name: all but SQLite's own and those of the search."""
    found = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite~_%'"
        " ESCAPE '~' AND name NOT GLOB '*_fts' AND name NOT GLOB '*_fts_*' ORDER BY name"
    )
    return tuple(name for (name,) in found)


def columns_of(connection: sqlite3.Connection, table: str) -> tuple[str, ...]:
    """The columns of a table, in their order."""
    return tuple(
        name for (name,) in connection.execute("SELECT name FROM pragma_table_info(?)", [table])
    )


def quoted(name: str) -> str:
    """A name as SQL has it."""
    return '"' + name.replace('"', '""') + '"'


def counts_of(connection: sqlite3.Connection) -> dict[str, int]:
    """How many rows each table has."""
    found = {}
    for name in table_names(connection):
        query = " ".join(("SELECT COUNT(*) FROM", quoted(name)))
        found[name] = int(connection.execute(query).fetchone()[0])
    return found


def sequences_of(connection: sqlite3.Connection) -> dict[str, int]:
    """The highest number that each table ever gave, so that none is given twice."""
    kept = connection.execute("SELECT name, seq FROM sqlite_sequence ORDER BY name")
    return {name: int(number) for name, number in kept}


def tables_of(connection: sqlite3.Connection) -> Iterator[Table]:
    """Every table of facts with its rows, in an order that is always the same."""
    for name in table_names(connection):
        columns = columns_of(connection, name)
        listed = ", ".join(map(quoted, columns))
        # The first column is the key of every table, so this order is complete.
        query = " ".join(("SELECT", listed, "FROM", quoted(name), "ORDER BY 1"))
        yield name, columns, connection.execute(query)


def tables_text(tables: Iterable[Table], progress: Progress | None = None) -> Iterator[str]:
    """The tables as one JSON object, piece by piece."""
    done = 0
    for number, (name, columns, rows) in enumerate(tables):
        yield head_text(number, name, columns)
        for at, row in enumerate(rows):
            yield row_text(at, row)
            done += 1
            if progress and done % _TOLD_EVERY == 0:
                progress(done)
        yield TABLE_END
    yield TABLES_END


def head_text(number: int, name: str, columns: Sequence[str]) -> str:
    """How a table begins, of which ``number`` others stand before it."""
    begin = "," if number else "{"
    return f'{begin}\n{_write(name)}:{{"columns":{_write(list(columns))},"rows":['


def row_text(at: int, row: Values) -> str:
    """One row, before which ``at`` others stand."""
    return f"{',' if at else ''}\n{_write(list(row))}"
