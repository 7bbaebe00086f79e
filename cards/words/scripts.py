"""Texts to read from when telephoning: a no on a call, a voicemail, the call with questions."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any

from cards.model.errors import InputError
from cards.model.notes import Channel, Occasion
from cards.model.words import Facts
from cards.words.bank import addressed, fields_of, filled
from cards.words.choose import rank
from cards.words.languages import bank, language
from cards.words.shapes import shapes_for
from cards.words.subject import Subject
from cards.words.tokens import capitalised


class ScriptKind(StrEnum):
    """The calls there is a text for."""

    TAKING_A_NO = "taking_a_no"
    VOICEMAIL = "voicemail"
    CALL = "call"


@dataclass(frozen=True, slots=True, kw_only=True)
class ScriptPart:
    """One thing to do in a call: what, and lines to say."""

    cue: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Script:
    """A text to read from, part by part."""

    kind: ScriptKind
    title: str
    parts: tuple[ScriptPart, ...]

    @property
    def text(self) -> str:
        """All of it as plain text, to keep by the telephone."""
        blocks = [
            "\n".join([part.cue, *(f"– {line}" for line in part.lines)]) for part in self.parts
        ]
        return "\n\n".join([self.title, *blocks])


def can_call(kind: ScriptKind, tag: str) -> bool:
    """Whether there is such a text in a language."""
    try:
        return (bank() / language(tag).tongue / "scripts" / f"{kind.value}.toml").is_file()
    except InputError:
        return False


def script(kind: ScriptKind, facts: Facts, *, seed: int = 0) -> Script:
    """The text for one call, in the language of the facts; parts with nothing to say are left out.

    Raises InputError "words.no_language", and "words.no_script" where there is none.
    """
    spoken = language(facts.language)
    if not can_call(kind, spoken.tag):
        raise InputError("words.no_script", kind=kind.value, language=spoken.name)
    shapes = shapes_for(Occasion.AFTER_NO, Channel.CARD, facts.register)
    subject = Subject(facts, shapes, f"{seed}/{facts.full_name}")
    table = _table(spoken.tongue, kind.value)
    parts = tuple(part for part in _parts(table, subject, kind) if part.lines)
    return Script(kind=kind, title=spoken.spelled(table["title"]), parts=parts)


def _parts(table: Mapping[str, Any], subject: Subject, kind: ScriptKind) -> Iterator[ScriptPart]:
    for number, part in enumerate(table["part"]):
        lines = _lines(part, subject, f"{subject.key}/{kind}/{number}")
        yield ScriptPart(cue=subject.language.spelled(part["cue"]), lines=lines)


def _lines(part: Mapping[str, Any], subject: Subject, key: str) -> tuple[str, ...]:
    """As many of a part's lines as it takes, in their order, each with all it needs known."""
    familiar = subject.facts.familiar
    texts = [addressed(subject.language.spelled(text), familiar=familiar) for text in part["say"]]
    values = {**subject.name_values, **subject.values}
    known = [text for text in texts if all(values.get(field) for field in fields_of(text))]
    most = max((len(fields_of(text)) for text in known), default=0)
    best = known if part.get("take") else [each for each in known if len(fields_of(each)) == most]
    drawn = sorted(best, key=lambda text: rank(key, text))[: part.get("take", 1)]
    return tuple(capitalised(filled(text, values)) for text in best if text in drawn)


@cache
def _table(tongue: str, name: str) -> dict[str, Any]:
    path = bank() / tongue / "scripts" / f"{name}.toml"
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except (ValueError, RecursionError) as error:
        file = f"{tongue}/scripts/{name}.toml"
        raise InputError("words.bad_toml", file=file, why=error) from error
