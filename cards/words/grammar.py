"""Guessing whether a run of words is a sentence or a noun phrase, from small word lists."""

from __future__ import annotations

from cards.words.lexicon import words
from cards.words.tokens import head, marked_list, word_list

_UNITS = frozenset({"day", "week", "month", "quarter", "year", "minute", "second", "hour", "time"})


def finite_verbs(text: str) -> int:
    """How many verbs of ``text`` are finite beyond reasonable doubt."""
    found = marked_list(text)
    return sum(_is_finite(found, index) for index in range(len(found)))


def _is_finite(all_words: list[str], index: int) -> bool:
    word = all_words[index]
    before = all_words[index - 1] if index else ""
    after = all_words[index + 1] if index + 1 < len(all_words) else ""
    if not index or word == "," or before in ("to", "not"):
        return False
    if word in words("auxiliaries"):
        return not _is_second_auxiliary(word, before)
    if word in words("finite"):
        return before not in words("determiners")
    if before in words("prepositions") | words("determiners") | words("conjunctions"):
        return False
    if before in words("subjects") and word not in words("adverbs"):
        return word not in words("prepositions") | words("conjunctions")
    unit = all_words[index + 2] if index + 2 < len(all_words) else ""
    return _takes_an_object(word, after, unit)


def _is_second_auxiliary(word: str, before: str) -> bool:
    return before in words("auxiliaries") or (word == "may" and before in words("prepositions"))


def _takes_an_object(word: str, after: str, unit: str) -> bool:
    """Inside a noun phrase no article stands right after a noun: "the team ships every Friday"."""
    if word.endswith("ing") or not word.isalpha():
        return False
    closed = words("prepositions") | words("conjunctions") | words("markers") | words("determiners")
    if word in closed | words("adverbs") | words("subjects") | {"all", "half", "such", "not"}:
        return False
    return after in words("determiners") - {"both"} and not (after == "a" and unit in _UNITS)


def subordinate_markers(text: str) -> int:
    """How many clauses inside ``text`` hang on another word: "the tools *you* have built"."""
    found, previous = 0, ""
    for index, word in enumerate(marked_list(text)):
        is_subject = word in words("subjects") - {"people"} and index > 0
        if word in words("markers") and index > 0:
            found += 1
        elif is_subject and previous not in words("markers") | {
            "and",
            "or",
            "but",
            "about",
            "of",
            ",",
        }:
            found += previous not in words("prepositions") or previous in ("than", "as", "since")
        previous = word
    return found


def is_sentence(text: str) -> bool:
    """Whether the words make a sentence of their own."""
    first = (word_list(text) or [""])[0].partition("'")[0]
    _, rest = head(text)
    second = rest[0]
    joined = words("conjunctions") | words("prepositions")
    starts = first in words("subjects") - {"people"} and len(rest) > 2
    if starts and (second == "both" or second not in joined):
        return True
    return finite_verbs(text) > subordinate_markers(text)


def is_plain_clause(text: str) -> bool:
    """Whether a sentence may follow "that": one clause, with a subject and a verb we know."""
    if "," in marked_list(text):
        return False
    first, rest = head(text)
    if first.partition("'")[0] in words("subjects"):
        return True
    if first not in words("determiners") and not text[:1].isupper():
        return False
    sure = words("auxiliaries") | words("finite") | words("perhaps_finite") | words("verbs_s")
    return any(word in sure or _is_past(word) for word in rest)


def _is_past(word: str) -> bool:
    return word.endswith("ed") and not word.endswith("eed") and len(word) > 4


def may_be_sentence(text: str) -> bool:
    """Whether a word in it could be a finite verb: "the team started in a garage"."""
    all_words = word_list(text)
    for index, word in enumerate(all_words[1:], start=1):
        if word in words("perhaps_finite") and _stands_alone(all_words, index):
            return subordinate_markers(" ".join(all_words[:index])) == 0
    return False


def _stands_alone(all_words: list[str], index: int) -> bool:
    before = all_words[index - 1]
    if before in words("determiners") | words("prepositions") | words("conjunctions"):
        return False
    return before not in words("auxiliaries") and index + 1 < len(all_words)
