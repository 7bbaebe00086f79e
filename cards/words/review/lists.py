"""Reads the lists of phrases by which a language's notes are reviewed."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from cards.model.errors import InputError
from cards.words.review.patterns import Phrase, phrase

TONE = (
    "arguing",
    "bitterness",
    "blame",
    "begging",
    "pressure",
    "speaking_ill",
    "out_of_place_ask",
    "cliche",
)
"""The rules that are lists of phrases and nothing else, in the order they are asked."""

MOVES = ("thanks", "acceptance", "interest", "future", "value")


@dataclass(frozen=True, slots=True)
class Lists:
    """All lists of one tongue."""

    phrases: Mapping[str, tuple[Phrase, ...]]
    """By rule or move."""
    sets: Mapping[str, tuple[str, ...]]
    """Named lists of words, such as ``titles`` and ``generic``."""
    misspelt: Mapping[str, str]
    """Slips and the right spelling, beside what the dictionary knows."""
    nicknames: Mapping[str, frozenset[str]]
    """The short forms of first names, in small letters."""


LANGUAGES = ("en-US", "en-GB", "es", "de")
"""The tags of the languages that notes can be reviewed in."""


def language_tag(given: str) -> str:
    """The tag that is meant: "es-MX" finds "es"; raises InputError "words.no_language"."""
    folded = given.strip().replace("_", "-").casefold()
    exact = [tag for tag in LANGUAGES if tag.casefold() == folded]
    tongue = folded.partition("-")[0]
    near = [tag for tag in LANGUAGES if tag.partition("-")[0] == tongue]
    if not (exact or near):
        raise InputError("words.no_language", language=given, known=", ".join(LANGUAGES))
    return (exact or near)[0]


@cache
def lists_for(tag: str) -> Lists:
    """The lists for a language's tag; those of English where a tongue has none."""
    tongue = tag.replace("_", "-").partition("-")[0].lower()
    folder = files("cards.words.review") / "lists"
    if not (folder / tongue / "sets.toml").is_file():
        tongue = "en"
    tables: dict[str, dict[str, Any]] = {
        each.name.removesuffix(".toml"): tomllib.loads(each.read_text("utf-8"))
        for each in (folder / tongue).iterdir()
        if each.name.endswith(".toml")
    }
    sets = {name: tuple(held) for name, held in tables["sets"]["sets"].items()}
    phrases = {rule: _phrases(tables[rule], sets) for rule in TONE}
    phrases |= {move: _phrases(tables["moves"][move], sets) for move in MOVES}
    phrases["elsewhere"] = _phrases(tables["companies"]["elsewhere"], sets)
    phrases["theirs"] = _phrases(tables["companies"]["theirs"], sets)
    short = tables.get("nicknames", {}).get("nicknames", {})
    return Lists(
        phrases=phrases,
        sets=sets,
        misspelt=tables["misspelt"]["misspelt"],
        nicknames={name: frozenset(held) for name, held in short.items()},
    )


@cache
def greetings() -> frozenset[str]:
    """The words that greet and the titles, of all tongues: people mix them."""
    tongues = {tag.partition("-")[0] for tag in LANGUAGES}
    sets = [lists_for(tongue).sets for tongue in tongues]
    return frozenset(word for each in sets for word in (*each["greetings"], *each["titles"]))


def _phrases(table: Mapping[str, Any], sets: Mapping[str, Sequence[str]]) -> tuple[Phrase, ...]:
    whole = {"say": table.get("say", []), "unless": table.get("unless", [])}
    faint = whole | {"say": table.get("faint", []), "severity": "hint"}
    entries = [whole | {"occasions": table.get("occasions", [])}, faint, *table.get("with", [])]
    severity = table.get("severity", "warning")
    found: list[Phrase] = []
    for entry in entries:
        unless = tuple(phrase(each, sets) for each in entry.get("unless", []))
        occasions = frozenset[str](entry.get("occasions", []))
        weight = entry.get("severity", severity)
        found += [phrase(each, sets, unless, weight, occasions) for each in entry["say"]]
    return tuple(found)
