"""Reads any file that holds people, meetings or messages: its kind by what is in it."""

from __future__ import annotations

import codecs
import re
import zipfile
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path

from cards.exchange.counting import Progress
from cards.files import ensure_ordinary, unreadable
from cards.model.errors import InputError
from cards.model.incoming import Reading

_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF87a", b"GIF89a", b"II*\0", b"MM\0*")
_LATER_PICTURES = frozenset({b"ftypheic", b"ftypheif", b"ftypmif1", b"ftypavif"})
_DOCUMENTS = (b"%PDF-", b"{\\rtf")
"""How pictures and documents begin."""
_LOOKED_AT = 64 * 1024
"""Bytes at the beginning by which a file's kind is told; more than any letterhead of a server."""
_BEGINS = re.compile(r"^[ \t]*BEGIN[ \t]*:[ \t]*(VCARD|VCALENDAR)\b", re.IGNORECASE | re.MULTILINE)
_MBOX = re.compile(r"From \S+.*\d{4}|From - .*\d{4}")
"""The line before each message of an mbox (RFC 4155)."""
_HEADER = re.compile(r"([A-Za-z][A-Za-z0-9-]{0,60}):")
_HEADERS = frozenset(
    {"from", "to", "subject", "date", "received", "return-path", "message-id", "mime-version"}
    | {"delivered-to", "content-type", "x-mozilla-status", "reply-to", "sender", "dkim-signature"}
)
_LENGTH = re.compile(r"\d{1,12}[ \t]*")
"""The first line of Apple's .emlx: how many bytes follow."""


class FileKind(StrEnum):
    """What a file is to be read as."""

    VCARD = "vcard"
    CALENDAR = "calendar"
    MAIL = "mail"
    TABLE = "table"


_ENDINGS = {
    ".vcf": FileKind.VCARD,
    ".vcard": FileKind.VCARD,
    ".ics": FileKind.CALENDAR,
    ".ical": FileKind.CALENDAR,
    ".ifb": FileKind.CALENDAR,
    ".eml": FileKind.MAIL,
    ".emlx": FileKind.MAIL,
    ".mbox": FileKind.MAIL,
    ".mbx": FileKind.MAIL,
}


def read_any(
    path: Path,
    *,
    own: frozenset[str] = frozenset(),
    mapping: Mapping[int, str] | None = None,
    headed: bool | None = None,
    progress: Progress | None = None,
) -> Reading:
    """All that a file tells, whatever program wrote it.

    ``own`` are the user's e-mail addresses in lower case; ``mapping`` says what the columns of a
    table mean and ``headed`` whether it has heads, where that is known otherwise. ``progress`` is
    told how many cards or rows were read. What cannot be used is told in the reading. Raises
    InputError "exchange.is_archive", "exchange.is_packed", "model.unreadable", and as the readers
    for a file that is none of their kind or over the limit.
    """
    kind = kind_of(path)
    if kind is FileKind.VCARD:
        from cards.exchange.vcard import read_vcards

        return read_vcards(path, progress)
    if kind is FileKind.CALENDAR:
        from cards.exchange.invitations import read_invitations

        return read_invitations(path, own)
    if kind is FileKind.MAIL:
        from cards.exchange.mail import read_messages

        return read_messages(path, own)
    from cards.exchange.tables import read_contacts

    return read_contacts(path, mapping, headed=headed, progress=progress)


def kind_of(path: Path) -> FileKind:
    """What a file is by its content, else by its ending, else a table.

    Raises InputError "exchange.is_archive" for what is restored, "exchange.is_packed" for an
    archive of other files, "exchange.is_picture", "exchange.is_document", "model.unreadable".
    """
    try:
        ensure_ordinary(path)
        with path.open("rb") as file:
            start = file.read(_LOOKED_AT)
        packed = start.startswith(b"PK\x03\x04") and zipfile.is_zipfile(path)
    except OSError as error:
        raise unreadable(path, error) from error
    if packed:
        return _kind_of_zip(path)
    _ensure_no_archive(path, start)
    _ensure_no_document(path, start)
    found = _by_text(_decoded(start))
    return found or _ENDINGS.get(path.suffix.casefold(), FileKind.TABLE)


def _kind_of_zip(path: Path) -> FileKind:
    """A workbook is a zip, and so are our archives; only the names in it are looked at."""
    try:
        with zipfile.ZipFile(path) as packed:
            names = set(packed.namelist())
    except (OSError, zipfile.BadZipFile, ValueError, NotImplementedError):
        return FileKind.TABLE
    if "archive.json" in names:
        raise InputError("exchange.is_archive", path=path)
    if any(name.endswith((".vcf", ".vcard", ".ics", ".eml", ".mbox", ".csv")) for name in names):
        raise InputError("exchange.is_packed", path=path)
    return FileKind.TABLE


def _ensure_no_archive(path: Path, start: bytes) -> None:
    """Raise "exchange.is_archive" for a store, and for our own export as JSON."""
    document = b"".join(start[:200].split()).startswith(b'{"archive":{')
    if document or start.startswith(b"SQLite format 3\0"):
        raise InputError("exchange.is_archive", path=path)


def _ensure_no_document(path: Path, start: bytes) -> None:
    """Raise "exchange.is_picture" or "exchange.is_document" for what people only look at."""
    if start.startswith(_PICTURES) or start[4:12] in _LATER_PICTURES or start[8:12] == b"WEBP":
        raise InputError("exchange.is_picture", path=path)
    if start.startswith(_DOCUMENTS):
        raise InputError("exchange.is_document", path=path)


def _decoded(start: bytes) -> str:
    """The beginning as text, good enough to see what it is."""
    for mark, codec in ((codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be")):
        if start.startswith(mark):
            return start[2:].decode(codec, "replace")
    if start[1:2] == b"\0" or start[:1] == b"\0":
        return start.decode("utf-16-le" if start[1:2] == b"\0" else "utf-16-be", "replace")
    return start.removeprefix(codecs.BOM_UTF8).decode("latin-1")


def _by_text(text: str) -> FileKind | None:
    lines = text.lstrip().split("\n", 60)[:60]
    if lines and _MBOX.match(lines[0].strip()):
        return FileKind.MAIL
    if len(lines) > 1 and _LENGTH.fullmatch(lines[0].strip()):
        lines = lines[1:]
    if _is_headers(lines):
        return FileKind.MAIL
    found = _BEGINS.search(text)
    if found is None:
        return None
    return FileKind.VCARD if found[1].upper() == "VCARD" else FileKind.CALENDAR


def _is_headers(lines: list[str]) -> bool:
    """Whether a text begins as a message does (RFC 5322): header fields, two of them well known."""
    known = set()
    for line in lines:
        if not line.strip():
            break
        found = _HEADER.match(line)
        if found is None and not line.startswith((" ", "\t")):
            return False
        if found and found[1].casefold() in _HEADERS:
            known.add(found[1].casefold())
    return len(known) >= 2
