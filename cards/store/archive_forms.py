"""The two forms of an archive, read step by step and compared with its digests.

Whatever is not as we write it raises one of ``BAD``.
"""

from __future__ import annotations

import binascii
import hashlib
import json
import zipfile
import zlib
from base64 import b64decode
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import IO

from cards.model.errors import InputError
from cards.store.archive import FILES, HEADER, ROWS, header_of
from cards.store.archive_files import MOST_BYTES, is_own_file
from cards.store.archive_rows import (
    TABLE_END,
    TABLES_END,
    Table,
    Values,
    head_text,
    row_text,
)
from cards.store.json_pieces import Pieces

BAD = (
    ValueError,  # also of JSON, UTF-8 and base64
    KeyError,
    TypeError,
    AttributeError,
    RecursionError,
    EOFError,
    NotImplementedError,
    RuntimeError,
    zipfile.BadZipFile,
    zlib.error,
    binascii.Error,
)
"""What reading raises for content that is not as we write it."""

MOST_BYTES_IN_ALL = 2_000_000_000
"""Of an archive, and of what its members become: 100,000 people with notes are a tenth."""
MOST_HEADER = 10_000_000
_MOST_MEMBERS = 2_000
_MOST_GROWTH, _ALWAYS_FINE = 200, 50_000_000
"""Rows, much alike, become fifty times as long; a bomb a thousand times."""


class ZipArchive:
    """The zip that we write."""

    def __init__(self, path: Path, archive: zipfile.ZipFile) -> None:
        self.path = path
        self._zip = archive
        infos = archive.infolist()
        if HEADER not in archive.namelist():
            raise InputError("store.no_archive", path=path)
        becomes = sum(info.file_size for info in infos)
        packed = sum(info.compress_size for info in infos)
        most = min(MOST_BYTES_IN_ALL, _ALWAYS_FINE + _MOST_GROWTH * packed)
        if len(infos) > _MOST_MEMBERS or becomes > most:
            raise InputError("store.archive_too_large", path=path)
        self._sizes = {info.filename: info.file_size for info in infos}
        self.header = header_of(json.loads(self._whole(HEADER, MOST_HEADER)))
        promised = {HEADER, *self.header.sha256}
        if len(self._sizes) != len(infos) or set(self._sizes) != promised or ROWS not in promised:
            raise ValueError(promised)

    def tables(self) -> Iterator[Table]:
        """See ``Archive``."""
        digest = hashlib.sha256()
        with self._zip.open(ROWS) as member:

            def read(size: int) -> bytes:
                raw = member.read(size)
                digest.update(raw)
                return raw

            pieces = Pieces(read)
            yield from _tables(pieces)
            pieces.end()
        if digest.hexdigest() != self.header.sha256[ROWS]:
            raise ValueError(ROWS)

    def files(self) -> Iterator[tuple[str, bytes]]:
        """See ``Archive``."""
        for member, digest in self.header.sha256.items():
            if member == ROWS:
                continue
            content = self._whole(member, MOST_BYTES)
            yield _checked(member, content, digest), content

    def _whole(self, member: str, most: int) -> bytes:
        with self._zip.open(member) as raw:
            content = raw.read(most + 1)
        if len(content) > most:
            raise InputError("store.archive_too_large", path=self.path)
        return content


class JsonArchive:
    """The same in one JSON document."""

    def __init__(self, path: Path, file: IO[bytes]) -> None:
        self.path = path
        self._pieces = Pieces(file.read)
        self._keys = self._pieces.members()
        self._found: dict[str, str] = {}
        self._next("archive", InputError("store.no_archive", path=path))
        raw = self._pieces.value()
        if not isinstance(raw, dict) or "format" not in raw:
            raise InputError("store.no_archive", path=path)
        self.header = header_of(raw)

    def tables(self) -> Iterator[Table]:
        """See ``Archive``."""
        self._next("tables")
        digest = _Digest()
        for name, columns, rows in _tables(self._pieces):
            yield name, columns, digest.watching(name, columns, rows)
        self._found[ROWS] = digest.end()

    def files(self) -> Iterator[tuple[str, bytes]]:
        """See ``Archive``."""
        self._next("files")
        for name in self._pieces.members():
            content = b64decode(self._pieces.text(), validate=True)
            if len(content) > MOST_BYTES:
                raise InputError("store.archive_too_large", path=self.path)
            self._found[FILES + name] = hashlib.sha256(content).hexdigest()
            yield _checked(FILES + name, content, self._found[FILES + name]), content
        self._next("sha256")
        if self._pieces.value() != self._found or next(self._keys, None) is not None:
            raise ValueError(self._found)
        self._pieces.end()
        self.header = replace(self.header, sha256=self._found)

    def _next(self, key: str, otherwise: Exception | None = None) -> None:
        if next(self._keys, None) != key:
            raise otherwise or ValueError(key)


class _Digest:
    """The digest of rows as we write them, however the document that they come from is laid out."""

    def __init__(self) -> None:
        self._sha = hashlib.sha256()
        self._tables = 0

    def watching(
        self, name: str, columns: Sequence[str], rows: Iterable[Values]
    ) -> Iterator[Values]:
        """The rows of a table, each of which is counted in as it goes by."""
        self._add(head_text(self._tables, name, columns))
        self._tables += 1
        for at, row in enumerate(rows):
            self._add(row_text(at, row))
            yield row
        self._add(TABLE_END)

    def _add(self, text: str) -> None:
        self._sha.update(text.encode())

    def end(self) -> str:
        """The digest of all tables."""
        self._add(TABLES_END)
        return self._sha.hexdigest()


def _tables(pieces: Pieces) -> Iterator[Table]:
    for name in pieces.members():
        parts = pieces.members()
        if next(parts, None) != "columns":
            raise ValueError(name)
        columns = [str(each) for each in pieces.flat_list()]
        if next(parts, None) != "rows":
            raise ValueError(name)
        yield name, columns, _rows(pieces, len(columns))
        if next(parts, None) is not None:
            raise ValueError(name)


def _rows(pieces: Pieces, width: int) -> Iterator[Values]:
    for _ in pieces.items():
        row = pieces.flat_list()
        if len(row) != width:
            raise ValueError(row)
        yield row


def _checked(member: str, content: bytes, digest: str) -> str:
    """The name of an own file whose content is what was promised."""
    name = member.removeprefix(FILES)
    if not member.startswith(FILES) or not is_own_file(name):
        raise ValueError(member)
    if hashlib.sha256(content).hexdigest() != digest:
        raise ValueError(member)
    return name
