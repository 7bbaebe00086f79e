"""Makes a backup of a data folder, from a store that passed its check and from no other."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cards.files import make_folder
from cards.store.archive import ENDING, Header
from cards.store.archive_files import own_files
from cards.store.archive_rows import Progress
from cards.store.archive_writing import header_for, write_json, write_zip
from cards.store.snapshot import snapshot
from cards.store.sound import ensure_sound

STORE = "cordially.sqlite"
BACKUPS = "backups"
_NAMED = re.compile(r"(\d{4}-\d\d-\d\d-\d{6})-([a-z]{1,20})" + re.escape(ENDING))
_STAMP = "%Y-%m-%d-%H%M%S"

Writer = Callable[..., Header]


def back_up(
    folder: Path,
    why: str,
    moment: datetime | None = None,
    progress: Progress | None = None,
) -> Path:
    """Keep everything of a data folder in a new file of its ``backups``; the file's path.

    ``why`` is one lower-case word; ``moment`` an aware time, by default now. Works beside a
    writer. Raises SurroundingsError "store.damaged", "model.disk_full" and the like, InputError
    "store.missing", and what ``progress`` raises.
    """
    kept = folder / BACKUPS
    make_folder(kept)
    kept.chmod(0o700)
    made = (moment or datetime.now(UTC)).astimezone(UTC)
    path = kept / backup_name(made, why)
    while path.exists():
        made += timedelta(seconds=1)
        path = kept / backup_name(made, why)
    write_archive(folder, path, why, made, progress)
    return path


def write_archive(
    folder: Path,
    out: Path,
    why: str,
    made: datetime | None = None,
    progress: Progress | None = None,
) -> Header:
    """Write an archive of a data folder; as JSON where the name ends so. Raises as ``back_up``."""
    write: Writer = write_json if out.suffix.lower() == ".json" else write_zip
    with snapshot(folder / STORE) as copy:
        ensure_sound(copy, folder / STORE)
        header = header_for(copy, made or datetime.now(UTC), why)
        return write(copy, own_files(folder), header, out, progress)


def backup_name(made: datetime, why: str) -> str:
    """What a backup is called: when it was made, in UTC, and what for."""
    return f"{made.astimezone(UTC).strftime(_STAMP)}-{why}{ENDING}"


def told_by_name(name: str) -> tuple[datetime, str] | None:
    """When a backup was made, in UTC, and what for; None for a file that is named otherwise."""
    found = _NAMED.fullmatch(name)
    if found is None:
        return None
    try:
        return datetime.strptime(found[1], _STAMP).replace(tzinfo=UTC), found[2]
    except ValueError:
        return None
