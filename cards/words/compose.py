"""Composing one text from facts: a shape, a phrasing for every move, and the whole in lines."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from cards.model.errors import InputError
from cards.model.words import Facts
from cards.words.bank import Phrase, filled, for_role, phrases
from cards.words.choose import Taken, harmony, opening, rank, role_weight
from cards.words.fact import read_fact
from cards.words.forms import Fact, Form
from cards.words.names import names_of
from cards.words.plan import Blueprint, Shapes, fitted, without
from cards.words.tokens import capitalised

_LEGAL = re.compile(
    r",?\s+(?:GmbH(?: & Co\. KG)?|AG|SE|KG|Inc\.?|LLC|Ltd\.?|Limited|plc|PLC|Corp\.?|Co\.|S\.?L\.?"
    r"|S\.?A\.?S?\.?|SARL|B\.?V\.?|N\.?V\.?|Oy|AB|A/S|Sp\. z o\.o\.)$"
)
_ASIDE = re.compile(r"\s*[(\[][^)\]]*[)\]]")
_ROLE_WORD = re.compile(r"\s+(?:role|position|job|post|vacancy)$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Subject:
    """One person to write to: what is known, read once, and the key their choices hang on."""

    facts: Facts
    fact: Fact
    key: str

    @classmethod
    def of(cls, facts: Facts, key: str) -> Subject:
        """Read the facts about one person."""
        names = names_of(facts.full_name, facts.called)
        return cls(facts, read_fact(facts.talked_about, names), key)

    @property
    def values(self) -> dict[str, str]:
        """What may stand in the fields of a phrasing; empty when not known."""
        title = _ROLE_WORD.sub("", _ASIDE.sub("", " ".join(self.facts.job_title.split())))
        return {
            "fact": self.fact.text,
            "company": _LEGAL.sub("", " ".join(self.facts.company.split())).strip(),
            "job_title": title.strip(),
            "name": " ".join(self.facts.sender.split()),
        }


@dataclass(frozen=True, slots=True)
class Limits:
    """How many words a body may have at most, and below which it gets a further sentence."""

    least: int
    most: int


def subjects(facts: Sequence[Facts], seed: int) -> Iterator[Subject]:
    """Everyone of a batch, read; namesakes get keys of their own."""
    seen: Counter[str] = Counter()
    for number, each in enumerate(facts, start=1):
        name = " ".join(each.full_name.split())
        if not name:
            raise InputError("words.no_name", number=number)
        seen[name] += 1
        yield Subject.of(each, f"{seed}/{name}/{seen[name]}")


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
    if _count(chosen, blueprint) < limits.least and "wish" not in _moves(blueprint):
        blueprint = (*blueprint[:-1], (*blueprint[-1], "wish"))
        chosen = _choose_all(subject, shapes, taken, blueprint)
    _keep(chosen, blueprint, taken)
    return [" ".join(chosen[move][1] for move in paragraph) for paragraph in blueprint]


def _shape(subject: Subject, shapes: Shapes, taken: Taken) -> Blueprint:
    def cost(blueprint: Blueprint) -> float:
        return rank(subject.key, "shape", blueprint) + taken.shapes[blueprint]

    best = min(shapes.blueprints, key=cost)
    taken.shapes[best] += 1
    return best


def _choose_all(
    subject: Subject, shapes: Shapes, taken: Taken, blueprint: Blueprint
) -> dict[str, tuple[Phrase, str]]:
    chosen: dict[str, tuple[Phrase, str]] = {}
    for move in _moves(blueprint):
        phrase = _best(subject, shapes, taken, move, [each.text for each, _ in chosen.values()])
        chosen[move] = (phrase, _sentence(phrase, subject))
    return chosen


def _best(subject: Subject, shapes: Shapes, taken: Taken, move: str, before: list[str]) -> Phrase:
    def cost(phrase: Phrase) -> float:
        own = role_weight(phrase, subject.facts.role)
        liking = own * rank(subject.key, shapes.folder, move, phrase.text)
        used = taken.cost(phrase, _sentence(phrase, subject), opens=not before)
        return used + liking + harmony(phrase, before)

    return min(_candidates(subject, shapes, move), key=cost)


def _candidates(subject: Subject, shapes: Shapes, move: str) -> list[Phrase]:
    values = subject.values
    found = (
        [phrase for phrase in phrases(shapes.folder, move) if phrase.audience & _keys(subject.fact)]
        if move == "moment"
        else list(for_role(shapes.folder, move, subject.facts.role))
    )
    usable = [phrase for phrase in found if all(values[name] for name in phrase.fields)]
    if move == "moment" and subject.fact.grave:
        usable = [phrase for phrase in usable if not phrase.delights] or usable
    return usable


def _keys(fact: Fact) -> frozenset[str]:
    """The lists of the moment's file that fit a fact; "told" ones only if they spoke of it."""
    if fact.form in (Form.NOUN, Form.GERUND, Form.QUESTION):
        base = "about"
    else:
        base = fact.form.value
    return frozenset({base} if fact.own else {base, f"{base}_told"})


def _sentence(phrase: Phrase, subject: Subject) -> str:
    values = subject.values
    sentence = capitalised(filled(phrase.text, values))
    sentence = re.sub(r"([.!?])\.$", r"\1", sentence)
    return re.sub(r"\.(?=[,;:])", "", sentence) if "." in values["company"] else sentence


def _moves(blueprint: Blueprint) -> list[str]:
    return [move for paragraph in blueprint for move in paragraph]


def _count(chosen: dict[str, tuple[Phrase, str]], blueprint: Blueprint) -> int:
    return sum(len(chosen[move][1].split()) for move in _moves(blueprint) if move in chosen)


def _keep(chosen: dict[str, tuple[Phrase, str]], blueprint: Blueprint, taken: Taken) -> None:
    for index, move in enumerate(_moves(blueprint)):
        phrase, sentence = chosen[move]
        taken.keep(phrase, sentence)
        if index == 0:
            taken.openings.add(opening(sentence))
