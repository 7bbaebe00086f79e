"""Finds the sentence of an e-mail that reads like a no, in English, German and Spanish."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from cards.exchange.correspondents.known import one_line

_LOOKED_AT = 8_000
"""Characters of a message in which a no is looked for: it stands at the beginning."""
_END = re.compile(r"(?<=[.!?…;])\s+(?=[\"“„'(¡¿]?[^\W\d_a-zäöüßáéíóúñ])|\n\s*\n|(?<=[.!?])\s*\n")
_NOT_SAID = r"(?!(?:not|n't|never|yet|nicht|kein\w*|no|nunca|aún|todavía|unless)\b)"
"""A word that may stand between those of a phrase without turning what it says."""


@dataclass(frozen=True, slots=True)
class _Tongue:
    phrases: re.Pattern[str]
    unless: re.Pattern[str]
    opens: re.Pattern[str]
    past: re.Pattern[str]
    farewell: re.Pattern[str]
    softener: re.Pattern[str]
    invites: re.Pattern[str]


def refusal_in(text: str) -> str:
    """The sentence that says no, as it was written but on one line; "" when none does.

    A sentence counts when it has one of the phrases of ``refusals.toml`` and neither asks nor makes
    it a condition. Where no sentence is so clear, an expression of regret counts together with good
    wishes for the search, unless the message invites to something.
    """
    found = [(one_line(each), _plain(each)) for each in _sentences(text[:_LOOKED_AT])]
    for tongue in _tongues():
        for sentence, plain in found:
            if not sentence.endswith("?") and _says_no(plain, tongue):
                return sentence
    for tongue in _tongues():
        if hint := _hint(found, tongue):
            return hint
    return ""


def _says_no(plain: str, tongue: _Tongue) -> bool:
    concession = plain.startswith(" si bien ")  # "although"
    if tongue.past.search(plain) or (tongue.opens.match(plain, 1) and not concession):
        return False
    for said in tongue.phrases.finditer(plain):
        before = plain[: said.start()]
        near = " ".join(before.split()[-9:])
        if not tongue.unless.search(f" {near} "):
            return True
    return False


def _hint(found: list[tuple[str, str]], tongue: _Tongue) -> str:
    plain = [each for _sentence, each in found]
    if any(tongue.invites.search(each) for each in plain):
        return ""
    if not any(tongue.farewell.search(each) for each in plain):
        return ""
    return next((one for one, each in found if tongue.softener.search(each)), "")


def _sentences(text: str) -> Iterator[str]:
    for each in _END.split(text):
        if each and each.strip():
            yield each


def _plain(sentence: str) -> str:
    """The words in small letters with a space round each; "n't" is a word of its own."""
    small = sentence.casefold().replace("’", "'").replace("ß", "ss")
    small = re.sub(r"\([^()]{0,80}\)", " ", small)
    small = re.sub(r"\bcan't\b", "cannot", small)
    small = re.sub(r"n't\b", " n't", small)
    words = re.findall(r"n't|'s\b|[^\W_]+", small)
    return f" {' '.join(words)} "


@cache
def _tongues() -> tuple[_Tongue, ...]:
    text = Path(__file__).with_name("refusals.toml").read_text(encoding="utf-8")
    return tuple(
        _Tongue(**{kind: _any(each) for kind, each in tongue.items()})
        for tongue in tomllib.loads(text).values()
    )


def _any(phrases: list[str]) -> re.Pattern[str]:
    return re.compile("|".join(map(_phrase, phrases)))


def _phrase(phrase: str) -> str:
    """The pattern of one phrase over the words of ``_plain``."""
    between = {"*": 5, "**": 10}
    parts = [
        rf"(?:{_NOT_SAID}\S+ ){{0,{between[word]}}}?"
        if word in between
        else f"(?:{_choices(word)}) "
        for word in phrase.split()
    ]
    return "(?<= )" + "".join(parts)


def _choices(word: str) -> str:
    each = word.casefold().replace("ß", "ss").split("|")
    return "|".join(
        re.escape(one.removesuffix("~")) + (r"\S*" if one.endswith("~") else "") for one in each
    )
