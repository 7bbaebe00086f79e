"""What is written as a vCard is read again the same, whatever people are called."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import vobject
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cards.exchange.vcard import read_vcards, write_vcards
from cards.exchange.vcard.texts import running, single
from cards.exchange.vcard.writing import Version
from cards.model.incoming import Contact
from cards.model.people import Address, Courtesy, Person

VERSIONS: tuple[Version, ...] = ("3.0", "4.0")
NAUGHTY = (
    "Ruiz, Ana; PhD",
    "a\\nb",
    "back\\",
    "\\\\;,:",
    "BEGIN:VCARD",
    "END:VCARD",
    "x:y=z",
    '"quoted"',
    "^n^^^'",
    "=0D=0A=",
    "mailto:a@b.example",
    "tel:+1;ext=5",
    "https://www.linkedin.com/in/ana,ruiz",
    "https://www.linkedin.com/company/atlas",
    "x-apple:ana",
    "Zoë 山田太郎 Ива́н 👩🏽‍🚀",
    "a" * 74 + "é" + "b" * 80,
    " inner   spaces ",
    "=HYPERLINK(1)",
    "data:image/png;base64,AAAA",
    "Mr.",
    "true",
    "1604-01-01",
    "Bob",
    "\u200f\u200dmarks",
)


def on_one_line(*, least: int = 0) -> st.SearchStrategy[str]:
    text = st.text(max_size=40).map(single).filter(lambda made: len(made) >= least)
    return st.one_of(text, st.sampled_from(NAUGHTY).map(single))


def on_several(lines: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.lists(lines, max_size=3).map("\n".join).map(running)


ADDRESSES = st.builds(
    Address,
    street=st.lists(on_one_line(least=1), max_size=3).map("\n".join),
    city=on_one_line(),
    region=on_one_line(),
    postcode=on_one_line(),
    country=st.sampled_from(["", "US", "DE", "GB", "JP", "XK", "KR"]),
    attention=on_one_line(),
)
PEOPLE = st.builds(
    Person,
    full_name=on_one_line(least=1),
    called=on_one_line(),
    address=ADDRESSES,
    email=on_one_line(),
    phone=on_one_line(),
    linkedin=on_one_line(),
    note=on_several(on_one_line()),
    courtesy=st.sampled_from(Courtesy),
    familiar=st.booleans(),
)
CONTACTS = st.builds(Contact, person=PEOPLE, company=on_one_line(), title=on_one_line())
KEPT = st.lists(
    st.sampled_from(
        [
            "EMAIL;TYPE=work:second@atlas.example",
            "EMAIL;TYPE=home;PREF=1:third@atlas.example",
            "TEL;PREF=2;TYPE=cell:+49 30 1",
            "TEL;TYPE=fax:+49 30 2",
            "ADR;TYPE=work:;;1 Dock Rd;Hull;;HU1;Freedonia",
            "ADR;X-ABADR=gb;TYPE=home:;;1 Dock Rd\\nBack;Hull;;HU1;",
            'ADR;LABEL="1 Dock Rd^nHull, by the sea";TYPE=home:;;;;;;',
            "URL;X-ABLABEL=_$!<HomePage>!$_:https://ana.example/a,b",
            "URL:https://linkedin.com/in/other",
            "X-SOCIALPROFILE;TYPE=twitter;X-USER=ana:x-apple:ana",
            "BDAY:19850412",
            "BDAY:--0412",
            "BDAY;VALUE=text:about 1985\\, in spring",
            "ANNIVERSARY:20090808T143000-0500",
            "CATEGORIES:a,b\\,c",
            "NICKNAME:bob1973",
            "NICKNAME:Annie",
            "ORG;SORT-AS=at:Other\\, Inc.;R&D",
            "TITLE:Second",
            "ROLE:Third",
            "UID:urn:uuid:03a0e51f-d1aa-4385-8a53-e29025acd8af",
            "RELATED;VALUE=text;TYPE=spouse:Tom",
            'X-FOO;X-BAR=1,2;X-BAZ="a;b":raw;\\;\\n,value\\x',
            "PHOTO:data:image/gif;base64,R0lGODlhAQABAAAAACw=",
            "PHOTO:https://atlas.example/ana.jpg",
            "KEY:data:application/pgp-keys;base64,AAAA",
            "KIND:org",
            "X-PHONETIC-LAST-NAME:やまだ",
            "GENDER:F;a person",
            "GEO:geo:37.386013,-122.082932",
            "X-N:Smith;Robert;;;",
            "N;SORT-AS=Z:Smith;Robert;;;",
            "X-CORDIALLY-COUNTRY:Freedonia",
        ]
    ),
    unique=True,
    max_size=12,
).map("\n".join)


def read_again(folder: Path, text: str) -> tuple[Contact, ...]:
    file = folder / "people.vcf"
    file.write_bytes(text.encode())
    return tuple(replace(each, line=0) for each in read_vcards(file).contacts)


@pytest.mark.parametrize("version", VERSIONS)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(people=st.lists(CONTACTS, min_size=1, max_size=3))
def test_every_field_comes_back(tmp_path: Path, version: Version, people: list[Contact]) -> None:
    assert read_again(tmp_path, write_vcards(people, version)) == tuple(people)


@pytest.mark.parametrize("version", VERSIONS)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(contact=CONTACTS, kept=KEPT)
def test_what_was_kept_comes_back(
    tmp_path: Path, version: Version, contact: Contact, kept: str
) -> None:
    """What a card told once is told by every later one, in either version."""
    given_lines = replace(contact, person=replace(contact.person, vcard=kept))
    first = read_again(tmp_path, write_vcards([given_lines], "4.0"))
    assert read_again(tmp_path, write_vcards(first, version)) == first


@pytest.mark.parametrize("version", VERSIONS)
def test_kept_lines_cannot_break_the_card(tmp_path: Path, version: Version) -> None:
    evil = "END:VCARD\nBEGIN:VCARD\nFN:Mallory\nno property\nVERSION:9\nX-A:1\r2\nX-B:3"
    contact = Contact(person=Person(full_name="Ana\r\nEND:VCARD", vcard=evil, note="a\rTEL:1"))
    (read,) = read_again(tmp_path, write_vcards([contact], version))
    assert read.person.full_name == "Ana END:VCARD"
    assert read.person.phone == ""
    assert read.person.vcard.split("\n") == ["FN:Mallory", "X-A:1\\n2", "X-B:3"]


@settings(deadline=None)
@given(contact=CONTACTS, kept=KEPT, version=st.sampled_from(VERSIONS))
def test_lines_are_short_and_no_character_is_cut(
    contact: Contact, kept: str, version: Version
) -> None:
    whole = replace(contact, person=replace(contact.person, vcard=kept))
    lines = write_vcards([whole], version).encode().split(b"\r\n")
    assert lines[-1] == b""
    for line in lines:
        assert len(line) <= 75
        assert b"\n" not in line
        line.decode()


@pytest.mark.parametrize("version", VERSIONS)
def test_another_program_reads_it(version: Version) -> None:
    person = Person(
        full_name="Zoë Q. O’Brien-Smith, PhD; ret.",
        called="Zo",
        address=Address(
            street="3 Mill Lane\nFlat 2; rear, left", city="Leeds", postcode="LS1", country="GB"
        ),
        email="zoe@larch.example",
        phone="+44 113 496 0000",
        linkedin="https://www.linkedin.com/in/zoe",
        note="one\n\ntwo, with; signs \\ and " + "é" * 90,
        courtesy=Courtesy.MS,
        vcard="EMAIL;TYPE=home:z@home.example\nBDAY:19850412\nX-FOO:bar",
    )
    text = write_vcards([Contact(person=person, company="Larch & Co; Ltd", title="Head")], version)
    (card,) = vobject.readComponents(text)
    assert card.fn.value == person.full_name
    assert (card.n.value.given, card.n.value.family) == ("Zoë Q. O’Brien-Smith, PhD;", "ret.")
    assert card.n.value.prefix == "Ms."
    assert card.adr.value.street == person.address.street
    assert card.adr.value.country == "United Kingdom"
    assert [each.value for each in card.email_list] == ["zoe@larch.example", "z@home.example"]
    assert card.note.value == person.note
    assert card.org.value == ["Larch & Co; Ltd"]
    assert card.title.value == "Head"
    assert card.x_foo.value == "bar"


@pytest.mark.parametrize("version", VERSIONS)
def test_we_read_what_another_program_writes(tmp_path: Path, version: Version) -> None:
    card: Any = vobject.vCard()
    card.add("version").value = version
    card.add("fn").value = "Zoë Ruiz, PhD; retired"
    card.add("n").value = vobject.vcard.Name(family="Ruiz", given="Zoë", suffix="PhD")
    card.add("org").value = ["Larch, Sons & Co", "R&D"]
    card.add("note").value = "line one\nline two; " + "ü" * 120
    card.add("email").value = "zoe@larch.example"
    card.add("adr").value = vobject.vcard.Address(
        street="3 Mill Lane", city="Leeds", code="LS1", country="UK"
    )
    file = tmp_path / "theirs.vcf"
    file.write_text(card.serialize(), encoding="utf-8", newline="")
    (read,) = read_vcards(file).contacts
    assert read.person.full_name == "Zoë Ruiz, PhD; retired"
    assert read.company == "Larch, Sons & Co"
    assert read.person.note == card.note.value
    assert read.person.email == "zoe@larch.example"
    assert read.person.address == Address(
        street="3 Mill Lane", city="Leeds", postcode="LS1", country="GB"
    )
    assert read.person.vcard.split("\n") == ["N:Ruiz;Zoë;;;PhD", "ORG:Larch\\, Sons & Co;R&D"]
