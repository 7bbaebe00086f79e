"""Reads a day that was typed, and refuses one that the calendar does not have."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import MAXYEAR, date

from cards.model.errors import InputError

_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_DOTTED = re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})")
_LEAP_YEAR = 2024
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip


def typed_day(typed: str, tag: str = "en-US") -> date | None:
    """The day of "2026-03-09" or "9.3.2026"; None where a text is no such date.

    In texts that are not (such as "31 November" or "Freitag, 30. Februar"), days are looked at
    all the same, by the names that months have in the language. Raises InputError
    "words.no_such_day" for one that does not exist.
    """
    if found := _ISO.fullmatch(typed):
        return _day(*map(int, found.groups()))
    if found := _DOTTED.fullmatch(typed):
        day, month, year = map(int, found.groups())
        return _day(year, month, day)
    for year, month, day in _named(typed.casefold(), tag):
        if not 1 <= day <= monthrange(year or _LEAP_YEAR, month)[1]:
            raise _missing(year, month, day)
    return None


def _named(typed: str, tag: str) -> Iterator[tuple[int, int, int]]:
    """Year (0 if none is said), month and day wherever the text has a month by its name."""
    from babel.dates import get_month_names

    names = get_month_names("wide", locale=tag.replace("-", "_"))
    for month, name in names.items():
        named = re.escape(name.casefold())
        before = rf"\b(\d{{1,2}})(?:st|nd|rd|th|\.)?\s(?:of\s|de\s)?{named}\b"
        after = rf"\b{named}\s(\d{{1,2}})(?:st|nd|rd|th)?\b"
        for found in re.finditer(f"{before}|{after}", typed):
            year = re.match(r",?\s(?:de\s)?(\d{4})\b", typed[found.end() :])
            said = int(year[1]) if year else 0
            yield said, month, int(found[1] or found[2])


def _day(year: int, month: int, day: int) -> date:
    try:
        return date(year, month, day)
    except ValueError as error:
        raise _missing(year, month, day) from error


def _missing(year: int, month: int, day: int) -> InputError:
    known = 1 <= month <= len(_MONTHS) and 0 <= year <= MAXYEAR
    said = f"{day} {_MONTHS[month - 1]}" if known else f"{year:04}-{month:02}-{day:02}"
    return InputError("words.no_such_day", day=f"{said} {year}" if known and year else said)
