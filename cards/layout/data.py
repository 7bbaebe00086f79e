"""Reads the tables of paper that lie beside this file, sizes and all."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from cards.model.geometry import Rect, Size, inch, mm, to_mm

_CLOSE = 4
"""So many near misses are named before the rest."""


def read_table(file_name: str, key: str) -> list[Mapping[str, Any]]:
    """The entries of the array ``key`` of a TOML file of this room, in their order."""
    text = Path(__file__).with_name(file_name).read_text(encoding="utf-8")
    return list(tomllib.loads(text)[key])


def size_of(entry: Mapping[str, Any], key: str) -> Size:
    """The size an entry gives as ``<key>_in`` or ``<key>_mm``, in points."""
    if f"{key}_in" in entry:
        width, height = entry[f"{key}_in"]
        return Size(inch(width), inch(height))
    width, height = entry[f"{key}_mm"]
    return Size(mm(width), mm(height))


def size_mm(size: Size) -> list[float]:
    """Width and height in millimetres to the micrometre, as JSON writes them."""
    return [round(to_mm(size.width), 3), round(to_mm(size.height), 3)]


def rect_mm(rect: Rect) -> list[float]:
    """Left, bottom, width and height in millimetres, as JSON writes them."""
    return [round(to_mm(side), 3) for side in (rect.x, rect.y, rect.width, rect.height)]


def listed(ids: Sequence[str], given: str = "") -> str:
    """All ids in one line, for an error that says what there is; those most like ``given`` first.

    What begins as it was typed, or is within a slip or two of it, counts as like it.
    """
    wanted = given.strip().casefold()
    close = [each for each in ids if wanted and each.casefold().startswith(wanted)]
    close += get_close_matches(wanted, ids, n=_CLOSE, cutoff=0.6)
    return ", ".join(dict.fromkeys((*close[:_CLOSE], *ids)))
