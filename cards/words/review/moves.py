"""Finds the moves that an occasion needs and a note does not make: thanks, acceptance and so on."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from functools import cache
from importlib.resources import files

from cards.model.findings import Finding, Rule, Severity
from cards.words.review.finding import whole
from cards.words.review.lists import MOVES, lists_for
from cards.words.review.note import ReviewNote
from cards.words.review.patterns import Phrase, Said


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
        if move in MOVES and not makes(said, held[move]):
            yield whole(Rule(f"missing_{move}"), severity=severity, company=note.company)


def makes(said: tuple[Said, ...], phrases: tuple[Phrase, ...]) -> bool:
    """Whether any sentence makes a move."""
    return any(phrase.search(sentence) for sentence in said for phrase in phrases)
