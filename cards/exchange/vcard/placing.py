"""Turns the seven parts of ADR into an address, and an address into them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from cards.exchange.countries import country_code, english_name
from cards.exchange.vcard.content import Property
from cards.exchange.vcard.escaping import components, escape, unescape
from cards.exchange.vcard.texts import running, single
from cards.model.people import Address

_code_of = lru_cache(maxsize=1024)(country_code)
_BOX = {"DE": "Postfach", "AT": "Postfach", "CH": "Postfach", "ES": "Apartado", "FR": "BP"}
"""How a post-office box is written where "PO Box" is not understood."""


class Place(NamedTuple):
    """An address, and what of it no field holds."""

    address: Address
    country: str = ""
    """The country as typed when nobody knows it."""
    further: str = ""
    """Parts beyond the seven, which RFC 9554 adds."""


def place_of(prop: Property) -> Place:
    """The address in an ADR; its label alone becomes street lines.

    Post-office box, extended address and street are lines of the street, the street first, as
    an apartment follows the house. A country is known by its name in fourteen languages, its
    code, or by Apple's X-ABADR.
    """
    typed = components(prop.value)
    parts = [running(part) for part in [*typed, *[""] * 7]]
    box, extended, street, city, region, postcode, country = parts[:7]
    code = _country(country, prop)
    if box.isdigit():
        box = f"{_BOX.get(code or '', 'PO Box')} {box}"
    lines = [line for line in (street, extended, box) if line]
    label = running("\n".join([*parts[7:], *prop.param("LABEL")]))
    if not any(parts[:7]):
        lines = [label]
    address = Address(
        street=_lines("\n".join(lines)),
        city=single(city),
        region=single(region),
        postcode=single(postcode),
        country=code or "",
    )
    further = ", ".join(filter(None, map(single, typed[7:])))
    if is_said(further, words_of([prop._replace(value=";".join(typed[:7]))])) or not any(parts[:7]):
        further = ""  # Google has the whole address there again
    return Place(address, "" if code is not None else single(country), further)


def _country(typed: str, prop: Property) -> str | None:
    """The code of the country typed, "" for none, None for one that nobody knows."""
    code = _code_of(single(typed))
    if code:
        return code
    for hint in (*prop.param("CC"), *prop.param("X-ABADR")):
        if len(hint) == 2 and (hinted := _code_of(hint)):
            return hinted
    return code


def _lines(text: str) -> str:
    return "\n".join(filter(None, (single(line) for line in text.split("\n"))))


def label_of(prop: Property) -> Property:
    """A LABEL of vCard 2.1 or 3.0 as what 4.0 has instead: an ADR with nothing but a label."""
    text = running(unescape(prop.value))
    params = (*(each for each in prop.params if each[0] != "VALUE"), ("LABEL", (text,)))
    return prop._replace(name="ADR", params=params, value=";;;;;;")


def words_of(addresses: Iterable[Property]) -> frozenset[str]:
    """Every word that stands in the parts of these ADRs, in small letters."""
    said = " ".join(part for adr in addresses for part in components(adr.value))
    return frozenset(re.findall(r"\w+", said.casefold()))


def is_said(text: str, words: frozenset[str]) -> bool:
    """Whether every word of a text is among these, so that it tells nothing new."""
    return words.issuperset(re.findall(r"\w+", text.casefold()))


def parts_of(address: Address, country: str = "") -> str:
    """ADR's value for an address; ``country`` is used where the address has none.

    The country is its English name, which every program shows as it is.
    """
    named = english_name(address.country) if address.country else country
    parts = ["", "", address.street, address.city, address.region, address.postcode, named]
    return ";".join(map(escape, parts))
