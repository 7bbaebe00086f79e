"""Opens the store in a data folder: private files, the lock, the checks, the migrations."""

from __future__ import annotations

import os
import sqlite3
from contextlib import ExitStack, closing
from pathlib import Path

from cards.files import FULL, sweep
from cards.model.errors import CordiallyError, InputError, SurroundingsError
from cards.store import migrations, swap
from cards.store.archive_files import close_to_others
from cards.store.database import Database, look_over
from cards.store.faults import REFUSALS, chain, explain
from cards.store.lock import WriterLock
from cards.store.store import Store

STORE_NAME = "cordially.sqlite"
_BACKUPS = "backups/*.cordially"


def open_store(folder: Path, *, write: bool = True) -> Store:
    """Open the store of a data folder; to write is also to make it and bring it up to date.

    Reading works beside a writer, and waits up to two seconds for it. Raises InputError
    "store.missing" (reading only) or "store.not_a_folder", and SurroundingsError "store.locked"
    (writing only), "store.newer", "store.older", "store.damaged", "store.foreign",
    "store.unwritable", "store.unreadable", "store.disk_full" or "store.busy".
    """
    _ensure_no_file(Path(folder))
    path = Path(folder) / STORE_NAME
    return _open_to_write(path) if write else _open_to_read(path)


def _ensure_no_file(folder: Path) -> None:
    """Raise "store.not_a_folder" where a file stands in the folder's place or above it."""
    for place in (folder, *folder.parents):
        if os.path.isfile(place):  # noqa: PTH113 - unlike Path's, it never raises
            raise InputError("store.not_a_folder", path=place)


def _open_to_write(path: Path) -> Store:
    with ExitStack() as undoing:
        _make_folder(path.parent)
        lock = WriterLock(path.parent)
        undoing.callback(lock.release)
        swap.carry_on(path.parent)
        swap.clear(path.parent)
        _make_file(path)
        db = Database(path, write=True)
        undoing.callback(db.close)
        try:
            db.connect()
            version = look_over(db, len(migrations.STEPS))
            _ensure_sound(db, version)
            path.chmod(0o600)
            for pragma, value in (("journal_mode", "TRUNCATE"), ("synchronous", "FULL")):
                db.pragma(pragma, value)
            if 0 < version < len(migrations.STEPS):
                _back_up(path.parent)
            migrations.migrate(db, version, migrations.STEPS)
            db.pragma("foreign_keys", "ON")
        except REFUSALS as error:
            raise explain(error, path) from error
        except OSError as error:
            raise _unwritable(path, error) from error
        undoing.pop_all()
        sweep(path.parent, below=True)
        close_to_others(path.parent)
        return Store(db, lock)


def _back_up(folder: Path) -> None:
    """Keep an older store as it is, before it is brought up to date."""
    # Rarely needed, and the window waits for this room before its first paint.
    from cards.store.backing_up import back_up

    back_up(folder, "migration")


def _ensure_sound(db: Database, version: int) -> None:
    """Raise "store.damaged" for what must not be written to: a change could bury what is left.

    100,000 people take a fifth of a second. A file that has become empty is told from a new one
    by the backups beside it.
    """
    if version == 0:
        if any(db.path.parent.glob(_BACKUPS)):
            raise SurroundingsError("store.damaged", path=db.path, reason="it is empty")
        # SQLite takes a few bytes for an empty file, and would write over them.
        if db.path.stat().st_size and not db.number("page_count"):
            raise SurroundingsError("store.damaged", path=db.path, reason="its end is missing")
        return
    found = db.run("PRAGMA integrity_check(1)").fetchone()[0]
    if found != "ok":
        reason = " ".join(str(found).removeprefix("*** in database main ***").split())
        raise SurroundingsError("store.damaged", path=db.path, reason=reason)


def _make_folder(folder: Path) -> None:
    """Make the data folder the user's alone; ``close_to_others`` sees to one that was there."""
    if folder.is_dir():
        return
    try:
        folder.mkdir(parents=True, exist_ok=True)
        folder.chmod(0o700)
    except OSError as error:
        raise _unwritable(folder, error) from error


def _make_file(path: Path) -> None:
    """Make an empty file that only the user can read, if there is none."""
    try:
        handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        raise _unwritable(path, error) from error
    os.close(handle)


def _unwritable(path: Path, error: OSError) -> SurroundingsError:
    if error.errno in FULL:
        return SurroundingsError("store.disk_full", path=path)
    return SurroundingsError("store.unwritable", path=path, reason=error.strerror or str(error))


def _open_to_read(path: Path) -> Store:
    if swap.is_half_done(path.parent):
        with swap.alone_in(path.parent):
            pass
    try:
        if not path.is_file() or path.stat().st_size == 0:
            raise InputError("store.missing", folder=path.parent)
    except OSError as error:
        reason = error.strerror or str(error)
        raise SurroundingsError("store.unreadable", path=path, reason=reason) from error
    try:
        return _read(path)
    except CordiallyError as error:
        if not _was_left_unfinished(error):
            raise
    _finish(path)
    return _read(path)


def _read(path: Path) -> Store:
    with ExitStack() as undoing:
        db = Database(path, write=False)
        undoing.callback(db.close)
        try:
            db.connect()
            version = look_over(db, len(migrations.STEPS))
        except REFUSALS as error:
            raise explain(error, path) from error
        if version == 0:
            raise InputError("store.missing", folder=path.parent)
        if version < len(migrations.STEPS):
            raise SurroundingsError("store.older", path=path)
        undoing.pop_all()
        return Store(db, None)


def _was_left_unfinished(error: BaseException) -> bool:
    """Whether a writer died in the middle of a change, so that SQLite wants to take it back."""
    codes = {getattr(cause, "sqlite_errorcode", 0) for cause in chain(error)}
    return sqlite3.SQLITE_READONLY_ROLLBACK in codes


def _finish(path: Path) -> None:
    """Take back the change that a dead writer left half done."""
    lock = WriterLock(path.parent)
    try:
        with closing(sqlite3.connect(path)) as connection:
            connection.execute("SELECT COUNT(*) FROM sqlite_master").fetchone()
    except sqlite3.Error as error:
        raise explain(error, path) from error
    finally:
        lock.release()
