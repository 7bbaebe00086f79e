"""The word lists behind the reading of what was talked about, kept as data."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files


@cache
def _tables() -> dict[str, object]:
    return tomllib.loads((files("cards.words") / "lexicon.toml").read_text("utf-8"))


@cache
def words(name: str) -> frozenset[str]:
    """One list of the lexicon, lower case."""
    table = _tables()[name]
    if not isinstance(table, list):
        raise TypeError(name)
    return frozenset(str(word) for word in table)


@cache
def pairs(name: str) -> dict[str, str]:
    """One table of the lexicon: a word and what takes its place."""
    table = _tables()[name]
    if not isinstance(table, dict):
        raise TypeError(name)
    return {str(word): str(other) for word, other in table.items()}
