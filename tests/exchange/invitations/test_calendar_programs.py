"""Invitations as many programs write them: time, zone, place and people of each."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from cards.exchange.invitations import read_invitations
from cards.model.incoming import Invitation

at = datetime.fromisoformat
DATA = Path(__file__).parents[2] / "data" / "invitations"
OWN = frozenset({"maya@lind.example", "maya.lind@gmail.com"})
ANA = ("Ana Ruiz", "ana.ruiz@atlas-robotics.example", "Atlas Robotics")


def people(invitation: Invitation) -> list[tuple[str, str, str]]:
    return [(one.person.full_name, one.person.email, one.company) for one in invitation.attendees]


@pytest.mark.parametrize(
    ("file", "summary", "when", "zone", "place", "who"),
    [
        (
            "google", "Entrevista técnica — Maya Lind", at("2026-03-10T14:00"), "Europe/Madrid",
            "https://meet.google.com/abc-defg-hij",
            [("Lucía Prieto", "lucia.prieto@alerce.example", "Alerce"),
             ("Iker Sanz", "iker.sanz@alerce.example", "Alerce")],
        ),
        (
            "teams", "Vorstellungsgespräch; zweite Runde", at("2026-07-10T14:00"),
            "Europe/Berlin",
            "https://teams.microsoft.com/l/meetup-join/19%3ameeting_QmVy/0",
            [ANA, ("Ben Okafor", "ben.okafor@atlas-robotics.example", "Atlas Robotics")],
        ),
        (
            "outlook_desktop", "On-site: controls team", at("2026-04-02T15:00"),
            "America/New_York", "500 Main St, Suite 3, Springfield",
            [("Priya Nair", "priya@corvid.example", "Corvid"),
             ("Margaret Hale", "margaret.hale@corvid.example", "Corvid"),
             ('Jim "Red" O\'Neil', "jim.oneil@corvid.example", "Corvid")],
        ),
        (
            "apple", "Interview with Jules", at("2026-03-05T09:30"), "America/Los_Angeles",
            "Fernworks, 12 Harbor Way, Oakland, CA 94607",
            [("Jules Amari", "jules@fernworks.example", "Fernworks")],
        ),
        (
            "calendly", "Maya Lind and Bea Fenn", at("2026-03-04T09:00"), "UTC",
            "https://us02web.zoom.us/j/83500001111?pwd=Q1w2",
            [("Bea Fenn", "bea@millandlane.co.uk", "Millandlane")],
        ),
        (
            "zoom", "Technical chat", at("2026-03-12T11:00"), "Europe/London",
            "https://larch.zoom.us/j/83500002222?pwd=abc.1", [],
        ),
        (
            "evolution_latin1", "Gespräch bei Müller & Söhne", at("2026-03-16T08:30"),
            "Europe/Vienna", "Mariahilfer Straße 8, 1060 Wien",
            [("Jörg Größ", "joerg.groess@mueller-soehne.co.at", "Mueller Soehne")],
        ),
        (
            "lotus_utf16", "Panel – Łódź office", at("2026-04-01T10:00"), "Australia/Sydney",
            "", [("Zofia Łuczak", "zofia.luczak@vistula.example", "Vistula")],
        ),
    ],
)  # fmt: skip
def test_an_interview_comes_with_time_place_and_people(
    file: str, summary: str, when: datetime, zone: str, place: str, who: list[tuple[str, str, str]]
) -> None:
    reading = read_invitations(DATA / f"{file}.ics", OWN)
    (one,) = reading.invitations
    assert (one.summary, one.starts_at, one.zone, one.place) == (summary, when, zone, place)
    assert people(one) == who
    assert not one.cancelled
    assert reading.skipped == ()


def test_a_cancellation_is_of_the_same_meeting_in_a_newer_version() -> None:
    (invited,) = read_invitations(DATA / "teams.ics", OWN).invitations
    (cancelled,) = read_invitations(DATA / "exchange_cancelled.ics", OWN).invitations
    assert cancelled.uid == invited.uid
    assert cancelled.sequence > invited.sequence
    assert cancelled.cancelled
    assert cancelled.summary == invited.summary


def test_times_in_utc_are_told_where_the_user_is() -> None:
    (one,) = read_invitations(DATA / "calendly.ics", OWN, home="Europe/Berlin").invitations
    assert (one.starts_at, one.zone) == (at("2026-03-04T10:00"), "Europe/Berlin")


def test_of_several_versions_the_newest_counts_and_odd_events_are_told() -> None:
    reading = read_invitations(DATA / "series.ics", OWN)
    found = {one.uid: one for one in reading.invitations}
    assert found["twice@larch"].summary == "New time"
    assert found["weekly@larch"].starts_at == at("2026-03-03T17:00")
    assert found["weekly@larch/20260310T170000"].starts_at == at("2026-03-11T18:00")
    assert found["allday@larch"].starts_at == at("2026-04-01")
    assert (found["odd@larch"].starts_at, found["odd@larch"].zone) == (
        at("2026-04-02T11:00"),
        "",
    )
    assert found["broken@larch"].starts_at is None
    assert [(each.line, each.reason.code) for each in reading.skipped] == [
        (4, "exchange.no_meeting"),
        (8, "exchange.event_repeats"),
        (40, "exchange.event_all_day"),
        (45, "exchange.event_zone"),
        (50, "exchange.event_without_time"),
    ]


def test_answers_to_an_organiser_change_no_meeting() -> None:
    reading = read_invitations(DATA / "answers.ics", OWN)
    assert [one.uid for one in reading.invitations] == ["real-1"]
    assert people(reading.invitations[0]) == [("Ana Ruiz", "ana.ruiz@atlas.example", "Atlas")]
    assert [each.reason.code for each in reading.skipped] == ["exchange.calendar_answer"] * 2
