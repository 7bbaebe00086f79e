"""Naughty texts leave as files, drafts, links and exports, and mean nothing there."""

from __future__ import annotations

import csv
import email.policy
import io
import subprocess
import unicodedata
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from icalendar import Calendar

from cards.exchange.eml import draft_message
from cards.exchange.ics import CalendarEntry, calendar
from cards.exchange.merge_fields import fill
from cards.exchange.tables import contacts_csv, read_contacts, write_contacts_csv
from cards.exchange.vcard import read_vcards, write_vcards
from cards.exchange.vcard.texts import running, single
from cards.files import safe_file_name, write_whole
from cards.jobs.draw import draw
from cards.jobs.faults import report_of
from cards.jobs.mail_links import mailto_link
from cards.jobs.texts import sentence
from cards.model.errors import CordiallyError, InputError
from cards.model.incoming import Contact
from cards.model.look import Look
from cards.model.notes import Channel, Occasion
from cards.model.people import Address, Person
from cards.model.words import Draft
from fonts.errors import HandError
from tests.untrusted.given import filled
from tests.untrusted.naughty import ALL, WHOLE

OPENINGS = ("=", "+", "-", "@", "＝", "＋", "－", "＠", "﹢", "﹣", "﹦", "﹫", "\t", "\r", "\n")
UNSEEN = "\u115f\u3164\uffa0"
HEADERS = {"x-unsent", "from", "to", "subject", "mime-version"} | {
    "content-type",
    "content-transfer-encoding",
}


def written(subject: str, text: str) -> Draft:
    """An e-mail of these words."""
    return Draft(occasion=Occasion.LANDED, channel=Channel.EMAIL, subject=subject, text=text)


def test_every_text_is_a_file_name_on_any_system(tmp_path: Path) -> None:
    for text in ALL:
        name = safe_file_name(text)
        assert not set(name) & set('<>:"/\\|?*')
        assert name.isprintable()
        assert name.strip(". ") == name
        assert len(name.encode()) <= 200
        made = tmp_path / f"{name}.eml"
        write_whole(made, b"")
        assert made.parent == tmp_path
        assert made.exists()


def test_a_draft_gets_no_header_and_reads_back_as_typed() -> None:
    for text in ALL:
        draft = written(subject=text, text=f"{text}\nMaya")
        content = draft_message(draft, text, "ann@firm.example", text, "maya@home.example")
        head, _, _ = content.partition(b"\r\n\r\n")
        assert head.isascii()
        read = email.message_from_bytes(content, policy=email.policy.default)
        assert {name.casefold() for name in read} <= HEADERS
        assert len(read.keys()) == len(set(read.keys()))
        assert [each.addr_spec for each in read["to"].addresses] == ["ann@firm.example"]
        assert not read.is_multipart()
        sound = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        shown = "".join(" " if c in "\u2028\u2029" or not c.isprintable() else c for c in sound)
        typed = "".join("" if c.isspace() or not c.isprintable() else c for c in sound)
        back = "".join(
            "" if c.isspace() or not c.isprintable() else c for c in str(read["subject"])
        )
        if "=?" not in text:
            assert back == typed, (text, shown)


def test_an_address_is_one_address_or_refused() -> None:
    refused: list[InputError] = []
    for text in ALL:
        try:
            content = draft_message(written(subject="x", text="x"), "Ann", text, "Maya", "")
        except InputError as error:
            refused.append(error)
            continue
        read = email.message_from_bytes(content, policy=email.policy.default)
        assert len(read["to"].addresses if read["to"] else ()) <= 1
        assert set(map(str.casefold, read.keys())) <= HEADERS
    assert {error.code for error in refused} == {"exchange.bad_email"}
    assert not [error for error in refused if "\n" in sentence(error)]


def test_a_mail_link_has_a_subject_and_a_body_only() -> None:
    for text in ALL:
        for address in (text, "ann@firm.example"):
            link = mailto_link(written(subject=text, text=text), address)
            assert link.isascii()
            parts = urlsplit(link)
            assert parts.scheme == "mailto"
            assert not parts.fragment
            assert set(parse_qs(parts.query, keep_blank_values=True)) == {"subject", "body"}
            assert unquote(parts.path).count("@") <= 1
            assert not set(parts.path) & set(",;?&")


