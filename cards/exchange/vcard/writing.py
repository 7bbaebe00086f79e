"""Writes contacts as vCards 3.0 or 4.0 that other programs read, and we read again the same."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Literal

from cards.exchange.vcard.calling import is_name_to_call
from cards.exchange.vcard.charsets import FileCharset
from cards.exchange.vcard.content import Parameters, Property, parse
from cards.exchange.vcard.escaping import components, escape
from cards.exchange.vcard.fields import OURS
from cards.exchange.vcard.folding import folded
from cards.exchange.vcard.gathering import FAMILIAR
from cards.exchange.vcard.keeping import ABOUT_THE_CARD, content_line
from cards.exchange.vcard.naming import renewed_name, split_name
from cards.exchange.vcard.older import as_version_3, grouped
from cards.exchange.vcard.placing import parts_of
from cards.exchange.vcard.reaching import ATTENTION, LINKS, UNKNOWN_COUNTRY, is_profile
from cards.exchange.vcard.texts import running, single
from cards.exchange.vcard.unfolding import Line
from cards.model.incoming import Contact
from cards.model.people import Address, Person

Version = Literal["3.0", "4.0"]

_PRODUCT = "-//Cordially//People//EN"
_KNOWN_ONCE = frozenset({"UID", "KIND", "GENDER", "BDAY", "ANNIVERSARY"})
"""What RFC 6350 allows a card once: people who were merged bring it twice."""


def write_vcards(people: Iterable[Contact], version: Version = "4.0") -> str:
    """The text of a vCard file: CR LF, folded at 75 octets, to be saved as UTF-8.

    Reading it gives equal contacts: besides our fields each has the lines that were kept for
    them. What could begin another line or another card is taken out.
    """
    return "".join(card_text(contact, version) for contact in people)


def card_text(contact: Contact, version: Version = "4.0") -> str:
    """One contact's card, from BEGIN to END."""
    fixed = [("BEGIN", "VCARD"), ("VERSION", version), ("PRODID", _PRODUCT)]
    lines = [f"{name}:{value}" for name, value in fixed]
    items = 0
    for prop in [*_Writing(contact).properties()]:
        for each in grouped(prop, items + 1):
            items += each.group != "" and each.name not in {"X-ABLABEL", "X-ABADR"}
            lines.append(content_line(as_version_3(each) if version == "3.0" else each))
    lines.append("END:VCARD")
    return "".join(map(folded, lines))


class _Writing:
    """One contact on the way into a card."""

    def __init__(self, contact: Contact) -> None:
        self.contact = contact
        self.kept = list(_kept(contact.person))

    def properties(self) -> Iterator[Property]:
        """Our fields, each before what was kept of its kind, and then the rest."""
        person = self.contact.person
        own = [*self._names(person), *self._work(), *self._reached(person)]
        if note := running(person.note):
            own.append(Property("NOTE", (), escape(note)))
        if person.familiar:
            own.append(Property(FAMILIAR, (), "true"))
        yield from own
        yield from self.kept

    def _own(self, name: str, text: str, *also: str, params: Parameters = ()) -> list[Property]:
        """A field's property, marked when others of its kind follow; none for no text."""
        if not text:
            return []
        if any(prop.name in (name, *also) for prop in self.kept):
            params = (*params, (OURS, ("1",)), ("PREF", ("1",)))
        return [Property(name, params, text)]

    def _taken(self, name: str) -> Property | None:
        """The first kept property of a name, which is then no longer kept."""
        found = next((prop for prop in self.kept if prop.name == name), None)
        if found:
            self.kept.remove(found)
        return found

    def _names(self, person: Person) -> list[Property]:
        full_name, called = single(person.full_name), single(person.called)
        names = self._taken("N")
        renewed = renewed_name(names, full_name, person.courtesy) if names else None
        if names and not renewed:
            self.kept.insert(0, names._replace(name="X-N"))
        plain = Property("N", (), split_name(full_name, person.courtesy))
        nickname = self._own("NICKNAME", escape(called))
        if nickname and not is_name_to_call(called, full_name):
            nickname = [nickname[0]._replace(params=((OURS, ("1",)),))]
        return [*self._own("FN", escape(full_name)), renewed or plain, *nickname]

    def _work(self) -> list[Property]:
        company, title = single(self.contact.company), single(self.contact.title)
        same = [prop for prop in self.kept if prop.name == "ORG"]
        same = [prop for prop in same if single(components(prop.value)[0]) == company][:1]
        for prop in same:
            self.kept.remove(prop)
        value = same[0].value if same else escape(company)
        org = self._own("ORG", value, params=same[0].params if same else ())
        return [*org, *self._own("TITLE", escape(title))]

    def _reached(self, person: Person) -> list[Property]:
        email, phone = single(person.email), single(person.phone)
        return [
            *self._own("EMAIL", escape(email), params=_as_text(email, "mailto:")),
            *self._own("TEL", escape(phone), params=_as_text(phone, "tel:")),
            *self._place(person.address),
            *self._link(single(person.linkedin)),
        ]

    def _place(self, address: Address) -> list[Property]:
        attention = single(address.attention)
        parts = parts_of(address)
        if not parts.strip(";"):
            return self._own(ATTENTION, escape(attention))
        if not address.country and (unknown := self._taken(UNKNOWN_COUNTRY)):
            parts += unknown.value
        if attention and attention == single(self.contact.company):
            return self._own("ADR", parts, params=(("TYPE", ("work",)),))
        return [*self._own("ADR", parts), *self._own(ATTENTION, escape(attention))]

    def _link(self, link: str) -> list[Property]:
        if is_profile(link):
            return self._own("URL", link.replace("\\", "\\\\"), *LINKS)
        types: Parameters = (("TYPE", ("linkedin",)), (OURS, ("1",)))
        return [Property("X-SOCIALPROFILE", types, escape(link))] if link else []


def _as_text(text: str, scheme: str) -> Parameters:
    """That a value is text, where it could be taken for a URI."""
    return (("VALUE", ("text",)),) if text.lower().startswith(scheme) else ()


def _kept(person: Person) -> Iterator[Property]:
    """The properties kept for a person; lines that are none, or would end the card, are not."""
    once: set[str] = set()
    for line in person.vcard.split("\n"):
        prop = parse(Line(0, line.encode("utf-8", "replace"), cut=False), FileCharset())
        if prop is None or prop.name in ABOUT_THE_CARD or prop.name in once:
            continue
        if prop.name in _KNOWN_ONCE:
            once.add(prop.name)
        yield prop
