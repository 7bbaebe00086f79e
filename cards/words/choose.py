"""Choosing phrasings: steady by seed and person, never twice in a batch while the bank lasts."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from cards.words.bank import Phrase, could_be
from cards.words.lexicon import words
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
_SENTENCE_TAKEN = 1000.0


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
    earlier: tuple[str, ...] = ()

    @classmethod
    def before(cls, texts: Iterable[str]) -> Taken:
        """What earlier texts have used."""
        bodies = [body for body in map(body_sentences, texts) if body]
        earlier = tuple(sentence for body in bodies for sentence in body)
        return cls(
            sentences={same_sentence_key(each) for each in earlier},
            openings={opening(body[0]) for body in bodies},
            earlier=earlier,
        )

    def keep(self, phrase: Phrase, sentence: str) -> None:
        """Mark a phrasing and the sentence made of it as used."""
        self.frames[phrase.text] += 1
        self.sentences.add(same_sentence_key(sentence))

    def cost(self, phrase: Phrase, sentence: str, *, opens: bool) -> float:
        """How much it would hurt to use this sentence once more."""
        cost = _FRAME_TAKEN * self.frames[phrase.text]
        cost += _SENTENCE_TAKEN * (same_sentence_key(sentence) in self.sentences)
        cost += _OPENING_TAKEN * (opens and opening(sentence) in self.openings)
        return cost + _FRAME_EARLIER * any(could_be(phrase.text, each) for each in self.earlier)


def harmony(phrase: Phrase, before: Sequence[str]) -> float:
    """What a phrasing costs beside the phrasings already in the note: echoes of words, starts."""
    said = Counter(word for text in before for word in set(_content(text)))
    cost = _REPEATED_WORD * sum(said[word] for word in set(_content(phrase.text)))
    if before and _start(before[-1]) == _start(phrase.text):
        cost += _SAME_START
    return cost


def weight(phrase: Phrase, wanted: frozenset[str]) -> float:
    """Phrasings made for one role or one form come first more often than general ones."""
    if not phrase.audience & wanted or len(phrase.audience) > 2:
        return 1.0
    return _OUTSIDE if phrase.audience & _NO_INTERVIEWERS else _MADE_FOR_IT


def _content(text: str) -> list[str]:
    found = re.findall(r"[a-z][a-z-]{3,}", re.sub(r"\{\w+\}", " ", text.lower()))
    return [_stem(word) for word in found if word not in words("unheard")]


def _stem(word: str) -> str:
    for ending in ("ations", "ation", "ings", "ing", "ers", "er", "ed", "es", "s", "ly"):
        if word.endswith(ending) and len(word) - len(ending) > 3:
            return word[: -len(ending)]
    return word


def _start(text: str) -> str:
    found = re.match(r"\{\w+\}|\w+", text)
    return found[0].lower() if found else ""
