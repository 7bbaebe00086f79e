"""Our own export: read again exactly, and never a formula in a spreadsheet."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from cards.exchange.formula import guarded, unguarded
from cards.exchange.tables import contacts_csv, look_at, read_contacts, write_contacts_csv
from cards.model.incoming import Contact
from cards.model.people import Address, Courtesy, Person

FORMULAS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
NAUGHTY = st.text(max_size=20) | st.sampled_from(
    [
        "=1+1", "'=1", "''=1", "' =1", " =1", "\t=1", "+49 221", "-", "'", "@SUM(1)", "＝1",
        "\r", "\n",
        "a\r\nb", "a\rb", '"', '""', "a,b;c\td", "\x00", "\x1b[0m", "\u202eabc", "\ufeff", "é",
        "sep=;",
        " x ", "\u2028", "\x85", "::: ", "Notes:", "NULL", "0123", "1e5", "💌",
    ]
)  # fmt: skip
ADDRESS = st.builds(
    Address,
    street=NAUGHTY,
    city=NAUGHTY,
    region=NAUGHTY,
    postcode=NAUGHTY,
    country=st.sampled_from(["", "DE", "GB", "US", "CZ", "HK", "MO", "TR", "XK", "CI"]),
    attention=NAUGHTY,
)
PERSON = st.builds(
    Person,
    full_name=NAUGHTY.filter(bool),
    called=NAUGHTY,
    address=ADDRESS,
    email=NAUGHTY,
    phone=NAUGHTY,
    linkedin=NAUGHTY,
    note=NAUGHTY,
    courtesy=st.sampled_from(Courtesy),
    familiar=st.booleans(),
    vcard=NAUGHTY,
)
CONTACT = st.builds(Contact, person=PERSON, company=NAUGHTY, title=NAUGHTY)


@settings(max_examples=150, deadline=None)
@given(people=st.lists(CONTACT, max_size=4))
def test_what_is_exported_is_imported_equal(
    tmp_path_factory: pytest.TempPathFactory, people: list[Contact]
) -> None:
    path = tmp_path_factory.getbasetemp() / "people.csv"
    write_contacts_csv(people, path)
    reading = read_contacts(path)
    assert [replace(contact, line=0) for contact in reading.contacts] == people
    assert not reading.skipped
    assert look_at(path).is_ours


@pytest.mark.parametrize("begin", FORMULAS)
def test_no_cell_is_a_formula(begin: str) -> None:
    bad = f"{begin}HYPERLINK(1)"
    address = Address(street=bad, city=bad, region=bad, postcode=bad, country="US", attention=bad)
    person = Person(
        full_name=bad, called=bad, address=address, email=bad, phone=bad, linkedin=bad,
        note=bad, vcard=bad,
    )  # fmt: skip
    content = contacts_csv([Contact(person=person, company=bad, title=bad)]).decode("utf-8-sig")
    _heads, *rows = csv.reader(io.StringIO(content, newline=""))
    assert not [cell for row in rows for cell in row if cell.lstrip(" ").startswith(FORMULAS)]


@given(cell=NAUGHTY)
@example("'=")
@example("''  =")
def test_the_apostrophe_is_taken_off_only_where_it_was_put(cell: str) -> None:
    assert unguarded(guarded(cell)) == cell
    assert not guarded(cell).lstrip().startswith(FORMULAS)


def test_other_tables_keep_their_apostrophes(tmp_path: Path) -> None:
    path = tmp_path / "other.csv"
    path.write_text("name,phone\n'Ana,'+49 221 5\n", encoding="utf-8")
    (contact,) = read_contacts(path).contacts
    assert (contact.person.full_name, contact.person.phone) == ("'Ana", "'+49 221 5")


def test_the_file_says_it_is_utf_8_and_names_its_columns() -> None:
    content = contacts_csv([])
    assert content.startswith(b"\xef\xbb\xbffull_name,called,company,title,email,phone,street,city")


def test_a_spreadsheet_may_save_it_its_own_way(tmp_path: Path) -> None:
    person = Person(full_name="Zoë Größ", phone="+49 221 5", note="two\nlines", familiar=True)
    content = contacts_csv([Contact(person=person, company="Larch", title="Head")])
    table = list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))
    path = tmp_path / "saved.csv"
    with path.open("w", encoding="cp1252", newline="") as file:
        csv.writer(file, delimiter=";").writerows(table)
    (contact,) = read_contacts(path).contacts
    assert contact == Contact(person=person, company="Larch", title="Head", line=2)
