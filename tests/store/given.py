"""What the store's tests start from, and what they look at."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path

from cards.model.notes import Note
from cards.model.people import Company, Person
from cards.model.search import Application, Interview
from cards.store import Batch

DAY = date(2025, 3, 5)


def at(text: str) -> datetime:
    """A wall-clock time, which knows no zone."""
    return datetime.fromisoformat(text)


def newcomers(*people: Person) -> Batch:
    """An import of people nobody knows yet."""
    return Batch(new=tuple(replace(each, id=-1 - at) for at, each in enumerate(people)))


@dataclass(frozen=True)
class Search:
    """One company, one application, one interview with two people, a note to each."""

    company: Company
    application: Application
    ana: Person
    jo: Person
    interview: Interview
    notes: tuple[Note, ...]


def dump(folder: Path) -> dict[str, list[tuple[object, ...]]]:
    """What a person can see of every table: the rows outside the bin, without the undo log."""
    connection = sqlite3.connect(folder / "cordially.sqlite")
    query = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
    names = [name for (name,) in connection.execute(query)]
    tables = {}
    for name in names:
        if "_fts" in name or name.startswith(("operation", "note_event")):
            continue
        cursor = connection.execute(f'SELECT * FROM "{name}" ORDER BY 1')  # noqa: S608 - our own names
        columns = [column[0] for column in cursor.description]
        rows = [dict(zip(columns, row, strict=True)) for row in cursor]
        tables[name] = [tuple(row.values()) for row in rows if not row.get("binned_at")]
    connection.close()
    return tables
