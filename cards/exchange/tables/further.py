"""Turns what no field of a person holds into lines of a vCard: further e-mails, phones, a date."""

from __future__ import annotations

import re
from collections.abc import Sequence

from cards.exchange.column_aliases import plain_head
from cards.exchange.tables.cells import escaped
from cards.exchange.tables.heads import place_of

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


def kind_of(label: str) -> tuple[str, ...]:
    """The vCard types that a label names ("Work Fax" is work and fax); none for people's own."""
    plain = plain_head(label)
    place = place_of(plain) or next(filter(None, map(place_of, plain.split())), "")
    kinds = [_KINDS[word] for word in plain.split() if word in _KINDS]
    return tuple(dict.fromkeys([place] * (place in ("work", "home")) + kinds))


def line_of(name: str, value: str, kinds: Sequence[str] = ()) -> str:
    """One property with text for its value, unfolded (RFC 6350, 3.3)."""
    types = f";TYPE={','.join(kinds)}" if len(kinds) == 1 else ""
    if len(kinds) > 1:
        types = f';TYPE="{",".join(kinds)}"'
    return f"{name}{types}:{escaped(value)}"


def address_line(parts: Sequence[str], kinds: Sequence[str]) -> str:
    """An ADR of its seven parts: box, extended, street, city, region, postcode, country."""
    types = f";TYPE={kinds[0]}" if kinds else ""
    return f"ADR{types}:{';'.join(map(escaped, parts))}"


def categories_line(names: Sequence[str]) -> str:
    """The groups a contact is in; those that Google keeps for itself begin with a star."""
    own = [name for name in names if name and not name.startswith("*")]
    return f"CATEGORIES:{','.join(map(escaped, own))}" if own else ""


def is_linkedin(address: str) -> bool:
    """Whether a web address leads to LinkedIn."""
    return bool(re.match(r"(?:https?://)?(?:[\w-]+\.)*linkedin\.com(?:/|$)", address, re.I))
