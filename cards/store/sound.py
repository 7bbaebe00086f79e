"""Says what is wrong inside a store: its pages, its links, its search, and our own rules.

It looks at a private copy (``snapshot``), so that it may write there and holds nobody up.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from cards.model.errors import SurroundingsError
from cards.model.notes import Note, NoteEvent, Run, RunItem
from cards.model.people import Affiliation, Company, Person, Sender
from cards.model.search import (
    Application,
    Conversation,
    Feedback,
    Interview,
    Lesson,
    Referral,
    Step,
)
from cards.store.archive_rows import columns_of, quoted, table_names, tables_of
from cards.store.database import APPLICATION_ID
from cards.store.faults import explain
from cards.store.rows import readers

_MOST_TOLD = 20

_RULES = {
    "store.unsound_undone": """SELECT COUNT(*) FROM note_event AS undoing JOIN note_event AS undone
        ON undone.id = undoing.undoes WHERE undone.note_id <> undoing.note_id
        OR undone.id >= undoing.id""",
    "store.unsound_copies": """SELECT COUNT(*) FROM note_revision JOIN note
        ON note.id = note_revision.note_id WHERE note_revision.revision >= note.revision""",
}
"""Each counts the rows that break a rule which the tables cannot enforce."""
_MEANT: dict[str, type] = {
    "affiliation": Affiliation,
    "application": Application,
    "company": Company,
    "conversation": Conversation,
    "feedback": Feedback,
    "interview": Interview,
    "lesson": Lesson,
    "note": Note,
    "note_event": NoteEvent,
    "note_revision": Note,
    "person": Person,
    "referral": Referral,
    "run": Run,
    "run_item": RunItem,
    "sender": Sender,
    "step": Step,
}
"""What the rows of a table are read as."""


def ensure_sound(copy: sqlite3.Connection, path: Path) -> None:
    """Raise SurroundingsError "store.damaged" unless all is well with a copy of the store."""
    for found in troubles(copy, path):
        raise SurroundingsError("store.damaged", path=path, reason=found.values["reason"])


def troubles(copy: sqlite3.Connection, path: Path) -> Iterator[SurroundingsError]:
    """What is wrong with a copy of the store at ``path``, each with a "reason"; told, not raised.

    "store.unsound_pages", "_links", "_undone", "_copies", "_values", "_search" or "_log".
    """
    try:
        (owner,) = copy.execute("PRAGMA application_id").fetchone()
        if owner != APPLICATION_ID:
            yield SurroundingsError("store.unsound_pages", path=path, reason="its header is lost")
            return
        pages = _pages(copy)
        if pages:
            yield SurroundingsError("store.unsound_pages", path=path, reason=pages)
        else:
            yield from _meaning(copy, path)
    except sqlite3.Error as error:
        reason = explain(error, path).values.get("reason", str(error))
        yield SurroundingsError("store.unsound_pages", path=path, reason=reason)
    except UnicodeDecodeError:  # of what SQLite cites of damaged pages
        reason = "what is in it cannot be read"
        yield SurroundingsError("store.unsound_pages", path=path, reason=reason)


def _pages(copy: sqlite3.Connection) -> str:
    """What SQLite finds wrong with the pages, shortened; "" when all is well."""
    found = copy.execute(f"PRAGMA integrity_check({_MOST_TOLD})").fetchall()
    lines = [line for (said,) in found for line in str(said).splitlines()]
    wrong = [line for line in lines if line != "ok" and not line.startswith("***")]
    more = f", and {len(wrong) - 1} more" if len(wrong) > 1 else ""
    return wrong[0] + more if wrong else ""


def _meaning(copy: sqlite3.Connection, path: Path) -> Iterator[SurroundingsError]:
    for _name, _columns, rows in tables_of(copy):
        for _row in rows:
            pass  # what is no text raises as it is read
    yield from _facts(copy, path)
    for table in _searched(copy):
        if not _finds_all(copy, table):
            reason = f"the search of “{table}” differs from what is there"
            yield SurroundingsError("store.unsound_search", path=path, reason=reason)
    if not _log_can_be_read(copy):
        reason = "the undo log cannot be read"
        yield SurroundingsError("store.unsound_log", path=path, reason=reason)


def _facts(copy: sqlite3.Connection, path: Path) -> Iterator[SurroundingsError]:
    dead = copy.execute("PRAGMA foreign_key_check").fetchall()
    if dead:
        tables = ", ".join(sorted({str(row[0]) for row in dead}))
        reason = f"{len(dead)} rows refer to nothing: {tables}"
        yield SurroundingsError("store.unsound_links", path=path, reason=reason)
    for code, query in _RULES.items():
        (count,) = copy.execute(query).fetchone()
        if count:
            yield SurroundingsError(code, path=path, reason=f"{count} rows contradict each other")
    for table, kind in _MEANT.items():
        for column in _unread(copy, table, kind):
            reason = f"a value of “{column}” in “{table}” cannot be read"
            yield SurroundingsError("store.unsound_values", path=path, reason=reason)


def _unread(copy: sqlite3.Connection, table: str, kind: type) -> Iterator[str]:
    """The columns of a table with a value that its rows cannot be read with."""
    there = columns_of(copy, table)
    for column, read in readers(kind).items():
        if column not in there:
            continue  # of a later version of the schema
        name = quoted(column)
        query = " ".join(("SELECT DISTINCT", name, "FROM", table, "WHERE", name, "IS NOT NULL"))
        try:
            for (value,) in copy.execute(query):
                read(value)
        except (ValueError, TypeError):
            yield column


def _searched(copy: sqlite3.Connection) -> list[str]:
    found = copy.execute("SELECT name FROM sqlite_master WHERE name GLOB '*_fts' ORDER BY name")
    return [name.removesuffix("_fts") for (name,) in found]


def _finds_all(copy: sqlite3.Connection, table: str) -> bool:
    """Whether a search table is whole and holds the rows that are not in the bin, no others."""
    search = quoted(f"{table}_fts")
    check = " ".join(("INSERT INTO", search, f"({search}) VALUES ('integrity-check')"))
    with suppress(sqlite3.DatabaseError):
        copy.execute(check)
        held, there = quoted(f"{table}_fts_docsize"), quoted(table)
        query = " ".join(
            ("SELECT id FROM", held, "EXCEPT SELECT id FROM", there, "WHERE binned_at IS NULL")
        )
        counted = " ".join(("SELECT COUNT(*) FROM", held))
        alive = " ".join(("SELECT COUNT(*) FROM", there, "WHERE binned_at IS NULL"))
        same = copy.execute(counted).fetchone() == copy.execute(alive).fetchone()
        return same and copy.execute(query).fetchone() is None
    return False


def _log_can_be_read(copy: sqlite3.Connection) -> bool:
    """Whether every change that undo may take back names a table of ours and its columns."""
    known = {name: set(columns_of(copy, name)) for name in table_names(copy)}
    try:
        for table, before, after in copy.execute(
            "SELECT table_name, before, after FROM operation_change"
        ):
            for image in (before, after):
                if image is not None and not set(json.loads(image)) <= known[table]:
                    return False
    except (ValueError, TypeError, KeyError, RecursionError):
        return False
    return True
