"""Reads a person's name as mail and calendar programs write it, or guesses it from an address."""

from __future__ import annotations

import re

from cards.exchange.correspondents.known import address_in, known, one_line, squeezed

_QUOTES = "\"'`´‘’“”„«» "
_BRACKETS = re.compile(r"\s*[(\[{][^()\[\]{}]{0,80}[)\]}]\s*$")
_NOTES = re.compile(r"(?:CN=)?[^/]{2,60}/[^/\s][^/]{0,60}/[^/].{0,120}")
"""A name as Lotus Notes has it: "Ana Ruiz/Berlin/Atlas"."""
_VIA = re.compile(r"\s+(?:via|über|por|from|at|bei|@|\||[-–—])\s+\S.{0,80}$", re.IGNORECASE)


def name_of(display: str, address: str, company: str = "") -> str:
    """A person's name in the order one says it, from what a program shows and their address.

    "Ruiz, Ana (Atlas)" gives "Ana Ruiz"; where it is not sure that the surname comes first, the
    name stays as it is. Without a display name the address has to do: "ana.ruiz@…" gives "Ana
    Ruiz". "" when neither tells one.
    """
    name = _bare(display)
    if not name or "@" in name:
        return name_in_address(address or address_in(display))
    before, comma, after = name.partition(",")
    if comma and before.strip():
        name = _without_comma(before.strip(), after.strip(), address, company)
    return one_line(_cased(name)).strip(_QUOTES + ",")


def in_order(name: str, address: str = "", company: str = "") -> str:
    """A name in the order one says it: "Ruiz, Ana" gives "Ana Ruiz".

    As it is where that is not sure, or a word would be lost: "Ana Ruiz, PhD", "Ruiz, Jr.".
    """
    before, comma, after = name.partition(",")
    if not (comma and before.strip() and after.strip()):
        return name
    turned = _without_comma(before.strip(), after.strip(), address, company)
    return turned if len(turned.split()) == len(name.replace(",", " ").split()) else name


def name_in_address(address: str) -> str:
    """A name as the local part of an address spells it; "" when it has no letters."""
    local = address.rpartition("@")[0].split("+")[0]
    words = [re.sub(r"\d+", "", word) for word in re.split(r"[._]+", local)]
    named = [_capital(word) + ("." if len(word) == 1 else "") for word in words if word.strip("-")]
    return one_line(" ".join(named))


def _bare(display: str) -> str:
    """A display name without quotation marks, brackets at its end and who passed it on."""
    name = one_line(display).strip(_QUOTES)
    if _NOTES.fullmatch(name):
        name = name.removeprefix("CN=").partition("/")[0]
    for _ in range(3):
        shorter = _VIA.sub("", _BRACKETS.sub("", name)).strip(_QUOTES)
        if not shorter:
            break
        name = shorter
    return name


def _without_comma(before: str, after: str, address: str, company: str) -> str:
    """A name written with a comma, its parts in the order one says them."""
    first = after.split(",", maxsplit=1)[0].strip()
    if not first or first.casefold().strip(".") in known("after_names"):
        return before
    if company and squeezed(company).startswith(squeezed(first) or "-"):
        return before
    if first.casefold().strip(".") in known("company_endings"):
        return f"{before}, {after}"
    given, family = first.split(), before.split()
    surname_alone = len(family) == 1 or all(
        word.casefold() in known("particles") for word in family[:-1]
    )
    if len(given) <= 3 and (surname_alone or _agrees(given, family, address)):
        return f"{first} {before}"
    return f"{before}, {after}"


def _agrees(given: list[str], family: list[str], address: str) -> bool:
    """Whether the address has the given name, or its letter, before the surname."""
    local = squeezed(address.rpartition("@")[0])
    first, last = squeezed(given[0]), squeezed(family[0])
    return bool(first and last) and local.startswith((first + last, first[0] + last))


def _cased(name: str) -> str:
    """A name in small letters, or two words and more in capitals, as names are written."""
    shouted = name.isupper() and " " in name and name.isascii() and "." not in name
    if not (name.islower() or shouted):
        return name
    words = name.casefold().split()
    return " ".join(
        word if at and word in known("particles") else _capital(word)
        for at, word in enumerate(words)
    )


def _capital(word: str) -> str:
    return "-".join(part[:1].upper() + part[1:] for part in word.split("-"))
