"""What every harness asks of a data folder afterwards, and the account it keeps."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from cards.store import open_store

STORE = "cordially.sqlite"


@dataclass
class Tally:
    """What was tried in one way, how often, and what came of it."""

    tried: str
    times: int = 0
    moments: Counter[str] = field(default_factory=Counter)
    lost: int = 0
    trouble: list[str] = field(default_factory=list)
    waits: list[float] = field(default_factory=list)
    """Seconds from a first letter until it was kept."""

    def count(self, moment: str = "") -> None:
        """One more time."""
        self.times += 1
        if moment:
            self.moments[moment] += 1


def sound(folder: Path) -> None:
    """Start on a data folder as the program does, and look whether the store is whole.

    Raises AssertionError, and whatever opening raises.
    """
    open_store(folder).close()
    with sqlite3.connect(folder / STORE) as connection:
        (found,) = connection.execute("PRAGMA integrity_check").fetchall()
        assert found == ("ok",), found
        broken = connection.execute("PRAGMA foreign_key_check").fetchall()
        assert not broken, broken
    connection.close()
    assert not left_over([folder]), left_over([folder])


def left_over(folders: Iterable[Path]) -> list[Path]:
    """Files that were being written and are not what anybody asked for."""
    return [path for folder in folders for path in folder.rglob("*.part")]
