"""Named operations: each change is one transaction that keeps what it replaced."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

from cards.model.errors import InputError, SurroundingsError
from cards.store.database import Database
from cards.store.faults import explained
from cards.store.rows import Row, readable
from cards.store.tables import KINDS, LINKS

KEPT_OPERATIONS = 100


def now() -> datetime:
    """This moment, in UTC."""
    return datetime.now(UTC)


def today() -> date:
    """Today where the user is."""
    return datetime.now().astimezone().date()


class Writing:
    """One operation under way: rows are written through it."""

    def __init__(self, db: Database) -> None:
        self.db = db
        self.kinds: set[str] = set()
        self._changes: list[tuple[str, int, Row | None, Row]] = []
        self._there: set[tuple[str, int]] = set()

    def insert(self, table: str, values: Row) -> int:
        """Add a row; returns its id. Raises InputError "store.no_such" for a dead link."""
        self._check_links(table, values)
        row_id = self.db.insert(table, values)
        self._there.add((table, row_id))
        self._note(table, row_id, None, values)
        return row_id

    def update(self, table: str, row_id: int, values: Row) -> bool:
        """Change a row; returns whether anything differs. Raises "store.no_such"."""
        t = self.db.t(table)
        before = self.db.row(t.select().where(t.c.id == row_id))
        if before is None:
            raise InputError("store.no_such", kind=table, id=row_id)
        after = {name: value for name, value in values.items() if before[name] != value}
        if not after:
            return False
        self._check_links(table, after)
        t.update(**after).where(t.c.id == row_id).execute()
        self._note(table, row_id, {name: before[name] for name in after}, after)
        return True

    def prefer(self, key: str, value: str) -> None:
        """Set a preference; what has no number of its own is told from others by its key."""
        t = self.db.t("preference")
        before = self.db.value(t.select(t.c.value).where(t.c.key == key))
        if value == before:
            return
        t.insert(key=key, value=value).on_conflict("REPLACE").execute()
        was = None if before is None else {"key": key, "value": before}
        self._note("preference", 0, was, {"key": key, "value": value})

    def take_over(self, part: Writing) -> None:
        """Make what another one changed a part of this."""
        self._changes += part._changes

    def log(self, name: str, joins_within: timedelta | None = None) -> None:
        """Keep what was replaced; an operation that changed nothing leaves no trace.

        With ``joins_within`` a change to one row that follows another to the same row so soon
        becomes part of that operation: what is saved while one types is undone as one.
        """
        if not self._changes or (joins_within and self._joined(name, joins_within)):
            return
        operations = self.db.t("operation")
        operations.delete().where(operations.c.undone == 1).execute()
        operation_id = self.db.insert("operation", {"name": name, "done_at": now().isoformat()})
        for table, row_id, before, after in self._changes:
            change = {
                "operation_id": operation_id,
                "table_name": table,
                "row_id": row_id,
                "before": before and _json(before),
                "after": _json(after),
            }
            self.db.insert("operation_change", change)
        newest = operations.c.id.desc()
        kept = operations.select(operations.c.id).order_by(newest).limit(KEPT_OPERATIONS)
        operations.delete().where(operations.c.id.not_in(kept)).execute()

    def _joined(self, name: str, within: timedelta) -> bool:
        """Whether the one change made could be taken into the last operation.

        That may have begun a history beside its one row, such as that a note is drafted again.
        """
        if len(self._changes) != 1:
            return False
        table, row_id, before, after = self._changes[0]
        operations, changes = self.db.t("operation"), self.db.t("operation_change")
        last = self.db.row(operations.select().order_by(operations.c.id.desc()).limit(1))
        if before is None or not last or last["name"] != name or last["undone"]:
            return False
        all_of_it = self.db.rows(changes.select().where(changes.c.operation_id == last["id"]))
        old = [
            each for each in all_of_it if (each["table_name"], each["row_id"]) == (table, row_id)
        ]
        same_row = len(old) == 1 and not any(
            each["before"] for each in all_of_it if each not in old
        )
        with readable("step", last["id"], "time"):
            age = now() - datetime.fromisoformat(last["done_at"])
        if not same_row or not timedelta(0) <= age <= within:
            return False
        with readable("step", old[0]["id"], "record"):
            first, latest = dict(json.loads(old[0]["before"])), dict(json.loads(old[0]["after"]))
        joined = {"before": _json(before | first), "after": _json(latest | after)}
        changes.update(**joined).where(changes.c.id == old[0]["id"]).execute()
        operations.update(done_at=now().isoformat()).where(operations.c.id == last["id"]).execute()
        return True

    def _note(self, table: str, row_id: int, before: Row | None, after: Row) -> None:
        self.kinds.add(KINDS.get(table, table))
        self._changes.append((table, row_id, before, after))

    def _check_links(self, table: str, values: Mapping[str, Any]) -> None:
        for column, parent in LINKS.get(table, {}).items():
            row_id = values.get(column)
            if row_id is not None and (parent, row_id) not in self._there:
                need(self.db, parent, row_id)
                self._there.add((parent, row_id))


@dataclass(slots=True)
class _Whole:
    """Operations under way that are to be one: what they changed, its name, and the last one's."""

    writing: Writing
    name: str
    last: str = ""

    def take_in(self, part: Writing, name: str) -> None:
        """Add an operation that is done."""
        self.writing.take_over(part)
        self.last = name


