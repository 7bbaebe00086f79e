"""Finds notes that could have gone to anybody: nothing in them is of this person or this talk."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from cards.model.findings import Finding, Rule, Severity
from cards.model.notes import Channel, Occasion, Register
from cards.words.review.finding import whole
from cards.words.review.lists import lists_for
from cards.words.review.mask import QUOTED
from cards.words.review.note import ReviewNote
from cards.words.review.patterns import COMPANY, PERSON, Said
from cards.words.review.people import plain

_WORD = re.compile(r"[^\W\d_]{3,}|\d+")
_LEAST = {Channel.CARD: 7, Channel.EMAIL: 8, Channel.LINKEDIN: 2}
"""Words that are not in every such note, by which one may be told from another; fewer are none."""
_OF_THE_TALK = {
    Occasion.AFTER_INTERVIEW,
    Occasion.AFTER_NO,
    Occasion.KEEP_IN_TOUCH,
    Occasion.THANKS_FEEDBACK,
    Occasion.THANKS_REFERRAL,
}
"""What these notes are worth is that they could go to nobody else; others are about a question."""
_STEM = 5
"""Letters by which a word of the talk is known again in another form."""


def specific(note: ReviewNote, said: tuple[Said, ...]) -> Iterator[Finding]:
    """One finding when a note holds nothing of what was talked about and little else of its own."""
    if not said or note.occasion in (Occasion.LANDED, Occasion.ENQUIRY):
        return
    own = [word for each in said for word in _WORD.findall(each.text) if _is_telling(word, note)]
    talked = {_stem(word) for word in _WORD.findall(note.talked_about.lower())} - {""}
    talked = {stem for stem in talked if not _is_generic(stem, note.language)}
    stems = {_stem(word) for word in own}
    names = {_stem(word) for name in note.known_names for word in _WORD.findall(name.lower())}
    if talked & names or any(_akin(stem, word) for stem in talked for word in stems):
        return
    least = _LEAST[note.channel] + (0 if note.talked_about.strip() else -2)
    if len(set(own)) < least:
        weighs = note.occasion in _OF_THE_TALK and note.register is not Register.BRIEF
        severity = Severity.WARNING if weighs else Severity.HINT
        yield whole(
            Rule.NOTHING_SPECIFIC, severity=severity, to=note.to, talked_about=note.talked_about
        )


def _akin(one: str, other: str) -> bool:
    """Whether two stems are of one word: "lock" and "locks"."""
    short, long = sorted((one, other), key=len)
    return one == other or (len(short) >= _STEM - 1 and long.startswith(short))


def _stem(word: str) -> str:
    return plain(word)[:_STEM]


def _is_telling(word: str, note: ReviewNote) -> bool:
    if word[0] in (PERSON, COMPANY, QUOTED):
        return word[0] == QUOTED
    return not _is_generic(word, note.language)


def _is_generic(word: str, language: str) -> bool:
    """Whether a word, or its stem, may stand in any note of this kind."""
    whole_words, stems = _generic(language)
    spread = plain(word)
    return spread in whole_words or any(
        spread.startswith(stem) for stem in stems.get(spread[:3], ())
    )


@cache
def _generic(language: str) -> tuple[frozenset[str], dict[str, tuple[str, ...]]]:
    held = [plain(word) for word in lists_for(language).sets["generic"]]
    stems: dict[str, list[str]] = {}
    for word in held:
        if word.endswith("*"):
            stems.setdefault(word[:3], []).append(word[:-1])
    return frozenset(held), {start: tuple(found) for start, found in stems.items()}
