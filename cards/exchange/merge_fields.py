"""Fills a note's ``{column}`` fields from one row; plain replacement, nothing is executed."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from cards.exchange.columns import column_name, nearest_name
from cards.model.errors import InputError

_PARTS = re.compile(r"\{\{|\}\}|\{[^{}\n]+\}|\{")


def fill(template: str, fields: Mapping[str, str], row: int) -> str:
    """The note for one row: each ``{column}`` replaced, ``{{`` and ``}}`` as single braces.

    ``fields`` is keyed by ``column_name``; what a cell holds is never looked at again.

    Raises InputError naming row and field: "exchange.unknown_field", "exchange.empty_field";
    "exchange.lone_brace" for a ``{`` that begins no field.
    """
    return "".join(
        _value(text, fields, row) if is_field else text for text, is_field in _pieces(template)
    )


def fields_used(template: str) -> tuple[str, ...]:
    """The columns a note uses, each once, in the order of their first use."""
    names = (column_name(text) for text, is_field in _pieces(template) if is_field)
    return tuple(dict.fromkeys(names))


@lru_cache(maxsize=8)
def _pieces(template: str) -> tuple[tuple[str, bool], ...]:
    """Text to keep (False) and fields to replace (True), in order."""
    pieces: list[tuple[str, bool]] = []
    end = 0
    for found in _PARTS.finditer(template):
        pieces.append((template[end : found.start()], False))
        mark, end = found[0], found.end()
        if mark == "{":
            line = template.count("\n", 0, found.start()) + 1
            raise InputError("exchange.lone_brace", line=line)
        is_field = mark not in {"{{", "}}"}
        pieces.append((mark[1:-1] if is_field else mark[0], is_field))
    pieces.append((template[end:], False))
    return tuple(piece for piece in pieces if piece[0])


def _value(typed: str, fields: Mapping[str, str], row: int) -> str:
    place = {"row": row, "name": fields.get("full_name", ""), "field": typed.strip()}
    value = fields.get(column_name(typed))
    if value is None:
        if nearest := nearest_name(typed, fields):
            raise InputError("exchange.unknown_field_nearest", nearest=nearest, **place)
        raise InputError("exchange.unknown_field", found=", ".join(fields), **place)
    if not value.strip():
        raise InputError("exchange.empty_field", **place)
    return value
