"""Finds the country somebody meant: by code, or by its name in the languages people type in."""

from __future__ import annotations

import unicodedata
from functools import cache

_LANGUAGES = ("en", "de", "fr", "es", "it", "nl", "pt", "pl", "sv", "da", "nb", "fi", "cs", "ja")
_NO_COUNTRY = {"EU", "EZ", "UN", "QO", "XA", "XB", "ZZ"}
"""CLDR territories that no letter can be sent to."""

_OTHER_NAMES = {
    "america": "US",
    "united states of america": "US",
    "great britain": "GB",
    "britain": "GB",
    "england": "GB",
    "scotland": "GB",
    "wales": "GB",
    "northern ireland": "GB",
    "republic of ireland": "IE",
    "eire": "IE",
    "holland": "NL",
    "czech republic": "CZ",
    "korea": "KR",
    "republic of korea": "KR",
    "hong kong": "HK",
    "macau": "MO",
    "macao": "MO",
    "russian federation": "RU",
    "turkey": "TR",
    "ivory coast": "CI",
    "uae": "AE",
}
"""Names in daily use that CLDR gives otherwise."""


def country_code(typed: str) -> str | None:
    """The ISO 3166 alpha-2 code of what was typed, "" for nothing, None when nobody knows it.

    Understood are alpha-2, alpha-3 and numeric codes, names in fourteen languages (CLDR, through
    babel) and a few names in daily use; case, accents, dots and a leading "the" do not matter.
    """
    plain = _plain(typed)
    if not plain:
        return ""
    return _codes().get(plain)


def nearest_country(typed: str) -> str | None:
    """The English name most like what was typed, or None when none is much like it."""
    from rapidfuzz import process

    found = process.extractOne(typed, _english(), processor=_plain, score_cutoff=75)
    return _english()[found[2]] if found else None


def english_name(code: str) -> str:
    """The English name of an ISO 3166 alpha-2 code, which ``country_code`` understands again."""
    return _english().get(code, code)


def _plain(name: str) -> str:
    decomposed = unicodedata.normalize("NFKD", name.casefold().replace("&", " and "))
    letters = "".join(char for char in decomposed if char.isalnum() or char.isspace())
    return " ".join(letters.split()).removeprefix("the ")


@cache
def _codes() -> dict[str, str]:
    """Every spelling understood, plain, and its code."""
    from babel import Locale
    from babel.core import get_global

    known = set(Locale("en").territories) - _NO_COUNTRY
    codes: dict[str, str] = {}
    for old, new in get_global("territory_aliases").items():
        if len(new) == 1 and new[0] in known:
            codes[_plain(str(old))] = new[0]
    for language in reversed(_LANGUAGES):
        for code, name in Locale(language).territories.items():
            if code in known and code.isalpha():
                codes[_plain(name)] = code
    codes |= _OTHER_NAMES
    codes |= {code.casefold(): code for code in known if len(code) == 2 and code.isalpha()}
    return codes


@cache
def _english() -> dict[str, str]:
    """English names by code."""
    from babel import Locale

    return {
        code: name
        for code, name in Locale("en").territories.items()
        if len(code) == 2 and code not in _NO_COUNTRY
    }
