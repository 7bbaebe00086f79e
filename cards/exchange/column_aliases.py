"""Finds which of our columns the heads of a file mean, however people name them."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Sequence
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

_HEAD_LIMIT = 300
"""Characters of a cell that are looked at: nobody calls a column by a longer name."""


def meanings(heads: Sequence[str], ours: Sequence[str]) -> tuple[str, ...]:
    """For each head the column of ``ours`` that it means; "" for one of the person's own.

    A column by its proper name goes before any other name for it, and of several other names the
    first in the file counts.
    """
    plain = [plain_head(head) for head in heads]
    proper = {plain_head(name): name for name in ours}
    found = [proper.pop(head, "") for head in plain]
    taken = {name for name in found if name}
    for at, head in enumerate(plain):
        meant = "" if found[at] else _meant(head, plain)
        if meant and meant not in taken:
            found[at] = meant
            taken.add(meant)
    return tuple(found)


def plain_head(typed: str) -> str:
    """A head in small letters, without accents, its words and numbers parted by one space."""
    return _plain(typed[:_HEAD_LIMIT])


@lru_cache(maxsize=2_000)
def _plain(typed: str) -> str:
    decomposed = unicodedata.normalize("NFKD", typed.casefold())
    letters = "".join(char for char in decomposed if not unicodedata.combining(char))
    return " ".join(re.findall(r"[^\W\d_]+|\d+", letters))


def is_known(typed: str) -> bool:
    """Whether a head is another name for one of our columns."""
    return plain_head(typed) in aliases()


def _meant(head: str, heads: Sequence[str]) -> str:
    for rule in _table()["beside"]:
        if head == rule["head"] and any(other in heads for other in rule["other"]):
            return str(rule["means"])
    return aliases().get(head, "")


@cache
def aliases() -> dict[str, str]:
    """Our column for each other name of it, in ``plain_head``'s form."""
    named = _table()["aliases"].items()
    return {head: column for column, heads in named for head in heads}


@cache
def _table() -> dict[str, Any]:
    text = Path(__file__).with_name("columns.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)
