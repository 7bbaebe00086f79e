"""Turning words about the recipient into the second person by the tables of a language."""

from __future__ import annotations

from collections.abc import Collection

from cards.words.languages import Reading
from cards.words.tokens import is_word, pieces


def turned_to_you(
    text: str, tables: Reading, names: Collection[str] = (), *, familiar: bool
) -> str:
    """The text with its recipient addressed: "ihr Hund" as "Ihr Hund" or "dein Hund"."""
    parts = pieces(text)
    places = [index for index, part in enumerate(parts) if is_word(part)]
    if not places:
        return text
    first = parts[places[0]].casefold()
    out = list(parts)
    opens_clause = first in tables.question_words | tables.clause_words
    for order, index in enumerate(places):
        word = parts[index].casefold()
        if word in tables.person or parts[index] in names:
            at = places[-1] if opens_clause and tables.verb_last else _next(places, order)
            _turn_subject(out, index, at, tables, familiar=familiar)
        elif word in tables.turns:
            out[index] = side(tables.turns[word], familiar=familiar)
    if first in tables.verbs and not tables.you:
        out[places[0]] = turned_verb(parts[places[0]], tables, familiar=familiar)
    return " ".join("".join(out).split())


def side(pair: str, *, familiar: bool) -> str:
    """The polite or the familiar half of ``polite|familiar``."""
    polite, _, close = pair.partition("|")
    return close if familiar else polite


def _next(places: list[int], order: int) -> int:
    return places[order + 1] if order + 1 < len(places) else -1


def _turn_subject(out: list[str], index: int, at: int, tables: Reading, *, familiar: bool) -> None:
    """Turn a subject with its verb at ``at``; without a verb we know it stays as it is."""
    verb = turned_verb(out[at], tables, familiar=familiar) if at > index else ""
    if verb:
        out[index], out[at] = side(tables.you, familiar=familiar), verb


def turned_verb(word: str, tables: Reading, *, familiar: bool) -> str:
    """A verb about the person as said to them; "" for one the tables do not know."""
    plain = word.casefold()
    if plain in tables.verbs:
        return side(tables.verbs[plain], familiar=familiar)
    for ending in sorted(tables.verb_endings, key=len, reverse=True):
        if plain.endswith(ending) and len(plain) > len(ending) + 1:
            return word[: -len(ending)] + side(tables.verb_endings[ending], familiar=familiar)
    return ""
