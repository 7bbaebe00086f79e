"""Makes a contact of an address and the name beside it, and tells people from desks and rooms."""

from __future__ import annotations

import re

from cards.exchange.correspondents.companies import company_in, company_of, is_service, spelled
from cards.exchange.correspondents.known import address_in, known, one_line
from cards.exchange.correspondents.names import name_of
from cards.model.incoming import Contact
from cards.model.people import Person

_NO_ANSWER = ("noreply", "donotreply", "noresponder", "nichtantworten", "bounce")


def contact_of(display: str, address: str, line: int = 0) -> Contact:
    """Who writes from ``address`` under the name ``display``.

    A machine, a desk that several people read, or a company itself has its company for a name:
    ``is_person`` tells them apart. Where not even a company is known, both are the display name.
    """
    display, address = one_line(display), address_in(address)
    company = company_of(address)
    if not _is_desk(display, address):
        company = company or _tenant(address)
        person = Person(full_name=name_of(display, address, company), email=address)
        return Contact(person=person, company=company, line=line)
    told = company_in(display) if "@" not in display else ""
    company = spelled(company, told) if company else told or _tenant(address) or display
    return Contact(person=Person(full_name=company, email=address), company=company, line=line)


def is_person(contact: Contact) -> bool:
    """Whether a contact is somebody; a machine's or a desk's name is its company's, or nothing."""
    return contact.person.full_name not in {"", contact.company}


def is_room(display: str, address: str) -> bool:
    """Whether an invited address is a room or another thing, by its name or its domain."""
    name = one_line(display).casefold()
    return address.rpartition("@")[2] in known("things") or name.startswith(tuple(known("rooms")))


def _is_desk(display: str, address: str) -> bool:
    local, _, domain = address.casefold().rpartition("@")
    plain = re.sub(r"[^a-z]", "", local.split("+")[0])
    if plain in known("robots") or any(mark in plain for mark in _NO_ANSWER):
        return True
    if domain in known("things"):
        return True
    name = re.sub(r"\s*[(\[].*", "", display).casefold()
    words = [word.strip(".,&|") for word in re.split(r"[\s/]+", name)]
    if known("desk_words").intersection(words) or _ends_as_company(words):
        return True
    nameless = not name or "@" in name
    return plain in known("desks") and (nameless or len(words) == 1 or is_service(domain))


def _ends_as_company(words: list[str]) -> bool:
    last = words[-1].replace(".", "") if words else ""
    return len(words) > 1 and last in known("company_endings")


def _tenant(address: str) -> str:
    """The company that a service names in the local part or below its own domain; mostly ""."""
    local, _, domain = address.rpartition("@")
    if domain == "myworkday.com":
        return company_of(f"{local}.example")
    labels = domain.split(".")
    under = labels[0] if len(labels) > 2 and is_service(domain) else ""
    return (
        ""
        if under in {"", "mail", "email", "us", "eu", "notifications", "hire", "e"}
        else (company_of(f"{under}.example"))
    )
