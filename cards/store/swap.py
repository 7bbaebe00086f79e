"""Puts a restored store and files in the place of the present ones, all of them or none.

What comes lies complete in ``restoring/new`` when ``restoring/plan.json`` appears; from then on the
exchange is only ever carried on, by whoever opens the folder next. Before, whatever lies in
``restoring`` is an attempt that was given up. Each file is first moved aside and then put in place,
so that every step can be done again.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

from cards.files import flush_folder, write_whole
from cards.model.errors import SurroundingsError
from cards.store.archive_files import is_own_file
from cards.store.lock import WriterLock

STAGING = "restoring"
_NEW, _OLD, _PLAN = "new", "old", "plan.json"
_STORE_FILES = ("cordially.sqlite", "cordially.sqlite-journal")


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """One file of the data folder that changes."""

    name: str
    comes: bool
    """Whether a new one takes its place; otherwise it only goes."""
    aside: str = ""
    """Under which name beside it the old one is kept; "" for one that is kept in a backup."""


@contextmanager
def alone_in(folder: Path) -> Iterator[None]:
    """Be the only writer of a data folder, in which no exchange is half done.

    Raises SurroundingsError "store.locked" or "store.unwritable", and as ``carry_on``.
    """
    lock = WriterLock(folder)
    try:
        carry_on(folder)
        yield
    finally:
        lock.release()


def is_half_done(folder: Path) -> bool:
    """Whether an exchange was begun that must be carried on first."""
    return (folder / STAGING / _PLAN).is_file()


def new_staging(folder: Path) -> Path:
    """An empty folder for what is to come; an attempt that was given up is cleared away.

    Raises SurroundingsError "store.unwritable".
    """
    staging = folder / STAGING / _NEW
    try:
        clear(folder)
        staging.mkdir(parents=True)
        staging.parent.chmod(0o700)
    except OSError as error:
        raise _failed(folder, error) from error
    return staging


def clear(folder: Path) -> None:
    """Give up what was only prepared."""
    if not is_half_done(folder):
        shutil.rmtree(folder / STAGING, ignore_errors=True)


def exchange(folder: Path, moves: Sequence[Move]) -> None:
    """Put everything in the staging folder in place; it is flushed to the disk already.

    Only for whoever is ``alone_in`` the folder. Raises as ``carry_on``.
    """
    staging = folder / STAGING
    for below in (*(path for path in staging.rglob("*") if path.is_dir()), staging):
        flush_folder(below)
    write_whole(staging / _PLAN, json.dumps([asdict(move) for move in moves]).encode())
    carry_on(folder)


def carry_on(folder: Path) -> None:
    """Finish an exchange that was begun, however far it came; nothing where none was.

    Raises SurroundingsError "store.unwritable" or "store.half_restored".
    """
    if not is_half_done(folder):
        return
    staging = folder / STAGING
    try:
        moves = _planned(staging / _PLAN)
        for move in moves:
            _move(folder, move)
        for changed in {(folder / move.name).parent for move in moves}:
            flush_folder(changed)
        (staging / _PLAN).unlink()
        flush_folder(staging)
    except OSError as error:
        raise _failed(folder, error) from error
    shutil.rmtree(staging, ignore_errors=True)


def _planned(plan: Path) -> tuple[Move, ...]:
    try:
        moves = tuple(Move(**each) for each in json.loads(plan.read_text("utf-8")))
        good = all(map(_may_be, moves))
    except (ValueError, TypeError) as error:
        raise SurroundingsError("store.half_restored", path=plan) from error
    if not good:
        raise SurroundingsError("store.half_restored", path=plan)
    return moves


def _may_be(move: Move) -> bool:
    """Whether a move stays in the folder and touches only what an exchange is about."""
    aside = Path(move.aside)
    stays = not aside.is_absolute() and ".." not in aside.parts
    return stays and (is_own_file(move.name) or move.name in _STORE_FILES)


def _move(folder: Path, move: Move) -> None:
    """Move one file aside and put the new one in its place, unless that is done already."""
    place, new = folder / move.name, folder / STAGING / _NEW / move.name
    if move.comes and not new.exists():
        return
    if place.exists():
        aside = folder / move.aside if move.aside else folder / STAGING / _OLD / move.name
        aside.parent.mkdir(parents=True, exist_ok=True)
        place.replace(aside)
        flush_folder(aside.parent)
    if move.comes:
        place.parent.mkdir(parents=True, exist_ok=True)
        new.replace(place)


def _failed(folder: Path, error: OSError) -> SurroundingsError:
    return SurroundingsError(
        "store.unwritable", path=folder, reason=error.strerror or os.strerror(error.errno or 0)
    )
