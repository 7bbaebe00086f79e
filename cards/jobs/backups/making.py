"""Makes backups, lists them and thins out those that were made by themselves."""

from __future__ import annotations

import time
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from cards.jobs.backups.thinning import staying
from cards.model.errors import CancelledError, CordiallyError
from cards.store import Store
from cards.store.archive_files import own_files
from cards.store.archive_rows import Progress
from cards.store.backing_up import STORE, back_up, backups_in, write_archive

ASKED = "asked"
"""The reason of a backup that a person asked for; those are never thinned out."""
CLOSE, LATE, IMPORT, RESTORE = "close", "late", "import", "restore"
_CLOSING_TAKES = 15.0
"""Seconds that closing may take longer for a backup; 100,000 people take less."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """One backup of a data folder, as its name tells of it."""

    path: Path
    made: datetime
    """In UTC."""
    why: str
    """"close", "late", "migration", "import", "restore" or "asked"."""


def backups(folder: Path) -> tuple[Backup, ...]:
    """The backups in a data folder, the newest first."""
    found = [Backup(path=path, made=made, why=why) for path, made, why in backups_in(folder)]
    return tuple(reversed(found))


def make_backup(folder: Path, out: Path | None = None, progress: Progress | None = None) -> Path:
    """Make a backup because a person wants one, by default among the others; its path.

    Works beside an open window. Raises InputError "store.missing", SurroundingsError
    "store.damaged", "model.disk_full" and the like, and what ``progress`` raises.
    """
    if out is None:
        return back_up(folder, ASKED, progress=progress, always=True)
    write_archive(folder, out, ASKED, progress=progress)
    return out


def export_json(folder: Path, out: Path, progress: Progress | None = None) -> dict[str, int]:
    """Write everything as one JSON document; how many rows of each table it has.

    Raises as ``make_backup``.
    """
    return dict(write_archive(folder, out, "export", progress=progress, as_json=True).counts)


def before(folder: Path, why: str) -> Path | None:
    """Make a backup before something that changes much; None while there is nothing to keep.

    Whoever asks for it must not go on when it fails. Raises as ``make_backup``.
    """
    store = folder / STORE
    if not store.is_file() or store.stat().st_size == 0:
        return None
    made = back_up(folder, why)
    thin_out(folder)
    return made


def on_close(
    store: Store,
    takes: float = _CLOSING_TAKES,
    progress: Progress | None = None,
    why: str = CLOSE,
) -> CordiallyError | None:
    """Make a backup of what changed since the last one; what went wrong is returned, not raised.

    ``why`` is ``CLOSE``, or ``LATE`` where a close made none.

    Nothing keeps a window from closing: after ``takes`` seconds it is given up, and the next close
    tries again, as when ``progress`` cancels. ``is_due`` tells then that there is none.
    """
    until = time.monotonic() + takes

    def ensure_time(done: int) -> None:
        if time.monotonic() > until:
            raise CancelledError
        if progress is not None:
            progress(done)

    if store.last_operation() is None and not own_files(store.folder):
        return None  # nothing was ever done here
    try:
        back_up(store.folder, why, progress=ensure_time)
    except CordiallyError as error:
        return error
    thin_out(store.folder)
    return None


def is_due(folder: Path) -> bool:
    """Whether the store was changed after its last backup, as when that failed or all was killed.

    Looks at times only; a clock that was set back may make it true too often, which costs no more
    than a backup that turns out to be the same.
    """
    store = folder / STORE
    try:
        about = store.stat()
    except OSError:
        return False
    kept = backups_in(folder)
    return about.st_size > 0 and (not kept or kept[-1][1].timestamp() + 1 < about.st_mtime)


def thin_out(folder: Path, now: datetime | None = None) -> tuple[Path, ...]:
    """Remove the automatic backups whose time is over; those that were removed.

    Days are those of where the user is.
    """
    automatic = {each.made.astimezone(): each.path for each in backups(folder) if each.why != ASKED}
    kept = staying(automatic, now or datetime.now(UTC))
    removed = []
    for moment, path in automatic.items():
        if moment not in kept:
            with suppress(OSError):  # it is tried again next time
                path.unlink()
                removed.append(path)
    return tuple(removed)
