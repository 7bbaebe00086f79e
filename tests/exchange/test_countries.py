"""Countries as people type them."""

from __future__ import annotations

import pytest

from cards.exchange.countries import country_code, nearest_country


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("", ""),
        (" . ", ""),
        ("us", "US"),
        ("U.S.A.", "US"),
        ("United States", "US"),
        ("United States of America", "US"),
        ("the Netherlands", "NL"),
        ("UK", "GB"),
        ("England", "GB"),
        ("Deutschland", "DE"),
        ("Österreich", "AT"),
        ("Osterreich", "AT"),
        ("ESPAÑA", "ES"),
        ("México", "MX"),
        ("Côte d’Ivoire", "CI"),
        ("Cote d'Ivoire", "CI"),
        ("日本", "JP"),
        ("Türkiye", "TR"),
        ("Turkey", "TR"),
        ("DEU", "DE"),
        ("Trinidad and Tobago", "TT"),
        ("Hong Kong", "HK"),
        ("Atlantis", None),
        ("ZZ", None),
        ("EU", None),
        ("World", None),
        ("001", None),
    ],
)
def test_country_codes(typed: str, code: str | None) -> None:
    assert country_code(typed) == code


def test_the_nearest_country_is_offered_only_when_near() -> None:
    assert nearest_country("Swizerland") == "Switzerland"
    assert nearest_country("xyzzy") is None
