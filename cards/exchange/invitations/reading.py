"""Reads a calendar file, or its text, into invitations."""

from __future__ import annotations

from pathlib import Path

from cards.exchange.ics import PRODUCT
from cards.exchange.invitations.components import Calendar, Component, components
from cards.exchange.invitations.content import content_lines, decoded
from cards.exchange.invitations.events import (
    instead_of_series,
    invitation_of,
    recurrence,
    stamp,
)
from cards.exchange.invitations.zones import zone_named
from cards.files import ensure_ordinary, unreadable
from cards.model.errors import InputError
from cards.model.incoming import Invitation, Reading, Skipped

LIMIT_MB = 25
"""Bytes of a calendar that are read: years of meetings have a few, more is attachments."""
_ANSWERS = {"REPLY", "COUNTER", "DECLINECOUNTER", "REFRESH"}
"""What attendees send to an organiser (RFC 5546, 3.2): no meeting changes by it."""


def read_invitations(path: Path, own: frozenset[str] = frozenset(), *, home: str = "") -> Reading:
    """The meetings in a calendar file, each once, in the newest version that the file has.

    ``own`` are the user's e-mail addresses; ``home`` is the IANA zone to tell UTC times in when
    the calendar names none of its own ("" leaves them in UTC). What was left out, or is to be
    looked at, is in ``skipped``, with its line.

    Raises InputError "exchange.too_big", "exchange.no_calendar" or "model.unreadable".
    """
    try:
        ensure_ordinary(path)
        if path.stat().st_size > LIMIT_MB * 1_000_000:
            raise InputError("exchange.too_big", path=path, limit=LIMIT_MB)
        content = path.read_bytes()
    except OSError as error:
        raise unreadable(path, error) from error
    return _reading(decoded(content), path, own, home)


def invitations_of(
    text: str | bytes, own: frozenset[str] = frozenset(), *, home: str = ""
) -> Reading:
    """As ``read_invitations``, of text that was pasted or came in an e-mail; its path is empty."""
    if len(text) > LIMIT_MB * 1_000_000:
        raise InputError("exchange.too_big", path="The text", limit=LIMIT_MB)
    whole = text if isinstance(text, str) else decoded(text)
    return _reading(whole, Path(), own, home)


def _reading(text: str, path: Path, own: frozenset[str], home: str) -> Reading:
    out = components(content_lines(text))
    if not out.found:
        raise InputError("exchange.no_calendar", path=path if path.name else "The text")
    meetings = _Meetings(own, home)
    for calendar in out.calendars:
        meetings.add_calendar(calendar)
    invitations, skipped = meetings.all()
    told = sorted([*out.skipped, *skipped], key=lambda each: each.line)
    return Reading(path=path, invitations=invitations, skipped=tuple(told))


class _Meetings:
    """Gathers events and keeps, of each uid and date, the newest version."""

    def __init__(self, own: frozenset[str], home: str) -> None:
        self.own, self.home = own, home
        self.newest: dict[tuple[str, str], tuple[Component, Calendar]] = {}
        self.skipped: list[Skipped] = []

    def add_calendar(self, calendar: Calendar) -> None:
        code = _why_not(calendar)
        for event in calendar.events:
            if code:
                self._skip(event, code)
            else:
                self._add_event(event, calendar)

    def _add_event(self, event: Component, calendar: Calendar) -> None:
        uid = event.text("UID") or f"line {event.line}"
        key = (uid, recurrence(event))
        known = self.newest.get(key)
        if known is None or stamp(event) >= stamp(known[0]):
            self.newest[key] = (event, calendar)

    def all(self) -> tuple[tuple[Invitation, ...], list[Skipped]]:
        found: dict[tuple[str, str], Invitation] = {}
        for key, (event, calendar) in self.newest.items():
            home = zone_named(calendar.head.text("X-WR-TIMEZONE")) or self.home
            found[key], told = invitation_of(event, calendar, self.own, home)
            self.skipped.extend(told)
        for (uid, date), one in list(found.items()):
            series = self.newest.get((uid, ""))
            if date and series and _first_date(series[0]) == date:
                found[uid, ""] = instead_of_series(one, found[uid, ""])
                del found[uid, date]
        in_order = sorted(found.values(), key=lambda each: each.line)
        return tuple(in_order), self.skipped

    def _skip(self, event: Component, code: str) -> None:
        reason = InputError(code, summary=event.text("SUMMARY")[:300])
        self.skipped.append(Skipped(line=event.line, reason=reason))


def _first_date(event: Component) -> str:
    return event.text("DTSTART").replace("-", "").replace(":", "")[:20]


def _why_not(calendar: Calendar) -> str:
    """The code of the reason why nothing of a calendar is read, or ""."""
    if calendar.head.text("PRODID") == PRODUCT:
        return "exchange.own_calendar"
    answer = calendar.head.text("METHOD").strip().upper() in _ANSWERS
    return "exchange.calendar_answer" if answer else ""
