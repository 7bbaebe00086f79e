"""Writes a workbook's number as people see it in the cell: a postcode, a phone number, a date."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from decimal import Decimal, InvalidOperation
from functools import lru_cache

from openpyxl.styles.numbers import is_date_format
from openpyxl.utils.datetime import from_excel

_SECTION = re.compile(r';(?=(?:[^"]*"[^"]*")*[^"]*$)')
_BELOW = re.compile(r"\[<(=?)(\d+)\]")
_NOT_DIGITS = re.compile(r"[.,%/Ee*@]|General", re.IGNORECASE)
"""Formats with these are of quantities, or of words."""
_TOKEN = re.compile(r'"([^"]*)"|\\(.)|_.|\[[^\]]*\]|([0#?])|(.)')


@lru_cache(maxsize=10_000)
def number_text(raw: str, number_format: str, epoch: datetime) -> str:
    """A number under its format; a date as ISO 8601, any other quantity with all its digits.

    Formats made of places for digits are followed: "00000" for postcodes, "(000) 000-0000" and
    "[<=9999999]###-####;(###) ###-####" for phones. Percentages and money stay plain numbers.
    """
    try:
        number = Decimal(raw)
    except InvalidOperation:
        return raw
    if not number.is_finite() or abs(number) > Decimal("1e30"):
        return raw
    if _is_date(number_format):
        return _date_text(float(number), epoch) or _plain(number)
    if number == number.to_integral_value() and number >= 0:
        mask = _mask(number_format, int(number))
        if mask:
            return _masked(mask, str(int(number)))
    return _plain(number)


def _plain(number: Decimal) -> str:
    """All digits that a spreadsheet keeps (15), never as a power of ten."""
    if number == number.to_integral_value():
        return str(int(number))
    return format(Decimal(f"{number:.15g}").normalize(), "f")


@lru_cache(maxsize=1_000)
def _is_date(number_format: str) -> bool:
    return bool(is_date_format(number_format))


def _date_text(serial: float, epoch: datetime) -> str:
    """The date or time of a serial number; "" for one outside the calendar."""
    try:
        found = from_excel(serial, epoch)
    except (OverflowError, ValueError):
        return ""
    if isinstance(found, datetime):
        return found.date().isoformat() if found.time() == time() else found.isoformat(" ")
    if isinstance(found, date | time):
        return found.isoformat()
    return str(found) if isinstance(found, timedelta) else ""


def _mask(number_format: str, number: int) -> str:
    """The section of a format that holds for a number, when it is made of places for digits."""
    sections = _SECTION.split(number_format)
    below = _BELOW.match(sections[0])
    mask = sections[0]
    if below and len(sections) > 1:
        limit = int(below[2])
        mask = sections[0] if number < limit or (below[1] and number == limit) else sections[1]
    bare = re.sub(r'"[^"]*"|\\.|_.|\[[^\]]*\]', "", mask)
    places = len(re.findall("[0#?]", bare))
    return mask if places > 1 and not _NOT_DIGITS.search(bare) else ""


def _masked(mask: str, digits: str) -> str:
    """Digits put into the places of a mask from the right; what is too many stands in front."""
    tokens = [found.groups() for found in _TOKEN.finditer(mask)]
    digits = "" if digits == "0" else digits
    places = [at for at, (_quoted, _escaped, place, _other) in enumerate(tokens) if place]
    written: dict[int, str] = {}
    for at in reversed(places):
        place = tokens[at][2]
        written[at] = digits[-1:] or ("0" if place == "0" else "")
        digits = digits[:-1]
    written[places[0]] = digits + written[places[0]]
    out = []
    for at, (quoted, escaped, place, other) in enumerate(tokens):
        out.append(written[at] if place else quoted or escaped or other or "")
    return "".join(out).strip()
