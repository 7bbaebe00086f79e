"""The words of a language: which there are, which are common, and what a slip may have meant.

The word lists are those of pyspellchecker (MIT); they are read when first asked for.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from cards.words.review.spanish import (
    accented_gerund,
    is_strong_form,
    lemmas,
    regular_lemmas,
    without_accents,
)

if TYPE_CHECKING:
    from spellchecker import SpellChecker

_COMMON = {"en": 6000, "es": 1500, "de": 60}
"""How often a word is met, in the lists' own counts, to be one that people mistype."""

_BRITISH = (
    (re.compile(r"our(?=\w*$)"), "or"),
    (re.compile(r"is(?=(?:e|ed|es|er|ers|ing|ation|ations|able)$)"), "iz"),
    (re.compile(r"ys(?=(?:e|ed|es|er|ing)$)"), "yz"),
    (re.compile(r"re(?=s?$)"), "er"),
    (re.compile(r"tred$"), "tered"),
    (re.compile(r"ll(?=(?:ed|ing|er|ers|or|ors|ous|ery)$)"), "l"),
    (re.compile(r"l(?=(?:|s|ment|ments|ful|fully)$)"), "ll"),
    (re.compile(r"ence(?=s?$)"), "ense"),
    (re.compile(r"ogue(?=s?$)"), "og"),
    (re.compile(r"ae"), "e"),
    (re.compile(r"oe"), "e"),
    (re.compile(r"mme(?=s?$)"), "m"),
    (re.compile(r"ise(?=s?$)"), "ice"),
    (re.compile(r"gement"), "gment"),
    (re.compile(r"ey"), "ay"),
    (re.compile(r"que(?=s?$)"), "ck"),
    (re.compile(r"wards$"), "ward"),
    (re.compile(r"nt$"), "ned"),
    (re.compile(r"lt$"), "lled"),
)
"""How an American twin is made; the lists hold American spellings."""


@cache
def _checker(tongue: str) -> SpellChecker | None:
    from spellchecker import SpellChecker

    return SpellChecker(language=tongue, distance=1) if tongue in _COMMON else None


def tongue_of(language: str) -> str:
    """The tongue of a language's tag: "en" for "en-GB"."""
    return language.replace("_", "-").partition("-")[0].lower()


@cache
def is_known(word: str, language: str) -> bool:
    """Whether a word, in small letters, or what it is a form or a British twin of, is there.

    Where there is no list for the language every word is.
    """
    tongue = tongue_of(language)
    if tongue == "es" and accented_gerund(word):
        return False
    if tongue not in _COMMON or (tongue == "es" and is_strong_form(word)):
        return True
    return _count(word, tongue) > 0


@cache
def _count(word: str, tongue: str) -> int:
    """How often a word is met; for a form that the list lacks, how often what it is made from."""
    checker = _checker(tongue)
    held: dict[str, int] = checker.word_frequency.dictionary if checker else {}
    if word in held:
        return int(held[word])
    if tongue == "en":
        return max((int(held.get(_twin(old, new, word), 0)) for old, new in _BRITISH), default=0)
    if tongue == "es":
        forms = {word, *lemmas(word)}
        bare = {without_accents(form) for form in forms}
        return max((int(held.get(form, 0)) for form in forms | bare), default=0)
    return 0


def _twin(old: re.Pattern[str], new: str, word: str) -> str:
    return old.sub(new, word, count=1) if old.search(word) else ""


def how_often(word: str, language: str) -> int:
    """How often a word is met, in the list's own count; 0 when it is unknown."""
    checker = _checker(tongue_of(language))
    return int(checker.word_frequency.dictionary.get(word, 0)) if checker else 0


@cache
def meant(word: str, language: str) -> str:
    """The common word that an unknown one is one likely slip away from; "" when there is none."""
    tongue = tongue_of(language)
    if tongue == "es" and (gerund := accented_gerund(word)):
        return gerund
    checker = _checker(tongue)
    if checker is None:
        return ""
    held: dict[str, int] = checker.word_frequency.dictionary
    near = {
        each: _common(each, held, tongue)
        for each in checker.edit_distance_1(word)
        if _is_likely(word, each, tongue)
    }
    best = max(near, key=lambda each: near[each], default="")
    return best if near.get(best, 0) >= _COMMON[tongue] else ""


def _common(word: str, held: dict[str, int], tongue: str) -> int:
    """How often a word that may have been meant is met; a Spanish one as its regular forms."""
    if word in held or tongue != "es":
        return int(held.get(word, 0))
    return max((int(held.get(form, 0)) for form in regular_lemmas(word)), default=0)


_SOUNDS = ("aeiouyäöüáéíóúà", "sczßx", "bvpf", "gjhx", "dt", "mn", "ckq", "lr", "nñ", "iy")
_ENDING = 2
"""Letters at the end of a word, other than English, that make a form of it and no slip."""


def _is_likely(slip: str, word: str, tongue: str) -> bool:
    """Whether fingers or ears make this slip: a letter too many, too few, swapped or alike."""
    if tongue != "en" and not _is_within(slip, word):
        return False
    if len(slip) != len(word) or sorted(slip) == sorted(word):
        return True
    one, other = next((a, b) for a, b in zip(slip, word, strict=True) if a != b)
    if tongue == "es" and without_accents(slip) == without_accents(word):
        return slip == without_accents(word)
    return (len(word) > 8 and tongue == "en") or any(
        one in sound and other in sound for sound in _SOUNDS
    )


def _is_within(slip: str, word: str) -> bool:
    """Whether the two differ within the word, so that neither is a form of the other."""
    return slip[-_ENDING:] == word[-_ENDING:] and slip[:1] == word[:1]
