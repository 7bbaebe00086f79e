"""Cutting a typed text into words, and words into their lower-case core."""

from __future__ import annotations

import re

_PIECES = re.compile(r"[^\W_](?:[\w.&/+#]*[\w+#])?(?:['’-][\w]+)*|\s+|.", re.DOTALL)


def pieces(text: str) -> list[str]:
    """The words, blanks and marks of a text, in order; joined they give the text again."""
    return _PIECES.findall(text)


def is_word(piece: str) -> bool:
    """Whether a piece is a word or a number, and no blank or mark."""
    return piece[:1].isalnum()


def word_list(text: str) -> list[str]:
    """The words of a text in lower case, straight apostrophes, without marks."""
    return [piece.lower().replace("’", "'") for piece in pieces(text) if is_word(piece)]


def marked_list(text: str) -> list[str]:
    """The words as in ``word_list``, with "," for every mark that parts the items of a list."""
    kept = (piece for piece in pieces(text) if is_word(piece) or piece in ",;:&")
    return [word.lower().replace("’", "'") if is_word(word) else "," for word in kept]


def head(text: str) -> tuple[str, list[str]]:
    """The first word of a text in lower case, and the words after it; "" for what is missing."""
    found = word_list(text)
    return (found[0] if found else ""), [*found[1:], ""]


def capitalised(text: str) -> str:
    """The text with its first letter a capital; the rest as it is."""
    for index, letter in enumerate(text):
        if letter.isalpha():
            return text[:index] + letter.upper() + text[index + 1 :]
        if letter.isdigit():
            return text
    return text
