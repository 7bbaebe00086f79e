"""What a pasted signature or address fills in."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cards.jobs.details import Details, details_in

SIGNATURE = """Katrin Vogel
Head of Engineering
Nordwind GmbH
Speicherstraße 12
20457 Hamburg
Tel. +49 40 123456-0
katrin.vogel@nordwind.example
linkedin.com/in/katrinvogel
"""
US = "Dana Wolfe\nAtlas Robotics\n1200 Market Street, Suite 5\nPhiladelphia, PA 19107\n"


def test_a_signature_fills_everything() -> None:
    found = details_in(SIGNATURE).values()
    assert found == {
        "full_name": "Katrin Vogel",
        "title": "Head of Engineering",
        "company": "Nordwind GmbH",
        "email": "katrin.vogel@nordwind.example",
        "phone": "+49 40 123456-0",
        "linkedin": "https://linkedin.com/in/katrinvogel",
        "street": "Speicherstraße 12",
        "postcode": "20457",
        "city": "Hamburg",
    }


@pytest.mark.parametrize(
    "text", [US, US.replace("\n", ", "), US.replace("\n", "\r\n"), US.replace("\n", "\u2028")]
)
def test_an_address_fills_name_company_and_place(text: str) -> None:
    found = details_in(text).values()
    assert found["full_name"] == "Dana Wolfe"
    assert found["street"].startswith("1200 Market Street")
    assert (found["city"], found["region"], found["postcode"]) == ("Philadelphia", "PA", "19107")
    assert found["country"] == "US"
    assert found.get("company", "Atlas Robotics") == "Atlas Robotics"


@pytest.mark.parametrize("text", ["", "Ana Ruiz", "Ana María de la Cruz Ibáñez", "Ruiz, Ana"])
def test_a_name_alone_is_worth_no_offer(text: str) -> None:
    assert not details_in(text).is_worth


@given(st.text(max_size=300))
def test_any_text_is_safe(text: str) -> None:
    assert isinstance(details_in(text), Details)
