"""Tidying a typed fact: blanks, bullets, final marks, and the case of single words."""

from __future__ import annotations

import re

from cards.words.lexicon import pairs, words
from cards.words.shorthand import spelled_out, without_aside
from cards.words.tokens import head, is_word, pieces, word_list

_BULLET = re.compile(r"^\s*(?:[-*•–—>]+\s+|\d+[.)]\s+)")
_LEAD = re.compile(
    r"^(?:re|topic|about|regarding|concerning|subject|q|question|note)\s*:\s*", re.IGNORECASE
)
_OF_PEOPLE = frozenset({"her", "his", "their", "he", "she", "they", "my", "our", "we"})
_SUFFIXES = ("ing", "tion", "sion", "ment", "ness", "ship", "ism", "ance", "ence")


def tidy(text: str) -> str:
    """The text on one line, lines and semicolons joined as a list, without marks at its end."""
    text = spelled_out(text)
    parts = [_BULLET.sub("", part) for part in re.split(r"[\r\n;]+", text)]
    parts = [" ".join(part.split()).strip(" ,.…") for part in parts]
    parts = [_LEAD.sub("", part) for part in map(without_aside, parts) if part]
    parts = [part for part in parts if part.casefold() not in words("no_answers")] or parts
    joined = _joined([_unshouted(part) for part in parts])
    joined = re.sub(r"\s+([,.;:!?])", r"\1", joined)
    joined = _slashes(joined)
    joined = re.sub(r"([!?])[!?.]+", r"\1", joined)
    return _unquoted(joined).rstrip(" ,;:.…!-–—").strip()


def _slashes(text: str) -> str:
    """A list typed with strokes as one with commas: "climbing / chess / her dog"."""
    *first, last = re.split(r"\s+[/+]\s+", text)
    return f"{', '.join(first)} and {last}" if first else text


def _unshouted(text: str) -> str:
    """The text in small letters where all of it is in capitals and it speaks of people."""
    about_people = bool(_OF_PEOPLE & set(word_list(text)))
    return text.lower() if about_people and text == text.upper() else text


def _joined(parts: list[str]) -> str:
    if len(parts) < 2:
        return "".join(parts)
    verbs = words("verb_first") | words("past_first")
    speak = words("subjects") - {"people"}
    if any(
        len(part.split()) > 6 or head(part)[0] in verbs or head(part)[0].partition("'")[0] in speak
        for part in parts
    ):
        return ". ".join(part[:1].upper() + part[1:] for part in parts)
    link = ", " if re.search(r" (?:&|and) ", parts[-1]) else " and "
    return ", ".join(parts[:-1]) + link + parts[-1]


def _unquoted(text: str) -> str:
    for first, last in (('"', '"'), ("“", "”"), ("'", "'"), ("(", ")")):
        inner = text[1:-1]
        if first in '"“' and len(inner.split()) > 2:
            continue
        if text.startswith(first) and text.endswith(last) and first not in inner and len(text) > 2:
            return inner.strip()
    return text


def with_known_capitals(text: str) -> str:
    """The text with "i", days, months, acronyms and well-known names in their usual capitals."""
    return "".join(_known(piece) if is_word(piece) else piece for piece in pieces(text))


def _known(piece: str) -> str:
    if not piece.islower():
        return piece
    if piece == "i" or piece.startswith(("i'", "i’")):
        return "I" + piece[1:]
    if piece in words("months_and_days"):
        return piece.capitalize()
    if piece in pairs("spelled"):
        return pairs("spelled")[piece]
    return piece.upper() if piece in words("acronyms") - {"dbt"} else piece


def lower_start(text: str) -> str:
    """The text with its first word in lower case if it is an ordinary word, not a name."""
    parts = pieces(text)
    first = parts[0] if parts else ""
    plain = re.split(r"['’]", first.lower())[0]
    typed_as_word = first[1:].islower() or first == "A"
    if typed_as_word and first[:1].isupper() and plain != "i" and _is_ordinary(plain, parts):
        return text[:1].lower() + text[1:]
    return text


def _is_ordinary(word: str, parts: list[str]) -> bool:
    function = words("determiners") | words("question_words") | words("prepositions")
    known = function | words("subjects") | words("markers") | words("ordinary")
    if word in known | words("people") | words("women") | words("men") | words("heads"):
        return True
    others = [part for part in parts[1:] if is_word(part)]
    verbs = words("perhaps_finite") | words("finite") | words("verb_first") | words("past_first")
    if word in words("adverbs") | verbs | words("past_with_more") | words("talking"):
        return True
    return word.endswith(_SUFFIXES) and not any(other[:1].isupper() for other in others[:1])
