"""Tells what to do about a damaged store: its newest good backup, and how to bring it back."""

from __future__ import annotations

import shlex
from pathlib import Path

from cards.model.errors import CordiallyError, SurroundingsError
from cards.store.opening import STORE_NAME

DAMAGED = frozenset({"store.damaged", "store.damaged_row"})


def damage_behind(folder: Path) -> CordiallyError | None:
    """What an unforeseen error may come from: the damage of the store in a folder; None if whole.

    A value that changed on the disk may mislead any part of the program, so whoever meets an
    error that nobody foresaw asks here first. The whole store is read.
    """
    from cards.store.snapshot import snapshot
    from cards.store.sound import ensure_sound

    path = folder / STORE_NAME
    try:
        with snapshot(path) as copy:
            ensure_sound(copy, path)
    except CordiallyError as error:
        return error if error.code in DAMAGED else None
    return None


def with_way_out(error: CordiallyError, folder: Path) -> CordiallyError:
    """An error about a damaged store as one that names its newest good backup; others as they are.

    ``folder`` is the data folder, where the error names none. Every backup may have to be read.
    """
    if error.code not in DAMAGED:
        return error
    from cards.jobs.backups.checking import newest_good

    path = error.values.get("path")
    data = path.parent if isinstance(path, Path) else folder
    newest = newest_good(data)
    if newest is None:
        return error
    command = shlex.join(["cordially", "--data", str(data), "restore", str(newest.path)])
    return SurroundingsError("jobs.damaged", error=error, backup=newest.path, command=command)
