"""Reads e-mail files, mailboxes and pasted e-mails into messages."""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Iterator
from itertools import chain, islice
from pathlib import Path
from typing import BinaryIO

from cards.exchange.invitations.content import decoded
from cards.exchange.mail.mbox import (
    LIMIT_MB,
    MESSAGE_LIMIT_MB,
    MOST_MESSAGES,
    PIECE,
    messages_in,
)
from cards.exchange.mail.messages import message_from
from cards.exchange.mail.parts import taken_apart
from cards.exchange.mail.pasted import pasted_message
from cards.files import ensure_ordinary, unreadable
from cards.model.errors import InputError
from cards.model.incoming import Message, Reading, Skipped

_OUTLOOK = b"\xd0\xcf\x11\xe0"
"""How Outlook's own .msg files begin."""
_FIELD = re.compile(rb"([!-9;-~]{1,60}?)[ \t]*:")
_USUAL = {
    b"from", b"to", b"date", b"subject", b"message-id", b"received", b"return-path",
    b"mime-version", b"delivered-to", b"content-type", b"reply-to", b"sender",
}  # fmt: skip
_PASTED_LIMIT = 5_000_000


def read_messages(path: Path, own: frozenset[str] = frozenset(), *, home: str = "") -> Reading:
    """The messages in an .eml, .emlx or .mbox file, what others wrote to the user.

    ``own`` are the user's e-mail addresses: what they wrote themselves is left out, and said so,
    unless they forwarded something. ``home`` is the IANA zone to tell UTC times in. A mailbox is
    streamed; attachments are not decoded. A sender who is a machine or a desk has a company's
    name, or none: ``cards.exchange.correspondents.contacts.is_person`` tells.

    Raises InputError "exchange.too_big", "exchange.no_message", "exchange.outlook_message" or
    "model.unreadable".
    """
    try:
        ensure_ordinary(path)
        with path.open("rb") as file:
            return _reading(path, file, path.stat().st_size, own, home)
    except OSError as error:
        raise unreadable(path, error) from error


def message_of(text: str, own: frozenset[str] = frozenset(), *, home: str = "") -> Message:
    """The message in text that was pasted: its source, as a program shows it, or only its words.

    Raises InputError "exchange.no_message" when it is empty, "exchange.own_message" when the user
    wrote it, and "exchange.too_big" over five million characters.
    """
    if len(text) > _PASTED_LIMIT:
        raise InputError("exchange.too_big", path="The text", limit=_PASTED_LIMIT // 1_000_000)
    whole = text.replace("\r\n", "\n").replace("\r", "\n").lstrip("\ufeff\n ")
    if not whole.strip():
        raise InputError("exchange.no_message", path="The text")
    content = whole.encode("utf-8", "replace")
    if not _has_headers(content):
        return pasted_message(whole, own)
    message, skipped = _message(io.BytesIO(content), own, home, 0, pasted=True)
    if message is None:
        raise skipped[0].reason
    return message


def _reading(path: Path, file: BinaryIO, size: int, own: frozenset[str], home: str) -> Reading:
    start = file.read(4096)
    if start.startswith(_OUTLOOK):
        raise InputError("exchange.outlook_message", path=path)
    file.seek(0)
    if start.startswith(b"From "):
        if size > LIMIT_MB * 1_000_000:
            raise InputError("exchange.too_big", path=path, limit=LIMIT_MB)
        return _mailbox(path, file, own, home)
    if size > MESSAGE_LIMIT_MB * 1_000_000:
        raise InputError("exchange.too_big", path=path, limit=MESSAGE_LIMIT_MB)
    lines, pasted = _one_message(file, start)
    head = list(islice(lines, 200))
    if not _has_headers(b"".join(head)):
        raise InputError("exchange.no_message", path=path)
    message, skipped = _message(chain(head, lines), own, home, 1, pasted=pasted)
    return Reading(path=path, messages=(message,) if message else (), skipped=skipped)


def _mailbox(path: Path, file: BinaryIO, own: frozenset[str], home: str) -> Reading:
    messages: list[Message] = []
    skipped: list[Skipped] = []
    for count, (line, lines) in enumerate(messages_in(file)):
        if count >= MOST_MESSAGES:
            reason = InputError("exchange.too_many_messages", limit=MOST_MESSAGES)
            skipped.append(Skipped(line=line, reason=reason))
            break
        try:
            message, told = message_from(taken_apart(lines), own, home=home, line=line)
        except RecursionError:
            message, told = (
                None,
                (Skipped(line=line, reason=InputError("exchange.nested_message")),),
            )
        messages.extend([message] if message else [])
        skipped.extend(told)
    return Reading(path=path, messages=tuple(messages), skipped=tuple(skipped))


def _message(
    lines: Iterable[bytes], own: frozenset[str], home: str, line: int, *, pasted: bool = False
) -> tuple[Message | None, tuple[Skipped, ...]]:
    """As ``message_from``; one with others in it without end is left out, and said so."""
    try:
        return message_from(taken_apart(lines, pasted=pasted), own, home=home, line=line)
    except RecursionError:
        return None, (Skipped(line=line, reason=InputError("exchange.nested_message")),)


def _one_message(file: BinaryIO, start: bytes) -> tuple[Iterator[bytes], bool]:
    """The lines of the one message in a file, and whether they were made UTF-8 here.

    Apple's .emlx has the message's length in bytes on its first line, and a list of its own after
    the message.
    """
    if start.startswith((b"\xff\xfe", b"\xfe\xff")):
        whole = decoded(file.read()).lstrip("\ufeff")
        return iter(io.BytesIO(whole.encode("utf-8", "replace"))), True
    length = re.match(rb"\s*(\d{1,9})\s*\n", start)
    if length:
        file.seek(length.end())
        return iter(io.BytesIO(file.read(int(length[1])))), False
    blank = re.match(rb"(?:\xef\xbb\xbf)?\s*", start)
    file.seek(blank.end() if blank else 0)
    return iter(lambda: file.readline(PIECE), b""), False


def _has_headers(content: bytes) -> bool:
    """Whether text begins with the headers of an e-mail, two of the usual ones among them."""
    usual: set[bytes] = set()
    for number, line in enumerate(content[:200_000].split(b"\n")[:300]):
        if not line.strip() and usual:
            break
        found = _FIELD.match(line)
        if found and found[1].lower() in _USUAL:
            usual.add(found[1].lower())
        elif not found and line[:1] not in {b" ", b"\t"} and number > 0:
            break
        elif not found and number == 0:
            return False
    return len(usual) >= 2
