"""Finds the IANA time zone that a calendar means, whatever it calls it."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo, available_timezones

from cards.exchange.invitations.components import Component

_AREA_CITY = re.compile(r"([A-Za-z_]+/[A-Za-z_+-]+(?:/[A-Za-z_]+)?)$")
_OFFSET = re.compile(r"\(?(?:utc|gmt)?\s*([+-])(\d{1,2}):?(\d{2})?\)?", re.IGNORECASE)
_PREFIX = re.compile(r"^\((?:utc|gmt)[^)]{0,12}\)\s*", re.IGNORECASE)


def zone_named(name: str) -> str:
    """The IANA zone for a name, "" when none is sure.

    Understood are IANA's names, also at the end of a path as Mozilla's and Evolution's files have
    it, the keys that Windows and Outlook use (CLDR's table, through babel), the names Outlook
    shows, a few abbreviations ("zones.toml") and offsets of whole hours.
    """
    plain = name.strip().strip("\"'").strip()[:200].casefold()
    if not plain:
        return ""
    path = _AREA_CITY.search(plain)
    shown = _PREFIX.sub("", plain)
    tries = (plain, shown, path[1] if path else "")
    # Ours go first: to IANA "EST" has no summer, to those who write it, it does.
    for table in (_ours()["names"], _iana(), _windows()):
        for each in tries:
            if each in table:
                return str(table[each])
    return _by_city(shown) or _by_offset(plain)


def zone_described(rules: Component, year: int) -> str:
    """The IANA zone whose winter and summer have the offsets of a VTIMEZONE, "" when none has.

    Many zones have the same; the one most people live in is taken ("zones.toml"), so that the
    hour is right though the city may be another.
    """
    for each in rules.every("X-LIC-LOCATION"):
        if found := zone_named(each.value):
            return found
    told = _offsets(rules, year)
    if told is None:
        return ""
    return next((zone for zone in _candidates() if _winter_summer(zone, year) == told), "")


def _offsets(rules: Component, year: int) -> tuple[timedelta, timedelta] | None:
    """The offsets in January and July that a VTIMEZONE gives for a year."""
    standard = _in_force((each for each in rules.inner if each.kind == "STANDARD"), year)
    daylight = _in_force((each for each in rules.inner if each.kind == "DAYLIGHT"), year)
    one = standard or daylight
    base = _offset(one) if one else None
    if base is None:
        return None
    other = _offset(daylight) if daylight and standard else None
    if daylight is None or other is None or not _is_yearly(daylight, year):
        return base, base
    return (other, base) if 8 <= _onset_month(daylight) <= 12 else (base, other)


def _in_force(rules: Iterable[Component], year: int) -> Component | None:
    """Of several rules the one that began last before the year's end."""
    begun = [(_year(each), at, each) for at, each in enumerate(rules)]
    return max((each for each in begun if each[0] <= year), default=(0, 0, None))[2]


def _year(rule: Component) -> int:
    start = rule.text("DTSTART")[:4]
    return int(start) if start.isascii() and start.isdigit() else 0


def _is_yearly(rule: Component, year: int) -> bool:
    """Whether a rule still holds in a year: it repeats, and not until an earlier one."""
    until = re.search(r"UNTIL=(\d{4})", rule.text("RRULE"))
    if until:
        return int(until[1]) >= year
    return bool(rule.text("RRULE")) or _year(rule) == year


def _onset_month(rule: Component) -> int:
    told = re.search(r"BYMONTH=(\d{1,2})\b", rule.text("RRULE"))
    month = told[1] if told else rule.text("DTSTART")[4:6]
    return int(month) if month.isascii() and month.isdigit() else 3


def _offset(rule: Component) -> timedelta | None:
    found = re.match(r"([+-])(\d{2})(\d{2})", rule.text("TZOFFSETTO"))
    if found is None:
        return None
    length = timedelta(hours=int(found[2]), minutes=int(found[3]))
    return -length if found[1] == "-" else length


@cache
def _winter_summer(zone: str, year: int) -> tuple[timedelta | None, timedelta | None]:
    there = ZoneInfo(zone)
    return (
        datetime(year, 1, 15, tzinfo=there).utcoffset(),
        datetime(year, 7, 15, tzinfo=there).utcoffset(),
    )


def _by_offset(plain: str) -> str:
    """A zone of a fixed offset; IANA turns the sign round, so "UTC+1" is "Etc/GMT-1"."""
    found = _OFFSET.fullmatch(plain)
    if found is None or int(found[3] or 0):
        return ""
    hours = int(found[2])
    turned = "-" if found[1] == "+" else "+"
    return str(_iana().get(f"etc/gmt{turned}{hours}", "")) if hours else "UTC"


def _by_city(shown: str) -> str:
    """The zone of a city in a list as Outlook shows it: "Amsterdam, Berlin, Bern"."""
    cities = [city.strip().replace(" ", "_") for city in shown.split(",")]
    return next((_cities()[city] for city in cities if city in _cities()), "")


@cache
def _iana() -> dict[str, str]:
    return {zone.casefold(): zone for zone in available_timezones()}


@cache
def _cities() -> dict[str, str]:
    areas = ("Europe/", "America/", "Asia/", "Africa/", "Australia/", "Pacific/", "Atlantic/")
    ordered = sorted(available_timezones(), key=lambda zone: (zone.count("/"), zone))
    return {
        zone.rpartition("/")[2].casefold(): zone
        for zone in reversed(ordered)
        if zone.startswith(areas)
    }


@cache
def _windows() -> dict[str, str]:
    from babel.core import get_global

    table = get_global("windows_zone_mapping")
    return {str(name).casefold(): str(zone) for name, zone in table.items()}


@cache
def _candidates() -> tuple[str, ...]:
    known = _iana().values()
    usual = [zone for zone in _ours()["offsets"]["order"] if zone in known]
    return tuple(dict.fromkeys([*usual, *(z for z in _windows().values() if z in known)]))


@cache
def _ours() -> dict[str, Any]:
    text = Path(__file__).with_name("zones.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)
