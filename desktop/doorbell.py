"""Finds the window that has a data folder open already, without Qt's network part."""

from __future__ import annotations

import os
import zlib
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QDir


def socket_name(folder: Path) -> str:
    """Where the window of a data folder listens, the same for every start by this user."""
    user = str(os.getuid()) if hasattr(os, "getuid") else os.environ.get("USERNAME", "")
    told = f"{user}\0{folder.resolve()}".encode(errors="surrogateescape")
    # Only to tell one's folders apart; hashlib would load OpenSSL before the first paint.
    digest = f"{zlib.crc32(told):08x}{zlib.adler32(told):08x}"
    place = os.environ.get("XDG_RUNTIME_DIR", "")
    name = f"cordially-{digest}"
    return str(Path(place) / name) if place and Path(place).is_dir() else name


def is_raised(folder: Path, files: Sequence[Path] = ()) -> bool:
    """Whether a window that has the folder open is in front of the person now, with the files."""
    if not _may_listen(folder):
        return False
    from desktop.single import knock

    return knock(folder, files)


def _may_listen(folder: Path) -> bool:
    """Whether anybody may listen there; only where sockets are files can one look."""
    if os.name == "nt":
        return True
    # Qt puts a socket of a bare name there, and its file goes with the window.
    return os.path.lexists(Path(QDir.tempPath()) / socket_name(folder))
