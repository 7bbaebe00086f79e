"""The languages there is a bank for: what ``language.toml`` says of each."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any

from cards.model.errors import InputError
from cards.words.tokens import capitalised


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """The tables by which typed facts are read; see docs/language-banks.md."""

    lead_ins: tuple[str, ...] = ()
    lead_outs: tuple[str, ...] = ()
    no_facts: frozenset[str] = frozenset()
    question_words: frozenset[str] = frozenset()
    clause_words: frozenset[str] = frozenset()
    subjects: frozenset[str] = frozenset()
    finite_verbs: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    small: frozenset[str] = frozenset()
    shortened: Mapping[str, str] = field(default_factory=dict)
    remarks: frozenset[str] = frozenset()
    """What people add for themselves after a comma: "sehr nett"."""
    alone: Mapping[str, str] = field(default_factory=dict)
    """First words of a noun phrase that has lost its verb, as they are where it stands alone."""
    clitics: frozenset[str] = frozenset()
    """Small words that may stand before the verb of a sentence without subject."""
    i: str = ""
    mine: frozenset[str] = frozenset()
    """Verbs that, with the person as their object, are the writer's: "war mit ihm bei Nokia"."""
    you_as_object: frozenset[str] = frozenset()
    conjunction: str = ""
    verb_last: bool = False
    person: frozenset[str] = frozenset()
    you: str = ""
    turns: Mapping[str, str] = field(default_factory=dict)
    verbs: Mapping[str, str] = field(default_factory=dict)
    verb_endings: Mapping[str, str] = field(default_factory=dict)
    acts: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """One language as one of its regions writes it; ``tag`` is such as "en-GB"."""

    tag: str
    tongue: str
    """The bank's folder."""
    name: str
    english_reader: bool = False
    opens_small: bool = False
    capital_after_colon: bool = False
    """Whether a whole sentence after a colon begins with a capital."""
    surnames: int = 1
    dates: str = "d MMMM"
    spelling: Mapping[str, str] = field(default_factory=dict)
    grave: frozenset[str] = frozenset()
    harmless: frozenset[str] = frozenset()
    refusals: frozenset[str] = frozenset()
    """What says that an outcome was a no."""
    waits: frozenset[str] = frozenset()
    """What says that an outcome is still to come."""
    unkind: frozenset[str] = frozenset()
    """What nobody would like to read of themselves: it is left out of a note."""
    days: frozenset[str] = frozenset()
    """What names a day or a haste in a promise."""
    dated: frozenset[str] = frozenset()
    """Words of the bank that name a time, for which a promise with its own leaves no room."""
    delight: frozenset[str] = frozenset()
    unheard: frozenset[str] = frozenset()
    reading: Reading = field(default_factory=Reading)

    def spelled(self, text: str) -> str:
        """A text of the bank, spelled as the region does."""
        return _spelling(self.tag).sub(self._respelled, text) if self.spelling else text

    def _respelled(self, match: re.Match[str]) -> str:
        said = match[0]
        other = self.spelling.get(said) or self.spelling[said.lower()]
        return capitalised(other) if said[:1].isupper() else other

    def day(self, on: date) -> str:
        """A day without its year, as the region writes it."""
        from babel.dates import format_date

        return format_date(on, self.dates, locale=self.tag.replace("-", "_"))


def bank() -> Traversable:
    """The folder that holds the banks."""
    return files("cards.words") / "bank"


@cache
def tags() -> tuple[str, ...]:
    """The tags of all languages notes can be written in, English first."""
    tongues = [each.name for each in bank().iterdir() if (each / "language.toml").is_file()]
    found = [tag for tongue in sorted(tongues) for tag in _table(tongue)["tags"]]
    return tuple(sorted(found, key=lambda tag: not tag.startswith("en")))


@cache
def language(tag: str) -> Language:
    """The language a tag means; "es-MX" finds "es".

    Raises InputError "words.no_language" when there is no bank for it.
    """
    known = {each.casefold(): each for each in tags()}
    folded = tag.strip().replace("_", "-").casefold()
    tongue = folded.partition("-")[0]
    near = [each for each in known if each.partition("-")[0] == tongue]
    if folded not in known and not near:
        raise InputError("words.no_language", language=tag, known=", ".join(tags()))
    return _read(known.get(folded) or known[near[0]])


def languages() -> tuple[Language, ...]:
    """Every language notes can be written in, as each of its regions writes it."""
    return tuple(language(tag) for tag in tags())


@cache
def _table(tongue: str) -> dict[str, Any]:
    path = bank() / tongue / "language.toml"
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except (ValueError, RecursionError) as error:
        raise InputError("words.bad_toml", file=f"{tongue}/language.toml", why=error) from error


def _read(tag: str) -> Language:
    tongue = tag.partition("-")[0]
    table = _table(tongue)
    lists = {name: frozenset(said) for name, said in table.get("lists", {}).items()}
    try:
        return Language(
            tag=tag,
            tongue=tongue,
            name=table["name"],
            english_reader=table["reader"] == "english",
            opens_small=table.get("opens_small", False),
            capital_after_colon=table.get("capital_after_colon", False),
            surnames=table.get("surnames", 1),
            dates=table["dates"][tag],
            spelling=table.get("spelling", {}).get(tag, {}),
            reading=Reading(
                **{name: _typed(name, x) for name, x in table.get("reading", {}).items()}
            ),
            **lists,
        )
    except (KeyError, TypeError) as error:
        file = f"{tongue}/language.toml"
        raise InputError("words.bad_table", file=file, why=error) from error


def _typed(name: str, value: Any) -> Any:  # noqa: ANN401 - TOML holds whatever it holds
    if isinstance(value, list):
        return tuple(value) if name in ("lead_ins", "lead_outs") else frozenset(value)
    return value


@cache
def _spelling(tag: str) -> re.Pattern[str]:
    said = sorted(language(tag).spelling, key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, said))})(?!\w)", re.IGNORECASE)
