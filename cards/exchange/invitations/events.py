"""Turns one event of a calendar into an invitation, and says what of it could not be used."""

from __future__ import annotations

import re
from dataclasses import replace
from hashlib import sha256

from cards.exchange.correspondents.known import one_line
from cards.exchange.invitations.attendees import attendees_of
from cards.exchange.invitations.components import Calendar, Component
from cards.exchange.invitations.places import place_of
from cards.exchange.invitations.times import Moment, moment
from cards.model.errors import InputError
from cards.model.incoming import Invitation, Skipped

_CANCELLED = re.compile(
    r"^(?:cancell?ed(?: event)?|abgesagt|abgesagter termin|cancelado|cancelada|evento cancelado)"
    r"\s*:\s*",
    re.IGNORECASE,
)
_LONGEST_UID = 1000
_HIGHEST_SEQUENCE = 2**31 - 1


def invitation_of(
    event: Component, calendar: Calendar, own: frozenset[str], home: str
) -> tuple[Invitation, tuple[Skipped, ...]]:
    """The invitation, and what to know of it: a repetition, a day without a time, an odd zone.

    A single date of a repeated meeting has a uid of its own, made of the meeting's and the date's.
    """
    start = event.first("DTSTART")
    at = moment(start, calendar.zones, home) if start else None
    summary = one_line(event.text("SUMMARY"), 300)
    cancelled = _is_cancelled(event, calendar)
    invitation = Invitation(
        uid=_uid(event, summary),
        sequence=_sequence(event),
        cancelled=cancelled,
        summary=_CANCELLED.sub("", summary) if cancelled else summary,
        starts_at=at.at if at else None,
        zone=at.zone if at else "",
        place=place_of(event),
        attendees=attendees_of(event, own),
        line=event.line,
    )
    told = tuple(
        Skipped(line=event.line, reason=InputError(code, summary=invitation.summary, **values))
        for code, values in _doubts(event, at)
    )
    return invitation, told


def recurrence(event: Component) -> str:
    """Which date of a repeated meeting an event is about, as told; "" for the meeting itself."""
    told = event.first("RECURRENCE-ID")
    return re.sub(r"[^0-9TZ]", "", told.value)[:20] if told else ""


def instead_of_series(one: Invitation, series: Invitation) -> Invitation:
    """The changed first date of a repeated meeting, standing for the meeting itself."""
    return replace(one, uid=series.uid)


def stamp(event: Component) -> tuple[int, str]:
    """What tells the newer of two versions of an event: SEQUENCE, then when it was written."""
    return _sequence(event), event.text("DTSTAMP", "LAST-MODIFIED")[:20]


def _uid(event: Component, summary: str) -> str:
    """The event's uid; one without gets the same one whenever it is read."""
    told = one_line(event.text("UID"), _LONGEST_UID)
    if not told:
        marks = f"{event.text('DTSTART')}\n{summary}\n{event.text('ORGANIZER')}"
        told = f"{sha256(marks.encode('utf-8', 'replace')).hexdigest()[:32]}@no-uid"
    date = recurrence(event)
    return f"{told}/{date}" if date else told


def _is_cancelled(event: Component, calendar: Calendar) -> bool:
    method = calendar.head.text("METHOD").strip().upper()
    return method == "CANCEL" or event.text("STATUS").strip().upper() == "CANCELLED"


def _sequence(event: Component) -> int:
    told = event.text("SEQUENCE").strip()[:12]
    return min(int(told), _HIGHEST_SEQUENCE) if told.isascii() and told.isdigit() else 0


def _doubts(event: Component, at: Moment | None) -> list[tuple[str, dict[str, object]]]:
    doubts: list[tuple[str, dict[str, object]]] = []
    if at is None:
        doubts.append(("exchange.event_without_time", {}))
    elif at.all_day:
        doubts.append(("exchange.event_all_day", {}))
    if at is not None and at.unknown_zone:
        doubts.append(("exchange.event_zone", {"zone": one_line(at.unknown_zone, 80)}))
    if event.first("RRULE", "RDATE"):
        doubts.append(("exchange.event_repeats", {}))
    return doubts
