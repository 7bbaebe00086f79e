"""Finds in a card how a person is reached: e-mail, telephone, LinkedIn and the postal address."""

from __future__ import annotations

import re
from dataclasses import replace

from cards.exchange.vcard.content import Property
from cards.exchange.vcard.escaping import components, escape
from cards.exchange.vcard.fields import OURS, Fields, said
from cards.exchange.vcard.placing import place_of
from cards.exchange.vcard.texts import single
from cards.model.people import Address

UNKNOWN_COUNTRY = "X-CORDIALLY-COUNTRY"
"""The country of their address as it was typed, when nobody knows it."""
FURTHER_PARTS = "X-CORDIALLY-ADDRESS-PARTS"
"""What an address has beyond its seven parts (RFC 9554): floor, district, landmark."""
ATTENTION = "X-CORDIALLY-ATTENTION"
LINKS = ("URL", "X-SOCIALPROFILE", "SOCIALPROFILE", "IMPP", "X-LINKEDIN", "X-LINKEDIN-URL")

_NO_CALLS = frozenset({"fax", "pager", "modem", "bbs", "isdn", "video"})
_PROFILE = re.compile(
    r"(?:^|[/.@:])linkedin\.com(?:/(?!company/|school/|showcase/)|$)", re.IGNORECASE
)
_MAILBOX = re.compile(r"[^\s@<>]+@[^\s@<>]+")
_APPLE_USER = "x-apple:"


def email_of(fields: Fields) -> str:
    """The address to write to: the preferred one, or the first that looks like one."""
    return fields.take(
        "EMAIL",
        text=lambda prop: _without(prop, "mailto:"),
        order=lambda prop: not _MAILBOX.fullmatch(_without(prop, "mailto:")),
    )


def phone_of(fields: Fields) -> str:
    """The number to call: the preferred one, or the one carried along; never a fax or a pager."""
    return fields.take("TEL", text=_number, order=_nearness)


def _nearness(prop: Property) -> float:
    """The preferred number first, then the one that people carry."""
    if prop.rank < 100:
        return 0
    order = {"cell": 1, "work": 3, "home": 4}
    return min((order[kind] for kind in prop.types if kind in order), default=2)


def _number(prop: Property) -> str:
    if _NO_CALLS.intersection(prop.types) and not prop.param(OURS):
        return ""
    number = _without(prop, "tel:")
    return number if number == said(prop) else number.replace(";ext=", " ext. ")


def _without(prop: Property, scheme: str) -> str:
    text = said(prop)
    if text[: len(scheme)].lower() == scheme and prop.param("VALUE") != ("text",):
        return text[len(scheme) :].strip()
    return text


def linkedin_of(fields: Fields) -> str:
    """Their page at LinkedIn, from a link or a social profile; a company's page is none."""
    return fields.take(*LINKS, text=profile)


def profile(prop: Property) -> str:
    """The LinkedIn page that a property names; "" when it names another."""
    link = said(prop)
    if prop.param(OURS) or is_profile(link):
        return link
    service = " ".join((*prop.types, *prop.param("SERVICE-TYPE"), prop.name)).lower()
    if "linkedin" not in service or link.lower().startswith("http"):
        return ""
    user = link[len(_APPLE_USER) :] if link.lower().startswith(_APPLE_USER) else ""
    return f"https://www.linkedin.com/in/{user}" if user else link


def is_profile(link: str) -> bool:
    """Whether a link is to somebody's page at LinkedIn."""
    return _PROFILE.search(link) is not None


def address_of(fields: Fields, company: str) -> tuple[Address, list[Property]]:
    """Where a card reaches them, and as properties what no field of an address holds.

    The preferred address is taken, else the one at home, then one of no kind, and one at work
    when there is no other: a card that goes there has the company on its attention line.
    """
    adr = fields.best("ADR", text=_something, order=_distance)
    attention = fields.take(ATTENTION)
    if adr is None:
        return Address(attention=attention), []
    fields.use(adr)
    place = place_of(adr)
    if "work" in adr.types and not attention:
        attention = company
    left = ((UNKNOWN_COUNTRY, place.country), (FURTHER_PARTS, place.further))
    kept = [Property(name, (), escape(text), adr.line) for name, text in left if text]
    return replace(place.address, attention=attention), kept


def _something(prop: Property) -> str:
    return single("".join((*components(prop.value), *prop.param("LABEL"))))[:1]


def _distance(prop: Property) -> float:
    """How far from being their own: preferred, at home, of no kind, at work; then mere regions."""
    if not single("".join(components(prop.value)[:4])):
        return 4
    if prop.rank < 100:
        return 0
    if "home" in prop.types:
        return 1
    return 3 if "work" in prop.types else 2