def contact(text: str) -> Contact:
    """Somebody all of whose texts are this one."""
    address = replace(filled(Address, text), country="GB")
    person = filled(Person, text, address=address)
    return Contact(person=person, company=text, title=text)


def test_a_table_holds_no_formula_and_reads_back_equal(tmp_path: Path) -> None:
    people = [contact(text) for text in WHOLE if text.strip()]
    cells = csv.reader(io.StringIO(contacts_csv(people).decode("utf-8-sig"), newline=""))
    next(cells)
    assert not [cell for row in cells for cell in row if cell.lstrip(" ").startswith(OPENINGS)]
    write_contacts_csv(people, tmp_path / "people.csv")
    reading = read_contacts(tmp_path / "people.csv")
    assert [replace(each, line=0) for each in reading.contacts] == people
    assert not reading.skipped


@pytest.mark.parametrize("version", ["3.0", "4.0"])
def test_a_vcard_holds_one_person_each_and_reads_back_as_shown(
    tmp_path: Path, version: str
) -> None:
    people = [
        Contact(
            person=Person(full_name=f"Ann {number}", note=running(text), called=""),
            company=single(text),
            title=single(text),
        )
        for number, text in enumerate(WHOLE)
    ]
    path = tmp_path / "people.vcf"
    path.write_bytes(write_vcards(people, version).encode())  # type: ignore[arg-type] # one of two
    reading = read_vcards(path)
    assert len(reading.contacts) == len(people)
    for meant, found in zip(people, reading.contacts, strict=True):
        assert (found.person.full_name, found.person.note) == (
            meant.person.full_name,
            meant.person.note,
        )
        assert (found.company, found.title) == (meant.company, meant.title)


def test_raw_names_make_no_second_card(tmp_path: Path) -> None:
    named = [text for text in WHOLE if single(text)]
    path = tmp_path / "people.vcf"
    path.write_bytes(write_vcards([contact(text) for text in named]).encode())
    reading = read_vcards(path)
    assert [each.person.full_name for each in reading.contacts] == [single(t) for t in named]


def test_a_calendar_entry_is_one_entry() -> None:
    for text in ALL:
        entry = CalendarEntry(
            uid="1@here",
            on=date(2025, 3, 5),
            summary=text,
            description=text,
            modified=datetime(2025, 3, 5, tzinfo=UTC),
        )
        content = calendar([entry])
        read = Calendar.from_ical(content)
        (event,) = read.walk("VEVENT")
        assert len(read.walk()) == 2
        assert "ATTENDEE" not in event
        assert event["UID"] == "1@here"


def test_a_field_is_text_and_nothing_is_evaluated() -> None:
    for text in ALL:
        assert fill("Dear {name},", {"name": text.strip() or "x"}, 2) == (
            f"Dear {text.strip() or 'x'},"
        )
        with suppress(InputError):
            made = fill(text, {"full_name": "Ann"}, 2)
            assert "<class" not in made
            assert "<slot" not in made


def test_a_report_of_a_fault_holds_no_text() -> None:
    for text in ALL:
        inner = InputError("exchange.bad_email", given=f"{text} Ann-canary")
        outer = ValueError(f"{text} Ann-canary")
        outer.__cause__ = inner
        assert "canary" not in report_of(outer, datetime(2025, 3, 5, tzinfo=UTC))


def visible(text: str) -> str:
    """The letters of a text that ink can show."""
    hidden = {"Cf", "Cc", "Mn", "Cn", "Zs", "Zl", "Zp"}
    whole = unicodedata.normalize("NFC", text)
    return "".join(c for c in whole if unicodedata.category(c) not in hidden and c not in UNSEEN)


def test_a_card_has_the_very_letters_or_names_those_it_lacks(tmp_path: Path) -> None:
    drawn: list[str] = []
    refused: list[tuple[str, Path]] = []
    for number, text in enumerate(ALL):
        out = tmp_path / f"{number}.pdf"
        try:
            draw(text, Look(hand="patrick-hand"), 1, text, out, pages=9)
        except (CordiallyError, HandError) as error:
            refused.append((sentence(error), out))
            continue
        drawn.append(text)
        if len(drawn) % 8 == 0:
            shown = subprocess.run(["pdftotext", out, "-"], capture_output=True, check=True).stdout
            assert visible(shown.decode()) == visible(text), text
    assert all(said.strip() and not out.exists() for said, out in refused)
    assert len(drawn) > len(ALL) // 4
