"""Finds a postal address among the lines of a signature, where one is evident."""

from __future__ import annotations

import re
from dataclasses import replace

from cards.exchange.countries import country_code
from cards.model.people import Address

_STREET_FIRST = re.compile(
    r"(?:[A-Z]?\d{1,5}[A-Za-z]?(?:-\d+)?\s+[^\d,]{3,40}?\b(?:st|street|ave|avenue|rd|road|blvd|"
    r"boulevard|dr|drive|ln|lane|way|pkwy|parkway|pl|place|sq|square|ct|court|hwy|terrace|row|"
    r"yard|quay|wharf|mews|broadway|gate|hill|park)\b\.?(?:,?\s*(?:suite|ste|floor|fl|unit|#)\.?"
    r"\s*[\w-]{1,6}|,?\s*\d{1,3}(?:st|nd|rd|th)\s+floor)?)",
    re.IGNORECASE,
)
_NUMBER_LAST = re.compile(
    r"[^\W\d][^\d,@|:\n]{2,40}(?:straße|strasse|str\.|str|weg|platz|allee|gasse|ring|damm|ufer|"
    r"chaussee|steig|hof)\s*\d{1,4}\s?[a-z]?(?:\s?[-–/]\s?\d{1,4}\s?[a-z]?)?\b",
    re.IGNORECASE,
)
_SPANISH = re.compile(
    r"(?:calle|c/|avenida|avda\.?|av\.|paseo|plaza|carrer|ronda|camino|travesía)\s*"
    r"[^\d,@|:\n]{2,40},?\s*(?:n[ºo°]\.?\s*)?\d{1,4}(?:,\s*\d{1,2}[ºª°][^,\n]{0,12})?",
    re.IGNORECASE,
)
_US = re.compile(r"([A-Z][A-Za-z .'-]{1,30}),\s*([A-Z]{2})\s+(\d{5}(?:-\d{4})?)\b")
_UK = re.compile(r"([A-Z][A-Za-z .'-]{1,30}),?\s+([A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2})\b")
_CONTINENT = re.compile(
    r"\b((?:[A-Z]{1,2}-)?\d{4,5})\s+([^\W\d_][^\d|@,:()]{1,35}?)(?=\s*(?:$|[,|(\n]))"
)


def address_in_lines(lines: list[str]) -> Address:
    """The first address: a street with its number and, right after, a postcode with its town.

    Anything less is none. Read are the forms of English-, German- and Spanish-speaking countries.
    """
    text = "\n".join(line.strip(" *|") for line in lines)
    for pattern in (_STREET_FIRST, _NUMBER_LAST, _SPANISH):
        street = pattern.search(text)
        if street is None:
            continue
        town = _town(text[street.end() :][:120])
        if town:
            return replace(town, street=" ".join(street[0].split()).strip(" ,"))
    return Address()


def _town(after: str) -> Address | None:
    near = after.lstrip(" ,·|\n")
    if found := _US.match(near):
        return Address(city=found[1].strip(), postcode=found[3], region=found[2], country="US")
    if found := _UK.match(near):
        return Address(city=found[1].strip(" ,"), postcode=found[2], country="GB")
    found = _CONTINENT.match(near)
    if found is None:
        return None
    rest = re.split(r"[\n,|]", near[found.end() :].strip(" ,·|()\n"), maxsplit=1)[0]
    country = country_code(rest) or country_code(_letters(found[1])) or ""
    return Address(city=found[2].strip(), postcode=found[1].rpartition("-")[2], country=country)


def _letters(postcode: str) -> str:
    """The country of an old postcode such as "D-10115"; "" when it has none."""
    mark = postcode.partition("-")[0] if "-" in postcode else ""
    return {"D": "DE", "A": "AT", "E": "ES", "CH": "CH", "F": "FR", "DE": "DE", "AT": "AT"}.get(
        mark, ""
    )
