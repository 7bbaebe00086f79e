"""The phrase bank: our own phrasings, kept as one TOML file per occasion and move.

In a file each key says for whom its list of phrasings is: ``any``, a role's id, or several ids
joined by "+". The file of the moment shared has forms of facts as keys instead. A phrasing may
hold ``{fact}``, ``{company}`` and ``{job_title}``.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from cards.words.lexicon import words

_FIELD = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, slots=True)
class Phrase:
    """One phrasing of one move; ``audience`` holds role ids or forms of facts, or "any"."""

    text: str
    audience: frozenset[str]

    @property
    def fields(self) -> frozenset[str]:
        """The names in braces."""
        return frozenset(_FIELD.findall(self.text))

    @property
    def delights(self) -> bool:
        """Whether it speaks of pleasure, which would jar beside a grave fact."""
        return bool(words("delight") & set(re.findall(r"[\w-]+", self.text.lower())))


@cache
def phrases(folder: str, move: str) -> tuple[Phrase, ...]:
    """All phrasings of a move, in the order of the file."""
    raw = (files("cards.words") / "bank" / folder / f"{move}.toml").read_text("utf-8")
    return tuple(
        Phrase(text, frozenset(key.split("+")))
        for key, texts in tomllib.loads(raw).items()
        for text in texts
    )


def filled(phrase: str, values: dict[str, str]) -> str:
    """The phrasing with its fields replaced; an unknown field is a ``KeyError``."""
    return _FIELD.sub(lambda match: values[match[1]], phrase)


def could_be(phrase: str, sentence: str) -> bool:
    """Whether ``sentence`` was made from ``phrase``, whatever its fields held."""
    parts = re.split(r"\{\w+\}", phrase)
    start, end = parts[0].casefold(), parts[-1].casefold()
    folded = sentence.casefold()
    return (
        len(folded) > len(start) + len(end) and folded.startswith(start) and folded.endswith(end)
        if len(parts) > 1
        else folded == start
    )
