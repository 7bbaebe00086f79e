"""Says how the rows and files of a backup differ from what is there now."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from cards.store.archive_files import own_files
from cards.store.archive_rows import columns_of, quoted, table_names
from cards.store.archive_writing import own_bytes

KINDS = (
    "company",
    "person",
    "application",
    "interview",
    "note",
    "step",
    "lesson",
    "referral",
    "feedback",
    "own_phrase",
    "template",
    "run",
)
"""What a person is told of, in this order; the rest hangs on these."""
SETTINGS = ("sender", "preference")
_NAMED = ("company", "person")

Known = Mapping[int, tuple[str, bytes]]
"""By number: what it is called, and a digest of the whole row."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """How many of a kind stay as they are, come back, go, and are set back to how they were."""

    kind: str
    stay: int = 0
    come: int = 0
    go: int = 0
    back: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class FileChange:
    """One of the person's own files that comes back, goes, or becomes what it was."""

    name: str
    what: str
    """"comes", "goes" or "back"."""


def compare(now: sqlite3.Connection | None, then: Path) -> tuple[Change, ...]:
    """What restoring the store at ``then`` changes; ``now`` is a copy of the present one, if any.

    Kinds of which there is none, now or then, are left out.
    """
    with closing(sqlite3.connect(f"{then.absolute().as_uri()}?mode=ro", uri=True)) as kept:
        shared = _shared(now, kept) if now else {}
        present = {kind: _rows(now, kind, shared.get(kind, ())) for kind in KINDS if now}
        coming = {kind: _rows(kept, kind, shared.get(kind, ())) for kind in KINDS}
        related = not now or _are_related(present, coming)
        found = [_change(kind, present.get(kind, {}), coming[kind], related) for kind in KINDS]
        if now:
            found += [_settings(name, now, kept) for name in SETTINGS]
    return tuple(each for each in found if each.stay or each.come or each.go or each.back)


def compare_files(folder: Path, staged: Path) -> tuple[FileChange, ...]:
    """Which of the person's own files in a folder differ from those that are to come."""
    here, coming = own_files(folder), own_files(staged)
    found = []
    for name in sorted(here.keys() | coming.keys()):
        if name not in here:
            found.append(FileChange(name=name, what="comes"))
        elif name not in coming:
            found.append(FileChange(name=name, what="goes"))
        elif own_bytes(here[name]) != own_bytes(coming[name]):
            found.append(FileChange(name=name, what="back"))
    return tuple(found)


def _shared(now: sqlite3.Connection, kept: sqlite3.Connection) -> dict[str, tuple[str, ...]]:
    """The columns that a table has in both; the present store may be of an older version."""
    both = set(table_names(now)) & set(table_names(kept))
    return {
        table: tuple(name for name in columns_of(kept, table) if name in columns_of(now, table))
        for table in both
    }


def _rows(connection: sqlite3.Connection, table: str, columns: tuple[str, ...]) -> Known:
    """The rows of a table outside the bin."""
    if table not in table_names(connection):
        return {}
    columns = columns or columns_of(connection, table)
    named = "sort_key" if table in _NAMED else "''"
    alive = "WHERE binned_at IS NULL" if "binned_at" in columns else ""
    listed = ", ".join(map(quoted, columns))
    query = " ".join(("SELECT id,", named, ",", listed, "FROM", quoted(table), alive))
    return {
        row_id: (str(name), hashlib.sha256(repr(values).encode("utf-8", "replace")).digest())
        for row_id, name, *values in connection.execute(query)
    }


def _are_related(now: Mapping[str, Known], then: Mapping[str, Known]) -> bool:
    """Whether both stores are of one search: a number stands for the same name in both.

    Two stores that began apart give the same numbers to different people.
    """
    shared = [
        (now[kind][row_id][0], then[kind][row_id][0])
        for kind in _NAMED
        for row_id in now[kind].keys() & then[kind].keys()
    ]
    return not shared or any(mine == theirs for mine, theirs in shared)


def _change(kind: str, now: Known, then: Known, related: bool) -> Change:
    same = now.keys() & then.keys()
    stay = sum(now[row_id] == then[row_id] for row_id in same)
    if not related:
        return Change(kind=kind, stay=stay, come=len(then) - stay, go=len(now) - stay)
    return Change(
        kind=kind,
        stay=stay,
        come=len(then.keys() - now.keys()),
        go=len(now.keys() - then.keys()),
        back=len(same) - stay,
    )


def _settings(table: str, now: sqlite3.Connection, kept: sqlite3.Connection) -> Change:
    query = " ".join(("SELECT * FROM", quoted(table), "ORDER BY 1"))
    differ = now.execute(query).fetchall() != kept.execute(query).fetchall()
    return Change(kind=table, back=int(differ))
