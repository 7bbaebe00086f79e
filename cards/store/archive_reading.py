"""Reads archives within limits: nothing in them is believed before it was checked."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Protocol

from cards.files import ensure_ordinary, unreadable
from cards.model.errors import InputError
from cards.store.archive import Header, OtherFormatError
from cards.store.archive_forms import (
    BAD,
    MOST_BYTES_IN_ALL,
    JsonArchive,
    ZipArchive,
)
from cards.store.archive_rows import Table

_END = b"PK\x05\x06"
_END_SIZE = 22
"""Bytes of the last record of a zip without a comment (APPNOTE 4.3.16)."""
_MOST_LISTING = 1_000_000
"""Bytes of the list of a zip's members, each of which takes about a hundred."""


class Archive(Protocol):
    """An archive that lies open."""

    path: Path
    header: Header

    def tables(self) -> Iterator[Table]:
        """Every table; the rows of one must be read before the next one is asked for."""

    def files(self) -> Iterator[tuple[str, bytes]]:
        """The person's own files, by name; after the tables."""


@contextmanager
def reading(path: Path) -> Iterator[None]:
    """Raise the family's errors for whatever is wrong with an archive that is read inside.

    Raises InputError "store.archive_damaged", "store.archive_newer" or "model.unreadable".
    """
    try:
        yield
    except OtherFormatError as error:
        raise InputError("store.archive_newer", path=path) from error
    except OSError as error:
        raise unreadable(path, error) from error
    except BAD as error:
        raise InputError("store.archive_damaged", path=path) from error


def read_header(path: Path) -> Header:
    """What an archive says of itself; of its rows and files nothing is read.

    Raises as ``reading``, and InputError "store.no_archive".
    """
    with open_archive(path) as archive:
        return archive.header


@contextmanager
def open_archive(path: Path) -> Iterator[Archive]:
    """Open an archive of either form; reading it further belongs inside ``reading``.

    Raises as ``reading``, and InputError "store.no_archive" and "store.archive_too_large".
    """
    with reading(path):
        ensure_ordinary(path)
        file = path.open("rb")
    with file:
        with reading(path):
            first = file.read(4)
            if file.seek(0, io.SEEK_END) > MOST_BYTES_IN_ALL:
                raise InputError("store.archive_too_large", path=path)
            file.seek(0)
            archive = _zipped(path, file) if first == b"PK\x03\x04" else _document(path, file)
        yield archive


def verify(path: Path) -> Header:
    """Read an archive through and compare everything with its digests and counts.

    Raises as ``reading`` and ``open_archive``.
    """
    with open_archive(path) as archive, reading(path):
        for name, _columns, rows in archive.tables():
            if sum(1 for _row in rows) != archive.header.counts.get(name):
                raise InputError("store.archive_damaged", path=path)
        for _name, _content in archive.files():
            pass
        return archive.header


def _zipped(path: Path, file: IO[bytes]) -> Archive:
    size = file.seek(0, io.SEEK_END)
    file.seek(max(0, size - _END_SIZE))
    end = file.read()
    # Known before zipfile reads the list of members, which may be as long as the file.
    if end[:4] != _END or int.from_bytes(end[12:16], "little") > _MOST_LISTING:
        raise InputError("store.archive_damaged", path=path)
    file.seek(0)
    return ZipArchive(path, zipfile.ZipFile(file))


def _document(path: Path, file: IO[bytes]) -> Archive:
    if not file.read(64).lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{"):
        raise InputError("store.no_archive", path=path)
    file.seek(0)
    return JsonArchive(path, file)
