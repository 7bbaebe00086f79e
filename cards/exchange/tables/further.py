"""Turns what no field of a person holds into lines of a vCard: further e-mails, phones, a date."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from cards.exchange.column_aliases import plain_head
from cards.exchange.tables.heads import place_of
from cards.exchange.vcard.content import Property
from cards.exchange.vcard.escaping import escape
from cards.exchange.vcard.keeping import content_line

_KINDS = {
    "mobile": "cell",
    "cell": "cell",
    "mobil": "cell",
    "handy": "cell",
    "movil": "cell",
    "portable": "cell",
    "iphone": "cell",
    "main": "voice",
    "pager": "pager",
    "fax": "fax",
}
"""Words in labels and the vCard types that mean the same (RFC 6350, 6.4.1)."""


@lru_cache(maxsize=1_000)
def kind_of(label: str) -> tuple[str, ...]:
    """The vCard types that a label names ("Work Fax" is work and fax); none for people's own."""
    plain = plain_head(label)
    place = place_of(plain) or next(filter(None, map(place_of, plain.split())), "")
    kinds = [_KINDS[word] for word in plain.split() if word in _KINDS]
    return tuple(dict.fromkeys([place] * (place in ("work", "home")) + kinds))


def line_of(name: str, text: str, kinds: Sequence[str] = ()) -> str:
    """One property with text for its value, unfolded (RFC 6350, 3.3)."""
    return structured_line(name, [text], kinds)


def structured_line(name: str, parts: Sequence[str], kinds: Sequence[str] = ()) -> str:
    """One property whose value has several parts, such as N or ADR."""
    params = (("TYPE", tuple(kinds)),) if kinds else ()
    return content_line(Property(name, params, ";".join(map(escape, parts))))


def categories_line(names: Sequence[str]) -> str:
    """The groups a contact is in, without those that Google has everybody in."""
    each = [name.strip() for several in names for name in several.split(";")]
    own = [name for name in each if name and not name.startswith("*") and name != "myContacts"]
    return f"CATEGORIES:{','.join(map(escape, own))}" if own else ""
