"""Composing one text from facts: a shape, a phrasing for every move, and the whole in lines."""

from __future__ import annotations

import re
from dataclasses import dataclass

from cards.words.bank import Phrase, filled, phrases
from cards.words.choose import Taken, harmony, opening, rank, weight
from cards.words.forms import Form
from cards.words.plan import Blueprint, Shapes, fitted, with_wish, without
from cards.words.subject import Subject
from cards.words.tokens import capitalised

_LONG_FACT = 6
_LISTENS = re.compile(r"\b(?:hear|learn|told|rest of it)\b")
"""What makes no sense after a fact about the writer."""
_MINE = re.compile(r"\b(?:I|my|me|mine)\b")
_SHARED = re.compile(r"\b(?:we|our|talk|talking|exchange|conversation)\b")
_BURIED = 0.6
_BROKEN = 3.0
_UNNAMED = 5.0
_TOO_SHORT = 3.0
_FULL_SENTENCE = 12

Chosen = dict[str, tuple[Phrase, str]]


@dataclass(frozen=True, slots=True)
class Limits:
    """How many words a body may have at most, and below which it gets a further sentence."""

    least: int
    most: int


def line(subject: Subject, folder: str, move: str, taken: Taken) -> str:
    """A line outside the body: a greeting, a close, an e-mail's subject."""
    shapes = Shapes(folder, ())
    phrase = _best(subject, shapes, taken, move, [])
    taken.keep(phrase, _sentence(phrase, subject))
    return _sentence(phrase, subject)


def compose(subject: Subject, shapes: Shapes, taken: Taken, limits: Limits) -> list[str]:
    """The paragraphs of one text; what it used is marked in ``taken``."""
    blueprint = fitted(_shape(subject, shapes, taken), subject.fact)
    chosen = _choose_all(subject, shapes, taken, blueprint)
    for move in shapes.optional:
        if _count(chosen, blueprint) > limits.most:
            blueprint = without(blueprint, move)
    if _count(chosen, blueprint) < limits.least:
        blueprint = with_wish(blueprint)
        chosen = _choose_all(subject, shapes, taken, blueprint)
    if _count(chosen, blueprint) < limits.least:
        chosen = _choose_all(subject, shapes, taken, blueprint, least=_FULL_SENTENCE)
    _keep(chosen, blueprint, taken)
    return [" ".join(chosen[move][1] for move in paragraph) for paragraph in blueprint]


def _shape(subject: Subject, shapes: Shapes, taken: Taken) -> Blueprint:
    def cost(blueprint: Blueprint) -> float:
        return rank(subject.key, "shape", blueprint) + taken.shapes[blueprint]

    best = min(shapes.blueprints, key=cost)
    taken.shapes[best] += 1
    return best


def _choose_all(
    subject: Subject, shapes: Shapes, taken: Taken, blueprint: Blueprint, least: int = 0
) -> Chosen:
    chosen: Chosen = {}
    for move in _moves(blueprint):
        before = [each.text for each, _ in chosen.values()]
        phrase = _best(subject, shapes, taken, move, before, least)
        chosen[move] = (phrase, _sentence(phrase, subject))
    return chosen


def _best(
    subject: Subject, shapes: Shapes, taken: Taken, move: str, before: list[str], least: int = 0
) -> Phrase:
    def cost(phrase: Phrase) -> float:
        made_for = weight(phrase, frozenset({subject.facts.role, f"{subject.fact.form}_told"}))
        liking = made_for * rank(subject.key, shapes.folder, move, phrase.text)
        used = taken.cost(phrase, _sentence(phrase, subject), opens=not before)
        short = _TOO_SHORT * (len(phrase.text.split()) < least)
        form = short + _form_cost(phrase, subject, shapes, move)
        return used + liking + harmony(phrase, before) + form

    return min(_candidates(subject, shapes, move), key=cost)


def _candidates(subject: Subject, shapes: Shapes, move: str) -> list[Phrase]:
    everything, fact = phrases(shapes.folder, move), subject.fact
    wanted = _wanted(subject, move)
    found = [phrase for phrase in everything if phrase.audience & wanted]
    if move == "echo" and fact.form is Form.DEED:
        found = [phrase for phrase in everything if "deed" in phrase.audience] or found
    if fact.own:
        found = [phrase for phrase in found if _suits_own(phrase, move, fact.text)] or found
    usable = [phrase for phrase in found if _has_all(phrase, subject)]
    if move == "moment" and fact.grave:
        usable = [phrase for phrase in usable if not phrase.delights] or usable
    return usable


def _suits_own(phrase: Phrase, move: str, fact: str) -> bool:
    """Nobody is moved for long by what they told themselves; what was *shared* may be named."""
    if move == "echo":
        return not _LISTENS.search(phrase.text)
    alone = move == "moment" and "noun" in phrase.audience and _MINE.search(fact)
    return not alone or bool(_SHARED.search(phrase.text))


def _has_all(phrase: Phrase, subject: Subject) -> bool:
    return all(subject.values[name] for name in phrase.fields)


def _wanted(subject: Subject, move: str) -> frozenset[str]:
    """The lists of a move's file that fit; "told" ones only if the person spoke of it."""
    if move != "moment":
        return frozenset({subject.facts.role.value, "any"})
    form = subject.fact.form.value
    if subject.fact.text.endswith("?"):
        return frozenset({"asked"})
    return frozenset({form}) if subject.fact.own else frozenset({form, f"{form}_told"})


def _form_cost(phrase: Phrase, subject: Subject, shapes: Shapes, move: str) -> float:
    """A long fact reads best at the end of its sentence; an opener names role and company."""
    _, found, after = phrase.text.partition("{fact}")
    fact = subject.fact.text
    runs_on = found and len(after.split()) > 1
    long_tail = runs_on and len(fact.split()) > _LONG_FACT
    bare = 2 - len(phrase.fields) if move in shapes.naming else 0
    cost = _BURIED * bool(long_tail) + _BROKEN * bool(runs_on and re.search("[,:] ", fact))
    return cost + _UNNAMED * bare


def _sentence(phrase: Phrase, subject: Subject) -> str:
    values = subject.values
    sentence = capitalised(filled(phrase.text, values))
    sentence = re.sub(r"([.!?])\.$", r"\1", sentence)
    return re.sub(r"\.(?=[,;:])", "", sentence) if "." in values["company"] else sentence


def _moves(blueprint: Blueprint) -> list[str]:
    return [move for paragraph in blueprint for move in paragraph]


def _count(chosen: Chosen, blueprint: Blueprint) -> int:
    return sum(len(chosen[move][1].split()) for move in _moves(blueprint) if move in chosen)


def _keep(chosen: Chosen, blueprint: Blueprint, taken: Taken) -> None:
    for index, move in enumerate(_moves(blueprint)):
        phrase, sentence = chosen[move]
        taken.keep(phrase, sentence)
        if index == 0:
            taken.openings.add(opening(sentence))
