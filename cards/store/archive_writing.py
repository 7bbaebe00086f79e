"""Writes archives: a zip or one JSON document, whole or not at all."""

from __future__ import annotations

import hashlib
import json
import sqlite3
import zipfile
from base64 import b64encode
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from cards.files import unreadable, write_beside
from cards.model.errors import InputError, SurroundingsError
from cards.store.archive import FILES, HEADER, ROWS, Header, header_bytes, header_json
from cards.store.archive_files import MOST_BYTES
from cards.store.archive_reading import verify
from cards.store.archive_rows import (
    Progress,
    counts_of,
    sequences_of,
    tables_of,
    tables_text,
)

_LONG_AGO = (1980, 1, 1, 0, 0, 0)
"""The oldest time that a zip can tell; when its members changed is of no matter."""


def header_for(connection: sqlite3.Connection, made: datetime, why: str) -> Header:
    """The header of an archive of a store, without the digests."""
    schema = int(connection.execute("PRAGMA user_version").fetchone()[0])
    return Header(
        schema=schema,
        made=made.astimezone(UTC).replace(microsecond=0),
        why=why,
        program=_program(),
        counts=counts_of(connection),
        sequences=sequences_of(connection),
    )


def write_zip(
    connection: sqlite3.Connection,
    files: Mapping[str, Path],
    header: Header,
    out: Path,
    progress: Progress | None = None,
) -> Header:
    """Write a store's rows and the files as a zip that only the user can read; its full header.

    It is read back before it stands. Raises SurroundingsError "model.disk_full", "model.unwritable"
    or "store.backup_unreadable", and as ``own_bytes``.
    """
    digests: dict[str, str] = {}
    with write_beside(out) as beside:
        beside.chmod(0o600)
        with zipfile.ZipFile(beside, "w") as archive:
            rows = hashlib.sha256()
            with archive.open(_member(ROWS), "w") as member:
                for piece in tables_text(tables_of(connection), progress):
                    raw = piece.encode()
                    rows.update(raw)
                    member.write(raw)
            digests[ROWS] = rows.hexdigest()
            for name, path in files.items():
                content = own_bytes(path)
                digests[FILES + name] = hashlib.sha256(content).hexdigest()
                archive.writestr(_member(FILES + name), content)
            full = replace(header, sha256=digests)
            archive.writestr(_member(HEADER), header_bytes(full))
        _ensure_reads(beside, out)
    return full


def write_json(
    connection: sqlite3.Connection,
    files: Mapping[str, Path],
    header: Header,
    out: Path,
    progress: Progress | None = None,
) -> Header:
    """Write the same as one JSON document, the files in base64; errors as ``write_zip``."""
    digests: dict[str, str] = {}
    told = header_json(header)
    del told["sha256"]  # known only at the end
    with write_beside(out) as beside:
        beside.chmod(0o600)
        with beside.open("w", encoding="utf-8", newline="\n") as file:
            file.write(f'{{"archive":{json.dumps(told, ensure_ascii=False)},\n"tables":')
            rows = hashlib.sha256()
            for piece in tables_text(tables_of(connection), progress):
                rows.update(piece.encode())
                file.write(piece)
            digests[ROWS] = rows.hexdigest()
            file.write(',\n"files":{')
            for number, (name, path) in enumerate(files.items()):
                content = own_bytes(path)
                digests[FILES + name] = hashlib.sha256(content).hexdigest()
                file.write(f'{"," if number else ""}\n"{name}":"{b64encode(content).decode()}"')
            file.write(f'}},\n"sha256":{json.dumps(digests)}}}\n')
        _ensure_reads(beside, out)
    return replace(header, sha256=digests)


def _ensure_reads(beside: Path, out: Path) -> None:
    """Read an archive back before it takes the place of another."""
    try:
        verify(beside)
    except InputError as error:
        raise SurroundingsError("store.backup_unreadable", path=out) from error


def own_bytes(path: Path) -> bytes:
    """What one of the person's own files holds.

    Raises InputError "model.unreadable" or "store.file_too_large".
    """
    try:
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise unreadable(path, error) from error
    if len(content) > MOST_BYTES:
        raise InputError("store.file_too_large", path=path, most=MOST_BYTES // 1_000_000)
    return content


def _member(name: str) -> zipfile.ZipInfo:
    """A member of which nothing tells when or where it was made."""
    info = zipfile.ZipInfo(name, _LONG_AGO)
    info.compress_type = zipfile.ZIP_DEFLATED
    info.external_attr = 0o600 << 16
    info.create_system = 3
    return info


def _program() -> str:
    try:
        return version("cordially")
    except PackageNotFoundError:
        return ""
