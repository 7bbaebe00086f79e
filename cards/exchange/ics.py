"""Writes days to remember as an iCalendar file (RFC 5545) of all-day events."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from icalendar import Event

PRODUCT = "-//Cordially//Plan//EN"


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarEntry:
    """One all-day event; ``modified`` is in UTC.

    A calendar that reads the same ``uid`` again with a higher ``sequence`` changes its entry.
    """

    uid: str
    on: date
    summary: str
    description: str = ""
    cancelled: bool = False
    sequence: int = 0
    modified: datetime


def calendar(entries: Iterable[CalendarEntry]) -> bytes:
    """The file's bytes: UTF-8, CRLF, lines folded at 75 octets, text escaped.

    Entries are marked private and leave the day free. Without a METHOD the file is no invitation,
    and DTSTAMP says when the entry last changed (RFC 5545, 3.8.7.2), so that the same entries
    are the same bytes.
    """
    from icalendar import Calendar

    whole = Calendar()
    whole.add("prodid", PRODUCT)
    whole.add("version", "2.0")
    whole.add("calscale", "GREGORIAN")
    for entry in entries:
        whole.add_component(_event(entry))
    content: bytes = whole.to_ical()
    return content


def _event(entry: CalendarEntry) -> Event:
    from icalendar import Event as NewEvent

    event = NewEvent()
    event.add("uid", entry.uid)
    event.add("dtstamp", entry.modified)
    event.add("last-modified", entry.modified)
    event.add("sequence", entry.sequence)
    event.add("dtstart", entry.on)
    if entry.on < date.max:
        event.add("dtend", entry.on + timedelta(days=1))
    event.add("summary", plain_line(entry.summary))
    if entry.description:
        event.add("description", plain_line(entry.description))
    event.add("class", "PRIVATE")
    event.add("transp", "TRANSPARENT")
    event.add("status", "CANCELLED" if entry.cancelled else "CONFIRMED")
    return event


def plain_line(text: str) -> str:
    """A text as one line: what controls, separates lines or is no character becomes a space."""
    kept = ("\ufffd" if unicodedata.category(char) == "Cs" else char for char in text)
    spaced = (" " if unicodedata.category(char) in {"Cc", "Zl", "Zp"} else char for char in kept)
    return " ".join("".join(spaced).split())
