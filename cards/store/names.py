"""Keys by which names are sorted, searched and compared."""

from __future__ import annotations

import unicodedata

# Letters whose mark is part of them, so that taking accents off does not reach it.
_PLAIN = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h"}
)


def sort_key(name: str) -> str:
    """A name without case, accents and extra spaces: the key to sort and search by."""
    spread = unicodedata.normalize("NFKD", " ".join(name.casefold().split()))
    if spread.isascii():
        return spread
    return "".join(c for c in spread if not unicodedata.combining(c)).translate(_PLAIN)


def same_name(name: str) -> str:
    """Two names are the same when these are equal: case and spaces aside, accents count."""
    return unicodedata.normalize("NFC", " ".join(name.casefold().split()))
