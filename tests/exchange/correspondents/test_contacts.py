"""Who an address and a name stand for: people, desks, machines, companies."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cards.exchange.correspondents.companies import company_of, domain_of
from cards.exchange.correspondents.contacts import contact_of, is_person, is_room
from cards.exchange.correspondents.known import address_in, is_own, one_line


@pytest.mark.parametrize(
    ("shown", "address", "name", "company"),
    [
        ("Ana Ruiz", "ana@atlas-robotics.example", "Ana Ruiz", "Atlas Robotics"),
        ("Ruiz, Ana (Atlas)", "ana.ruiz@atlas.example", "Ana Ruiz", "Atlas"),
        ("Ana Ruiz, Atlas", "ana@atlas.example", "Ana Ruiz", "Atlas"),
        ("García Márquez, Gabriel", "gabriel.garcia@x-y.example", "Gabriel García Márquez", "X Y"),
        ("García Márquez, Gabriel", "gg@free.example", "García Márquez, Gabriel", "Free"),
        ("van der Berg, Jan", "j@ibm.com", "Jan van der Berg", "IBM"),
        ("John Smith, Jr.", "john@box.example", "John Smith", "Box"),
        ("'ana.ruiz@atlas.example'", "ana.ruiz@atlas.example", "Ana Ruiz", "Atlas"),
        ("", "ana-maria.ruiz2@atlas.example", "Ana-Maria Ruiz", "Atlas"),
        ("", "a.ruiz@mail.atlas.co.uk", "A. Ruiz", "Atlas"),
        ("ANA RUIZ", "ana@gmail.com", "Ana Ruiz", ""),
        ("ana de la ruiz", "ana@gmx.de", "Ana de la Ruiz", ""),
        ("Ana Ruiz (she/her)", "ana@yahoo.co.uk", "Ana Ruiz", ""),
        ("Ana Ruiz via LinkedIn", "ana@icloud.com", "Ana Ruiz", ""),
        ("Ana Ruiz | Atlas", "ana@atlas.example", "Ana Ruiz", "Atlas"),
        ("Zofia Łuczak/Warsaw/Vistula", "z@vistula.example", "Zofia Łuczak", "Vistula"),
        ("Jörg Müller", "jm@xn--mller-kva.example", "Jörg Müller", "Müller"),
        ("Ana\r\nBcc: x@y.example", "ana@atlas.example", "Ana", "Atlas"),
        ("\u202eanA", "ana@atlas.example", "anA", "Atlas"),
    ],
)
def test_people_have_their_name_and_company(
    shown: str, address: str, name: str, company: str
) -> None:
    contact = contact_of(shown, address)
    assert is_person(contact)
    assert (contact.person.full_name, contact.company) == (name, company)


@pytest.mark.parametrize(
    ("shown", "address", "company"),
    [
        ("Atlas Robotics Hiring Team", "no-reply@us.greenhouse-mail.io", "Atlas Robotics"),
        ("Atlas Robotics", "noreply@atlasrobotics.example", "Atlas Robotics"),
        ("Jobs at Atlas Robotics", "notifications@smartrecruiters.com", "Atlas Robotics"),
        ("Recruiting", "atlas@myworkday.com", "Atlas"),
        ("", "careers@atlas.example", "Atlas"),
        ("Atlas Robotics GmbH", "kontakt@atlas-robotics.example", "Atlas Robotics GmbH"),
        ("Personalabteilung", "bewerbung@larch.example", "Larch"),
        ("Calendly", "no-reply@calendly.com", "Calendly"),
        ("", "no-reply@calendly.com", ""),
    ],
)
def test_machines_and_desks_are_their_company(shown: str, address: str, company: str) -> None:
    contact = contact_of(shown, address)
    assert not is_person(contact)
    assert contact.person.full_name == contact.company == company


def test_free_mail_and_services_name_no_employer() -> None:
    for address in ("a@gmail.com", "a@gmx.net", "a@hotmail.co.uk", "a@greenhouse.io", "a@x", ""):
        assert domain_of(address) == company_of(address) == ""
    assert domain_of("a@mail.atlas.com.au") == "atlas.com.au"
    assert domain_of("a@jobs.atlas.example") == "atlas.example"


def test_rooms_are_no_people_but_people_may_be_named_like_one() -> None:
    assert is_room("Besprechungsraum 3", "raum3@atlas.example")
    assert is_room("", "c_18@resource.calendar.google.com")
    assert not is_room("Roomana Salam", "r@atlas.example")
    assert not is_room("Ana Sala", "a@atlas.example")


def test_the_user_is_known_by_any_spelling_of_an_address() -> None:
    own = frozenset({"maya.lind@gmail.com", "maya@lind.example"})
    assert is_own("MayaLind@googlemail.com", own)
    assert is_own("Maya+jobs@Lind.example", own)
    assert not is_own("maya@atlas.example", own)
    assert not is_own("", frozenset({""}))


@given(shown=st.text(max_size=80), address=st.text(max_size=80))
def test_any_text_gives_a_harmless_contact(shown: str, address: str) -> None:
    contact = contact_of(shown, address)
    for text in (contact.person.full_name, contact.company, contact.person.email):
        assert text == one_line(text)
    assert contact.person.email == address_in(contact.person.email)
