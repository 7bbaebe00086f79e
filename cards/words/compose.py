"""Composing one text from facts: a shape, a phrasing for every move, and the whole in lines."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from rapidfuzz.distance import Indel

from cards.model.notes import Register
from cards.words.bank import Phrase
from cards.words.candidates import candidates
from cards.words.choose import Taken, body_words, opening, rank
from cards.words.picking import Try, best_phrasing, sentence
from cards.words.shapes import WOVEN, Blueprint, fitted, moves_of, with_spare, without, woven
from cards.words.subject import Subject, base

MOST_ALIKE = 0.42
"""How alike two bodies may be: the share of words in common, in order, of both together."""

_TRIES = 5
_FOR_TYPED = 14
"""Words a text may have beyond its usual limit for what the person typed to be said."""
_PULLS = (0.02, 0.2, 1.0, 5.0)
_CHARACTERS = 7.0
"""How long a word is with its blank, in a text that has to be short."""

Chosen = Mapping[str, tuple[Phrase, str]]


@dataclass(frozen=True, slots=True)
class Body:
    """The paragraphs of one text, and the phrasing behind each of its sentences, in order."""

    paragraphs: tuple[str, ...]
    used: tuple[tuple[Phrase, str], ...]

    @property
    def words(self) -> int:
        """How many words it has."""
        return sum(len(paragraph.split()) for paragraph in self.paragraphs)


def compose(
    subject: Subject, taken: Taken, own: Mapping[str, Sequence[Phrase]], room: int = 0
) -> Body:
    """The body of one text, unlike every other in ``taken``, where it is marked as used.

    ``own`` has the user's phrasings by move; ``room`` is how many characters there are, 0 for any
    number. The body is empty when every phrasing has been used.
    """
    if room and subject.fact.grave:
        subject = subject.without_fact()  # two lines to a stranger are no place for it
    shape = _shape(subject, taken)
    best, least = Body((), ()), 2.0
    for number in range(_TRIES):
        body = _composed(subject, taken, own, shape, number, room)
        alike = most_alike(body, taken)
        if alike < least:
            best, least = body, alike
        if alike <= MOST_ALIKE:
            break
    _keep(best, taken)
    return best


def most_alike(body: Body, taken: Taken) -> float:
    """How like the nearest other text a body is, 0 to 1."""
    said = body_words(" ".join(body.paragraphs))
    likeness = (Indel.normalized_similarity(said, each) for each in taken.bodies)
    return max(likeness, default=0.0)


def _composed(
    subject: Subject,
    taken: Taken,
    own: Mapping[str, Sequence[Phrase]],
    shape: Blueprint,
    number: int,
    room: int,
) -> Body:
    """The composition nearest to the limits, without what it can do without when it is too long."""
    blueprint = woven(fitted(shape, subject.fact), subject.woven)
    best, least = Body((), ()), math.inf
    for pull in _PULLS:
        how = Try(number, pull, _target(subject, blueprint, room))
        chosen = _choose_all(subject, taken, own, blueprint, how)
        last = pull == _PULLS[-1]
        lighter = _lightened(subject, blueprint, chosen, room, typed_too=last)
        body = _written(subject, lighter, chosen)
        off = _off(subject, body, room)
        if off < least:
            best, least = body, off
        if not off:
            break
        if body.words < subject.shapes.limits.least:
            for spare in subject.shapes.spare:
                blueprint = with_spare(blueprint, spare)
    if room and least and subject.facts.talked_about:
        return _composed(subject.without_fact(), taken, own, shape, number, room)
    return best


def _target(subject: Subject, blueprint: Blueprint, room: int) -> float:
    """How many words a sentence should have for the whole to come out right."""
    count = len(moves_of(blueprint))
    if room:
        return room / _CHARACTERS / count
    return (subject.shapes.limits.least * 2 + _most(subject)) / 3 / count


def _most(subject: Subject) -> int:
    """How many words there may be: some more where the person typed more to be said."""
    limits, typed = subject.shapes.limits, any(subject.woven.values())
    brief = subject.facts.register is Register.BRIEF
    return limits.most + _FOR_TYPED * (typed and not brief)


def _off(subject: Subject, body: Body, room: int) -> float:
    """How far a body is from its limits; 0 within them."""
    over = max(0, body.words - _most(subject), subject.shapes.limits.least - body.words)
    return over + (max(0, _size(body) - room) if room else 0)


def _size(body: Body) -> int:
    return len("\n\n".join(body.paragraphs))


def _lightened(
    subject: Subject, blueprint: Blueprint, chosen: Chosen, room: int, *, typed_too: bool
) -> Blueprint:
    """The shape without as many optional moves as the limits ask; typed ones go last."""
    for move in subject.shapes.optional:
        if move in WOVEN and not typed_too:
            continue
        body = _written(subject, blueprint, chosen)
        if body.words > _most(subject) or (room and _size(body) > room):
            blueprint = without(blueprint, move)
    return blueprint


def _shape(subject: Subject, taken: Taken) -> Blueprint:
    def cost(blueprint: Blueprint) -> float:
        return rank(subject.key, "shape", blueprint) + taken.shapes[blueprint]

    best = min(subject.shapes.blueprints, key=cost)
    taken.shapes[best] += 1
    return best


def _choose_all(
    subject: Subject,
    taken: Taken,
    own: Mapping[str, Sequence[Phrase]],
    blueprint: Blueprint,
    how: Try,
) -> Chosen:
    chosen: dict[str, tuple[Phrase, str]] = {}
    for move in moves_of(blueprint):
        mine, before = own.get(base(move), ()), list(chosen.values())
        usable = candidates(subject, move, mine)
        found = best_phrasing(subject, taken, usable, move, before, how)
        if found is None:
            usable = candidates(subject, move, mine, wide=True)
            found = best_phrasing(subject, taken, usable, move, before, how)
        if found is not None:
            chosen[move] = (found, sentence(found, subject, move))
    return chosen


def _written(subject: Subject, blueprint: Blueprint, chosen: Chosen) -> Body:
    order = [[move for move in part if move in chosen] for part in blueprint]
    first = next((move for part in order for move in part), "")
    small = subject.language.opens_small

    def said(move: str) -> str:
        if move == first and small:
            return sentence(chosen[move][0], subject, move, small=True)
        return chosen[move][1]

    paragraphs = (" ".join(map(said, part)) for part in order if part)
    used = (chosen[move] for part in order for move in part)
    return Body(tuple(paragraphs), tuple(used))


def _keep(body: Body, taken: Taken) -> None:
    for phrase, whole in body.used:
        taken.keep(phrase, whole)
    if body.used:
        taken.openings.add(opening(body.used[0][1]))
        taken.bodies.append(body_words(" ".join(body.paragraphs)))
