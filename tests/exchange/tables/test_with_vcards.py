"""People from tables leave as vCards and come back the same: one idea of a person in both rooms."""

from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from cards.exchange.tables import read_contacts
from cards.exchange.vcard import read_vcards, write_vcards
from cards.model.incoming import Contact
from cards.model.people import Address

DATA = Path(__file__).parents[2] / "data" / "tables"
HEADS = [
    "First Name", "Last Name", "Nickname", "Organization Name", "Organization Title",
    "Organization Department", "Birthday", "Notes", "Labels", "E-mail 1 - Label",
    "E-mail 1 - Value", "E-mail 2 - Label", "E-mail 2 - Value", "Phone 1 - Label",
    "Phone 1 - Value", "Phone 2 - Label", "Phone 2 - Value", "Address 1 - Label",
    "Address 1 - Street", "Address 1 - City", "Address 1 - Country", "Address 2 - Label",
    "Address 2 - Street", "Address 2 - City", "Address 2 - PO Box", "Website 1 - Value",
]  # fmt: skip
CELL = st.sampled_from(
    [
        "", "", "", "a;b", "a,b", "a\\nb", "a\nb", "a:b", "é", "Work", "* Home", "x@x.example",
        "+49 221 5",
        "Köln", "a ::: b", "Germany", "Nowhere", "1980-05-21", "5/6/80",
        "https://linkedin.com/in/x",
        '"q"', "END:VCARD", "12", "=1", "😀", "\u202eabc", "^n", "Mobile", "Work Fax",
        "\\", "a\\,b",
    ]
)  # fmt: skip


def again(contacts: tuple[Contact, ...], path: Path) -> list[Contact]:
    path.write_text(write_vcards(contacts), encoding="utf-8", newline="")
    return [replace(each, line=0) for each in read_vcards(path).contacts]


@pytest.mark.parametrize("name", sorted(path.name for path in DATA.glob("[!.]*")))
def test_each_table_becomes_vcards_and_comes_back(tmp_path: Path, name: str) -> None:
    contacts = read_contacts(DATA / name).contacts
    assert again(contacts, tmp_path / "x.vcf") == [replace(each, line=0) for each in contacts]


@settings(max_examples=150, deadline=None)
@given(row=st.lists(CELL, min_size=len(HEADS), max_size=len(HEADS)))
def test_whatever_the_cells_hold_each_person_stays_one(
    tmp_path_factory: pytest.TempPathFactory, row: list[str]
) -> None:
    """Where no address of theirs is known, a vCard's reader may take one of the further ones."""
    folder = tmp_path_factory.getbasetemp()
    path = folder / "google.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([HEADS, row])
    contacts = read_contacts(path).contacts
    assume(all(each.person.address != Address() for each in contacts))
    back = again(contacts, folder / "google.vcf") if contacts else []
    assert [each.person.full_name for each in back] == [each.person.full_name for each in contacts]
    for one, other in zip(back, contacts, strict=True):
        assert one.person.email == other.person.email
        assert one.person.phone == other.person.phone
        assert one.person.address == other.person.address
        assert one.company == other.company
        assert sorted(one.person.vcard.split("\n")) == sorted(other.person.vcard.split("\n"))
