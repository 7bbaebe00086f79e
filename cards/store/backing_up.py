"""Makes a backup of a data folder, from a store that passed its check and from no other."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cards.files import make_folder
from cards.model.errors import CordiallyError
from cards.store.archive import ENDING, Header
from cards.store.archive_files import own_files
from cards.store.archive_reading import verify
from cards.store.archive_rows import Progress
from cards.store.archive_writing import header_for, write_json, write_zip
from cards.store.snapshot import ensure_there, snapshot
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
    *,
    always: bool = False,
) -> Path:
    """Keep everything of a data folder in a file of its ``backups``; the file's path.

    It is a new one unless the newest there holds just the same, which then stands for it (but not
    with ``always``). ``why`` is one lower-case word; ``moment`` an aware time, by default now.
    Works beside a writer. Raises SurroundingsError "store.damaged", "model.disk_full" and the like,
    InputError "store.missing", and what ``progress`` raises.
    """
    ensure_there(folder / STORE)
    kept = folder / BACKUPS
    make_folder(kept)
    kept.chmod(0o700)
    made = (moment or datetime.now(UTC)).astimezone(UTC)
    path = kept / backup_name(made, why)
    while path.exists():
        made += timedelta(seconds=1)
        path = kept / backup_name(made, why)
    before = None if always else newest(folder)
    header = write_archive(folder, path, why, made, progress)
    if before is not None and _holds(before, header):
        path.unlink()
        return before
    return path


def newest(folder: Path) -> Path | None:
    """The backup of the latest time in a data folder; None where there is none."""
    found = backups_in(folder)
    return found[-1][0] if found else None


def backups_in(folder: Path) -> tuple[tuple[Path, datetime, str], ...]:
    """The backups of a data folder with their times, in UTC, and reasons; the oldest first."""
    named = ((path, told_by_name(path.name)) for path in (folder / BACKUPS).glob(f"*{ENDING}"))
    return tuple(sorted(((path, *told) for path, told in named if told), key=lambda each: each[1:]))


def _holds(path: Path, header: Header) -> bool:
    """Whether an older backup is good and holds what the header of another says."""
    try:
        return verify(path).same_content(header)
    except CordiallyError:
        return False


def write_archive(
    folder: Path,
    out: Path,
    why: str,
    made: datetime | None = None,
    progress: Progress | None = None,
    *,
    as_json: bool = False,
) -> Header:
    """Write an archive of a data folder, as a zip or one JSON document; raises as ``back_up``."""
    write: Writer = write_json if as_json else write_zip
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
