"""Gathers what one row holds, by field and group, so that it can be made a contact."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from cards.exchange.tables.cells import EMAIL, many_lines, one_line, values_of
from cards.exchange.tables.further import kind_of

_LINES = frozenset({"street", "street_2", "street_3", "address", "note", "talked_about", "vcard"})
"""The fields whose cells may hold several lines."""

Plan = tuple[tuple[int, str, str], ...]
"""For each column that means something: its place in the row, its field and its group."""


@dataclass(frozen=True, slots=True)
class Value:
    """One value, of what kinds it is said to be, and whether it is marked as preferred."""

    text: str
    kinds: tuple[str, ...] = ()
    preferred: bool = False


class Values:
    """What the cells of one row hold."""

    def __init__(self, cells: Sequence[str], plan: Plan) -> None:
        self._held: dict[str, list[tuple[str, str]]] = {}
        for at, field, group in plan:
            if at < len(cells) and (cell := cells[at]):
                tidy = many_lines(cell) if field in _LINES else one_line(cell)
                if tidy:
                    self._held.setdefault(field, []).append((group, tidy))

    def __bool__(self) -> bool:
        return bool(self._held)

    def one(self, field: str) -> str:
        """The first value of a field, "" for none."""
        held = self._held.get(field)
        return values_of(held[0][1])[0] if held else ""

    def all(self, field: str) -> list[str]:
        """Every value of a field, in the order of the columns, each once."""
        held = self._held.get(field, ())
        found = [value for _group, cell in held for value in values_of(cell) if value]
        return list(dict.fromkeys(found))

    def grouped(self, *fields: str) -> dict[str, dict[str, str]]:
        """For each group that has any of these fields: its cells by field."""
        groups: dict[str, dict[str, str]] = {}
        for field in fields:
            for group, cell in self._held.get(field, ()):
                groups.setdefault(group, {}).setdefault(field, cell)
        return groups

    def labelled(self, field: str) -> list[Value]:
        """The e-mails or phones with their kinds, the preferred first."""
        held = self._held.get(field)
        if not held:
            return []
        labels = dict(self._held.get(f"{field}_label", ()))
        found: dict[str, Value] = {}
        for group, cell in held:
            label = labels.get(group, "" if group.isdecimal() else group)
            for at, text in enumerate(_several(field, cell)):
                known = values_of(label)
                value = value_of(text, known[min(at, len(known) - 1)])
                if text:
                    found.setdefault(text.casefold(), value)
        return sorted(found.values(), key=lambda value: not value.preferred)


def value_of(text: str, label: str) -> Value:
    """A value under its label; a star before the label marks the preferred one (Google)."""
    return Value(text, kind_of(label) if label else (), label.startswith("*"))


def _several(field: str, cell: str) -> list[str]:
    """The values of a cell; e-mails may also be parted as people part them."""
    if field == "email":
        parts = [part for part in re.split(r"[\s;,]+", cell.replace(":::", " ")) if part]
        if len(parts) > 1 and all(map(EMAIL.fullmatch, parts)):
            return parts
    return values_of(cell)
