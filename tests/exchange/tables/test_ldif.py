"""Contacts that Thunderbird or a directory saved as LDIF."""

from __future__ import annotations

import base64
from pathlib import Path

from cards.exchange.reading import FileKind, kind_of, read_any
from cards.exchange.tables import look_at
from cards.jobs.texts import sentence

NAME = base64.b64encode("Jürgen Klein".encode()).decode()
BOOK = f"""version: 1

# a remark
dn: cn=Vera Rubin,mail=vera@obs.example
objectclass: top
objectclass: person
givenName: Vera
sn: Rubin
cn: Vera
  Rubin
mail: vera@obs.example
mozillaSecondEmail: vr@home.example
mobile: +1 555 0100
street: 5 Dome Rd
l: Tucson
postalCode: 85701
o: Observatory
title: Astronomer
favouriteColour: red

dn:: {base64.b64encode(b"cn=x").decode()}
cn:: {NAME}
mail: jk@obs.example
jpegPhoto:< file:///etc/passwd

dn: cn=Team
objectclass: groupOfNames
cn: Team
member: cn=Vera Rubin
"""


def book(tmp_path: Path, text: str = BOOK) -> Path:
    path = tmp_path / "book.ldif"
    path.write_text(text, encoding="utf-8")
    return path


def test_every_person_is_read_whole_and_lists_are_told(tmp_path: Path) -> None:
    path = book(tmp_path)
    assert kind_of(path) is FileKind.TABLE
    reading = read_any(path)
    vera, juergen = reading.contacts
    assert (vera.person.full_name, vera.company, vera.title, vera.line) == (
        "Vera Rubin",
        "Observatory",
        "Astronomer",
        4,
    )
    assert (vera.person.email, vera.person.phone) == ("vera@obs.example", "+1 555 0100")
    assert "vr@home.example" in vera.person.vcard
    assert vera.person.address.city == "Tucson"
    assert (juergen.person.full_name, juergen.person.email) == ("Jürgen Klein", "jk@obs.example")
    told = [sentence(each.reason) for each in reading.skipped]
    assert any("Team" in each for each in told)
    assert any("favouritecolour" in each and "jpegphoto" in each for each in told)


def test_a_window_asks_for_no_columns_of_it(tmp_path: Path) -> None:
    assert look_at(book(tmp_path)).program == "Thunderbird"


def test_an_entry_without_a_name_or_with_broken_base64_is_told_by_its_line(tmp_path: Path) -> None:
    reading = read_any(book(tmp_path, "dn: x=1\ncn:: %%%\nsn:: %%%\n\ndn: x=2\nmail: a@b.example"))
    assert [each.person.email for each in reading.contacts] == ["a@b.example"]
    assert [each.line for each in reading.skipped] == [1]


def test_a_thing_that_only_begins_like_it_is_no_ldif(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Name,Mail\ndn: Ada,ada@x.example\n", encoding="utf-8")
    assert [each.person.full_name for each in read_any(path).contacts] == ["dn: Ada"]
