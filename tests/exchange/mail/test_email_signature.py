"""What a signature block offers: only what is evident."""

from __future__ import annotations

import pytest

from cards.exchange.mail import message_of
from cards.exchange.mail.postal import address_in_lines
from cards.exchange.mail.signature import signature_of
from cards.model.incoming import Contact
from cards.model.people import Address


def sender(signature: str, *, shown: str = "Ana Ruiz", domain: str = "atlas.example") -> Contact:
    text = f"From: {shown} <ana.ruiz@{domain}>\nSubject: x\n\nDear Maya,\n\nthank you.\n\n"
    return message_of(text + signature).sender


def test_title_company_phones_address_and_linkedin() -> None:
    found = sender(
        "Best regards,\nAna\n\n-- \nAna Ruiz\nSenior Recruiter | Atlas Robotics GmbH\n"
        "T: +49 30 1234567 | M: +49 170 7654321 | Fax: +49 30 999999\n"
        "Torstraße 12, 10119 Berlin, Germany\nwww.linkedin.com/in/ana-ruiz\nHRB 123456 B"
    )
    assert (found.title, found.company) == ("Senior Recruiter", "Atlas Robotics GmbH")
    assert found.person.phone == "+49 30 1234567"
    assert found.person.vcard == "TEL;TYPE=cell:+49 170 7654321"
    assert found.person.address == Address(
        street="Torstraße 12", city="Berlin", postcode="10119", country="DE"
    )
    assert found.person.linkedin == "https://www.linkedin.com/in/ana-ruiz"


@pytest.mark.parametrize(
    ("signature", "title", "company"),
    [
        ("Ana Ruiz\nHead of Engineering\nAtlas", "Head of Engineering", "Atlas"),
        ("Ana Ruiz, Talent Partner at Atlas", "Talent Partner", "Atlas"),
        ("Viele Grüße\nAna Ruiz\nPersonalreferentin", "Personalreferentin", "Atlas"),
        ("Un saludo,\nAna Ruiz\nResponsable de Selección", "Responsable de Selección", "Atlas"),
        ("Ana Ruiz\nLarch Labs Inc.\nEngineer", "Engineer", "Atlas"),
        ("ANA RUIZ\nVP Sales", "VP Sales", "Atlas"),
        ("Best,\nAna", "", "Atlas"),
        ("Ana Ruiz\nSent from my phone", "", "Atlas"),
        ("Ana Ruiz\nI will ask our manager.", "", "Atlas"),
        ("no name here\nEngineer", "", "Atlas"),
    ],
)
def test_titles_and_companies(signature: str, title: str, company: str) -> None:
    found = sender(signature)
    assert (found.title, found.company) == (title, company)


def test_a_company_is_told_by_the_signature_where_the_address_tells_none() -> None:
    found = sender("Ana Ruiz\nFounder\nLarch Labs Inc.", domain="gmail.com")
    assert (found.title, found.company) == ("Founder", "Larch Labs Inc.")


@pytest.mark.parametrize(
    ("line", "phone"),
    [
        ("+1 (212) 555-0142", "+1 (212) 555-0142"),
        ("Phone 0303 1234567", "0303 1234567"),
        ("(212) 555-0142", "212) 555-0142"),
        ("2026-03-09", ""),
        ("09.03.2026", ""),
        ("Fax: +49 30 1234567", ""),
        ("Meeting ID: 312 456 789", ""),
        ("HRB 123456789", ""),
        ("EUR 12.000.000", ""),
        ("https://x.example/1234567890", ""),
        ("12345678", ""),
        ("Tel. 030 1234567", "030 1234567"),
    ],
)
def test_numbers_that_are_phones(line: str, phone: str) -> None:
    found = sender(f"Ana Ruiz\n{line}").person.phone
    assert found.strip("()") == phone.strip("()")


@pytest.mark.parametrize(
    ("lines", "address"),
    [
        (["500 Main St, Suite 3", "Springfield, IL 62701"],
         Address(street="500 Main St, Suite 3", city="Springfield", region="IL",
                 postcode="62701", country="US")),
        (["12 High Street, London SW1A 1AA"],
         Address(street="12 High Street", city="London", postcode="SW1A 1AA", country="GB")),
        (["Calle Mayor 5, 28013 Madrid, España"],
         Address(street="Calle Mayor 5", city="Madrid", postcode="28013", country="ES")),
        (["Mariahilfer Straße 8 · A-1060 Wien"],
         Address(street="Mariahilfer Straße 8", city="Wien", postcode="1060", country="AT")),
        (["12 people came, 2026 was good"], Address()),
        (["Torstraße 12"], Address()),
        (["10119 Berlin"], Address()),
    ],
)  # fmt: skip
def test_addresses_in_the_forms_of_their_countries(lines: list[str], address: Address) -> None:
    assert address_in_lines(lines) == address


def test_a_german_block_signed_for_somebody_else_is_read_whole() -> None:
    text = """Hallo,

bis Montag!

Mit freundlichen Grüßen
i. A. Petra Lang

Personalreferentin
Kaiser Maschinenbau GmbH & Co. KG
Kaiserstr. 12 · 60311 Frankfurt am Main
Tel.: +49 (0)69 / 123 45-67 · Fax: -68
petra.lang@kaiser.example
"""
    for name in ("Petra Lang", ""):
        found = signature_of(text, name, "Kaiser")
        assert found.name == ("" if name else "Petra Lang")
        assert found.title == "Personalreferentin"
        assert found.company == "Kaiser Maschinenbau GmbH & Co. KG"
        assert found.phones == (("+49 (0)69 / 123 45-67", "work"),)
        assert (found.address.street, found.address.postcode) == ("Kaiserstr. 12", "60311")


def test_two_numbers_parted_by_a_stroke_are_two() -> None:
    text = "Regards,\nAda Lane\nTel. +49 69 123456 / +49 170 4567890"
    found = signature_of(text, "Ada Lane", "")
    assert [number for number, _kind in found.phones] == ["+49 69 123456", "+49 170 4567890"]


def test_a_spanish_floor_does_not_swallow_the_town() -> None:
    text = "Un saludo,\nElena Ruiz\nC/ Mayor 14, 2º B\n28013 Madrid"
    found = signature_of(text, "Elena Ruiz", "").address
    assert (found.street, found.postcode, found.city) == ("C/ Mayor 14, 2º B", "28013", "Madrid")


def test_a_company_after_an_at_sign_is_told() -> None:
    found = signature_of("Thanks!\nJo Moreau\nVP Product @ Halcyon", "Jo Moreau", "")
    assert (found.title, found.company) == ("VP Product", "Halcyon")
