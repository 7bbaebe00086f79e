"""Reads what the headers of an e-mail say, however they are encoded, as harmless single lines."""

from __future__ import annotations

import re
from base64 import b64decode
from binascii import Error as Base64Error
from collections.abc import Iterable
from datetime import date
from email.utils import parsedate_to_datetime
from quopri import decodestring

from cards.exchange.correspondents.known import address_in, one_line
from cards.exchange.mail.charsets import decoded

LONGEST_HEADER = 4_000
"""Characters of one header that are looked at."""
_WORD = re.compile(r"=\?([\w.:*+-]{1,60})\?([bBqQ])\?([^?]*)\?=")
_BETWEEN = re.compile(r"(\?=)\s+(?==\?[\w.:*+-]{1,60}\?[bBqQ]\?)")
_ANGLE = re.compile(r"<\s*(?:mailto:)?([^<>]*)>")
_COMMENT = re.compile(r"\(([^()]*)\)")
_MAILTO = re.compile(r"\[mailto:([^\]\s]+)\]", re.IGNORECASE)


def header_text(raw: str) -> str:
    """A header as one line: encoded words read (RFC 2047), 8-bit text too, no control characters.

    Line ends inside an encoded word become spaces: they cannot begin another header.
    """
    return one_line(_words(_whole(raw)))


def mailbox(raw: str) -> tuple[str, str]:
    """The name shown and the address of the first mailbox of a header; "" for what is not there.

    Addresses are found before words are decoded, so that an encoded comma parts nothing.
    """
    whole = _whole(raw)
    angle = _ANGLE.search(whole)
    if angle:
        address = address_in(angle[1]) or address_in(_words(angle[1]))
        return _name(whole[: angle.start()]), address
    outlook = _MAILTO.search(whole)
    if outlook:
        return _name(whole[: outlook.start()]), address_in(outlook[1])
    address = address_in(whole)
    comment = _COMMENT.search(whole)
    if address:
        return (_name(comment[1]) if comment else ""), address
    return _name(whole), ""


def first_header(headers: Iterable[tuple[str, str]], *names: str) -> str:
    """The raw value of the first header with one of these names (in small letters), "" for none."""
    found = dict.fromkeys(names, "")
    for name, value in headers:
        if not found.get(name.casefold(), "-"):
            found[name.casefold()] = value
    return next((value for value in found.values() if value), "")


def sent_date(raw: str) -> date | None:
    """The day that a Date header names where the sender was, or None."""
    try:
        return parsedate_to_datetime(raw[:200]).date()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _whole(raw: str) -> str:
    """A header's text, whatever bytes were in it."""
    shorter = raw[:LONGEST_HEADER]
    try:
        content = shorter.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        content = shorter.encode("utf-8", "replace")
    return decoded(content, "utf-8")


def _name(text: str) -> str:
    """The name shown: without quotation marks and backslashes, its words decoded."""
    plain = text.strip().strip(",;").strip()
    if plain.startswith('"') and plain.endswith('"') and len(plain) > 1:
        plain = re.sub(r"\\(.)", r"\1", plain[1:-1])
    return one_line(_words(plain).strip().strip('"'))


def _words(text: str) -> str:
    """Text with its encoded words read; of words in a row with one charset the bytes are joined."""
    text = _BETWEEN.sub(r"\1", text)
    out: list[str] = []
    pending, charset, end = b"", "", 0
    for found in _WORD.finditer(text):
        between = text[end : found.start()]
        new = found[1].partition("*")[0]
        if pending and (between or new.casefold() != charset.casefold()):
            out.append(decoded(pending, charset))
            pending = b""
        out.append(between)
        pending, charset, end = pending + _word_bytes(found[2], found[3]), new, found.end()
    if pending:
        out.append(decoded(pending, charset))
    return "".join([*out, text[end:]])


def _word_bytes(kind: str, encoded: str) -> bytes:
    content = encoded.encode("utf-8", "replace")
    if kind in "qQ":
        return decodestring(content, header=True)
    try:
        return b64decode(content + b"=" * (-len(content) % 4))
    except (Base64Error, ValueError):
        return content
