"""The phrasings that may serve for one move of one note."""

from __future__ import annotations

import re
from collections.abc import Sequence

from cards.words.bank import SHARED, Phrase, listed, phrases
from cards.words.forms import Fact, Form
from cards.words.gravity import says_any
from cards.words.keys import Marks, holds
from cards.words.lexicon import words
from cards.words.shapes import carried
from cards.words.subject import Subject, base

_LISTENS = re.compile(r"\b(?:hear|learn|told|rest of it)\b")
"""What makes no sense after a fact about the writer."""
_MINE = re.compile(r"\b(?:I|my|me|mine)\b")
_SHARED = re.compile(r"\b(?:we|our|talk|talking|exchange|conversation)\b")


def candidates(
    subject: Subject, move: str, own: Sequence[Phrase] = (), *, wide: bool = False
) -> list[Phrase]:
    """What fits role, form, register and all else a key can name, with every field known.

    ``wide`` lets in the phrasings of other registers, for when those of its own are used up.
    """
    name = base(move)
    every = [*own, *phrases(subject.language.tag, subject.shapes.occasion, name)]
    fact = subject.typed(move)
    if name == "moment" and fact.grave:
        every = list(listed(subject.language.tag, SHARED, "grave"))
    if wide:
        every = [phrase.for_any_register for phrase in every]
    found = _by_form(
        every, subject, fact, carries=carried(subject.shapes.occasion, name) is not None
    )
    if name == "echo" and fact.form is Form.DEED:
        found = [phrase for phrase in found if "form" in phrase.marks] or found
    values = subject.fields(move)
    found = [phrase for phrase in found if all(values.get(field) for field in phrase.fields)]
    if fact.own and subject.language.english_reader:
        found = [phrase for phrase in found if _suits_own(phrase, name, fact.text)] or found
    if name == "promise" and says_any(fact.text, subject.language.days):
        found = [phrase for phrase in found if not phrase.words & subject.language.dated] or found
    if fact.grave:
        sober = [phrase for phrase in found if not phrase.words & subject.language.delight]
        found = sober or found
    return found


def _by_form(
    every: Sequence[Phrase], subject: Subject, fact: Fact, *, carries: bool
) -> list[Phrase]:
    """The phrasings whose key holds; those of the next best form where the best has none."""
    for form in fact.keys if carries else (fact.keys[0],):
        found = [phrase for phrase in every if holds(phrase.marks, given_for(subject, fact, form))]
        if any("form" in phrase.marks for phrase in found) or not carries:
            return found
    return [
        phrase
        for phrase in every
        if "form" not in phrase.marks and holds(phrase.marks, subject.given)
    ]


def given_for(subject: Subject, fact: Fact, form: str) -> Marks:
    """What keys are held against; "told" ones hold only if the person spoke of it."""
    small = fact.text in words("small_matters")
    told = () if fact.own or small or form in ("asked", "nothing") else (f"{form}_told",)
    return {**subject.given, "form": frozenset({form, *told})}


def _suits_own(phrase: Phrase, move: str, fact: str) -> bool:
    """Nobody is moved for long by what they told themselves; what was *shared* may be named."""
    if move == "echo":
        return not _LISTENS.search(phrase.text)
    alone = move == "moment" and "noun" in phrase.marks.get("form", ()) and _MINE.search(fact)
    return not alone or bool(_SHARED.search(phrase.text))
