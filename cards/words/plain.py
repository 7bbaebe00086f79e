"""Typed text as plain text: one line, no control characters, of bearable length."""

from __future__ import annotations

import unicodedata

from cards.model.errors import InputError

MOST_CHARACTERS = 100_000
"""A longer text is refused: no note, no phrase and no fact comes near it."""


def plain(text: str) -> str:
    """The text on one line, blanks made single, control characters left out."""
    checked(text)
    return " ".join("".join(map(_shown, text)).split())


def plain_lines(text: str) -> str:
    """The text with its line ends, without other control characters; tabs become blanks."""
    lines = checked(text).replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return "\n".join("".join(map(_shown, line)).rstrip() for line in lines)


def checked(text: str) -> str:
    """The text itself; InputError "words.too_long" beyond ``MOST_CHARACTERS``."""
    if len(text) > MOST_CHARACTERS:
        raise InputError("words.too_long", count=len(text), most=MOST_CHARACTERS)
    return text


def _shown(letter: str) -> str:
    if letter in "\t\n\r\v\f\u2028\u2029":
        return " "
    return "" if unicodedata.category(letter) in ("Cc", "Cs") else letter
