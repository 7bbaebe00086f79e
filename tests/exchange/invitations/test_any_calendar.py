"""Any bytes at all: told or refused in words, in time, and never anything else."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from icalendar import Calendar, Event, vCalAddress, vText

from cards.exchange.invitations import invitations_of
from cards.exchange.invitations.components import MOST_EVENTS
from cards.model.errors import InputError
from cards.model.incoming import Reading

DATA = Path(__file__).parents[2] / "data" / "invitations"
GOOD = b"BEGIN:VEVENT\r\nUID:good\r\nDTSTART:20260310T140000\r\nEND:VEVENT\r\n"
PIECES = st.sampled_from(
    [
        "BEGIN:VCALENDAR", "END:VCALENDAR", "BEGIN:VEVENT", "END:VEVENT", "BEGIN:VTIMEZONE",
        "TZID:X", "BEGIN:STANDARD", "TZOFFSETTO:+9999", "TZOFFSETTO:-0130", "END:STANDARD",
        "BEGIN:DAYLIGHT", "RRULE:FREQ=SECONDLY;BYMONTH=99;UNTIL=1", "DTSTART:00010101T000000",
        "DTSTART;TZID=X:99991231T235959", "DTSTART:99991231T235959-2359", "DTSTART:20261399",
        "DTSTART;TZID=X:20260310T140000", "UID:", "UID:u", "SEQUENCE:999999999999", "SEQUENCE:²",
        "RECURRENCE-ID:x", "ATTENDEE;CN=\"", "ATTENDEE:mailto:", "ORGANIZER;;;=:::mailto:@",
        "LOCATION:https://[::1", "DESCRIPTION:https://[", "STATUS:CANCELLED", "METHOD:REPLY", " ",
        "X-WR-TIMEZONE:Europe", "DTSTART;TZID=Europe:20260310T140000", "SUMMARY:\\", "=", ":", ";",
    ]
)  # fmt: skip


def read(content: bytes) -> Reading | None:
    try:
        return invitations_of(content)
    except InputError:
        return None


@given(st.binary(max_size=400))
@example(b"\xff\xfe\x00")
@example(b"\x00B")
def test_any_bytes(content: bytes) -> None:
    read(content)


@given(st.lists(PIECES | st.text(max_size=20), max_size=40))
@example(["\x00"])
def test_any_lines_leave_a_good_event_whole(lines: list[str]) -> None:
    content = "\r\n".join(lines).encode("utf-8", "replace")
    reading = read(content + b"\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n" + GOOD)
    assert reading is not None
    assert any(one.uid == "good" for one in reading.invitations)


@pytest.mark.parametrize("file", sorted(DATA.glob("*.ics")), ids=lambda path: path.stem)
def test_every_truncation_of_a_real_file(file: Path) -> None:
    content = file.read_bytes()
    for end in range(0, len(content), 7):
        read(content[:end])


@given(
    st.text(max_size=60), st.text(max_size=200),
    st.lists(st.tuples(st.text(max_size=40), st.emails()), max_size=5),
    st.datetimes(datetime(1990, 1, 1), datetime(2090, 1, 1)),  # noqa: DTZ001 - made aware below
)  # fmt: skip
def test_what_the_icalendar_library_writes_is_read(
    summary: str, text: str, people: list[tuple[str, str]], at: datetime
) -> None:
    whole, event = Calendar(), Event()
    event.add("uid", "peer@larch")
    event.add("summary", vText(summary.replace("\x00", "")))
    event.add("description", vText(text.replace("\x00", "")))
    event.add("dtstart", at.replace(microsecond=0, tzinfo=UTC))
    event.add("dtend", at.replace(microsecond=0, tzinfo=UTC) + timedelta(hours=1))
    for name, email in people:
        attendee = vCalAddress(f"mailto:{email}")
        attendee.params["cn"] = vText("".join(c for c in name if c.isprintable() and c != '"'))
        event.add("attendee", attendee)
    whole.add_component(event)
    (one,) = invitations_of(whole.to_ical()).invitations
    assert (one.uid, one.zone) == ("peer@larch", "UTC")
    assert one.starts_at == at.replace(microsecond=0)
    assert len(one.attendees) <= len(people)


@pytest.mark.parametrize(
    "content",
    [
        b"BEGIN:VEVENT\n" * 40_000,
        b"BEGIN:VTIMEZONE\nBEGIN:STANDARD\n" * 10_000,
        b"BEGIN:VEVENT\n" + b"ATTENDEE;CN=a:mailto:a@b.example\n" * 40_000,
        b"BEGIN:VEVENT\nDESCRIPTION:" + b"https://[" * 100_000,
        b"BEGIN:VEVENT\nATTENDEE;CN=" + b'";' * 100_000,
        b"BEGIN:VEVENT\nATTENDEE" + b";A=B" * 300_000 + b":mailto:a@b.example",
        b"BEGIN:VEVENT\nATTACH;ENCODING=BASE64:" + b"QUJD" * 19 * 12_000,
        b"BEGIN:VEVENT\nATTACH:\n"
        + b" QUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJD\n" * 40_000,
        b"BEGIN:VEVENT\nSUMMARY:" + b"\\" * 300_000,
        b"\n" * 100_000,
    ],
    ids=range(10),
)
def test_large_and_odd_files_take_little_time(content: bytes) -> None:
    begun = time.process_time()
    read(content)
    assert time.process_time() - begun < 5


def test_more_events_than_a_working_life_are_told() -> None:
    whole = "".join(
        f"BEGIN:VEVENT\nUID:{at}\nDTSTART:20260310T140000\nEND:VEVENT\n"
        for at in range(MOST_EVENTS + 5)
    )
    reading = invitations_of(whole)
    assert len(reading.invitations) == MOST_EVENTS
    assert [each.reason.code for each in reading.skipped] == ["exchange.too_many_events"]
