"""Lets what was restored elsewhere find the pictures of its fronts again."""

from __future__ import annotations

import json
import re
import sqlite3
from contextlib import closing
from pathlib import Path

from cards.jobs.kept_fronts import FOLDER

_KEPT = re.compile(r"[/\\]" + FOLDER + r"[/\\]([0-9a-f]{20}\.[a-z0-9]{1,8})\Z")
_PLACES = (("preference", "key", "value"), ("run", "id", "faces"))
"""Where it is said what is on cards: table, key, column."""


def mend_pictures(store: Path, folder: Path) -> None:
    """Make pictures that were kept in some data folder those of ``folder``, in a store's file."""
    with closing(sqlite3.connect(store)) as connection, connection:
        for table, key, column in _PLACES:
            said = f"SELECT {key}, {column} FROM {table} WHERE {column} LIKE '%{FOLDER}%'"  # noqa: S608 - our own names
            for row, text in connection.execute(said).fetchall():
                mended = _mended(text, folder)
                if mended != text:
                    change = f"UPDATE {table} SET {column} = ? WHERE {key} = ?"  # noqa: S608 - our own names
                    connection.execute(change, [mended, row])


def _mended(text: str, folder: Path) -> str:
    try:
        said = json.loads(text)
        front = said["front"]
        found = _KEPT.search(front)
    except (ValueError, KeyError, TypeError, RecursionError):
        return text
    if found is None:
        return text
    here = str(folder.absolute() / FOLDER / found[1])
    return text if here == front else json.dumps(said | {"front": here}, ensure_ascii=False)
