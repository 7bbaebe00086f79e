"""Checks a data folder without changing it: the store, the person's own files, the backups."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from cards.jobs.backups.making import Backup, backups
from cards.jobs.calendar import memory_trouble
from cards.jobs.folder import hands_folder
from cards.jobs.kept_fronts import FOLDER as FRONTS
from cards.jobs.signature import kept_signature
from cards.model.errors import CordiallyError, InputError, SurroundingsError
from cards.store.archive import Header
from cards.store.archive_files import own_files
from cards.store.archive_reading import verify
from cards.store.archive_rows import counts_of
from cards.store.archive_writing import own_bytes
from cards.store.backing_up import STORE
from cards.store.snapshot import snapshot
from cards.store.sound import troubles
from fonts.catalogue import left_out_in
from fonts.errors import HandError

Trouble = CordiallyError | HandError
_DAMAGED = {"store.damaged", "store.failed"}


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedBackup:
    """A backup that was read through: what it says of itself, or why it is no good."""

    backup: Backup
    header: Header | None = None
    trouble: CordiallyError | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """What a check found."""

    folder: Path
    schema: int = 0
    """The version of the store's schema; 0 where it cannot be read."""
    counts: Mapping[str, int] = field(default_factory=dict)
    """How many rows each table has."""
    troubles: tuple[Trouble, ...] = ()
    """What is wrong with the store and the files; told, not raised."""
    backups: tuple[CheckedBackup, ...] = ()
    """The newest first."""

    @property
    def is_sound(self) -> bool:
        """Whether nothing at all is wrong."""
        return not self.troubles and not any(each.trouble for each in self.backups)

    @property
    def newest_good(self) -> Backup | None:
        """The backup to restore; one from the future only where there is no other."""
        good = [each.backup for each in self.backups if each.trouble is None]
        past = [each for each in good if each.made <= datetime.now(UTC)]
        return next(iter(past or good), None)


def check(folder: Path) -> Checked:
    """Read everything in a data folder and compare it with its digests and rules.

    Works beside an open window; a damaged store is only ever read. Raises InputError
    "store.missing" and SurroundingsError "store.busy", "store.unreadable" and the like.
    """
    kept = tuple(map(_checked, backups(folder)))
    schema, counts, found = _check_store(folder / STORE, lost=bool(kept))
    found += _file_troubles(folder)
    return Checked(folder=folder, schema=schema, counts=counts, troubles=tuple(found), backups=kept)


def newest_good(folder: Path) -> Backup | None:
    """The newest backup of a data folder that can be restored; None where there is none."""
    return Checked(folder=folder, backups=tuple(map(_checked, backups(folder)))).newest_good


def _checked(backup: Backup) -> CheckedBackup:
    try:
        return CheckedBackup(backup=backup, header=verify(backup.path))
    except CordiallyError as error:
        return CheckedBackup(backup=backup, trouble=error)


def _check_store(path: Path, *, lost: bool) -> tuple[int, dict[str, int], list[Trouble]]:
    try:
        with snapshot(path) as copy:
            found: list[Trouble] = list(troubles(copy, path))
            if found:
                return 0, {}, found
            (schema,) = copy.execute("PRAGMA user_version").fetchone()
            return int(schema), counts_of(copy), []
    except CordiallyError as error:
        if error.code in _DAMAGED:
            return 0, {}, [error]
        if error.code != "store.missing" or not lost:
            raise
        reason = "there are backups of it, but it is missing or empty"
        return 0, {}, [SurroundingsError("store.unsound_pages", path=path, reason=reason)]


def _file_troubles(folder: Path) -> list[Trouble]:
    """What is wrong with the person's own files; a mistake in their playbook is no damage."""
    told = (kept_signature(folder).trouble, memory_trouble(folder))
    found = [trouble for trouble in told if trouble is not None]
    return [*found, *left_out_in(hands_folder(folder)), *_front_troubles(folder)]


def _front_troubles(folder: Path) -> Iterator[CordiallyError]:
    """The pictures of fronts, whose names begin their digests."""
    for name, path in own_files(folder).items():
        if not name.startswith(f"{FRONTS}/"):
            continue
        try:
            content = own_bytes(path)
        except CordiallyError as error:
            yield error
            continue
        if not hashlib.sha256(content).hexdigest().startswith(path.stem):
            yield InputError("jobs.damaged_picture", path=path)
