"""Filling what notes leave out by the tables of a language: subjects, cases, a list's "and"."""

from __future__ import annotations

import re

from cards.words.languages import Reading
from cards.words.tokens import is_word, pieces
from cards.words.turning import side, turned_verb

_MOST_ITEM = 4
_BREAK = re.compile(r"\s*[,(–—]\s*|\s+-\s+")


def spelled_out(text: str, tables: Reading) -> str:
    """The text with abbreviations in full, strokes as a list, and no remarks at its end."""
    for short, whole in tables.shortened.items():
        text = re.sub(rf"(?<!\S){re.escape(short)}(?!\S)", whole, text)
    *first, last = re.split(r"\s+[/+]\s+", text)
    if first and tables.conjunction:
        text = f"{', '.join(first)} {tables.conjunction} {last}"
    *before, aside = _BREAK.split(text)
    if before and aside.casefold().strip(" .!)") in tables.remarks:
        text = text[: text.rindex(aside)].rstrip(" ,(–—-")
    return text


def standing_alone(text: str, tables: Reading) -> str:
    """A noun phrase typed without its verb, in the case it has alone: "ihrem Hund", "ihr Hund"."""
    first, _, rest = text.partition(" ")
    alone = tables.alone.get(first.casefold())
    noun = rest.partition(" ")[0]
    if alone is None or not noun[:1].isupper() or (first[-2:] == "en" and noun.endswith("n")):
        return text
    return f"{alone} {rest}"


def parted(text: str, tables: Reading) -> str:
    """A list of two with its "and"; what goes on with a verb as a sentence of its own."""
    before, comma, after = text.partition(", ")
    if not comma or "," in after or "?" in text:
        return text
    said = _words(after)
    if not said or said[0] in tables.question_words | tables.clause_words:
        return text
    if _opens_with_verb(said, tables):
        return f"{before}. {after[:1].upper()}{after[1:]}"
    owned = tables.articles | set(tables.turns)
    if _words(before)[0] in owned and said[0] not in owned:
        return text  # "su perro, Bruno": a name, no second thing
    short = all(len(part.split()) <= _MOST_ITEM for part in (before, after))
    known = tables.finite_verbs | tables.subjects | {tables.conjunction}
    is_list = tables.conjunction and short and not known & set(_words(text))
    return f"{before} {tables.conjunction} {after}" if is_list else text


def with_you(sentence: str, tables: Reading, *, familiar: bool) -> str:
    """A sentence about the person that lacks its subject, given one: "hat mir Wasser gebracht"."""
    said = _words(sentence)
    if not _opens_with_verb(said, tables) or sentence.endswith("?"):
        return sentence
    if tables.you_as_object & set(said):
        return f"{tables.i} {sentence}" if said[0] in tables.mine else sentence
    at = 1 if said[0] in tables.clitics else 0
    words = [index for index, piece in enumerate(pieces(sentence)) if is_word(piece)]
    out = pieces(sentence)
    out[words[at]] = turned_verb(said[at], tables, familiar=familiar) or out[words[at]]
    you = side(tables.you, familiar=familiar)
    return " ".join(filter(None, (you, "".join(out))))


def _opens_with_verb(said: list[str], tables: Reading) -> bool:
    if len(said) < 2:
        return False
    first, then = said[0], said[1]
    if first in tables.clitics:
        return then in tables.verbs
    known = tables.verbs if not side(tables.you, familiar=False) else tables.finite_verbs
    return first in known and then not in tables.subjects


def _words(text: str) -> list[str]:
    return [piece.casefold() for piece in pieces(text) if is_word(piece)]
