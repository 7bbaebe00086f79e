"""Turns what SQLite and the file system complain of into errors with one clear sentence."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import peewee

from cards.model.errors import CordiallyError, InputError, SurroundingsError

_CODES = {
    sqlite3.SQLITE_FULL: "store.disk_full",
    sqlite3.SQLITE_CORRUPT: "store.damaged",
    sqlite3.SQLITE_NOTADB: "store.damaged",
    sqlite3.SQLITE_READONLY: "store.unwritable",
    sqlite3.SQLITE_CANTOPEN: "store.unreadable",
    sqlite3.SQLITE_IOERR: "store.failed",
    sqlite3.SQLITE_PERM: "store.unwritable",
    sqlite3.SQLITE_BUSY: "store.busy",
    sqlite3.SQLITE_LOCKED: "store.busy",
}
REFUSALS = (peewee.PeeweeException, sqlite3.Error, UnicodeError, OverflowError)
"""What comes out of SQLite; of a damaged file even its complaint may be no text."""
_MOVED = {sqlite3.SQLITE_READONLY_DBMOVED}
_WHEN_GONE = {"store.failed", "store.unreadable", "store.unwritable"}
"""What SQLite says of a file whose disk was taken away."""
_NO_TEXT = "Could not decode to UTF-8"
"""How Python's own part of sqlite3, which gives no code, begins to say that a text is none."""


def chain(error: BaseException) -> list[BaseException]:
    """An error and everything it came from.

    A full disk ends the transaction by itself; Peewee's own rollback then fails with "cannot
    rollback", and only the context of that failure still knows the reason.
    """
    found: list[BaseException] = []
    waiting: list[BaseException | None] = [error]
    while waiting:
        each = waiting.pop(0)
        if each is not None and each not in found:
            found.append(each)
            waiting += [each.__cause__, each.__context__]
    return found


def explain(error: BaseException, path: Path) -> CordiallyError:
    """The error to raise instead of one that came out of SQLite."""
    causes = chain(error)
    for cause in causes:
        if isinstance(cause, CordiallyError):
            return cause
    reason = str(error)
    for cause in causes:
        code = _code(cause, path)
        if code:
            return SurroundingsError(code, path=path, reason=str(cause))
    for cause in causes:
        if isinstance(cause, UnicodeEncodeError | OverflowError):
            return InputError("store.unstorable", reason=str(cause))
        if isinstance(cause, sqlite3.IntegrityError):
            return InputError("store.refused", reason=str(cause))
    return SurroundingsError("store.failed", path=path, reason=reason)


def _code(cause: BaseException, path: Path) -> str | None:
    number = getattr(cause, "sqlite_errorcode", 0)
    if number in _MOVED:
        return "store.gone"
    no_text = isinstance(cause, sqlite3.Error) and str(cause).startswith(_NO_TEXT)
    if no_text or isinstance(cause, UnicodeDecodeError):
        return "store.damaged"
    code = _CODES.get(number & 0xFF)
    return "store.gone" if code in _WHEN_GONE and not path.exists() else code


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Raise the family's errors for whatever SQLite raises inside."""
    try:
        yield
    except REFUSALS as error:
        raise explain(error, path) from error
