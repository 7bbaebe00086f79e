"""Finding out from the lists of a language what kind of matter was typed: grave, unkind, a no."""

from __future__ import annotations

import re
from functools import cache

from cards.words.languages import Language

_PARTS = re.compile(r"\s[-–—]\s|[\r\n;]+|(?<=[.!?])\s+")


def is_grave(text: str, spoken: Language) -> bool:
    """Whether a text speaks of death, illness, loss of work and the like, in any letters."""
    return says_any(text, spoken.grave, spoken.harmless)


def without_unkind(text: str, spoken: Language) -> str:
    """The text without the parts that nobody would like to read of themselves."""
    if not says_any(text, spoken.unkind, spoken.harmless):
        return text
    parts = _PARTS.split(text)
    return "; ".join(
        part.strip() for part in parts if not says_any(part, spoken.unkind, spoken.harmless)
    )


def says_any(text: str, listed: frozenset[str], harmless: frozenset[str] = frozenset()) -> bool:
    """Whether one of the listed expressions stands in a text outside the harmless ones.

    In an expression "*" is the rest of a word or, standing alone, up to four words.
    """
    plain = " ".join(text.casefold().replace("’", "'").split())
    if harmless:
        plain = _pattern(harmless).sub("·", plain)
    return bool(listed) and _pattern(listed).search(plain) is not None


@cache
def _pattern(listed: frozenset[str]) -> re.Pattern[str]:
    longest_first = sorted(listed, key=lambda said: (-len(said), said))
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(_expression, longest_first))})(?!\w)")


def _expression(said: str) -> str:
    gaps = re.escape(said.casefold()).replace(r"\ \*\ ", r"\s(?:\S+\s){1,4}")
    return gaps.replace(r"\*", r"\w*")
