"""The rules of calendars, bent: folding, quotation marks, zones, places, pasted and broken text."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from cards.exchange.ics import CalendarEntry, calendar
from cards.exchange.invitations import invitations_of, read_invitations
from cards.exchange.invitations.zones import zone_named
from cards.exchange.messages import MESSAGES
from cards.model.errors import InputError
from cards.model.incoming import Invitation

at = datetime.fromisoformat


def event(*lines: str, head: str = "") -> Invitation:
    text = "\n".join(["BEGIN:VCALENDAR", head, "BEGIN:VEVENT", "UID:1", *lines, "END:VEVENT"])
    return invitations_of(text).invitations[0]


@pytest.mark.parametrize(
    ("name", "zone"),
    [
        ("Europe/Berlin", "Europe/Berlin"),
        ("europe/berlin", "Europe/Berlin"),
        ("/mozilla.org/20050126_1/America/Argentina/Buenos_Aires",
         "America/Argentina/Buenos_Aires"),
        ("Pacific Standard Time", "America/Los_Angeles"),
        ("Romance Standard Time", "Europe/Paris"),
        ("India Standard Time", "Asia/Kolkata"),
        ('"(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna"', "Europe/Amsterdam"),
        ("(GMT-06:00) Central Time (US & Canada)", "America/Chicago"),
        ("EST", "America/New_York"),
        ("CET", "Europe/Berlin"),
        ("UTC", "UTC"),
        ("GMT+2", "Etc/GMT-2"),
        ("UTC-03:00", "Etc/GMT+3"),
        ("../../etc/passwd", ""),
        ("Shire", ""),
        ("", ""),
    ],
)  # fmt: skip
def test_zones_go_by_many_names(name: str, zone: str) -> None:
    assert zone_named(name) == zone
    if zone:
        assert ZoneInfo(zone)


@pytest.mark.parametrize(
    ("start", "when", "zone"),
    [
        ("DTSTART:20260310T140000", at("2026-03-10T14:00"), ""),
        ("DTSTART:2026-03-10T14:00:00", at("2026-03-10T14:00"), ""),
        ("DTSTART;TZID=UTC:20260310T140000", at("2026-03-10T14:00"), "UTC"),
        ("DTSTART:20260310T140000+0100", at("2026-03-10T13:00"), "UTC"),
        ("DTSTART:20261231T235960Z", at("2026-12-31T23:59:59"), "UTC"),
        ("DTSTART;TZID=Europe/Berlin:20260310T1400", at("2026-03-10T14:00"), "Europe/Berlin"),
    ],
)
def test_times_in_many_shapes(start: str, when: datetime, zone: str) -> None:
    one = event(start)
    assert (one.starts_at, one.zone) == (when, zone)


@pytest.mark.parametrize(
    ("lines", "place"),
    [
        (["LOCATION:Torstraße 12\\, Berlin"], "Torstraße 12, Berlin"),
        (["LOCATION:Zoom", "DESCRIPTION:see https://zoom.us/j/1?pwd=2)."],
         "https://zoom.us/j/1?pwd=2"),
        (["DESCRIPTION:https://example.org/a and https://acme.webex.com/meet/ana"],
         "https://acme.webex.com/meet/ana"),
        (["LOCATION:online", "DESCRIPTION:Zoom: https://zoom.us/download"], "online"),
        (["DESCRIPTION:evil https://zoom.us.example.org/j/1"], ""),
        (["X-ALT-DESC;FMTTYPE=text/html:<a href=\"https://teams.live.com/meet/93?a=1&amp;b=2\">"],
         "https://teams.live.com/meet/93?a=1&b=2"),
        (["LOCATION:Room 4; Microsoft Teams Meeting"], "Room 4; Microsoft Teams Meeting"),
        (["CONFERENCE;VALUE=URI;FEATURE=VIDEO:https://video.example/9"], "https://video.example/9"),
        (["LOCATION:Main\\nhall\u202e 3"], "Main, hall 3"),
    ],
)  # fmt: skip
def test_a_place_or_the_link_to_join(lines: list[str], place: str) -> None:
    assert event("DTSTART:20260310T140000", *lines).place == place


@pytest.mark.parametrize(
    ("line", "name", "address"),
    [
        ("ATTENDEE;CN=Ruiz\\, Ana;RSVP=TRUE:mailto:ana@x.example", "Ana Ruiz", "ana@x.example"),
        ("ATTENDEE;CN=Ana: of X;RSVP=TRUE:MAILTO:ana@x.example", "Ana: of X", "ana@x.example"),
        ('ATTENDEE;CN="Ana;Ruiz":mailto:ana@x.example', "Ana;Ruiz", "ana@x.example"),
        ("ATTENDEE;CN=\"Ana ^'A^' Ruiz\":mailto:ana@x.example", 'Ana "A" Ruiz', "ana@x.example"),
        ("ATTENDEE:mailto:ana.ruiz@x.example?subject=hi", "Ana Ruiz", "ana.ruiz@x.example"),
        ("ATTENDEE:ana.ruiz@x.example", "Ana Ruiz", "ana.ruiz@x.example"),
        ("ATTENDEE;CN=Ana Ruiz:invalid:nomail", "Ana Ruiz", ""),
        ("ATTENDEE;CN=ana@x.example;EMAIL=ana@x.example:urn:uuid:3", "Ana", "ana@x.example"),
    ],
)
def test_people_through_bent_quotation_marks(line: str, name: str, address: str) -> None:
    (one,) = event("DTSTART:20260310T140000", line).attendees
    assert (one.person.full_name, one.person.email) == (name, address)


def test_a_zone_is_known_by_its_offsets() -> None:
    rules = (
        "BEGIN:VTIMEZONE\nTZID:Ours\nBEGIN:STANDARD\nDTSTART:19710101T030000\nTZOFFSETTO:+0530\n"
        "END:STANDARD\nEND:VTIMEZONE"
    )
    assert event("DTSTART;TZID=Ours:20260310T140000", head=rules).zone == "Asia/Kolkata"


def test_what_the_calendar_says_of_an_abbreviation_goes_first() -> None:
    rules = (
        "BEGIN:VTIMEZONE\nTZID:IST\nBEGIN:STANDARD\nDTSTART:19710101T030000\nTZOFFSETTO:+0200\n"
        "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\nEND:STANDARD\nBEGIN:DAYLIGHT\n"
        "DTSTART:19710326T020000\nTZOFFSETTO:+0300\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\n"
        "END:DAYLIGHT\nEND:VTIMEZONE"
    )
    assert event("DTSTART;TZID=IST:20260310T140000", head=rules).zone == "Europe/Athens"


def test_pasted_text_may_be_indented_unfolded_and_surrounded() -> None:
    text = """
        Hi Maya, here it is:

        BEGIN:VCALENDAR
        BEGIN:VEVENT
        SUMMARY:Interview
        DTSTART:20260310T140000
        DESCRIPTION:first line
        second line
        UID:pasted
        END:VEVENT
        END:VCALENDAR
        Bye
    """
    flat = "\n".join(line.strip() for line in text.split("\n"))
    for pasted in (text, flat, flat.replace("\n", "\r\n"), flat.replace("\n", "\r")):
        (one,) = invitations_of(pasted).invitations
        assert (one.uid, one.summary, one.starts_at) == (
            "pasted",
            "Interview",
            at("2026-03-10T14:00"),
        )


def test_one_broken_event_loses_only_itself() -> None:
    text = (
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nDTSTART;TZID=:;;;=\nSUMMARY;X:\n:::\n"
        "BEGIN:VEVENT\nUID:b\nDTSTART:20260310T140000\nBEGIN:VALARM\nUID:alarm\n"
        "BEGIN:VEVENT\nUID:c\nEND:VCALENDAR\nBEGIN:VEVENT\nUID:d\nDTSTART:20260311T140000"
    )
    assert [one.uid for one in invitations_of(text).invitations] == ["a", "b", "c", "d"]


def test_the_changed_first_date_stands_for_the_meeting() -> None:
    text = (
        "BEGIN:VEVENT\nUID:s\nDTSTART:20260310T140000\nRRULE:FREQ=DAILY\nEND:VEVENT\n"
        "BEGIN:VEVENT\nUID:s\nRECURRENCE-ID:20260310T140000\nDTSTART:20260310T160000\nEND:VEVENT"
    )
    (one,) = invitations_of(text).invitations
    assert (one.uid, one.starts_at) == ("s", at("2026-03-10T16:00"))


def test_an_event_without_a_uid_gets_the_same_one_every_time() -> None:
    text = "BEGIN:VEVENT\nSUMMARY:x\nDTSTART:20260310T140000\nEND:VEVENT"
    first, again = invitations_of(text).invitations[0], invitations_of(text).invitations[0]
    assert first.uid == again.uid != ""


def test_our_own_steps_are_not_taken_for_interviews() -> None:
    entry = CalendarEntry(
        uid="1@cordially",
        on=date(2026, 3, 10),
        summary="Write to Ana",
        modified=datetime(2026, 3, 1, tzinfo=UTC),
    )
    reading = invitations_of(calendar([entry]))
    assert reading.invitations == ()
    assert [each.reason.code for each in reading.skipped] == ["exchange.own_calendar"]


def test_files_of_another_kind_and_too_large_are_refused_in_words(tmp_path: Path) -> None:
    other = tmp_path / "letter.ics"
    other.write_text("Dear Ana,\nthank you.")
    with pytest.raises(InputError, match="no_calendar"):
        read_invitations(other)
    with other.open("wb") as file:
        file.truncate(26_000_000)
    with pytest.raises(InputError, match="too_big"):
        read_invitations(other)
    with pytest.raises(InputError, match="unreadable"):
        read_invitations(tmp_path / "none.ics")
    with pytest.raises(InputError, match="unreadable"):
        read_invitations(tmp_path)


def test_every_reason_has_its_sentence() -> None:
    text = "BEGIN:VTODO\nEND:VTODO\nBEGIN:VEVENT\nDTSTART;TZID=Shire:20260310T140000\nRRULE:x"
    reading = invitations_of(text)
    assert len(reading.skipped) == 3
    for each in reading.skipped:
        sentence = MESSAGES[each.reason.code].format(**each.reason.values)
        assert sentence[0].isupper() or sentence[0] == "“"
