"""Doubts about an address: each country asks for its own parts, and odd postcodes are told."""

from __future__ import annotations

import pytest

from cards.jobs.texts import sentence
from cards.layout.address_check import address_doubts
from cards.model.people import Address


def _codes(country: str, postcode: str, region: str = "", city: str = "Somewhere") -> list[str]:
    address = Address(
        street="1 Oak St", city=city, region=region, postcode=postcode, country=country
    )
    doubts = address_doubts(address, name="Ana Ruiz")
    for doubt in doubts:
        assert "Ana Ruiz" in sentence(doubt)
    return [doubt.code.removeprefix("layout.address_") for doubt in doubts]


@pytest.mark.parametrize(
    ("country", "postcode", "region"),
    [
        ("US", "97205", "OR"),
        ("US", "97205-1234", "Oregon"),
        ("CA", "H2X1Y4", "QC"),
        ("CA", "h2x 1y4", "Quebec"),
        ("GB", "ls1 4ap", ""),
        ("DE", "D-50667", ""),
        ("CH", "CH-8001", ""),
        ("SE", "SE-903 26", ""),
        ("PL", "90-001", ""),
        ("NL", "1015AA", ""),
        ("IE", "", ""),
        ("HK", "", "Kowloon"),
        ("QQ", "1", ""),
    ],
)
def test_what_can_be_posted_gives_no_doubts(country: str, postcode: str, region: str) -> None:
    assert _codes(country, postcode, region) == []


@pytest.mark.parametrize(
    ("country", "postcode", "region", "codes"),
    [
        ("US", "", "OR", ["no_postcode"]),
        ("US", "9720", "OR", ["odd_postcode"]),
        ("US", "97205", "", ["no_region"]),
        ("US", "97205", "NY", ["other_region"]),
        ("DE", "5066", "", ["odd_postcode"]),
        ("GB", "97205", "", ["odd_postcode"]),
        ("CA", "H2X 1Y", "QC", ["odd_postcode"]),
        ("BR", "", "", ["no_region", "no_postcode"]),
    ],
)
def test_what_the_post_would_stumble_over_is_told(
    country: str, postcode: str, region: str, codes: list[str]
) -> None:
    assert _codes(country, postcode, region) == codes


def test_a_city_is_asked_for_where_the_country_has_them() -> None:
    assert _codes("DE", "50667", city="") == ["no_city"]
    assert _codes("SG", "018956", city="") == []


def test_an_empty_address_gives_no_doubts() -> None:
    assert address_doubts(Address(country="US"), name="Ana") == ()


def test_a_country_not_said_is_the_senders() -> None:
    address = Address(street="Weg 1", city="Köln", postcode="506")
    (doubt,) = address_doubts(address, name="Ana", home="DE")
    assert "Germany" in sentence(doubt)
    assert "26133" in sentence(doubt)
