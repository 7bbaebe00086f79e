"""What a sheet asks for: every character, how often, and what its little label says."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import cache

from fontTools.agl import UV2AGL, toUnicode

LOWER = "abcdefghijklmnopqrstuvwxyz"
EXTRA_LOWER = "ıßæœ"
CAPITALS = LOWER.upper()
EXTRA_CAPITALS = "ÆŒ"
DIGITS = "0123456789"
PUNCTUATION = ".,;:!?'\"-–()/&@#%+=*$€£«»_~<>[]§°"

ROUNDS = 4
"""How often each lower-case letter is written; the rounds keep equal letters apart."""
FREQUENT = ("etaoinsr", "etaoinsr", "etaoinsr", "etaoinsr", "hldu", "hldu", "hldu")
"""The commonest letters of English and its neighbours, asked for again: they meet each other most
often on a card."""

MARKS = {
    "grave": "\u0300",
    "acute": "\u0301",
    "circumflex": "\u0302",
    "tilde": "\u0303",
    "macron": "\u0304",
    "breve": "\u0306",
    "dot": "\u0307",
    "diaeresis": "\u0308",
    "ring": "\u030a",
    "caron": "\u030c",
    "cedilla": "\u0327",
    "ogonek": "\u0328",
    "slash": "\u0338",
    "bar": "\u0335",
}
"""The marks written once, by the combining character each stands for."""


@dataclass(frozen=True, slots=True)
class Request:
    """One box of the sheet: what to write there, and the number of this sample of it.

    ``over`` is the letter printed faintly in the box, for a mark that needs something to stand on.
    """

    glyph: str
    number: int
    text: str
    over: str = ""

    @property
    def key(self) -> str:
        """The box's own name, the same on every sheet."""
        return f"{self.glyph}.{self.number}"

    @property
    def mark(self) -> bool:
        """Whether this is a mark that goes onto letters."""
        return bool(self.over)


def glyph_name(character: str) -> str:
    """The glyph name of a character as the Adobe Glyph List has it."""
    return UV2AGL.get(ord(character)) or f"uni{ord(character):04X}"


@cache
def requests() -> tuple[tuple[Request, ...], ...]:
    """What each page of the sheet asks for, box by box."""
    first = (LOWER + EXTRA_LOWER) * 2 + LOWER * (ROUNDS - 2) + "".join(FREQUENT)
    second = (CAPITALS + EXTRA_CAPITALS) * 2 + DIGITS * 2 + PUNCTUATION * 2
    seen: dict[str, int] = {}

    def asked(character: str) -> Request:
        seen[character] = seen.get(character, 0) + 1
        return Request(glyph_name(character), seen[character] - 1, character)

    marks = tuple(Request(f"mark.{name}", 0, name, "l" if name == "bar" else "o") for name in MARKS)
    return (
        tuple(asked(character) for character in first),
        (*(asked(character) for character in second), *marks),
    )


@cache
def asked_for() -> dict[str, str]:
    """Everything the sheet asks for: the text of a glyph by its name, in the sheet's order."""
    return {each.glyph: each.text for page in requests() for each in page}


def decomposed(character: str) -> tuple[str, str] | None:
    """The letter and the mark (a name of MARKS) that make up a character, where two do."""
    if character in _STROKED:
        return _STROKED[character]
    parts = unicodedata.decomposition(character).split()
    if len(parts) != 2 or parts[0].startswith("<") or character == "ģ":
        return None
    base, mark = (chr(int(part, 16)) for part in parts)
    if character in "ďťľĽ":
        return base, "apostrophe"
    if mark == "\u0326" or character in "ķļņŗĢĶĻŅŖ":
        return base, "comma"
    names = {combining: name for name, combining in MARKS.items()}
    return (base, names[mark]) if mark in names else None


_STROKED = {
    "ø": ("o", "slash"),
    "Ø": ("O", "slash"),
    "ł": ("l", "bar"),
    "Ł": ("L", "bar"),
}
"""Letters Unicode does not take apart."""


@cache
def composable() -> tuple[str, ...]:
    """The accented letters made of what the sheet asks for: Latin-1, Latin Extended-A, ș and ț."""
    codes = (*range(0xC0, 0x180), *range(0x218, 0x21C))
    return tuple(chr(code) for code in codes if decomposed(chr(code)))


def character_of(glyph: str) -> str:
    """The character of a glyph that is written or derived."""
    known = asked_for()
    if glyph in known:
        return known[glyph]
    return str(toUnicode(glyph))
