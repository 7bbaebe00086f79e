"""Choosing phrasings: steady by seed and person, and no sentence twice in a batch."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from cards.words.bank import Phrase
from cards.words.keys import Marks
from cards.words.sentences import body_sentences, same_sentence_key

OPENING_WORDS = 4
"""No two notes of a batch begin with the same run of this many words."""

_MADE_FOR_IT = 0.5
_OUTSIDE = 0.15
_NO_INTERVIEWERS = frozenset({"assistant", "referrer"})
"""People whom the general words of an interview fit least."""
_SAME_START = 0.5
_REPEATED_WORD = 0.3
_OPENING_TAKEN = 50.0
_FRAME_EARLIER = 20.0
_FRAME_TAKEN = 100.0


def rank(*parts: object) -> float:
    """A steady number from 0 to 1 for a seed, a person and whatever else is given."""
    digest = hashlib.blake2b("\x1f".join(map(str, parts)).encode(), digest_size=8).digest()
    return int.from_bytes(digest, "big") / 2**64


def opening(sentence: str) -> tuple[str, ...]:
    """The first words by which two notes would look alike."""
    return tuple(re.findall(r"[\w'’-]+", sentence.casefold())[:OPENING_WORDS])


@dataclass(slots=True)
class Taken:
    """What the notes of a batch, and the notes before it, have used already."""

    frames: Counter[str] = field(default_factory=Counter)
    sentences: set[str] = field(default_factory=set)
    openings: set[tuple[str, ...]] = field(default_factory=set)
    shapes: Counter[object] = field(default_factory=Counter)
    bodies: list[list[str]] = field(default_factory=list)
    earlier: tuple[str, ...] = ()
    known: dict[str, bool] = field(default_factory=dict)
    """Phrasings, and whether an earlier note used them."""

    @classmethod
    def before(cls, texts: Iterable[str]) -> Taken:
        """What earlier texts have used."""
        bodies = [body for body in map(body_sentences, texts) if body]
        sentences = [sentence for body in bodies for sentence in body]
        return cls(
            sentences={same_sentence_key(each) for each in sentences},
            openings={opening(body[0]) for body in bodies},
            bodies=[body_words(" ".join(body)) for body in bodies],
            earlier=tuple(sentence.casefold() for sentence in sentences),
        )

    def keep(self, phrase: Phrase, sentence: str) -> None:
        """Mark a phrasing and the sentence made of it as used."""
        self.frames[phrase.text] += not phrase.bare
        self.sentences.add(same_sentence_key(sentence))

    def has(self, sentence: str) -> bool:
        """Whether the very sentence was used."""
        return same_sentence_key(sentence) in self.sentences

    def cost(self, phrase: Phrase, sentence: str, *, opens: bool) -> float:
        """How much it would hurt to use this phrasing once more."""
        cost = _FRAME_TAKEN * self.frames[phrase.text]
        cost += _OPENING_TAKEN * (opens and opening(sentence) in self.openings)
        return cost + _FRAME_EARLIER * self._was_earlier(phrase)

    def _was_earlier(self, phrase: Phrase) -> bool:
        if phrase.text not in self.known:
            self.known[phrase.text] = any(map(phrase.could_be, self.earlier))
        return self.known[phrase.text]


def body_words(text: str) -> list[str]:
    """The words of a body in small letters, by which two are compared."""
    return re.findall(r"\w+", text.casefold())


def harmony(phrase: Phrase, before: Sequence[str], unheard: frozenset[str]) -> float:
    """What a phrasing costs beside the phrasings already in the note: echoes of words, starts."""
    said = Counter(word for text in before for word in _content(text, unheard))
    cost = _REPEATED_WORD * sum(said[word] for word in _content(phrase.text, unheard))
    if before and _start(before[-1]) == _start(phrase.text):
        cost += _SAME_START
    return cost


def weight(phrase: Phrase, given: Marks) -> float:
    """Phrasings made for this role, form, register or meeting come first more often than others."""
    found = 1.0
    for kind, most in (("role", 2), ("register", 2), ("met", 6), ("finalist", 1)):
        ids = phrase.marks.get(kind, frozenset())
        if 0 < len(ids) <= most:
            found *= _OUTSIDE if ids & _NO_INTERVIEWERS else _MADE_FOR_IT
    forms = phrase.marks.get("form", frozenset())
    told = any(form.endswith("_told") for form in forms & given.get("form", frozenset()))
    return found * (_MADE_FOR_IT if told and len(forms) <= 2 else 1.0)


@lru_cache(maxsize=16384)
def _content(text: str, unheard: frozenset[str]) -> set[str]:
    found = re.findall(r"[^\W\d_][\w-]{3,}", re.sub(r"\{\w+\}", " ", text.lower()))
    return {_stem(word) for word in found if word not in unheard}


def _stem(word: str) -> str:
    for ending in ("ations", "ation", "ings", "ing", "ers", "er", "ed", "es", "s", "ly"):
        if word.endswith(ending) and len(word) - len(ending) > 3:
            return word[: -len(ending)]
    return word


def _start(text: str) -> str:
    found = re.match(r"\{\w+\}|\w+", text)
    return found[0].lower() if found else ""
