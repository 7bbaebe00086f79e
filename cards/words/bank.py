"""The phrase bank: our own phrasings, kept as one TOML file per tongue, occasion and move.

How the files are written is told in docs/language-banks.md.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cache, cached_property
from importlib.resources.abc import Traversable

from cards.model.errors import InputError
from cards.model.notes import Occasion
from cards.words.keys import Marks, marks
from cards.words.languages import bank, language

_FIELD = re.compile(r"\{(\w+)\}")
_ADDRESS = re.compile(r"\{([^{}|]*)\|([^{}|]*)\}")
SHARED = "shared"


@dataclass(frozen=True)
class Phrase:
    """One phrasing of one move, and for whom and when it is."""

    text: str
    marks: Marks = field(default_factory=dict, compare=False)
    own: bool = field(default=False, compare=False)
    """Whether the user wrote it."""

    @cached_property
    def fields(self) -> frozenset[str]:
        """The names in braces."""
        return fields_of(self.text)

    @cached_property
    def words(self) -> frozenset[str]:
        """Its words in small letters."""
        return frozenset(re.findall(r"[\w-]+", self.text.lower()))

    @cached_property
    def for_any_register(self) -> Phrase:
        """The same phrasing without a mark for a register."""
        marks = {kind: ids for kind, ids in self.marks.items() if kind != "register"}
        return replace(self, marks=marks)

    @cached_property
    def bare(self) -> bool:
        """Whether it is a field alone, so that each sentence made of it has words of its own."""
        return re.fullmatch(r"\{\w+\}\W*", self.text) is not None

    @cached_property
    def frame(self) -> tuple[str, str] | None:
        """What every sentence made of it begins and ends with; None without a field."""
        parts = re.split(r"\{[^{}]*\}", self.text)
        return (parts[0].casefold(), parts[-1].casefold()) if len(parts) > 1 else None

    def could_be(self, sentence: str) -> bool:
        """Whether a case-folded ``sentence`` was made from it, whatever its fields held."""
        if self.frame is None:
            return self.text.casefold() == sentence
        if self.bare:
            return False
        start, end = self.frame
        longer = len(sentence) > len(start) + len(end)
        return longer and sentence.startswith(start) and sentence.endswith(end)


def phrases(tag: str, occasion: Occasion, move: str) -> tuple[Phrase, ...]:
    """All phrasings of a move: those of the occasion, then those it shares with others."""
    return listed(tag, occasion.value, move) + listed(tag, SHARED, move)


@cache
def listed(tag: str, folder: str, name: str) -> tuple[Phrase, ...]:
    """The phrasings of one file, spelled for the region; none if there is no such file.

    Raises InputError "words.bad_toml" or "words.bad_key" naming the file.
    """
    spoken = language(tag)
    path = bank() / spoken.tongue / folder / f"{name}.toml" if folder else _top(spoken.tongue, name)
    if not path.is_file():
        return ()
    file = "/".join(filter(None, (spoken.tongue, folder, f"{name}.toml")))
    found = []
    for key, texts in _lists(path, file).items():
        try:
            meant = marks(key)
        except ValueError as error:
            raise InputError("words.bad_key", file=file, key=key, part=error) from error
        found += [Phrase(spoken.spelled(text), meant) for text in texts]
    return tuple(found)


def _top(tongue: str, name: str) -> Traversable:
    return bank() / tongue / f"{name}.toml"


def _lists(path: Traversable, file: str) -> dict[str, list[str]]:
    try:
        found = tomllib.loads(path.read_text("utf-8"))
    except (ValueError, RecursionError) as error:
        raise InputError("words.bad_toml", file=file, why=error) from error
    for key, texts in found.items():
        if not isinstance(texts, list) or not all(isinstance(text, str) for text in texts):
            raise InputError("words.bad_table", file=file, why=key)
    return found


def fields_of(text: str) -> frozenset[str]:
    """The names in braces of a text."""
    return frozenset(_FIELD.findall(text))


def addressed(text: str, *, familiar: bool) -> str:
    """The text with each ``{polite|familiar}`` resolved."""
    return _ADDRESS.sub(lambda match: match[2 if familiar else 1], text)


def filled(text: str, values: Mapping[str, str]) -> str:
    """The text with its fields replaced; an unknown field is a ``KeyError``.

    What is filled in is never looked at again; a full stop at its end gives way to the mark that
    follows.
    """

    def value(match: re.Match[str]) -> str:
        said = values[match[1]]
        after = text[match.end() : match.end() + 1]
        ends = bool(after) and after in ",;:.?"
        return said.rstrip(".") if ends else said

    return re.sub(r"([!?…])\.$", r"\1", _FIELD.sub(value, text))
