"""Makes a contact of a card: each field from the property that holds it best, the rest kept."""

from __future__ import annotations

from cards.exchange.vcard.calling import courtesy_of
from cards.exchange.vcard.content import Property
from cards.exchange.vcard.dividing import Card
from cards.exchange.vcard.escaping import components, unescape
from cards.exchange.vcard.fields import Fields
from cards.exchange.vcard.keeping import Keeper
from cards.exchange.vcard.naming import called_of, kept_name, name_of, prefixes_of
from cards.exchange.vcard.reaching import (
    UNKNOWN_COUNTRY,
    address_of,
    email_of,
    linkedin_of,
    phone_of,
)
from cards.exchange.vcard.telling import Told
from cards.exchange.vcard.texts import is_turned, running, single
from cards.model.incoming import Contact
from cards.model.people import Person

FAMILIAR = "X-CORDIALLY-FAMILIAR"
_KINDS = ("KIND", "X-ADDRESSBOOKSERVER-KIND", "X-KIND")
_AN_ORGANISATION = frozenset({"org", "organization"})
_OF_NOBODY = frozenset({"group", "location", "device", "application", "thing"})
_IN_FIELDS = frozenset({"FN", "N", "NICKNAME", "ORG", "TITLE", "EMAIL", "TEL"})


def contact_of(card: Card, told: Told, keeper: Keeper) -> Contact | None:
    """The contact that a card is of; None, and told why, when it is of nobody.

    A company's card is a contact of the company's name at that company: one can write to it.
    """
    fields = Fields(card)
    kind = _kind(fields)
    if kind in _OF_NOBODY:
        told.tell(card.line, "list" if kind == "group" else "of_nobody", kind=kind)
        return None
    company, organisation = _company(fields)
    full_name, names = name_of(fields, company)
    if not full_name:
        told.tell(card.line, "nameless")
        return None
    if kind in _AN_ORGANISATION:
        company = company or full_name
    _tell_damage(card, told, full_name)
    title = fields.take("TITLE") or fields.take("ROLE")
    address, beside = address_of(fields, company)
    for prop in beside:
        what = "no_country" if prop.name == UNKNOWN_COUNTRY else "further_parts"
        told.tell(prop.line, what, name=full_name, given=unescape(prop.value))
    courtesy = courtesy_of(prefixes_of(names))
    first = [*kept_name(names, full_name, courtesy), *organisation, *beside]
    person = Person(
        full_name=full_name,
        called=called_of(fields, full_name),
        address=address,
        email=email_of(fields),
        phone=phone_of(fields),
        linkedin=linkedin_of(fields),
        note=_note(fields),
        courtesy=courtesy,
        familiar=fields.take(FAMILIAR).lower() == "true",
        # Last, when every field has taken what is its own.
        vcard=keeper.keep(sorted(first, key=_place_in_line) + fields.left, full_name),
    )
    return Contact(person=person, company=company, title=title, line=card.line)


def _place_in_line(prop: Property) -> int:
    """Properties that an export writes with its own come first, so that reading it is stable."""
    order = ("N", "ORG", UNKNOWN_COUNTRY)
    return order.index(prop.name) if prop.name in order else len(order)


def _kind(fields: Fields) -> str:
    """What the card says it is of; the property stays only where it says something."""
    for prop in fields.all(*_KINDS):
        kind = prop.value.strip().lower()
        if kind in {"individual", ""}:
            fields.use(prop)
        else:
            return kind
    return ""


def _company(fields: Fields) -> tuple[str, list[Property]]:
    """The company, and the property again when it says more, such as a department."""
    org = fields.best("ORG", text=lambda prop: "".join(_units(prop)))
    if org is None:
        return "", []
    fields.use(org)
    company, *units = _units(org)
    says_more = any(units) or org.param("SORT-AS")
    return company, [org] if says_more else []


def _units(org: Property) -> list[str]:
    return [single(unit) for unit in components(org.value)]


def _note(fields: Fields) -> str:
    notes = [prop for prop in fields.all("NOTE") if not prop.cut]
    fields.use(*notes)
    return "\n".join(filter(None, (running(unescape(prop.value)) for prop in notes)))


def _tell_damage(card: Card, told: Told, name: str) -> None:
    """Say what is not as it was meant: letters nobody can read, names that read backwards."""
    if card.dropped:
        told.tell(card.line, "many_properties", name=name, count=card.dropped)
    for prop in card.properties:
        if not prop.whole:
            told.tell(prop.line, "letters", name=name, property=prop.name)
        if prop.name in _IN_FIELDS and is_turned(prop.value):
            told.tell(prop.line, "turned", name=name, property=prop.name)
