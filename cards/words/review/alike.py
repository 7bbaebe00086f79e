"""Finds notes of a batch that are too much alike, naming the sentences they share."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

from cards.model.findings import Finding, Rule
from cards.words.review.finding import at, whole
from cards.words.review.note import ReviewNote
from cards.words.review.parts import Span, parts_of

SENTENCE = 88.0
"""Likeness of two sentences, of 100, from which a reader calls them the same."""
BODY = 82.0
"""Likewise of two whole notes."""
_LEAST_WORDS = 5
_LONGEST_SENTENCE = 600
_LONGEST_BODY = 6000


@dataclass(frozen=True, slots=True)
class Read:
    """A text taken apart for comparing: each sentence and how it is compared."""

    key: str
    sentences: tuple[tuple[Span, str], ...]
    body: str


def read(key: str, text: str, names: frozenset[str]) -> Read:
    """Take a text apart; the names in it, small letters, are of no matter."""
    found = []
    for span in parts_of(text).sentences:
        said = _compared(span.of(text)[:_LONGEST_SENTENCE], names)
        if len(said.split()) >= _LEAST_WORDS:
            found.append((span, said))
    body = " ".join(said for _span, said in found)[:_LONGEST_BODY]
    return Read(key, tuple(found), body)


def _compared(said: str, names: frozenset[str]) -> str:
    return " ".join(word for word in re.findall(r"\w+", said.casefold()) if word not in names)


def alike(text: str, own: Read, others: Sequence[Read]) -> Iterator[Finding]:
    """A finding for each sentence shared with another text, or one when the whole is too near."""
    told: set[int] = set()
    for other in others:
        shared = [
            (span, mate)
            for span, said in own.sentences
            for mate, theirs in other.sentences
            if span.start not in told and _same(said, theirs)
        ]
        for span, _mate in shared:
            if span.start in told:
                continue
            told.add(span.start)
            yield _named(at(text, Rule.TOO_ALIKE, span.start, span.end, other=other.key), other.key)
        if not shared and fuzz.ratio(own.body, other.body, score_cutoff=BODY):
            yield _named(whole(Rule.TOO_ALIKE, form="whole", other=other.key), other.key)


def _same(one: str, other: str) -> bool:
    return one == other or bool(fuzz.ratio(one, other, score_cutoff=SENTENCE))


def _named(finding: Finding, key: str) -> Finding:
    from dataclasses import replace

    return replace(finding, other=key)


def names_of(notes: Sequence[ReviewNote]) -> frozenset[str]:
    """The words of all names in a batch, small letters: a name changed makes no other sentence."""
    return frozenset(
        word
        for note in notes
        for name in (note.to, note.called, *note.known_names)
        for word in re.findall(r"\w+", name.casefold())
        if len(word) > 2
    )
