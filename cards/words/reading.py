"""Reading what people typed into the fields of a note, in whatever form they typed it."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace

from cards.words.classify import classify
from cards.words.complete import as_mine
from cards.words.fact import read_fact
from cards.words.fact_tables import read_by_tables
from cards.words.forms import Fact, Form
from cards.words.gravity import says_any, without_unkind
from cards.words.languages import Language
from cards.words.lexicon import words
from cards.words.plain import checked, plain_lines
from cards.words.second_person import to_second_person
from cards.words.tidy import lower_start, tidy, with_known_capitals
from cards.words.tokens import head, word_list

_OF_THE_PERSON = ("moment", "admired")
_WHOLE = frozenset({Form.STATEMENT, Form.DEED, Form.THAT})
_WILL = re.compile(
    r"^(?:(?:I )?(?:also )?(?:promised|offered|said I (?:would|will)|will|would|am going to|wanted)"
    r"(?: (?:her|him|them|you))?|I'(?:ll|d|m going to)|that I (?:would|will)|to)"
    r"(?: to)? (?=\w)",
    re.IGNORECASE,
)
_THANKS = re.compile(
    r"^(?:many thanks|thanks|thank you|sorry|good luck|congratulations|all the best|happy)\b", re.I
)
_HASTE = re.compile(
    r"[!?,.\s]{1,20}(?:asap|a\.s\.a\.p|urgent|urgently|important)[.!]*\s*$|!+(?=\s|$)", re.I
)
_YEARS_IN = re.compile(
    r"^(\d+ ?(?:years|yrs)) (?!of|in|at|as|with|on|ago|and|or|later|old|to|for)(?=\w+(?:[,;]|$))"
)
_MOST_READ = 4000
"""Characters beyond which nothing is read: no sentence of a note comes near."""
_WHOSE = {"decide": "I", "outcome": "I", "taken": "I", "bring": "I"}
"""Whose doing it is where a move's text has no subject."""


def read_typed(
    typed: str,
    spoken: Language,
    names: Collection[str],
    *,
    move: str = "moment",
    familiar: bool = False,
    turned: bool = True,
    who: str = "you",
) -> Fact:
    """Read what was typed for a move about the person called ``names``.

    A promise may become an act ("send you the article"); what one wants to say stays a whole
    sentence where it is one; unless ``turned``, nothing is put into the second person.
    """
    text = plain_lines(checked(typed))[:_MOST_READ]
    if move == "outcome" and (form := _outcome(text, spoken)):
        return Fact(form, text)
    if move in _OF_THE_PERSON:
        text = without_unkind(text, spoken)
    if not spoken.english_reader:
        asked = "act" if move == "promise" else "say" if move == "say" else ""
        return read_by_tables(text, spoken, names, wanted=asked, familiar=familiar, turned=turned)
    if move == "promise":
        return _promise(text, names)
    if move in ("say", "bring"):
        return _saying(text, names)
    return _led(read_fact(text, names, turned=turned, who=_WHOSE.get(move, who)), move)


def _led(fact: Fact, move: str) -> Fact:
    """The fact with the article that one of many wants: "an article", "a second interview"."""
    first, rest = head(fact.text)
    single = first in words("single") or (
        re.match(r"(?:\d+(?:st|nd|rd|th)|second|third|new)$", first) and rest[0] in words("single")
    )
    if fact.form is not Form.NOUN or not single or move not in ("share", "outcome"):
        return fact
    return replace(fact, text=f"{'an' if first[0] in 'aeio' else 'a'} {fact.text}")


def _outcome(text: str, spoken: Language) -> Form | None:
    """Whether an outcome was a no or is to come, which is told in words made for it."""
    if says_any(text, spoken.refusals):
        return Form.REFUSED
    return Form.WAITING if says_any(text, spoken.waits) else None


def _promise(text: str, names: Collection[str]) -> Fact:
    turned = with_known_capitals(to_second_person(tidy(_HASTE.sub("", text)), names))
    act = _WILL.sub("", turned)
    first, _ = head(act)
    if first in words("promises") or (act != turned and first.isalpha()):
        return Fact(Form.ACT, lower_start(act))
    return read_fact(_HASTE.sub("", text), names)


def _saying(text: str, names: Collection[str]) -> Fact:
    said = as_mine(with_known_capitals(to_second_person(tidy(text), names)))
    said = re.sub(r"^I want (?!to\b)", "I would like ", said)
    fact = read_fact(_YEARS_IN.sub(r"\1 of ", text), names, who="I")
    if fact.form is Form.NOTHING:
        return fact
    first = (word_list(said) or [""])[0].partition("'")[0]
    whole = first in words("subjects") or _THANKS.match(said) or classify(said) in _WHOLE
    if fact.form is Form.STATEMENT or (whole and not said.lower().startswith("that ")):
        return Fact(Form.STATEMENT, said if whole else fact.text, fact.own, fact.grave)
    return fact
