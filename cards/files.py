"""Writes a file whole or not at all, names it safely, and says why one cannot be used."""

from __future__ import annotations

import errno
import os
import platform
import re
import secrets
import stat
import time
import unicodedata
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from cards.model.errors import InputError, SurroundingsError

_OURS = ".cordially-"
"""How a file that is being written begins, beside its target."""
_FORGOTTEN = 24 * 60 * 60
"""Seconds without a change after which it was given up, whoever wrote it."""
_WINDOWS_DEVICES = r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]) *"
_OTHERS = 0o077
"""The permissions of everybody but the user."""
FULL = frozenset({errno.ENOSPC, errno.EDQUOT})
"""What the system calls a full disk, and a person's share of it that is used up."""
_NOT_ORDINARY = "it is not an ordinary file"
_REASONS = {
    errno.EACCES: "permission denied",
    errno.EPERM: "permission denied",
    errno.EROFS: "the disk is read-only",
    errno.ENOENT: "its folder does not exist",
    errno.ENOTDIR: "its folder is a file",
    errno.EISDIR: "it is a folder",
    errno.EFBIG: "no file may grow so large here",
    errno.ENAMETOOLONG: "the name is too long",
}


@contextmanager
def write_beside(path: Path, *, private: bool = False) -> Iterator[Path]:
    """A path in the same folder to write to; it becomes ``path`` when the block ends well.

    The file is flushed to the disk before it takes the place of an older one. When the block
    raises (a cancel included), nothing is left behind and an older file stays as it was. A
    link is followed, and a replaced file's permissions are kept; a new one gets the usual ones.
    With ``private`` only the user may read and write it, whatever was there before.

    Raises SurroundingsError "model.disk_full" or "model.unwritable" with path and reason, also
    when a write inside the block fails; an OSError about a file elsewhere passes through.
    """
    target = Path(os.path.realpath(path))
    try:
        beside = _new_file(target, private=private)
        try:
            yield beside
            _put_in_place(beside, target, private=private)
        except SurroundingsError as error:
            if error.values.get("path") == beside:
                # Written by way of another file beside it; people know only the name they gave.
                raise SurroundingsError(error.code, **error.values | {"path": path}) from error
            raise
        finally:
            with suppress(OSError):
                beside.unlink(missing_ok=True)
    except OSError as error:
        if error.filename is not None and Path(str(error.filename)).parent != target.parent:
            raise
        raise _explained(path, error) from error


def make_folder(path: Path, *, private: bool = False) -> None:
    """Make a folder and those above it; one that is there is fine.

    With ``private`` only the user may look into a new one, or into one that was there.

    Raises SurroundingsError "model.disk_full" or "model.unwritable".
    """
    try:
        path.mkdir(parents=True, exist_ok=True)
        if private and path.stat().st_mode & _OTHERS:
            path.chmod(0o700)
    except OSError as error:
        raise _explained(path, error) from error


def write_whole(path: Path, content: bytes, *, private: bool = False) -> None:
    """Write these bytes to ``path`` whole or not at all; all else as ``write_beside``."""
    with write_beside(path, private=private) as beside:
        beside.write_bytes(content)


def _new_file(target: Path, *, private: bool) -> Path:
    """An empty file beside the target, so that an unwritable place is known before the work."""
    if target.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    if target.exists() and not target.is_file():
        raise OSError(errno.EINVAL, _NOT_ORDINARY)
    sweep(target.parent)
    beside = target.with_name(f"{_OURS}{_host()}-{os.getpid()}-{secrets.token_hex(4)}.part")
    beside.touch(0o600 if private else 0o666, exist_ok=False)
    return beside


def sweep(folder: Path, *, below: bool = False) -> None:
    """Remove what programs of ours that were killed while they wrote have left in a folder.

    With ``below`` the folders right in it are swept too. What cannot be removed stays.
    """
    for pattern in (f"{_OURS}*.part", f"*/{_OURS}*.part")[: 1 + below]:
        with suppress(OSError):
            for left in folder.glob(pattern):
                with suppress(OSError):
                    if _is_stale(left):
                        left.unlink()


def _is_stale(left: Path) -> bool:
    """Whether nobody writes to a file any more: its process is gone, or it has not for a day."""
    host, process, *_rest = [*left.name.removeprefix(_OURS).split("-"), ""]
    if os.name == "posix" and host == _host() and process.isdecimal():
        try:
            os.kill(int(process), 0)
        except ProcessLookupError:
            return True
        except (OSError, OverflowError):
            pass
    return time.time() - left.stat().st_mtime > _FORGOTTEN


def _host() -> str:
    """This machine, shortened: on a shared disk the processes of others say nothing here."""
    return f"{zlib.crc32(platform.node().encode()):08x}"


def _put_in_place(beside: Path, target: Path, *, private: bool) -> None:
    if private:
        beside.chmod(0o600)
    elif target.exists():
        beside.chmod(target.stat().st_mode & 0o777)
    with beside.open("rb+") as file:
        os.fsync(file.fileno())
    beside.replace(target)
    flush_folder(target.parent)


def flush_folder(folder: Path) -> None:
    """Make the new name last through a power cut, where folders can be flushed (not Windows)."""
    if os.name != "posix":
        return
    with suppress(OSError):  # some network disks refuse; the file itself is safe already
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _explained(path: Path, error: OSError) -> SurroundingsError:
    if error.errno in FULL:
        return SurroundingsError("model.disk_full", path=path)
    reason = _REASONS.get(error.errno or 0) or (error.strerror or str(error)).lower()
    return SurroundingsError("model.unwritable", path=path, reason=reason)


def ensure_ordinary(path: Path) -> None:
    """Raise an OSError that says so where a path is no ordinary file.

    A pipe may never begin and a device never end, so neither is opened. A file that is not there
    raises, too.
    """
    mode = path.stat().st_mode
    if stat.S_ISDIR(mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    if not stat.S_ISREG(mode):
        raise OSError(errno.EINVAL, _NOT_ORDINARY)


def unreadable(path: Path, error: OSError) -> InputError:
    """The error "model.unreadable" that says why a file that was given cannot be read."""
    reasons = {
        **_REASONS,
        errno.ENOENT: "there is no such file",
        errno.ENOTDIR: "there is no such file",
    }
    reason = reasons.get(error.errno or 0) or (error.strerror or str(error)).lower()
    return InputError("model.unreadable", path=path, reason=reason)


def safe_file_name(text: str, *, otherwise: str = "note") -> str:
    """A file name (without ending) from any text, good on every system; never empty.

    Letters and digits of every script stay; what Windows forbids, controls and what turns the
    direction of writing go; at most 80 characters and 180 bytes, so that an ending and a number
    fit in the 255 that file systems allow. Windows' device names get an underscore.
    """
    kept = "".join(
        "-" if char in '<>:"/\\|?*' or char.isspace() else char
        for char in unicodedata.normalize("NFC", text)
        if char.isspace() or not unicodedata.category(char).startswith("C")
    )
    name = _shortened(re.sub(r"-{2,}", "-", kept)).strip("-. ") or otherwise
    return f"_{name}" if re.fullmatch(_WINDOWS_DEVICES, name.split(".")[0], re.IGNORECASE) else name


def _shortened(name: str) -> str:
    return name[:80].encode()[:180].decode(errors="ignore")
