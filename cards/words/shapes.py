"""The shapes of notes: which moves in which order, how long, and what an occasion asks for."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from cards.model.errors import InputError
from cards.model.notes import Channel, Occasion, Register
from cards.words.forms import Fact, Form

Blueprint = tuple[tuple[str, ...], ...]
"""Paragraphs of moves."""
WOVEN = ("say", "admired", "promise", "bring")
"""Moves put into a shape for what the person typed; each goes before those put in earlier."""


@dataclass(frozen=True, slots=True)
class Limits:
    """How many words a body may have at most, and below which it gets a further sentence.

    ``characters`` bounds the whole text, salutation and name included; 0 for no bound.
    """

    least: int
    most: int
    characters: int = 0


@dataclass(frozen=True, slots=True)
class Asked:
    """A field an occasion asks for beside the talk; without a needed one nothing is written."""

    field: str
    needed: bool


@dataclass(frozen=True, slots=True)
class Shapes:
    """How one occasion is written by one channel in one register."""

    occasion: Occasion
    channel: Channel
    blueprints: tuple[Blueprint, ...]
    limits: Limits
    optional: tuple[str, ...] = ("echo", "wish", "admired", "bring", "promise")
    spare: tuple[str, ...] = ("wish",)
    naming: tuple[str, ...] = ()
    """Moves that name the role and the company whenever both are known."""
    weaves: tuple[str, ...] = ()
    asks: tuple[Asked, ...] = ()

    @property
    def moves(self) -> tuple[str, ...]:
        """Every move any of the shapes may hold, woven and spare ones too."""
        plain = [move for blueprint in self.blueprints for move in moves_of(blueprint)]
        return tuple(dict.fromkeys([*plain, *self.spare, *self.weaves]))


@dataclass(frozen=True, slots=True)
class Carried:
    """The field of a move that holds what was typed in any form."""

    field: str
    turned: bool
    """Whether words about the recipient are turned into the second person."""


@cache
def _table() -> dict[str, Any]:
    return tomllib.loads((files("cards.words") / "shapes.toml").read_text("utf-8"))


def channels(occasion: Occasion) -> tuple[Channel, ...]:
    """The channels an occasion can travel by, whatever the language."""
    return tuple(Channel(name) for name in _table().get(occasion.value, {}))


@cache
def shapes_for(occasion: Occasion, channel: Channel, register: Register) -> Shapes:
    """The shapes of an occasion; InputError "words.no_shape" where it does not travel so."""
    table = _table().get(occasion.value, {}).get(channel.value)
    if table is None:
        raise InputError("words.no_shape", occasion=occasion.value, channel=channel.value)
    lists = table["shapes"]
    if register is Register.BRIEF:
        lists = table.get("brief", lists)
    least, most = table.get("words", _table()["words"][channel.value])[register.value]
    known = {
        name: tuple(table[name])
        for name in ("optional", "spare", "naming", "weaves")
        if name in table
    }
    asks = [Asked(name, needed=True) for name in table.get("asks", ())]
    asks += [Asked(name, needed=False) for name in table.get("may_ask", ())]
    return Shapes(
        occasion,
        channel,
        tuple(_blueprint(each) for each in lists),
        Limits(least, most, table.get("characters", 0)),
        asks=tuple(asks),
        **known,
    )


@cache
def carried(occasion: Occasion, move: str) -> Carried | None:
    """What typed field a move carries on an occasion, if any."""
    table = _table()["carried"]
    found = table.get(f"{occasion.value}/{move}") or table.get(move)
    return Carried(found["field"], found["reads"] == "you") if found else None


def _blueprint(line: str) -> Blueprint:
    return tuple(tuple(part.split()) for part in line.split("|"))


def moves_of(blueprint: Blueprint) -> list[str]:
    """All moves of a shape, in order."""
    return [move for paragraph in blueprint for move in paragraph]


def fitted(blueprint: Blueprint, fact: Fact) -> Blueprint:
    """The shape for this fact: no remark on a moment that is missing or grave."""
    if fact.form is not Form.NOTHING and not fact.grave:
        return blueprint
    kept = without(blueprint, "echo")
    return kept if kept == blueprint else with_spare(kept, "wish")


def with_spare(blueprint: Blueprint, move: str) -> Blueprint:
    """The shape ending in one move more, unless it has that move."""
    if move in moves_of(blueprint):
        return blueprint
    return (*blueprint[:-1], (*blueprint[-1], move))


def without(blueprint: Blueprint, move: str) -> Blueprint:
    """The shape with one move left out."""
    kept = tuple(tuple(each for each in part if each != move) for part in blueprint)
    return tuple(part for part in kept if part)


def woven(blueprint: Blueprint, typed: Mapping[str, Sequence[str]]) -> Blueprint:
    """The shape with moves put in for what was typed; ``typed`` has the moves to put in by kind."""
    for kind in WOVEN:
        for move in reversed(typed.get(kind, ())):
            blueprint = _put_in(blueprint, move, _table()["woven"][kind])
    return blueprint


def _put_in(blueprint: Blueprint, move: str, after: Sequence[str]) -> Blueprint:
    there = moves_of(blueprint)
    place = next((each for each in after if each in there), None)
    if place is None:
        return (*blueprint[:-1], (move, *blueprint[-1]))
    parts = []
    for part in blueprint:
        at = part.index(place) + 1 if place in part else 0
        parts.append((*part[:at], move, *part[at:]) if at else part)
    return tuple(parts)
