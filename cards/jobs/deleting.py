"""Deletes everything of ours from a data folder, for good."""

from __future__ import annotations

import shutil
from pathlib import Path

from cards.model.errors import SurroundingsError
from cards.store.swap import alone_in

_FILES = (
    "cordially.sqlite",
    "cordially.sqlite-journal",
    "signature.json",
    "calendar.json",
    "playbook.toml",
    "window.ini",
)
_FOLDERS = ("backups", "hands", "fronts", "logs", "printing", "restoring", "sample")
_BESIDE = ("cordially-damaged-*",)
_LOCK = "cordially.lock"


def delete_everything(folder: Path) -> tuple[Path, ...]:
    """Delete what Cordially made in a data folder; what of other people's making stays there.

    Only for whoever has closed the store. Returns what is left in the folder, which itself goes
    when that is nothing. Raises SurroundingsError "store.locked" and "store.unwritable".
    """
    with alone_in(folder):
        try:
            for name in _FILES:
                (folder / name).unlink(missing_ok=True)
            for found in (each for beside in _BESIDE for each in folder.glob(beside)):
                _remove(found)
            for name in _FOLDERS:
                _remove(folder / name)
        except OSError as error:
            reason = (error.strerror or str(error)).lower()
            raise SurroundingsError("store.unwritable", path=folder, reason=reason) from error
    (folder / _LOCK).unlink(missing_ok=True)
    left = tuple(sorted(folder.iterdir()))
    if not left:
        folder.rmdir()
    return left


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)
