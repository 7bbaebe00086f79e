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
_WORD = re.compile(r"n't|'s\b|[^\W_]+")
_ASIDE = re.compile(r"\([^()]{0,80}\)")
_SAID_BY_OTHERS = re.compile(r"\"[^\"]{12,300}\"|[“„][^“”„]{12,300}[”“]|«[^«»]{12,300}»")
_ENOUGH_LEFT = 4
"""Words about a quotation that make it one: a message wholly in quotation marks is read."""
_NOT_SAID = r"(?!(?:not|n't|never|yet|nicht|kein\w*|no|nunca|aún|todavía|unless)\b)"
"""A word that may stand between those of a phrase without turning what it says."""


@dataclass(frozen=True, slots=True)
class _Sentence:
    """A sentence on one line, its words with a space round each, and which words they are."""

    whole: str
    plain: str
    words: frozenset[str]


class _Phrases:
    """A list of phrases, found by the word they begin with: a mailbox has many sentences."""

    def __init__(self, phrases: list[str]) -> None:
        by_word: dict[str, list[str]] = {}
        for phrase in phrases:
            first, _, rest = phrase.partition(" ")
            for word in first.split("|"):
                by_word.setdefault(_plain_word(word), []).append(_phrase(f"{word} {rest}"))
        compiled = {word: re.compile(f"(?<= )(?:{'|'.join(by_word[word])})") for word in by_word}
        self.by_word = {word: one for word, one in compiled.items() if not word.endswith("~")}
        self.by_stem = [one for word, one in compiled.items() if word.endswith("~")]
        stems = "|".join(re.escape(word[:-1]) for word in compiled if word.endswith("~"))
        self.stems = re.compile(f"(?<= )(?:{stems})" if stems else "(?!)")

    def places(self, sentence: _Sentence) -> Iterator[int]:
        """Where in a sentence's words a phrase begins."""
        for word in self.by_word.keys() & sentence.words:
            for found in self.by_word[word].finditer(sentence.plain):
                yield found.start()
        if self.stems.search(sentence.plain):
            for pattern in self.by_stem:
                for found in pattern.finditer(sentence.plain):
                    yield found.start()

    def has(self, sentence: _Sentence) -> bool:
        return next(self.places(sentence), None) is not None


@dataclass(frozen=True, slots=True)
class _Tongue:
    """What says no in one language, and what takes it back; see ``refusals.toml``."""

    spoken: frozenset[str]
    phrases: _Phrases
    unless: _Phrases
    opens: _Phrases
    past: _Phrases
    farewell: _Phrases
    softener: _Phrases
    invites: _Phrases


def refusal_in(text: str) -> str:
    """The sentence that says no, as it was written but on one line; "" when none does.

    A sentence counts when it has one of the phrases of ``refusals.toml`` and neither asks nor makes
    it a condition. Where no sentence is so clear, an expression of regret counts together with good
    wishes for the search, unless the message invites to something.
    """
    found = [_sentence(each) for each in _sentences(text[:_LOOKED_AT])]
    words = frozenset[str]().union(*(each.words for each in found))
    tongues = [tongue for tongue in _tongues() if len(tongue.spoken & words) > 1]
    for tongue in tongues:
        for sentence in found:
            if not sentence.whole.endswith("?") and _says_no(sentence, tongue):
                return sentence.whole
    return next(filter(None, (_hint(found, tongue) for tongue in tongues)), "")


def _says_no(sentence: _Sentence, tongue: _Tongue) -> bool:
    said = list(tongue.phrases.places(sentence))
    if not said or tongue.past.has(sentence):
        return False
    concession = sentence.plain.startswith(" si bien ")  # "although"
    if 1 in tongue.opens.places(sentence) and not concession:
        return False
    return any(not tongue.unless.has(_before(sentence, at)) for at in said)


def _before(sentence: _Sentence, at: int) -> _Sentence:
    """The few words before a place: a condition further off is about something else."""
    words = sentence.plain[:at].split()[-9:]
    return _Sentence(whole="", plain=f" {' '.join(words)} ", words=frozenset(words))


def _hint(found: list[_Sentence], tongue: _Tongue) -> str:
    if not any(tongue.farewell.has(each) for each in found):
        return ""
    if any(tongue.invites.has(each) for each in found):
        return ""
    return next((each.whole for each in found if tongue.softener.has(each)), "")


def _sentences(text: str) -> Iterator[str]:
    for each in _END.split(text):
        if each and each.strip():
            yield each


def _sentence(text: str) -> _Sentence:
    """The sentence with its words in small letters; "n't" is a word of its own.

    What stands in quotation marks is told of somebody else, as a newsletter does.
    """
    small = _ASIDE.sub(" ", _plain_word(text).replace("’", "'"))
    about = _SAID_BY_OTHERS.sub(" ", small)
    if len(about.split()) >= _ENOUGH_LEFT:
        small = about
    small = small.replace("can't", "cannot").replace("n't", " n't")
    words = _WORD.findall(small)
    return _Sentence(whole=one_line(text), plain=f" {' '.join(words)} ", words=frozenset(words))


def _plain_word(word: str) -> str:
    return word.casefold().replace("ß", "ss")


@cache
def _tongues() -> tuple[_Tongue, ...]:
    text = Path(__file__).with_name("refusals.toml").read_text(encoding="utf-8")
    return tuple(_tongue(**tongue) for tongue in tomllib.loads(text).values())


def _tongue(spoken: list[str], **phrases: list[str]) -> _Tongue:
    return _Tongue(
        frozenset(map(_plain_word, spoken)),
        **{kind: _Phrases(each) for kind, each in phrases.items()},
    )


def _phrase(phrase: str) -> str:
    """The pattern of one phrase over the words of ``_plain``."""
    between = {"*": 5, "**": 10}
    parts = [
        rf"(?:{_NOT_SAID}\S+ ){{0,{between[word]}}}?"
        if word in between
        else f"(?:{_choices(word)}) "
        for word in phrase.split()
    ]
    return "".join(parts)


def _choices(word: str) -> str:
    each = _plain_word(word).split("|")
    return "|".join(
        re.escape(one.removesuffix("~")) + (r"\S*" if one.endswith("~") else "") for one in each
    )
