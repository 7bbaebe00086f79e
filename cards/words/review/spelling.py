"""Finds words that are misspelt in the note's language, sparing names and rare words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cards.model.findings import Finding, Rule
from cards.words.review.dictionary import is_known, meant, tongue_of
from cards.words.review.finding import at
from cards.words.review.lists import lists_for
from cards.words.review.mask import straightened
from cards.words.review.note import ReviewNote
from cards.words.review.parts import Parts, words
from cards.words.review.people import is_near, name_words

_LEAST = {"en": 4, "es": 6, "de": 6}
"""Letters of a word that is judged; shorter ones are one slip from too much."""
_LONGEST = 30
_MOST = 400
"""Different words that are looked up; a text of more is no note."""


def spelling(note: ReviewNote, parts: Parts) -> Iterator[Finding]:
    """The words one slip away from a common one, and slips that are listed."""
    held = lists_for(note.language).misspelt
    spared = _spared(note)
    looked_up = 0
    body = note.text[parts.salutation.end : parts.close.start]
    yield from _phrases(note, body, parts.salutation.end)
    for match in words(body):
        word = straightened(match[0])
        small = word.lower()
        start = parts.salutation.end + match.start()
        if small in held and small not in spared:
            yield _slip(note, start, match[0], held[small])
            continue
        if small in spared or not _is_judged(word, body, match.start(), note.language):
            continue
        looked_up += 1
        if looked_up > _MOST:
            return
        right = _meant(small, note.language)
        if right and not any(is_near(small, name) for name in spared if len(name) > 3):
            yield _slip(note, start, match[0], right)


def _slip(note: ReviewNote, start: int, word: str, right: str) -> Finding:
    mend = right.capitalize() if word[:1].isupper() else right
    return at(note.text, Rule.SPELLING, start, start + len(word), mend=mend, right=mend)


def _phrases(note: ReviewNote, body: str, offset: int) -> Iterator[Finding]:
    """Slips of several words, as "could of"."""
    small = straightened(body).lower()
    for said, right in lists_for(note.language).misspelt.items():
        if " " in said and said in small:
            for match in re.finditer(rf"(?<!\w){re.escape(said)}(?!\w)", small):
                start = offset + match.start()
                yield _slip(note, start, note.text[start : start + len(said)], right)


def _spared(note: ReviewNote) -> frozenset[str]:
    """Names and what was talked about, in small letters: the writer knows those better."""
    said = (note.to, note.called, note.company, note.sender, note.talked_about)
    names = (*said, *note.known_names, *note.known_companies)
    return frozenset(word.lower() for text in names for word in name_words(text))


def _is_judged(word: str, body: str, start: int, language: str) -> bool:
    """Whether a word is one to look up: no name, no number, not too short."""
    if (
        not _LEAST.get(tongue_of(language), 6) <= len(word) <= _LONGEST
        or "-" in word
        or "'" in word
    ):
        return False
    if any(letter.isdigit() for letter in word) or not word[1:].islower():
        return False
    if word[0].islower():
        return True
    return tongue_of(language) == "de" or _opens_sentence(body, start)


def _opens_sentence(body: str, start: int) -> bool:
    before = body[:start].rstrip(" \"'“‘„«¿¡(")[-1:]
    return before in {"", ".", "!", "?", "\n"}


def _meant(small: str, language: str) -> str:
    if is_known(small, language) or (_elsewhere(small, language)):
        return ""
    if tongue_of(language) == "de" and _is_compound(small):
        return ""
    return meant(small, language)


def _elsewhere(small: str, language: str) -> bool:
    """Whether the word is one of another language that notes borrow from: only non-English ones."""
    return tongue_of(language) != "en" and len(small) > 5 and is_known(small, "en-US")


def _is_compound(small: str) -> bool:
    """Whether a German word is two or three known ones written together."""
    for cut in range(4, len(small) - 2):
        head, tail = small[:cut], small[cut:]
        if is_known(tail, "de") and any(
            is_known(each, "de") for each in (head, head.removesuffix("s")) if len(each) > 3
        ):
            return True
    return False
