"""The writer's lock: one program at a time changes a store.

The kernel frees the lock when its owner dies, so nothing stale can be left behind; the text in
the file is only there to be read by people.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path

from cards.model.errors import SurroundingsError

LOCK_NAME = "cordially.lock"

if sys.platform == "win32":
    import msvcrt

    # Windows forbids others to read locked bytes, so the locked one lies beyond the text.
    _LOCKED_BYTE = 4096

    def _take(handle: int) -> None:
        os.lseek(handle, _LOCKED_BYTE, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        os.lseek(handle, 0, os.SEEK_SET)

else:
    import fcntl

    def _take(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


class WriterLock:
    """The lock on one folder, held from its making until ``release``."""

    def __init__(self, folder: Path) -> None:
        """Take the lock.

        Raises SurroundingsError "store.locked" while another program holds it, and
        "store.unwritable" where no lock can be made.
        """
        path = folder / LOCK_NAME
        try:
            handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            reason = error.strerror or str(error)
            raise SurroundingsError("store.unwritable", path=folder, reason=reason) from error
        try:
            _take(handle)
        except (BlockingIOError, PermissionError) as error:
            owner = os.read(handle, 200).decode("utf-8", "replace").strip()
            os.close(handle)
            raise SurroundingsError("store.locked", folder=folder, owner=owner or "?") from error
        except OSError as error:
            os.close(handle)
            reason = error.strerror or str(error)
            raise SurroundingsError("store.unwritable", path=folder, reason=reason) from error
        # The lock holds without its text, for which a full disk may have no room.
        with suppress(OSError):
            os.ftruncate(handle, 0)
            os.write(handle, f"cordially, process {os.getpid()}\n".encode())
        self._handle = handle

    def release(self) -> None:
        """Let others write; doing it twice is harmless."""
        if self._handle >= 0:
            os.close(self._handle)
            self._handle = -1
