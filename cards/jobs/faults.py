"""Writes down a fault of ours so that it can be mended, without a word of the person's data.

An exception's own message may quote a name, an address or a note, so only its kind is kept, the
code that the system or SQLite gives it, and the places in the program that it went through.
"""

from __future__ import annotations

import errno
import os
import sqlite3
import tempfile
import traceback
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from cards.model.errors import CordiallyError

LOG_FOLDER, LOG_NAME = "logs", "faults.log"
MOST_BYTES = 256 * 1024
"""A log that has grown so large makes room for a new one: about a hundred faults."""
KEPT_LOGS = 3
_MOST_FRAMES = 40
_PLACES = "cordially_places"
_ROOMS = ("cards", "desktop", "fonts", "resources", "site-packages")


def report_of(error: BaseException, at: datetime) -> str:
    """What is known of a fault, in lines; it holds nothing that the person typed."""
    # The window imports this room before its first paint, and needs none of that for it.
    from cards.store.faults import chain

    lines = [f"{at.isoformat(timespec='seconds')}  {_program()}"]
    for number, each in enumerate(chain(error)):
        lines.append(f"{'from ' if number else ''}{_kind(each)}")
        lines += _places(each)
    return "\n".join(lines) + "\n"


def log_fault(folder: Path, error: BaseException, at: datetime) -> Path | None:
    """Add a fault to the log in a data folder and return the log; None if nothing can be written.

    A folder that is not there is not made: the log then goes among the system's passing files.
    """
    text = report_of(error, at)
    places = [folder / LOG_FOLDER] if folder.is_dir() else []
    for place in (*places, Path(tempfile.gettempdir()) / f"cordially-{LOG_FOLDER}-{_user()}"):
        with suppress(OSError):
            place.mkdir(mode=0o700, exist_ok=True)
            return _add(place / LOG_NAME, text)
    return None


def _add(log: Path, text: str) -> Path:
    """Write to a log that is the user's alone; a link in its place is not followed."""
    _rotate(log)
    flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND | getattr(os, "O_NOFOLLOW", 0)
    handle = os.open(log, flags, 0o600)
    try:
        os.write(handle, (text + "\n").encode())
    finally:
        os.close(handle)
    return log


def _rotate(log: Path) -> None:
    if not log.exists() or log.stat().st_size < MOST_BYTES:
        return
    for number in range(KEPT_LOGS - 1, 0, -1):
        older = log.with_name(f"{log.name}.{number}")
        newer = log if number == 1 else log.with_name(f"{log.name}.{number - 1}")
        if newer.exists():
            newer.replace(older)


def _program() -> str:
    import platform
    from importlib.metadata import PackageNotFoundError, version

    try:
        own = version("cordially")
    except PackageNotFoundError:
        own = "?"
    parts = (f"Cordially {own}", f"Python {platform.python_version()}")
    return ", ".join((*parts, f"SQLite {sqlite3.sqlite_version}", platform.platform()))


def _kind(error: BaseException) -> str:
    """The kind of an exception with its code, such as ``OSError (ENOSPC)``."""
    kind = type(error)
    name = (
        kind.__qualname__
        if kind.__module__ == "builtins"
        else f"{kind.__module__}.{kind.__qualname__}"
    )
    if isinstance(error, CordiallyError):
        return f"{name} ({error.code})"
    if isinstance(error, OSError) and error.errno:
        return f"{name} ({errno.errorcode.get(error.errno, error.errno)})"
    code = getattr(error, "sqlite_errorname", "")
    return f"{name} ({code})" if code else name


def without_frames(error: Exception) -> Exception:
    """The error without its frames, which keep alive what they hold; a report still names them."""
    vars(error)[_PLACES] = _places(error)
    return error.with_traceback(None)


def _places(error: BaseException) -> list[str]:
    kept: list[str] | None = vars(error).get(_PLACES)
    if kept is not None:
        return kept
    frames = traceback.extract_tb(error.__traceback__)
    lines = [f"  {_place(each.filename)}:{each.lineno} {each.name}" for each in frames]
    if len(lines) <= _MOST_FRAMES:
        return lines
    half = _MOST_FRAMES // 2
    return [*lines[:half], f"  ({len(lines) - _MOST_FRAMES} more)", *lines[-half:]]


def _place(filename: str) -> str:
    """A file of the program, without the folders above it, which may be named after people."""
    parts = Path(filename).parts
    at = max((n for n, part in enumerate(parts) if part in _ROOMS), default=len(parts) - 1)
    return "/".join(parts[at:])


def _user() -> str:
    return str(os.getuid()) if hasattr(os, "getuid") else "own"
