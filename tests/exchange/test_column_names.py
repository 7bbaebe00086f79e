"""The heads people give their columns, in the languages they type in, and those left unused."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from cards.exchange import column_aliases
from cards.exchange.columns import COLUMNS
from cards.exchange.csv_people import Row, read_people
from cards.model.errors import InputError
from cards.model.people import Address

HOME = Address(street="Am Markt 3\nHinterhaus", city="Köln", postcode="50667", country="DE")


def table(tmp_path: Path, head: str, line: str) -> Path:
    file = tmp_path / "people.csv"
    file.write_text(f"{head}\n{line}\n", encoding="utf-8")
    return file


def row_of(tmp_path: Path, head: str, line: str) -> Row:
    return next(read_people(table(tmp_path, head, line)))


@pytest.mark.parametrize(
    "head",
    [
        "full_name,street,street2,city,zip,country",
        "Name,Address,Address line 2,Town,Postal code,Country",
        "Contact name,Street address,Apt/Suite,City,ZIP code,Country/Region",
        "Full Name,address1,address2,city,zip_code,country code",
        "name,Straße,Adresszusatz,Ort,PLZ,Land",
        "Nombre completo,Dirección,Dirección 2,Ciudad,Código postal,País",
    ],
)
def test_common_heads_are_understood(tmp_path: Path, head: str) -> None:
    path = table(tmp_path, head, "Uta Löw,Am Markt 3,Hinterhaus,Köln,50667,Germany")
    (row,) = read_people(path)
    assert row.name == "Uta Löw"
    assert row.address == HOME


@pytest.mark.parametrize("head", ["state", "Province", "Bundesland", "Provincia", "Kanton"])
def test_regions_have_many_names(tmp_path: Path, head: str) -> None:
    assert row_of(tmp_path, f"name;{head}", "Uta Löw;NRW").address.region == "NRW"


@pytest.mark.parametrize(
    "head",
    ["First name,Last name", "Given Name,Surname", "Vorname,Nachname", "Nombre,Apellidos"],
)
def test_a_name_in_two_columns_is_one(tmp_path: Path, head: str) -> None:
    row = row_of(tmp_path, head, "Uta,Löw")
    assert (row.name, row.fields["first_name"]) == ("Uta Löw", "Uta")
    assert row.fields["full_name"] == "Uta Löw"


def test_a_german_name_beside_the_first_name_is_the_last_name(tmp_path: Path) -> None:
    assert row_of(tmp_path, "Name;Vorname", "Löw;Uta").name == "Uta Löw"


def test_a_house_number_of_its_own_follows_its_street(tmp_path: Path) -> None:
    row = row_of(tmp_path, "Name;Straße;Hausnummer;Zusatz", "Uta Löw;Am Markt;3;Hinterhaus")
    assert row.address.street == "Am Markt 3\nHinterhaus"
    row = row_of(tmp_path, "name,house number,street,country", "Ann Lee,5,High Street,GB")
    assert row.address.street == "5 High Street"


def test_the_rest_of_a_person_is_understood(tmp_path: Path) -> None:
    head = "name,E-Mail,Telefon,Firma,Job title,LinkedIn URL,Notizen"
    row = row_of(tmp_path, head, "Uta Löw,u@larch.example,0221 1,Larch,Bauleiterin,in/uta,kurz")
    field = row.fields
    assert (field["email"], field["phone"]) == ("u@larch.example", "0221 1")
    assert (field["company"], field["title"]) == ("Larch", "Bauleiterin")
    assert (field["linkedin"], field["note"]) == ("in/uta", "kurz")


def test_a_proper_name_goes_first_and_the_other_is_the_persons_own(tmp_path: Path) -> None:
    path = table(tmp_path, "full_name,name,mobile,phone,shoe", "Uta Löw,Utchen,1,2,42")
    (row,) = read_people(path)
    assert (row.name, row.fields["name"], row.fields["phone"]) == ("Uta Löw", "Utchen", "2")


def test_without_any_name_the_columns_are_told(tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        row_of(tmp_path, "shoe,PLZ", "42,50667")
    assert caught.value.code == "exchange.no_column"


def test_a_separator_is_found_by_any_heads_we_know(tmp_path: Path) -> None:
    assert row_of(tmp_path, "Name;Straße, Nr.;PLZ", "Uta Löw;Am Markt 3;50667").address.postcode


def test_no_head_means_two_columns_and_none_is_listed_for_nothing() -> None:
    text = Path(column_aliases.__file__).with_name("columns.toml").read_text(encoding="utf-8")
    aliases = tomllib.loads(text)["aliases"]
    heads = [head for named in aliases.values() for head in named]
    assert set(aliases) <= set(COLUMNS)
    assert len(set(heads)) == len(heads)
    assert [head for head in heads if column_aliases.plain_head(head) != head] == []
    assert not set(heads) & {column_aliases.plain_head(name) for name in COLUMNS}
