"""The small language in which the lists say what to look for, and its search.

``word``, ``this/that`` (either; ``~`` for a blank inside one), ``stem*`` and ``*ending``,
``(maybe)``, ``_`` any one word, ``...`` up to six words, ``<list>`` any word of a list in
``sets.toml``, ``<name>`` and ``<company>``, ``^`` the sentence's beginning, and ``?`` at the end
for a question. Case is of no matter.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

PERSON = "ꙮ"
"""Stands, as often as it has letters, for the name of a person or another company."""

COMPANY = "ꚍ"
"""Stands likewise for the recipient's company."""

_NAMES = {"name": f"{PERSON}+", "company": f"{COMPANY}+"}
_BETWEEN = r"[^\w.!?;]{1,3}"
_ANY_WORD = r"[\w'\-]+"
_GAP = rf"(?:{_ANY_WORD}{_BETWEEN}){{0,6}}?"
_WORDS = re.compile(r"[\w'\-]+")


@dataclass(frozen=True, slots=True)
class Phrase:
    """One thing to look for; ``unless`` says what in the same sentence makes it harmless."""

    source: str
    """A regular expression without nested or open-ended repeats, so that it stays linear."""
    anchors: frozenset[str] = frozenset()
    """One of these words is in every match; empty where that cannot be said."""
    unless: tuple[Phrase, ...] = ()
    severity: str = ""
    occasions: frozenset[str] = frozenset()
    question: bool = field(default=False)

    def search(self, said: Said, occasion: str = "") -> re.Match[str] | None:
        """The match in a sentence, if it has one that nothing makes harmless."""
        if self.occasions and occasion not in self.occasions:
            return None
        if self.anchors and self.anchors.isdisjoint(said.words):
            return None
        if self.question and not said.asks:
            return None
        match = _regex(self.source).search(said.text)
        if match is None or any(each.search(said) for each in self.unless):
            return None
        return match


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence prepared for the search: small letters, names masked, as long as it was."""

    text: str
    words: frozenset[str]
    start: int
    asks: bool = False


def said_of(masked: str, start: int) -> Said:
    """A sentence whose names and quotations are masked already; it begins at ``start``."""
    found = frozenset(_WORDS.findall(masked))
    whole = found | {part for word in found if "-" in word for part in word.split("-")}
    return Said(masked, whole, start, masked.rstrip("\"'”’») ").endswith("?"))


def phrase(
    said: str,
    lists: Mapping[str, Sequence[str]],
    unless: tuple[Phrase, ...] = (),
    severity: str = "",
    occasions: frozenset[str] = frozenset(),
) -> Phrase:
    """Read a line of a list; raises ValueError for a list it names that there is not."""
    tokens = said.lower().replace("’", "'").replace(",", " ").split()
    question = bool(tokens) and tokens[-1] == "?"
    if question:
        tokens.pop()
    source, anchors = _source(tokens, lists)
    return Phrase(source, anchors, unless, severity, occasions, question)


@cache
def _regex(source: str) -> re.Pattern[str]:
    # Compiled when a note first needs it: most phrases are never met.
    return re.compile(source)


def _source(
    tokens: Sequence[str], lists: Mapping[str, Sequence[str]]
) -> tuple[str, frozenset[str]]:
    regex, anchors, after_word = "", frozenset[str](), False
    for token in tokens:
        if token == "^":  # noqa: S105 - a mark of this language, no password
            regex += r"^[^\w]*"
            continue
        if token == "...":  # noqa: S105 - the same
            regex += (_BETWEEN if after_word else "") + _GAP
            after_word = False
            continue
        maybe = token.startswith("(") and token.endswith(")")
        choices = _choices(token[1:-1] if maybe else token, lists)
        part = "(?:" + "|".join(_choice(each) for each in choices) + ")"
        if maybe:
            regex += (f"(?:{_BETWEEN}{part})?") if after_word else f"(?:{part}{_BETWEEN})?"
            continue
        regex += (_BETWEEN if after_word else "") + part
        after_word = True
        anchors = _better(anchors, choices)
    return rf"(?<![\w\-])(?<!\w'){regex}(?!\w|'\w)", anchors


def _choices(token: str, lists: Mapping[str, Sequence[str]]) -> list[str]:
    found: list[str] = []
    for each in token.split("/"):
        if each.startswith("<") and each.endswith(">") and each[1:-1] not in _NAMES:
            name = each[1:-1]
            if name not in lists:
                raise ValueError(name)
            for held in lists[name]:
                found += _choices(held.lower().replace("’", "'").replace(" ", "~"), lists)
        else:
            found.append(each)
    return found


def _choice(said: str) -> str:
    return _BETWEEN.join(_word(each) for each in said.split("~"))


def _word(said: str) -> str:
    if said.startswith("<"):
        name = _NAMES[said[1:].partition(">")[0]]
        return rf"{name}(?:'s)?(?:{_BETWEEN}{name}(?:'s)?){{0,4}}"
    if said.endswith("*"):
        return re.escape(said[:-1]) + r"[\w'\-]*"
    if said.startswith("*"):
        return r"[\w'\-]*" + re.escape(said[1:])
    return _ANY_WORD if said == "_" else re.escape(said)


def _better(so_far: frozenset[str], choices: Sequence[str]) -> frozenset[str]:
    """The choices as anchors where they are plain words, and rarer ones than those so far."""
    found: set[str] = set()
    for each in choices:
        plain = [word for word in each.split("~") if word[-1:] != "*" and word[:1] not in "<_*"]
        if not plain:
            return so_far
        found.add(max(plain, key=len))
    if not so_far or min(map(len, found)) > min(map(len, so_far)):
        return frozenset(found)
    return so_far
