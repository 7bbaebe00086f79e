"""A private copy of a store as it is at one moment; the file itself is never written to."""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from cards.model.errors import InputError, SurroundingsError
from cards.store.faults import explain
from cards.store.lock import LOCK_NAME

_WAITS = 5.0
"""Seconds for a change of another program to end."""
_NAME = "copy"


@contextmanager
def snapshot(path: Path) -> Iterator[sqlite3.Connection]:
    """A copy of the store in this file, in memory or a nameless file that vanishes with it.

    Works beside a writer, and holds it up only while it copies. Raises InputError "store.missing"
    and SurroundingsError "store.damaged", "store.unreadable" or "store.busy".
    """
    ensure_there(path)
    # An empty name is a database of its own that SQLite keeps in memory while it is small.
    with closing(sqlite3.connect("", isolation_level=None)) as copy:
        try:
            _copy(path, copy)
        except sqlite3.Error as error:
            raise explain(error, path) from error
        except UnicodeDecodeError as error:  # of what SQLite cites of a damaged schema
            reason = "what is in it cannot be read"
            raise SurroundingsError("store.damaged", path=path, reason=reason) from error
        yield copy


def ensure_there(path: Path) -> None:
    """Raise InputError "store.missing", SurroundingsError "store.unreadable" where no store is."""
    try:
        if not path.is_file() or path.stat().st_size == 0:
            raise InputError("store.missing", folder=path.parent)
        with path.open("rb"):
            pass
    except OSError as error:
        reason = error.strerror or str(error)
        raise SurroundingsError("store.unreadable", path=path, reason=reason) from error


def _copy(path: Path, copy: sqlite3.Connection) -> None:
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as source:
            _pour(path, source, copy)
    except sqlite3.Error as error:
        if error.sqlite_errorcode not in _UNFINISHED:
            raise
        _copy_aside(path, copy)


_UNFINISHED = {sqlite3.SQLITE_READONLY_ROLLBACK, sqlite3.SQLITE_CANTOPEN}
"""What SQLite says of a file that a writer left in the middle of a change."""


def _copy_aside(path: Path, copy: sqlite3.Connection) -> None:
    """Take back a dead writer's change in a copy of the file and of what it replaced."""
    journal = path.with_name(f"{path.name}-journal")
    with tempfile.TemporaryDirectory(prefix="cordially-") as folder:
        aside = Path(folder) / _NAME
        try:
            shutil.copyfile(path, aside)
            if journal.exists():
                shutil.copyfile(journal, aside.with_name(f"{_NAME}-journal"))
        except OSError as error:
            reason = error.strerror or str(error)
            raise SurroundingsError("store.unreadable", path=path, reason=reason) from error
        with closing(sqlite3.connect(aside)) as source:
            _pour(path, source, copy)


def _pour(path: Path, source: sqlite3.Connection, copy: sqlite3.Connection) -> None:
    until = time.monotonic() + _WAITS

    def ensure_time(_status: int, _left: int, _all: int) -> None:
        if time.monotonic() > until:
            raise SurroundingsError("store.busy", path=path, lock=LOCK_NAME)

    source.isolation_level = None
    source.execute("BEGIN")
    (pages,), (size,) = (
        source.execute(f"PRAGMA {name}").fetchone() for name in ("page_count", "page_size")
    )
    (file,) = (each[2] for each in source.execute("PRAGMA database_list") if each[1] == "main")
    if pages * size > Path(file).stat().st_size:
        raise SurroundingsError("store.damaged", path=path, reason="its end is missing")
    # All pages in one step: the file cannot change in between.
    source.backup(copy, pages=-1, progress=ensure_time, sleep=0.05)
