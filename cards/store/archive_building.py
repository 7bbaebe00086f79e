"""Builds a new store file from what an archive holds, checked before anybody opens it."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from itertools import islice
from pathlib import Path

import peewee

from cards.model.errors import CordiallyError, InputError, SurroundingsError
from cards.store import migrations
from cards.store.archive_reading import Archive, reading
from cards.store.archive_rows import (
    Table,
    columns_of,
    counts_of,
    quoted,
    sequences_of,
    table_names,
)
from cards.store.database import APPLICATION_ID, Database
from cards.store.faults import explain
from cards.store.snapshot import snapshot
from cards.store.sound import ensure_sound

_AT_ONCE = 500


def build_store(archive: Archive, path: Path) -> None:
    """Make a store of today's schema of the rows in an archive, in a new file.

    The rows go into tables as they were when the archive was made, then every later migration
    step is taken. Raises InputError "store.archive_newer" and as ``reading``, SurroundingsError
    "store.disk_full" or "store.unwritable".
    """
    version = archive.header.schema
    if version > len(migrations.STEPS):
        raise InputError("store.archive_newer", path=archive.path)
    if version < 1:
        raise InputError("store.archive_damaged", path=archive.path)
    with _new_file(path) as db:
        migrations.migrate(db, 0, migrations.STEPS[:version])
        connection = _raw(db)
        with reading(archive.path), _refused(archive.path):
            with db.atomic("IMMEDIATE"):
                _fill(connection, archive)
            _ensure_as_promised(connection, archive)
        migrations.migrate(db, version, migrations.STEPS)
        _ensure_good(connection, archive.path)


def copy_store(source: Path, path: Path) -> None:
    """Make a store of today's schema of another store's file.

    Raises as ``snapshot``, and SurroundingsError "store.foreign", "store.newer", "store.damaged",
    "store.disk_full" or "store.unwritable".
    """
    with snapshot(source) as copy:
        version = _version_of(copy, source)
        with _new_file(path) as db:
            copy.backup(_raw(db))
            migrations.migrate(db, version, migrations.STEPS)
            _ensure_good(_raw(db), source)


def _version_of(copy: sqlite3.Connection, source: Path) -> int:
    """The schema version of a copy of a file that should be a store."""
    (owner,) = copy.execute("PRAGMA application_id").fetchone()
    (version,) = copy.execute("PRAGMA user_version").fetchone()
    known = len(migrations.STEPS)
    if owner != APPLICATION_ID or version < 1:
        raise SurroundingsError("store.foreign", path=source)
    if version > known:
        raise SurroundingsError("store.newer", path=source, found=version, known=known)
    ensure_sound(copy, source)
    return int(version)


@contextmanager
def _new_file(path: Path) -> Iterator[Database]:
    """A database in a file that is made here and is on the disk when the block ends."""
    try:
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
        with closing(Database(path, write=True)) as db:
            db.connect()
            # Nobody has this file until it is complete; it is flushed once, at the end.
            db.pragma("synchronous", "OFF")
            db.pragma("journal_mode", "MEMORY")
            yield db
        with path.open("rb+") as file:
            os.fsync(file.fileno())
    except CordiallyError:
        raise
    except OSError as error:
        reason = error.strerror or str(error)
        raise SurroundingsError("store.unwritable", path=path, reason=reason) from error
    except (peewee.PeeweeException, sqlite3.Error) as error:
        raise explain(error, path) from error


def _raw(db: Database) -> sqlite3.Connection:
    connect: Callable[[], sqlite3.Connection] = db.connection
    return connect()


@contextmanager
def _refused(path: Path) -> Iterator[None]:
    """Values that the tables do not take are the archive's fault, a full disk is not."""
    try:
        yield
    except (peewee.PeeweeException, sqlite3.Error, UnicodeEncodeError, OverflowError) as error:
        found = explain(error, path)
        if isinstance(found, SurroundingsError) and found.code == "store.disk_full":
            raise found from error
        raise InputError("store.archive_damaged", path=path) from error


def _fill(connection: sqlite3.Connection, archive: Archive) -> None:
    known = set(table_names(connection))
    for table in archive.tables():
        if table[0] not in known:
            raise ValueError(table[0])
        known.discard(table[0])
        _fill_table(connection, table)
    for name, number in archive.header.sequences.items():
        connection.execute("DELETE FROM sqlite_sequence WHERE name = ?", [name])
        connection.execute("INSERT INTO sqlite_sequence VALUES (?, ?)", [name, number])


def _fill_table(connection: sqlite3.Connection, table: Table) -> None:
    name, columns, rows = table
    if sorted(columns) != sorted(columns_of(connection, name)):
        raise ValueError(columns)
    listed, marks = ", ".join(map(quoted, columns)), ", ".join("?" * len(columns))
    insert = " ".join(("INSERT INTO", quoted(name), f"({listed}) VALUES ({marks})"))
    each = iter(rows)
    while some := list(islice(each, _AT_ONCE)):
        connection.executemany(insert, some)


def _ensure_as_promised(connection: sqlite3.Connection, archive: Archive) -> None:
    """Compare what is in the new store with what the archive's header says."""
    header = archive.header
    if counts_of(connection) != dict(header.counts):
        raise ValueError(header.counts)
    if sequences_of(connection) != dict(header.sequences):
        raise ValueError(header.sequences)


def _ensure_good(connection: sqlite3.Connection, source: Path) -> None:
    """Refuse a source of which no sound store can be made."""
    try:
        ensure_sound(connection, source)
    except SurroundingsError as error:
        raise InputError("store.archive_damaged", path=source) from error
