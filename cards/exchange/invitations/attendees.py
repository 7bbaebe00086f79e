"""Reads who takes part in a meeting: people, the organiser first."""

from __future__ import annotations

from cards.exchange.correspondents.contacts import contact_of, is_person, is_room
from cards.exchange.correspondents.known import address_in, is_own, same_address
from cards.exchange.invitations.components import Component
from cards.exchange.invitations.content import ContentLine
from cards.model.incoming import Contact

MOST_ATTENDEES = 100
"""People of one meeting that are told: an interview has a handful, a webinar hundreds."""
_NO_PEOPLE = {"ROOM", "RESOURCE", "GROUP"}


def attendees_of(event: Component, own: frozenset[str]) -> tuple[Contact, ...]:
    """The people, each once, without the user, rooms, groups, machines and who declined.

    Left out are CUTYPE ROOM, RESOURCE and GROUP, ROLE NON-PARTICIPANT (who is only told of it) and
    PARTSTAT DECLINED (RFC 5545, 3.2.3, 3.2.16, 3.2.12).
    """
    found: list[Contact] = []
    seen: set[str] = set()
    for line in [*event.every("ORGANIZER")[:1], *event.every("ATTENDEE")]:
        contact = None if _is_left_out(line) else _contact(line, own)
        if contact is None:
            continue
        key = same_address(contact.person.email) or contact.person.full_name.casefold()
        if key not in seen and len(found) < MOST_ATTENDEES:
            seen.add(key)
            found.append(contact)
    return tuple(found)


def _is_left_out(line: ContentLine) -> bool:
    told = {name: line.parameters.get(name, "").upper() for name in ("CUTYPE", "ROLE", "PARTSTAT")}
    declined = told["PARTSTAT"] == "DECLINED" and line.name == "ATTENDEE"
    return told["CUTYPE"] in _NO_PEOPLE or told["ROLE"] == "NON-PARTICIPANT" or declined


def _contact(line: ContentLine, own: frozenset[str]) -> Contact | None:
    name = line.parameters.get("CN", "")
    told = line.parameters.get("EMAIL", "")
    address = (
        address_in(_mailed(line.value)) or address_in(told.removeprefix("mailto:"))
        or address_in(name)
    )  # fmt: skip
    if is_own(address, own) or is_room(name, address):
        return None
    contact = contact_of(name, address, line.line)
    return contact if is_person(contact) else None


def _mailed(value: str) -> str:
    """What follows "mailto:"; other URIs hold no address, or none that reaches a person."""
    scheme, colon, rest = value.partition(":")
    if not colon:
        return value
    return rest.partition("?")[0] if scheme.strip().casefold() == "mailto" else ""
