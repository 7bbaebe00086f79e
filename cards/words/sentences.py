"""Cutting notes into sentences, and finding the sentences that several notes share."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

_END = re.compile(r"(?<=[.!?])[\"'”’“»)]*\s+(?=[\"'“‘„«¿¡(]*[A-ZÀ-ÖØ-ÞĀ-Ž0-9])")
_ABBREVIATION = re.compile(
    r"(?:\b(?:Dra?|Mr|Mrs|Ms|Mx|Profa?|St|No|vs|Inc|Ltd|Co|Jr|Sra?|approx|resp|e\.g|i\.e|a\.k\.a"
    r"|Nr|bzw|ca|z\. ?B|d\. ?h|p\. ?ej)"
    r"|\b[A-Z]|\b(?:[a-zA-Z]\.)+[a-zA-Z])\.$"
)
_DAY = re.compile(r"\b\d{1,2}\.$")
_MONTH = re.compile(
    r"(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\b"
)
_CLOSE_WORDS = 5


@dataclass(frozen=True, slots=True)
class SharedSentence:
    """A sentence that stands in more than one text; ``texts`` are their indices."""

    sentence: str
    texts: tuple[int, ...]


def split_sentences(paragraph: str) -> tuple[str, ...]:
    """The sentences of one paragraph, with their final marks."""
    found: list[str] = []
    for piece in _END.split(" ".join(paragraph.split())):
        if found and (_ABBREVIATION.search(found[-1]) or _is_date(found[-1], piece)):
            found[-1] = f"{found[-1]} {piece}"
        elif piece:
            found.append(piece)
    return tuple(found)


def _is_date(before: str, after: str) -> bool:
    """Whether the full stop belongs to a day: "3. November"."""
    return bool(_DAY.search(before) and _MONTH.match(after))


def body_paragraphs(text: str) -> tuple[str, ...]:
    """The paragraphs between the salutation and the complimentary close."""
    blocks = [block.strip() for block in re.split(r"\n\s*\n", text.strip()) if block.strip()]
    if blocks and blocks[0].endswith((",", ":")) and "\n" not in blocks[0]:
        blocks = blocks[1:]
    if blocks and _is_ending(blocks[-1]):
        blocks = blocks[:-1]
    return tuple(blocks)


def _is_ending(block: str) -> bool:
    """Whether a block is a complimentary close, with the name below it or without."""
    if re.match(r"[^.!?]{1,40},(?:\n.*)?$", block):
        return True
    first, *below = block.split("\n")
    return len(first.split()) <= _CLOSE_WORDS and first[-1:] not in ".!?:;" and len(below) < 2


def body_sentences(text: str) -> tuple[str, ...]:
    """Every sentence of a note between the salutation and the complimentary close."""
    return tuple(sentence for block in body_paragraphs(text) for sentence in split_sentences(block))


def same_sentence_key(sentence: str) -> str:
    """What two sentences have in common when a reader would call them the same."""
    return " ".join(re.findall(r"\w+", sentence.casefold()))


def shared_sentences(texts: Sequence[str]) -> tuple[SharedSentence, ...]:
    """The sentences, beyond salutation and close, that two or more of the texts share."""
    places: dict[str, list[int]] = defaultdict(list)
    spelled: dict[str, str] = {}
    for index, text in enumerate(texts):
        for sentence in body_sentences(text):
            key = same_sentence_key(sentence)
            spelled.setdefault(key, sentence)
            if index not in places[key]:
                places[key].append(index)
    return tuple(
        SharedSentence(spelled[key], tuple(found))
        for key, found in places.items()
        if key and len(found) > 1
    )
