"""Guesses a company's name from the domain its people write from."""

from __future__ import annotations

import re

from cards.exchange.correspondents.known import known, one_line, squeezed

_WORD_OF = re.compile(r"\b(?:at|@|bei|der|von|of|en|de|from)\s+(.{2,60})$", re.IGNORECASE)
_VIA = re.compile(r"\s+(?:via|über|por|through)\s+.{1,60}$", re.IGNORECASE)


def domain_of(address: str) -> str:
    """The part of an address's domain that somebody registered, "" where it tells no employer.

    "ana@mail.atlas.co.uk" gives "atlas.co.uk". Nothing comes of free mail and of services that
    send for others. Which labels are a country's registry is a short list of our own, not the
    Public Suffix List: a wrong guess costs one correction.
    """
    domain = address.rpartition("@")[2].casefold().strip(". ")
    labels = [label for label in domain.split(".") if label]
    if len(labels) < 2 or is_service(domain):
        return ""
    under = len(labels) > 2 and len(labels[-1]) == 2 and labels[-2] in known("registries")
    registered = labels[-3:] if under else labels[-2:]
    return "" if registered[0] in known("free_mail") else ".".join(registered)


def is_service(domain: str) -> bool:
    """Whether mail from a domain is sent for somebody else."""
    labels = domain.split(".")
    return any(".".join(labels[at:]) in known("services") for at in range(len(labels)))


def company_of(address: str) -> str:
    """A company's name guessed from an address or a domain, "" when that tells none.

    "ana@atlas-robotics.example" gives "Atlas Robotics", "x@ibm.example" gives "IBM".
    """
    label = domain_of(address).split(".")[0]
    if label.startswith("xn--"):
        label = _unicode(label)
    words = [word for word in re.split(r"[-_]+", label) if word]
    return one_line(" ".join(_capital(word) for word in words))


def spelled(guess: str, told: str) -> str:
    """``told`` when it is the same name better spelled ("AtlasRobotics GmbH"), else ``guess``."""
    plain, other = squeezed(guess), squeezed(told)
    return told if plain and len(plain) > 1 and other.startswith(plain) else guess


def company_in(display: str) -> str:
    """The company in the name of one of its desks: "Atlas Robotics Hiring Team", "Jobs at Atlas".

    "" when nothing is left without the words that all desks have.
    """
    name = _VIA.sub("", display)
    found = _WORD_OF.search(name)
    words = (found[1] if found else name).split()
    while words and words[-1].casefold().strip(".,") in known("desk_words"):
        words.pop()
    while words and words[0].casefold() in known("desk_words") | {"the", "das", "your", "el"}:
        words.pop(0)
    return " ".join(words).strip(" ,-–|&")


def _capital(word: str) -> str:
    """A word as a name: acronyms of up to three letters in capitals, unless they read as a word."""
    acronym = len(word) <= 3 and not re.fullmatch(r"[^aeiou][aeiou][^aeiou]", word)
    return word.upper() if acronym else word[:1].upper() + word[1:]


def _unicode(label: str) -> str:
    try:
        return label.encode("ascii").decode("idna")
    except UnicodeError:
        return label
