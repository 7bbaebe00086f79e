"""Reads when a meeting begins: wall-clock time and the zone it is in."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

from cards.exchange.invitations.components import Component
from cards.exchange.invitations.content import ContentLine
from cards.exchange.invitations.zones import zone_described, zone_named

_TIME = re.compile(
    r"(\d{4})-?(\d{2})-?(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?(\d{2}))?(?:\.\d+)?"
    r"\s*(Z|[+-]\d{2}:?\d{2})?)?"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """A time as told; ``zone`` is an IANA name, or "" for the user's own."""

    at: datetime
    zone: str = ""
    all_day: bool = False
    unknown_zone: str = ""
    """The zone's name as told when nobody knows it."""


def moment(line: ContentLine, zones: Iterable[Component], home: str) -> Moment | None:
    """The time of a DTSTART or RECURRENCE-ID, or None when it is none.

    A time in UTC is told in ``home``, the zone of the calendar or of the user, when one is known.
    """
    found = _TIME.match(line.value.strip())
    if found is None:
        return None
    try:
        at = _moment(found)
    except ValueError:
        return None
    if found[4] is None:
        return Moment(at=at, all_day=True)
    if found[7]:
        return _from_utc(at, found[7].upper(), home)
    name = line.parameters.get("TZID", "")
    if not name:
        return Moment(at=at)
    zone = _zone(name, zones, at.year)
    if zone == "UTC":
        return _from_utc(at, "Z", home)
    return Moment(at=at, zone=zone, unknown_zone="" if zone else name)


def _moment(found: re.Match[str]) -> datetime:
    day = date(int(found[1]), int(found[2]), int(found[3]))
    if not found[4]:
        return datetime.combine(day, time())
    seconds = min(59, int(found[6] or 0))  # a leap second is no time that datetime knows
    return datetime.combine(day, time(int(found[4]), int(found[5]), seconds))


def _from_utc(at: datetime, offset: str, home: str) -> Moment | None:
    zone = zone_named(home) or "UTC"
    try:
        absolute = at.replace(tzinfo=_fixed(offset)).astimezone(UTC)
        return Moment(at=absolute.astimezone(ZoneInfo(zone)).replace(tzinfo=None), zone=zone)
    except (ValueError, OverflowError):
        return None


def _fixed(offset: str) -> timezone:
    if offset == "Z":
        return UTC
    digits = offset[1:].replace(":", "")
    length = timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
    return timezone(-length if offset[0] == "-" else length)


def _zone(name: str, zones: Iterable[Component], year: int) -> str:
    """The zone of a TZID; what a calendar says of an abbreviation goes before our reading of it."""
    described = _described(name, zones, year)
    short = len(name.strip("\"' ")) <= 5
    return described if short and described else zone_named(name) or described


def _described(name: str, zones: Iterable[Component], year: int) -> str:
    for each in zones:
        if each.text("TZID").strip("\"' ").casefold() == name.strip("\"' ").casefold():
            return zone_described(each, year)
    return ""
