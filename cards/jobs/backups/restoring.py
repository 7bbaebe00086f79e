"""Restores a backup: prepares it beside the present data, says what changes, and exchanges it.

The order is: be ``alone_in`` the folder, ``prepare``, ask, ``carry_out`` (or ``give_up``). A window
that has the store open prepares meanwhile, and closes it for ``carry_out``.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from cards.files import ensure_ordinary, make_folder, unreadable, write_whole
from cards.jobs.backups.comparing import Change, FileChange, compare, compare_files
from cards.jobs.backups.making import RESTORE, before
from cards.jobs.backups.moved_pictures import mend_pictures
from cards.model.errors import CordiallyError, InputError, SurroundingsError
from cards.store import swap
from cards.store.archive import Header
from cards.store.archive_building import build_store, copy_store
from cards.store.archive_reading import open_archive, reading
from cards.store.backing_up import STORE
from cards.store.snapshot import snapshot
from cards.store.sound import ensure_sound
from cards.store.swap import Move, alone_in

__all__ = ["Prepared", "Restored", "alone_in", "carry_out", "give_up", "make_ready", "prepare"]

_SQLITE = b"SQLite format 3\0"
_JOURNAL = f"{STORE}-journal"
_UNREADABLE = {"store.damaged", "store.failed"}
"""What is said of a present store that cannot be read; it is kept beside as it is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """A backup that lies ready beside the present data, and what it would change."""

    folder: Path
    source: Path
    header: Header | None
    """What the backup says of itself; None for a store's own file."""
    changes: tuple[Change, ...]
    """By kind; all come back where there is no present store, or none that can be read."""
    files: tuple[FileChange, ...]
    damage: CordiallyError | None = None
    """Why the present store cannot be read; it is kept beside then."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Restored:
    """Where the data that was there before is now: in a backup, or aside; None for none at all."""

    backup: Path | None = None
    aside: Path | None = None


def prepare(folder: Path, source: Path) -> Prepared:
    """Read a backup, a JSON export or a store into a place of its own beside the present data.

    The present data stays as it is. Raises InputError "store.no_archive",
    "store.archive_damaged", "store.archive_newer", "store.archive_too_large", "model.unreadable",
    and SurroundingsError "jobs.no_room_to_restore" and the like; nothing is left behind then.
    """
    make_ready(folder)
    staged = swap.new_staging(folder)
    with _room_in(folder), ExitStack() as undoing:
        undoing.callback(swap.clear, folder)
        if _first_bytes(source) == _SQLITE:
            header = None
            copy_store(source, staged / STORE)
            files: tuple[FileChange, ...] = ()
        else:
            header = _unpack(source, staged)
            files = compare_files(folder, staged)
        mend_pictures(staged / STORE, folder)
        damage, changes = _compared(folder, staged / STORE)
        undoing.pop_all()
    return Prepared(
        folder=folder, source=source, header=header, changes=changes, files=files, damage=damage
    )


def carry_out(prepared: Prepared) -> Restored:
    """Keep the present data in a backup, and put what was prepared in its place.

    Only for whoever is ``alone_in`` the folder. A store that cannot be backed up as it is damaged
    is kept beside, with the files that change. Raises SurroundingsError; until the exchange begins
    everything stays as it is, and from then on it is carried on whatever happens.
    """
    folder = prepared.folder
    try:
        with _room_in(folder):
            backup, aside = before(folder, RESTORE), ""
    except SurroundingsError as error:
        if error.code not in _UNREADABLE:
            raise
        backup, aside = None, _new_aside(folder)
    if backup is None and not aside and any(_replaced(prepared)):
        aside = _new_aside(folder)
    with _room_in(folder):
        swap.exchange(folder, _moves(prepared, aside))
    return Restored(backup=backup, aside=_aside_path(folder, aside))


def give_up(prepared: Prepared) -> None:
    """Take away what was prepared."""
    swap.clear(prepared.folder)


@contextmanager
def _room_in(folder: Path) -> Iterator[None]:
    """Say of a full disk that nothing was changed, as "jobs.no_room_to_restore"."""
    try:
        yield
    except SurroundingsError as error:
        if not error.code.endswith(".disk_full"):
            raise
        raise SurroundingsError("jobs.no_room_to_restore", folder=folder) from error


def make_ready(folder: Path) -> None:
    """Make a data folder to restore into, which only the user can look into, where there is none.

    Raises SurroundingsError "model.unwritable" or "model.disk_full".
    """
    if not folder.is_dir():
        make_folder(folder)
        folder.chmod(0o700)


def _first_bytes(source: Path) -> bytes:
    try:
        ensure_ordinary(source)
        with source.open("rb") as file:
            return file.read(len(_SQLITE))
    except OSError as error:
        raise unreadable(source, error) from error


def _unpack(source: Path, staged: Path) -> Header:
    with open_archive(source) as archive:
        build_store(archive, staged / STORE)
        with reading(source):
            for name, content in archive.files():
                make_folder((staged / name).parent)
                write_whole(staged / name, content)
                (staged / name).chmod(0o600)
        return archive.header


def _compared(folder: Path, coming: Path) -> tuple[CordiallyError | None, tuple[Change, ...]]:
    """Why the present store cannot be read, if so, and what changes in it."""
    try:
        with snapshot(folder / STORE) as now:
            ensure_sound(now, folder / STORE)
            return None, compare(now, coming)
    except InputError as error:
        if error.code != "store.missing":
            raise
        return None, compare(None, coming)
    except SurroundingsError as error:
        if error.code not in _UNREADABLE:
            raise
        return error, compare(None, coming)
    except sqlite3.Error as error:
        damage = SurroundingsError("store.damaged", path=folder / STORE, reason=str(error))
        return damage, compare(None, coming)


def _replaced(prepared: Prepared) -> list[FileChange]:
    return [each for each in prepared.files if each.what != "comes"]


def _moves(prepared: Prepared, aside: str) -> list[Move]:
    """Every file that changes; the store's journal goes first, as it is no part of the new one."""
    beside = {name: f"{aside}{name.removeprefix('cordially')}" for name in (STORE, _JOURNAL)}
    moves = []
    if (prepared.folder / _JOURNAL).exists():
        moves.append(Move(name=_JOURNAL, comes=False, aside=beside[_JOURNAL] if aside else ""))
    moves.append(Move(name=STORE, comes=True, aside=beside[STORE] if aside else ""))
    for each in prepared.files:
        kept = f"{aside}/{each.name}" if aside else ""
        moves.append(Move(name=each.name, comes=each.what != "goes", aside=kept))
    return moves


def _new_aside(folder: Path) -> str:
    """A name, not in use yet, for what is kept beside: "cordially-damaged-" and the time in UTC."""
    stamp = datetime.now(UTC).strftime("%Y-%m-%d-%H%M%S")
    name, number = f"cordially-damaged-{stamp}", 1
    while _aside_path(folder, name) is not None:
        number += 1
        name = f"cordially-damaged-{stamp}-{number}"
    return name


def _aside_path(folder: Path, aside: str) -> Path | None:
    """Where the store that was kept beside lies, or else the files."""
    if not aside:
        return None
    places = (folder / f"{aside}.sqlite", folder / aside)
    return next((place for place in places if place.exists()), None)
