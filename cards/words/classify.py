"""Classifying a tidy piece of text: a noun phrase, a clause, a deed, a sentence."""

from __future__ import annotations

import re

from cards.words.forms import Form
from cards.words.grammar import is_plain_clause, is_sentence, may_be_sentence
from cards.words.lexicon import words
from cards.words.tokens import head, word_list

_NAMED_ONE_ACTS = re.compile(r"(?:your|my|our|their) [a-z]+ [A-Z][\w'’-]+ [a-z]{2,}ed\b(?! by\b)")
"""Who is named after what they are, and does something: "your dog Bruno barked"."""


def classify(text: str) -> Form:
    """The form of one tidy piece of text, addressed to the person already."""
    if text.startswith(('"', "“")):
        return Form.NOUN
    first, rest = head(text)
    if text.lower().startswith("you:"):
        return Form.STATEMENT
    if first in words("question_words"):
        return _question(text, first, rest)
    if (first == "that" and _opens_clause(text, rest)) or _NAMED_ONE_ACTS.match(text):
        return Form.THAT
    if is_deed(text):
        return Form.DEED
    if _is_label(text):
        return Form.NOUN
    if is_sentence(text):
        return Form.THAT if is_plain_clause(text) and text[-1:] != "?" else Form.STATEMENT
    if text.endswith("?") or may_be_sentence(text) or _is_bare_verb(text):
        return Form.STATEMENT
    if first.endswith("ing") and len(first) > 4 and first not in words("not_gerunds"):
        return Form.GERUND
    return Form.SPEECH if _names_words(text) else Form.NOUN


def _is_label(text: str) -> bool:
    """Whether a figure follows a label: "salary: 85k"."""
    return re.match(r"[^\W\d][\w -]{0,30}: (?=[^:]*\d)[^:]{1,24}$", text) is not None


def _names_words(text: str) -> bool:
    """Whether the phrase is carried by a piece of speech: a story, advice, a question."""
    noun = ""
    for word in word_list(text):
        if word in words("prepositions") | words("markers") | words("conjunctions"):
            break
        noun = word
    return noun in words("speech") and " and " not in text


def _question(text: str, first: str, rest: list[str]) -> Form:
    exclaims = first == "what" and rest[0] in ("a", "an") and not _has_verb(rest)
    short = len(rest) < 3 and rest[:1] != ["to"]
    if exclaims or _asks_directly(rest) or (text.endswith("?") and len(rest) > 4):
        return Form.STATEMENT
    return Form.NOUN if short else Form.QUESTION


def _has_verb(rest: list[str]) -> bool:
    known = words("auxiliaries") | words("finite") | words("perhaps_finite") | words("verbs_s")
    return bool(known & set(rest))


def _is_bare_verb(text: str) -> bool:
    """Whether the text lacks a subject: "retire the mainframe", "to retire the mainframe"."""
    first, rest = head(text)
    if re.match(r"\S+,", text):
        return False
    if first == "to" or first in ("you", "we", "they", "i"):
        return True
    closed = words("determiners") | words("prepositions") | words("conjunctions") | words("markers")
    if first in closed | words("adverbs") or not first.isalpha() or first.endswith("ing"):
        return False
    return rest[0] in words("determiners") - {"both"} and rest[1:2] not in (["day"], ["week"])


def _asks_directly(rest: list[str]) -> bool:
    if rest[0] in ("is", "was", "are", "were"):
        return rest[1] in words("determiners") | words("subjects")
    return rest[0] in words("auxiliaries") - {"has"}


def asks_directly(text: str) -> bool:
    """Whether the words ask outright, with or without a mark: "why do you use Rust"."""
    first, rest = head(text)
    return first in words("question_words") and _asks_directly(rest)


def _opens_clause(text: str, rest: list[str]) -> bool:
    starts = words("determiners") | words("subjects")
    return rest[0] in starts or is_sentence(text[5:]) or may_be_sentence(text[5:])


def is_deed(text: str) -> bool:
    """Whether the text says what the person did for the writer: "you showed me the lab"."""
    match = re.match(r"you (?:\w+ly |also |even |then |just )?(\w+)\b(.*)", text, re.IGNORECASE)
    if match is None or match[1].lower() not in words("kindnesses"):
        return False
    return "me" in word_list(match[2])[:4] or match[1].lower() in ("answered", "asked", "waited")
