"""Finds the message inside a forwarded one: who wrote it, when and what."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import cache

from cards.exchange.mail.headers import header_text, sent_date
from cards.exchange.mail.quoting import forward_mark, header_block, is_forward, text_lines

_DEEPEST = 5
_ISO = re.compile(r"\b(\d{4})-(\d{2})-(\d{2})\b")
_DOTTED = re.compile(r"\b(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})\b")
_SLASHED = re.compile(r"\b(\d{1,2})/(\d{1,2})/(\d{4})\b")
_WORDED = re.compile(r"\b(\d{1,2})\.?\s+(?:de\s+)?([^\W\d_]{3,12})\.?,?\s+(?:de\s+)?(\d{4})")
_ENGLISH = re.compile(r"\b([^\W\d_]{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})")


@dataclass(frozen=True, slots=True, kw_only=True)
class Forwarded:
    """A message that stands as text in another."""

    sender: str
    """As its From line has it."""
    subject: str = ""
    sent_on: date | None = None
    text: str = ""


def forwarded_in(text: str, subject: str) -> Forwarded | None:
    """The innermost forwarded message in a text, None when it holds none.

    A program's "Forwarded message" line is believed; a bare block of headers only when the subject
    says that it is a forward, because answers quote with such blocks, too.
    """
    found = _forwarded(text, subject)
    for _ in range(_DEEPEST):
        deeper = _forwarded(found.text, "") if found else None
        if deeper is None:
            break
        found = deeper
    return found


def _forwarded(text: str, subject: str) -> Forwarded | None:
    lines = text_lines(text)
    mark = forward_mark(lines)
    if mark < 0 and not is_forward(subject):
        return None
    block = header_block(lines, max(0, mark))
    if block is None or (mark >= 0 and block.begins - mark > 4):
        return None
    body = lines[block.ends :]
    if all(not line.strip() or line.lstrip().startswith(">") for line in body):
        body = [re.sub(r"^\s*> ?", "", line) for line in body]
    return Forwarded(
        sender=block.headers.get("from", ""),
        subject=header_text(block.headers.get("subject", "")),
        sent_on=day_in(block.headers.get("date", "")),
        text="\n".join(body).strip("\n"),
    )


def day_in(text: str) -> date | None:
    """The day in a date as programs write it for people, None when it is not sure.

    "03/04/2026" is sure only when one of the numbers is no month.
    """
    text = text[:200]
    if found := _ISO.search(text):
        return _day(found[1], found[2], found[3])
    if found := _DOTTED.search(text):
        year = found[3] if len(found[3]) == 4 else f"20{found[3]}"
        return _day(year, found[2], found[1])
    if found := _SLASHED.search(text):
        one, other = int(found[1]), int(found[2])
        if max(one, other) <= 12 and one != other:
            return None
        day, month = (one, other) if one > 12 else (other, one)
        return _day(found[3], month, day)
    if found := _WORDED.search(text):
        return _day(found[3], _month(found[2]), found[1])
    if found := _ENGLISH.search(text):
        return _day(found[3], _month(found[1]), found[2])
    return sent_date(text)


def _day(year: str | int, month: str | int, day: str | int) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None


def _month(name: str) -> int:
    """A month's number by its name or its first letters, 0 when it is none."""
    return _months().get(name.casefold()[:12].rstrip("."), 0)


@cache
def _months() -> dict[str, int]:
    from babel.dates import get_month_names

    return {
        str(name).casefold().rstrip("."): number
        for language in ("fr", "es", "de", "en")
        for width in ("wide", "abbreviated")
        for number, name in get_month_names(width, locale=language).items()
    }
