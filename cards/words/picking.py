"""Picking the phrasing for one move of a note: the one that costs least of those not yet used."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from cards.words.bank import Phrase, addressed, filled
from cards.words.candidates import given_for
from cards.words.choose import Taken, harmony, rank, weight
from cards.words.forms import Form
from cards.words.sentences import same_sentence_key
from cards.words.shapes import carried
from cards.words.subject import Subject, base
from cards.words.tokens import capitalised

_LONG_FACT = 6
_BURIED = 0.6
_BROKEN = 3.0
_UNNAMED = 5.0
_OWN_WORDS = 60.0
_OWN_SENTENCE = 4.0
_GLAD = 1.5


@dataclass(frozen=True, slots=True)
class Try:
    """One way to compose: another number draws other phrasings.

    ``pull`` is how strongly sentences of ``target`` words are preferred.
    """

    number: int
    pull: float
    target: float


def best_phrasing(
    subject: Subject,
    taken: Taken,
    usable: Sequence[Phrase],
    move: str,
    before: Sequence[tuple[Phrase, str]],
    how: Try,
) -> Phrase | None:
    """The phrasing that costs least; None when each would say a sentence said already."""
    fact = subject.typed(move)
    given = given_for(subject, fact, fact.keys[0])
    texts = [phrase.text for phrase, _ in before]
    said = {same_sentence_key(whole) for _, whole in before}
    salt = how.number or ""

    def cost(phrase: Phrase) -> float:
        whole = sentence(phrase, subject, move)
        liking = weight(phrase, given) * rank(
            f"{subject.key}{salt}", subject.shapes.channel, move, phrase.text
        )
        used = taken.cost(phrase, whole, opens=not before)
        length = how.pull * abs(len(whole.split()) - how.target)
        fits = _form_cost(phrase, subject, move) + length
        return (
            used
            + liking
            + harmony(phrase, texts, subject.language.unheard)
            + fits
            + _GLAD * (subject.fact.grave and bool(phrase.words & subject.language.delight))
            - _OWN_WORDS * phrase.own
            - _OWN_SENTENCE * phrase.bare
        )

    fresh = [
        phrase
        for phrase in usable
        if (phrase.bare or phrase.text not in texts)
        and not taken.has(whole := sentence(phrase, subject, move))
        and same_sentence_key(whole) not in said
    ]
    return min(fresh, key=cost, default=None)


def _form_cost(phrase: Phrase, subject: Subject, move: str) -> float:
    """A long fact reads best at the end of its sentence; an opener names role and company."""
    bare = 2 - len(phrase.fields & {"company", "job_title"}) if move in subject.shapes.naming else 0
    carries = carried(subject.shapes.occasion, base(move))
    field = f"{{{carries.field}}}" if carries else "{fact}"
    _, found, after = phrase.text.partition(field)
    fact = subject.typed(move).text
    runs_on = bool(found) and len(after.split()) > 1
    long_tail = runs_on and len(fact.split()) > _LONG_FACT
    cost = _BURIED * long_tail + _BROKEN * (runs_on and bool(re.search("[,:] ", fact)))
    return cost + _UNNAMED * bare


def sentence(phrase: Phrase, subject: Subject, move: str, *, small: bool = False) -> str:
    """What a phrasing becomes; with a capital unless it goes on in a ``small`` letter."""
    text = addressed(phrase.text, familiar=subject.facts.familiar)
    fields, carries = subject.fields(move), carried(subject.shapes.occasion, base(move))
    if subject.language.capital_after_colon and carries and f": {{{carries.field}}}" in text:
        typed = subject.typed(move)
        if typed.form is Form.STATEMENT:
            fields = {**fields, carries.field: capitalised(typed.text)}
    whole = filled(text, fields)
    return whole if small else capitalised(whole)