def _json(row: Row) -> str:
    return json.dumps(row, ensure_ascii=False)


def need(db: Database, table: str, row_id: int) -> Row:
    """A row that is there and not in the bin; raises InputError "store.no_such"."""
    t = db.t(table)
    row = db.row(t.select().where(t.c.id == row_id))
    if row is None or row.get("binned_at"):
        raise InputError("store.no_such", kind=table, id=row_id)
    return row


class Journal:
    """The way every change of a store takes."""

    def __init__(self, db: Database, *, read_only: bool) -> None:
        self.db = db
        self.read_only = read_only
        self.on_change: Callable[[frozenset[str]], None] | None = None
        self._held: set[str] | None = None
        self._whole: _Whole | None = None

    @contextmanager
    def together(self) -> Iterator[None]:
        """One transaction for all operations inside: after a crash all of them are there or none.

        Each is undone by itself, but for ``as_one``. What changed is announced once, at the end.
        Raises as ``operation``.
        """
        if self._held is not None or self.read_only:
            yield
            return
        self._held = set()
        try:
            with explained(self.db.path), self.db.atomic("IMMEDIATE"):
                yield
            kinds = frozenset(self._held)
        finally:
            self._held = None
        self._tell(kinds)

    @contextmanager
    def as_one(self, name: str = "") -> Iterator[None]:
        """The same as ``together``, and all of it is undone as one operation.

        It has this name, or that of the last one inside; inside another it is a part of that, and
        the name it gives is that of the whole.
        """
        if self._whole is not None:
            self._whole.name = name or self._whole.name
            yield
            return
        with self.together():
            self._whole = whole = _Whole(Writing(self.db), name)
            try:
                yield
            finally:
                self._whole = None
            whole.writing.log(whole.name or whole.last)

    @contextmanager
    def operation(
        self, name: str, *, undoable: bool = True, joins_within: timedelta | None = None
    ) -> Iterator[Writing]:
        """A transaction under a name such as "person.add"; all of it is kept or none.

        Bookkeeping that is no doing of the person's (a preference, how far a run has come) is
        not undoable and leaves the undo log alone; ``joins_within`` is for ``Writing.log``.
        Raises SurroundingsError "store.read_only", "store.disk_full", "store.busy" and the like.
        """
        if self.read_only:
            raise SurroundingsError("store.read_only", folder=self.db.path.parent)
        with explained(self.db.path), self.db.atomic("IMMEDIATE"):
            writing = Writing(self.db)
            yield writing
            if undoable and self._whole is not None:
                self._whole.take_in(writing, name)
            elif undoable:
                writing.log(name, joins_within)
        self._tell(frozenset(writing.kinds))

    def _tell(self, kinds: frozenset[str]) -> None:
        if self._held is not None:
            self._held |= kinds
        elif kinds and self.on_change:
            self.on_change(kinds)
