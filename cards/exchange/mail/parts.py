"""Takes an e-mail apart: headers, the text that is read first, calendars, forwarded messages."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from email.feedparser import BytesFeedParser
from email.message import Message as Mime
from email.policy import compat32

from cards.exchange.mail.charsets import decoded
from cards.exchange.mail.headers import first_header, header_text
from cards.exchange.mail.markup import text_of_html

MOST_BYTES = 8_000_000
MOST_LINES = 100_000
"""What of one message is parsed, attachments left out: more would be a program's log."""
_RUN = 400_000
"""Bytes of base64 in a row after which an attachment's rest is dropped unread: a calendar or a
text is never so long, and twenty megabytes of pictures need not be held."""
_DEEPEST = 40
"""Multiparts and messages in each other; each one costs the standard parser a call a line."""
_DEEPEST_INNER = 5
"""Messages forwarded in each other that are looked into."""
_MOST_PARTS = 500
_LONGEST_TEXT = 200_000
"""Bytes of one part of text that are decoded, and characters that are read."""
_BASE64 = re.compile(rb"[A-Za-z0-9+/=]{60,}\s*")
_KIND = re.compile(rb"content-[\w-]+\s*:", re.IGNORECASE)
_LONGEST_KIND = 4_000
"""Bytes of a Content header: the standard parser needs squared time for its parameters."""
_NESTS = re.compile(rb"content-type\s*:\s*(?:multipart|message)/", re.IGNORECASE)


@dataclass(slots=True)
class Letter:
    """One e-mail taken apart."""

    headers: list[tuple[str, str]] = field(default_factory=list)
    text: str = ""
    calendars: list[bytes] = field(default_factory=list)
    inner: list[Letter] = field(default_factory=list)
    """Messages that came attached."""
    is_report: bool = False
    """Whether a machine tells what became of a message (RFC 6522)."""

    def header(self, *names: str) -> str:
        """The raw value of the first header of these names, "" for none."""
        return first_header(self.headers, *names)


def taken_apart(lines: Iterable[bytes], *, pasted: bool = False) -> Letter:
    """The e-mail in these lines; ``pasted`` text is UTF-8 whatever its headers say."""
    parser: BytesFeedParser[Mime] = BytesFeedParser(policy=compat32)
    for line in _frugally(lines):
        parser.feed(line)
    return _letter(parser.close(), pasted=pasted, depth=0)


def _frugally(lines: Iterable[bytes]) -> Iterator[bytes]:
    """The lines without the bulk of attachments, within limits of size and of nesting."""
    run = size = count = nested = 0
    kind = b""
    for line in lines:
        run = run + len(line) if _BASE64.fullmatch(line) else 0
        folded = bool(kind) and line[:1] in {b" ", b"\t"}
        if run > _RUN or (folded and len(kind) > _LONGEST_KIND):
            continue
        if folded:
            kind += line
        else:
            nested += bool(_NESTS.match(kind))
            kind = line[:_LONGEST_KIND] if _KIND.match(line) else b""
        size, count = size + len(line), count + 1
        if size > MOST_BYTES or count > MOST_LINES or nested > _DEEPEST:
            return
        yield kind if kind and not folded else line


def _letter(mime: Mime, *, pasted: bool, depth: int) -> Letter:
    letter = Letter(headers=[(name, str(value)) for name, value in mime.raw_items()])
    letter.is_report = mime.get_content_type() == "multipart/report"
    plain: list[str] = []
    rich: list[str] = []
    for part in _leaves(mime):
        kind = part.get_content_type()
        if kind == "message/rfc822":
            inner = part.get_payload()
            first = inner[0] if isinstance(inner, list) and inner else None
            if isinstance(first, Mime) and depth < _DEEPEST_INNER:
                letter.inner.append(_letter(first, pasted=pasted, depth=depth + 1))
        elif _is_calendar(part, kind):
            letter.calendars.append(_content(part))
        elif kind == "text/plain" and not _is_attached(part):
            plain.append(_text(part, pasted=pasted))
        elif kind == "text/html" and not _is_attached(part):
            rich.append(_text(part, pasted=pasted))
    letter.text = _best(plain, rich)
    return letter


def _leaves(mime: Mime) -> Iterator[Mime]:
    """The parts that hold something; what is inside an attached message is not among them."""
    waiting, seen = [mime], 0
    while waiting and seen < _MOST_PARTS:
        part = waiting.pop()
        seen += 1
        inner = part.get_payload()
        if part.is_multipart() and part.get_content_type() != "message/rfc822":
            waiting.extend(reversed([each for each in inner if isinstance(each, Mime)]))
        else:
            yield part


def _best(plain: list[str], rich: list[str]) -> str:
    """The plain text, or the text of the HTML where the plain says next to nothing."""
    text = "\n\n".join(each.strip("\r\n") for each in plain if each.strip())
    if len(text.strip()) < 40 and rich:
        other = "\n\n".join(found for found in map(text_of_html, rich) if found.strip())
        if len(other) > len(text):
            return other[:_LONGEST_TEXT]
    return text[:_LONGEST_TEXT].replace("\r\n", "\n").replace("\r", "\n")


def _is_calendar(part: Mime, kind: str) -> bool:
    if kind in {"text/calendar", "application/ics"}:
        return True
    return _file_name(part).casefold().endswith(".ics")


def _is_attached(part: Mime) -> bool:
    told = first_header(part.raw_items(), "content-disposition").strip().casefold()
    return told.startswith("attachment") or bool(_file_name(part))


def _file_name(part: Mime) -> str:
    told = " ".join(
        str(value)
        for name, value in part.raw_items()
        if name.casefold() in {"content-disposition", "content-type"}
    )
    found = re.search(r"(?:file)?name\*?(?:0\*?)?=\s*(\"[^\"]*\"|[^;\s]+)", told[:2000], re.I)
    return header_text(found[1].strip('"')) if found else ""


def _content(part: Mime) -> bytes:
    try:
        content = part.get_payload(decode=True)
    except (ValueError, LookupError, AssertionError):
        content = None
    return content if isinstance(content, bytes) else b""


def _text(part: Mime, *, pasted: bool) -> str:
    content = _content(part)[:_LONGEST_TEXT]
    coded = first_header(part.raw_items(), "content-transfer-encoding").strip().casefold()
    as_pasted = pasted and coded not in {"base64", "quoted-printable"}
    return decoded(content, "utf-8" if as_pasted else _charset(part))


def _charset(part: Mime) -> str:
    told = first_header(part.raw_items(), "content-type")
    found = re.search(r"charset\*?=\s*(?:us-ascii'[^']*')?\"?([\w.:+-]{1,40})", told[:2000], re.I)
    return found[1] if found else ""
