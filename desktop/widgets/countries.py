"""The countries to choose from, named in the person's language."""

from __future__ import annotations

from functools import cache
from unicodedata import combining, normalize

from PySide6.QtCore import QLocale

# Codes that name no place one can post to: the EU, the euro zone, the UN, test and unknown.
_NO_PLACES = frozenset({"EU", "EZ", "UN", "QO", "XA", "XB", "ZZ"})


def countries(language: str = "") -> tuple[tuple[str, str], ...]:
    """ISO 3166 code and name of each country, sorted by name; ``language`` such as "de"."""
    return _named(language or QLocale().name())


@cache
def _named(language: str) -> tuple[tuple[str, str], ...]:
    from babel import Locale, UnknownLocaleError

    try:
        locale = Locale.parse(language)
    except (UnknownLocaleError, ValueError):
        locale = Locale("en")
    named = ((str(code), str(name)) for code, name in locale.territories.items())
    places = [
        (code, name)
        for code, name in named
        if len(code) == 2 and code.isalpha() and code not in _NO_PLACES
    ]
    return tuple(sorted(places, key=lambda place: _plain(place[1])))


def _plain(name: str) -> str:
    """A name as it is sorted: an accent is no other letter."""
    return "".join(each for each in normalize("NFKD", name) if not combining(each)).casefold()
