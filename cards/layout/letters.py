"""The letters of a text: as a hand writes them, and as an error names them."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

_NAMED = 12
"""Letters that an error names; more would bury what it says."""

_RIGHT_TO_LEFT = {"R", "AL", "AN"}

_NO_LETTER = re.compile("[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\ud800-\udfff]")
"""Control characters that part no words, and halves of letters; some faces claim to have them."""


def as_written(text: str) -> str:
    """The text with each letter and its marks as one (NFC), without what leaves no ink.

    Joiners, soft hyphens and marks of direction come with pasted text and show nowhere.
    """
    if text.isascii():
        return text
    dropped = {ord(letter): None for letter in set(text) if _leaves_no_ink(letter)}
    return unicodedata.normalize("NFC", text.translate(dropped) if dropped else text)


def no_letters(text: str) -> str:
    """What of a text is no letter at all, though a face may have something in its place."""
    if not _NO_LETTER.search("".join(set(text))):
        return ""
    return "".join(dict.fromkeys(_NO_LETTER.findall(text)))


def right_to_left(letters: str) -> str:
    """Those that are written from right to left, as Hebrew and Arabic are."""
    return "".join(
        letter for letter in letters if unicodedata.bidirectional(letter) in _RIGHT_TO_LEFT
    )


def named(letters: str) -> str:
    """Letters listed in an error: what cannot be seen by its number, a mark on a dotted circle."""
    shown = " ".join(_name(letter) for letter in letters[:_NAMED])
    return f"{shown} …" if len(letters) > _NAMED else shown


@cache
def _leaves_no_ink(letter: str) -> bool:
    # Variation selectors choose a form of the letter before them.
    is_selector = "\ufe00" <= letter <= "\ufe0f" or "\U000e0100" <= letter <= "\U000e01ef"
    return is_selector or unicodedata.category(letter) == "Cf"


def _name(letter: str) -> str:
    kind = unicodedata.category(letter)[0]
    if kind == "M":
        return f"\N{DOTTED CIRCLE}{letter}"
    return f"U+{ord(letter):04X}" if kind in "CZ" else letter
