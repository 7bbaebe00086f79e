"""Readies a text for the search: small letters, names and quotations masked, as long as it was."""

from __future__ import annotations

import re
from functools import lru_cache

from cards.words.review.note import ReviewNote
from cards.words.review.patterns import COMPANY, PERSON

QUOTED = "ꙩ"
"""Stands for each letter of what someone else said, which is not the writer's own tone."""

_SAME = str.maketrans({"’": "'", "‘": "'", "´": "'", "\u00a0": " ", "\u202f": " ", "‑": "-"})
_QUOTATION = re.compile(
    r"“[^”“\n]{1,300}”|\"[^\"\n]{1,300}\"|«[^»\n]{1,300}»|„[^“”\n]{1,300}[“”]"
    r"|(?<!\w)'[^'\n]{1,200}'(?!\w)"
)
_SMALL_WORDS = "the of and for von van der de la del los las le y und e da di du al el a dr mr mrs"
_SMALL = frozenset(_SMALL_WORDS.split())


def masked(note: ReviewNote) -> str:
    """The text of a note in small letters; each place is the same as in the text."""
    text = straightened(note.text)
    text = _QUOTATION.sub(lambda m: re.sub(r"\w", QUOTED, m[0]), text)
    own = _names((note.company,))
    if own:
        text = own.sub(lambda m: re.sub(r"[^\s'\-]", COMPANY, m[0]), text)
    others = _names((note.to, note.called, *note.known_names, *note.known_companies))
    if others:
        text = others.sub(lambda m: re.sub(r"[^\s'\-]", PERSON, m[0]), text)
    return lowered(text)


def straightened(text: str) -> str:
    """The text with one kind of apostrophe, blank and hyphen."""
    return text.translate(_SAME)


def lowered(text: str) -> str:
    """The text in small letters, each in its place; letters that would grow stay as they are."""
    small = text.lower()
    if len(small) == len(text):
        return small
    return "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in text)


@lru_cache(maxsize=512)
def _names(names: tuple[str, ...]) -> re.Pattern[str] | None:
    """What finds any of these names, whole or one of its own words, spelled with its capitals."""
    found: set[str] = set()
    for name in names:
        plain = straightened(name).strip()
        found.add(plain)
        found |= {
            part
            for part in re.findall(r"[\w'\-]+", plain)
            if len(part) > 2 and part[0].isupper() and part.lower() not in _SMALL
        }
    found.discard("")
    if not found:
        return None
    longest = sorted(found, key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest))})(?!\w)")
