"""Finds the moves that an occasion needs and a note does not make: thanks, acceptance and so on."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from functools import cache
from importlib.resources import files

from cards.model.findings import Finding, Rule, Severity
from cards.words.bank import phrases
from cards.words.languages import languages
from cards.words.review.finding import whole
from cards.words.review.lists import MOVES, lists_for
from cards.words.review.note import ReviewNote
from cards.words.review.parts import parts_of
from cards.words.review.patterns import Phrase, Said
from cards.words.sentences import body_sentences

_IN_THE_BANK = {
    "thanks": ("thanks", "opener"),
    "acceptance": ("accept",),
    "interest": ("interest", "value", "door", "ask"),
    "value": ("value", "bring"),
    "future": ("door", "ask", "ease"),
}
"""The moves of the bank that make a move asked for here."""
_TELLING = 16
"""Characters beside its fields by which a sentence of the bank is known again."""
_LONGER_THAN_OURS = 4000


@cache
def _needed() -> dict[str, dict[str, str]]:
    """By occasion, the moves it needs and how much each weighs."""
    text = (files("cards.words.review") / "needed.toml").read_text("utf-8")
    table: dict[str, dict[str, str]] = tomllib.loads(text)
    return table


def needed(note: ReviewNote) -> dict[str, Severity]:
    """The moves that a note needs by its occasion, its channel and the role it is written to."""
    table = _needed()
    found = {move: Severity(weight) for move, weight in table.get(note.occasion, {}).items()}
    for softened in (f"{note.occasion}@{note.role}", f"{note.occasion}@{note.channel}"):
        for move, weight in table.get(softened, {}).items():
            found.pop(move, None)
            if weight != "none":
                found[move] = Severity(weight)
    return found


def moves(note: ReviewNote, said: tuple[Said, ...]) -> Iterator[Finding]:
    """One finding for each move that is needed and not made."""
    if not said:
        return
    held = lists_for(note.language).phrases
    for move, severity in needed(note).items():
        made = makes(said, held[move]) or _is_ours(note, move)
        if move in MOVES and not made and not (move == "thanks" and _closes_with_thanks(note)):
            yield whole(Rule(f"missing_{move}"), severity=severity, company=note.company)


def makes(said: tuple[Said, ...], phrases: tuple[Phrase, ...]) -> bool:
    """Whether any sentence makes a move."""
    return any(phrase.search(sentence) for sentence in said for phrase in phrases)


def _closes_with_thanks(note: ReviewNote) -> bool:
    """Whether the close itself gives thanks; one that says no more is often where they stand."""
    close = parts_of(note.text).close.of(note.text).casefold()
    return re.search(r"\b(?:thank|thanks|gracias|danke?)\b", close) is not None


def _is_ours(note: ReviewNote, move: str) -> bool:
    """Whether a sentence is one of the bank's for such a move, which no list need know."""
    tongue = note.language.partition("-")[0]
    tag = next((each.tag for each in languages() if each.tongue == tongue), "")
    if not tag or len(note.text) > _LONGER_THAN_OURS:
        return False
    ours = [
        phrase
        for name in _IN_THE_BANK[move]
        for phrase in phrases(tag, note.occasion, name)
        if sum(map(len, phrase.frame or (phrase.text,))) >= _TELLING
    ]
    sentences = [sentence.casefold() for sentence in body_sentences(note.text)]
    return any(phrase.could_be(sentence) for phrase in ours for sentence in sentences)
