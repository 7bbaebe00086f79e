"""Finds what the heads of a table mean, and which program's table it is."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from cards.exchange.column_aliases import aliases, plain_head
from cards.exchange.columns import COLUMNS
from cards.exchange.tables.fields import SEVERAL, split_field

_NUMBER = re.compile(r"\b\d+\b")


@dataclass(frozen=True, slots=True)
class Layout:
    """A table as one program saves it."""

    id: str
    name: str
    """The program's name, as people know it."""
    all_of: frozenset[str]
    """The heads by which it is known, plain."""
    means: Mapping[str, str]
    """What a head means in it and nowhere else."""


def layout_of(heads: Sequence[str]) -> Layout | None:
    """The known layout that has these heads, or None."""
    plain = {plain_head(head) for head in heads}
    return next((each for each in _layouts() if each.all_of <= plain), None)


def meanings(heads: Sequence[str], layout: Layout | None) -> tuple[str, ...]:
    """The field of ``fields.FIELDS`` that each head means, with its group; "" for none we know.

    Of several heads for a field that only one column can hold, the first counts.
    """
    plain = [plain_head(head) for head in heads]
    found: list[str] = []
    for head in plain:
        field = layout.means.get(head, "") if layout else ""
        field = field or _beside(head, plain) or _meant(head)
        if field and field in found and split_field(field)[0] not in SEVERAL:
            field = ""
        found.append(field)
    return tuple(found)


def is_known(head: str) -> bool:
    """Whether a head is one that tables of people have, even if it is of no use to us."""
    plain = plain_head(head)
    return bool(_meant(plain) or _beside(plain, [plain])) or is_quiet(head)


def is_quiet(head: str) -> bool:
    """Whether a column is one that programs always write and nobody misses."""
    plain = plain_head(head)
    return plain in _quiet() or _NUMBER.sub("*", plain) in _quiet()


def _beside(head: str, heads: Sequence[str]) -> str:
    for rule in _table()["beside"]:
        others = rule["other"]
        if head == rule["head"] and (not others or any(other in heads for other in others)):
            return str(rule["means"])
    return ""


def _meant(plain: str) -> str:
    """What a plain head means by itself: by its very words, else with any number in it."""
    known = _fields()
    if plain in known:
        return known[plain].replace("#*", "")
    number = _NUMBER.search(plain)
    if not number:
        return ""
    field = known.get(_NUMBER.sub("*", plain), "")
    return field.replace("#*", f"#{number[0]}")


@cache
def _fields() -> dict[str, str]:
    """The field for every plain head; the heads of this folder go before those of columns.toml."""
    found = {plain_head(name): name for name in COLUMNS}
    found |= aliases()
    found |= dict(_at_places())
    for field, heads in _table()["heads"].items():
        found |= {_starred(head): field for head in heads}
    return found


def _at_places() -> Iterator[tuple[str, str]]:
    for place, words in _table()["places"].items():
        for field, patterns in _table()["place_heads"].items():
            for pattern in patterns:
                for word in words:
                    yield pattern.format(word), f"{field}#{place}"


def place_of(label: str) -> str:
    """The kind of place that a word names ("Work", "Privat"): home, work, other, or ""."""
    plain = plain_head(label)
    places = _table()["places"].items()
    return next((place for place, words in places if plain in words), "")


def _starred(head: str) -> str:
    """A head of the list as heads are compared; "*" stays what it is."""
    return " ".join("*" if word == "*" else plain_head(word) for word in head.split())


@cache
def _quiet() -> frozenset[str]:
    return frozenset(map(_starred, _table()["quiet"]["heads"]))


@cache
def _layouts() -> tuple[Layout, ...]:
    return tuple(
        Layout(each["id"], each["name"], frozenset(each["all_of"]), each.get("means", {}))
        for each in _read("layouts.toml")["layout"]
    )


@cache
def _table() -> dict[str, Any]:
    return _read("heads.toml")


def _read(name: str) -> dict[str, Any]:
    return tomllib.loads(Path(__file__).with_name(name).read_text(encoding="utf-8"))
