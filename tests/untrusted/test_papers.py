"""Naughty texts on envelopes and in calendars, read back as other programs read them."""

from __future__ import annotations

import subprocess
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from icalendar import Calendar

from cards.exchange.ics import CalendarEntry, calendar
from cards.jobs.envelope_style import EnvelopeStyle, ReturnPlace
from cards.jobs.envelopes import Destination, envelope_sheet, flap_sheet
from cards.jobs.texts import sentence
from cards.model.errors import CordiallyError
from cards.model.notes import Note
from cards.model.people import Address, Sender
from cards.model.placement import Sheet
from cards.render.pdf import write_pdf
from fonts.errors import HandError
from tests.untrusted.naughty import ALL
from tests.untrusted.test_out import visible

OSLO = Address(street="1 Dock Road", city="Oslo", postcode="0150", country="NO")


def pages(sheets: list[Sheet], out: Path) -> list[str]:
    """The letters on each page, as another program finds them."""
    write_pdf(sheets, out, title="Envelopes")
    shown = subprocess.run(["pdftotext", out, "-"], capture_output=True, check=True).stdout
    return [visible(page) for page in shown.decode().split("\f")[:-1]]


def told(refused: list[tuple[str, CordiallyError | HandError]]) -> list[str]:
    return [sentence(error) for _text, error in refused if len(sentence(error).splitlines()) != 1]


@pytest.mark.parametrize("place", [ReturnPlace.CORNER, ReturnPlace.FLAP])
def test_an_envelope_has_the_very_letters_or_is_refused(place: ReturnPlace, tmp_path: Path) -> None:
    sheets: list[Sheet] = []
    meant: list[str] = []
    refused: list[tuple[str, CordiallyError | HandError]] = []
    style = EnvelopeStyle(returning=place)
    make = flap_sheet if place is ReturnPlace.FLAP else envelope_sheet
    for text in ALL:
        sender = Sender(full_name=text, address=OSLO)
        try:
            sheet = make(Note(person_id=1, text="x"), Destination(text, "", OSLO), sender, style)
        except (CordiallyError, HandError) as error:
            refused.append((text, error))
            continue
        if sheet is not None:
            sheets.append(sheet)
            meant.append(text)
    assert told(refused) == []
    assert len(sheets) > len(ALL) // 4
    found = pages(sheets, tmp_path / "envelopes.pdf")
    assert len(found) == len(sheets)
    for text, page in zip(meant, found, strict=True):
        assert visible(text) in page, text
        assert "1DockRoad" in page


def shown(text: str) -> str:
    """A text without what is not seen."""
    return "".join(each for each in text if each.isprintable() and not each.isspace())


def test_a_calendar_entry_reads_back_as_typed() -> None:
    for text in ALL:
        entry = CalendarEntry(
            uid="1@here",
            on=date(2025, 3, 5),
            summary=text,
            description=text,
            modified=datetime(2025, 3, 5, tzinfo=UTC),
        )
        (event,) = Calendar.from_ical(calendar([entry])).walk("VEVENT")
        whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        for part in ("SUMMARY", "DESCRIPTION"):
            assert shown(str(event.get(part, ""))) in (shown(whole), shown(text)), (part, text)
