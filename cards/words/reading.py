"""Reading what people typed into the fields of a note, in whatever form they typed it."""

from __future__ import annotations

import re
from collections.abc import Collection

from cards.words.classify import classify
from cards.words.fact import read_fact
from cards.words.fact_tables import read_by_tables
from cards.words.forms import Fact, Form
from cards.words.languages import Language
from cards.words.lexicon import words
from cards.words.plain import checked, plain_lines
from cards.words.second_person import to_second_person
from cards.words.tidy import lower_start, tidy, with_known_capitals
from cards.words.tokens import head, word_list

_WHOLE = frozenset({Form.STATEMENT, Form.DEED, Form.THAT})
_WILL = re.compile(
    r"^(?:(?:I )?(?:also )?(?:promised|offered|said I (?:would|will)|will|would|am going to|wanted)"
    r"(?: (?:her|him|them|you))?|I'(?:ll|d|m going to)|that I (?:would|will)|to)"
    r"(?: to)? (?=\w)",
    re.IGNORECASE,
)
_THANKS = re.compile(r"^(?:many thanks|thanks|thank you)\b", re.IGNORECASE)


def read_typed(
    typed: str,
    spoken: Language,
    names: Collection[str],
    *,
    move: str = "moment",
    familiar: bool = False,
    turned: bool = True,
) -> Fact:
    """Read what was typed for a move about the person called ``names``.

    A promise may become an act ("send you the article"); what one wants to say stays a whole
    sentence where it is one; unless ``turned``, nothing is put into the second person.
    """
    text = plain_lines(checked(typed))
    if not spoken.english_reader:
        asked = "act" if move == "promise" else "say" if move == "say" else ""
        return read_by_tables(text, spoken, names, wanted=asked, familiar=familiar, turned=turned)
    if move == "promise":
        return _promise(text, names)
    if move in ("say", "bring"):
        return _saying(text, names)
    return read_fact(text, names, turned=turned)


def _promise(text: str, names: Collection[str]) -> Fact:
    turned = with_known_capitals(to_second_person(tidy(text), names))
    act = _WILL.sub("", turned)
    first, _ = head(act)
    if first in words("promises") or (act != turned and first.isalpha()):
        return Fact(Form.ACT, lower_start(act))
    return read_fact(text, names)


def _saying(text: str, names: Collection[str]) -> Fact:
    said = with_known_capitals(to_second_person(tidy(text), names))
    fact = read_fact(text, names)
    if fact.form is Form.NOTHING:
        return fact
    first = (word_list(said) or [""])[0].partition("'")[0]
    whole = first in words("subjects") or _THANKS.match(said) or classify(said) in _WHOLE
    if fact.form is Form.STATEMENT or (whole and not said.lower().startswith("that ")):
        return Fact(Form.STATEMENT, said if whole else fact.text, fact.own, fact.grave)
    return fact
