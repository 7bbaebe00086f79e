"""Undo and redo of whole operations, from the rows that each one kept."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence

import peewee

from cards.model.errors import SurroundingsError
from cards.store.database import Database
from cards.store.events import opposite
from cards.store.journal import Journal, now
from cards.store.rows import Row, readable
from cards.store.tables import KINDS

_OF_PEOPLE = frozenset({"person", "note"})
"""What operations are of that one thinks of by a person's name, as theirs begin."""
_FEW = 50
"""An operation of more changes than these concerns more than one person."""


def last_operation(db: Database) -> str | None:
    """The name of the operation that ``undo`` would take back."""
    row = _next(db, undone=False)
    return row["name"] if row else None


def last_undone(db: Database) -> str | None:
    """The name of the operation that ``redo`` would do again."""
    row = _next(db, undone=True)
    return row["name"] if row else None


def whom(db: Database, *, undone: bool) -> str:
    """The person whom the operation concerns that ``undo`` (or ``redo``, of what is undone) turns.

    "" where it concerns several people, or none, or is one of neither people nor notes.
    """
    operation = _next(db, undone=undone)
    if operation is None or operation["name"].partition(".")[0] not in _OF_PEOPLE:
        return ""
    t = db.t("operation_change")
    changes = db.rows(t.select().where(t.c.operation_id == operation["id"]).limit(_FEW + 1))
    if len(changes) > _FEW:
        return ""
    person = db.t("person")
    try:
        people = {_person(db, change) for change in changes} - {0}
        name = db.value(person.select(person.c.full_name).where(person.c.id.in_(people)))
        return str(name or _added(changes)) if len(people) == 1 else ""
    except SurroundingsError:
        # A record that cannot be read is told by whoever turns it.
        return ""


def _person(db: Database, change: Row) -> int:
    """The id of the person whom a change is about; 0 where it is about none."""
    table, row_id = change["table_name"], int(change["row_id"])
    if table == "person":
        return row_id
    if table not in {"note", "note_event"}:
        return 0
    # What was added and is undone is told by the record alone.
    after = _image(change, change["after"])
    if "person_id" in after:
        return int(after["person_id"])
    t = db.t("note")
    note_id = row_id if table == "note" else after.get("note_id")
    return int(db.value(t.select(t.c.person_id).where(t.c.id == note_id)) or 0)


def _added(changes: Sequence[Row]) -> str:
    """The name of the person whom changes added, for one who is not there yet or no more."""
    names = (
        _image(each, each["after"]).get("full_name")
        for each in changes
        if each["table_name"] == "person"
    )
    return next(filter(None, names), "")


def mark(db: Database) -> str:
    """Which operations stand, as a few letters."""
    t = db.t("operation")
    last = db.row(t.select().order_by(t.c.id.desc()).limit(1)) or {}
    undone = db.value(t.select(peewee.fn.COUNT(t.c.id)).where(t.c.undone == 1))
    return f"{last.get('id', 0)} {last.get('done_at', '')} {undone}"


def undo(journal: Journal) -> str | None:
    """Take back the last operation that still stands; its name, or None when there is none."""
    return _turn(journal, undone=False)


def redo(journal: Journal) -> str | None:
    """Do the operation again that was undone last; its name, or None when there is none."""
    return _turn(journal, undone=True)


def take_back_to(journal: Journal, name: str, row: tuple[str, int], wanted: Row) -> bool:
    """Undo the last operations of a name on one row that led away from these values of it.

    False, and nothing is done, where they did not: where other operations came in between, or the
    row was never so. All that they did is undone, as far back as the row had these values.
    """
    db = journal.db
    t = db.t("operation")
    newest = t.select().where(t.c.undone == 0).order_by(t.c.id.desc())
    image = db.row(db.t(row[0]).select().where(db.t(row[0]).c.id == row[1])) or {}
    back = 0
    for at, operation in enumerate(db.rows(newest), start=1):
        before = _before(db, operation, row) if operation["name"] == name else None
        if before is None:
            break
        image |= before
        back = at if all(image[key] == value for key, value in wanted.items()) else back
    with journal.together():
        for _ in range(back):
            undo(journal)
    return back > 0


def _before(db: Database, operation: Row, row: tuple[str, int]) -> Row | None:
    """What an operation replaced of a row; None where it changed anything else."""
    t = db.t("operation_change")
    changes = db.rows(t.select().where(t.c.operation_id == operation["id"]))
    replaced = [each for each in changes if each["before"]]
    if [(each["table_name"], each["row_id"]) for each in replaced] != [row]:
        return None
    return _image(replaced[0], replaced[0]["before"])


def _next(db: Database, *, undone: bool) -> Row | None:
    t = db.t("operation")
    order = t.c.id.asc() if undone else t.c.id.desc()
    return db.row(t.select().where(t.c.undone == int(undone)).order_by(order).limit(1))


def _turn(journal: Journal, *, undone: bool) -> str | None:
    """Take an operation back (``undone`` False) or do it again (True)."""
    db = journal.db
    with journal.operation("", undoable=False) as writing:
        operation = _next(db, undone=undone)
        if operation is None:
            return None
        t = db.t("operation_change")
        order = t.c.id.asc() if undone else t.c.id.desc()
        mine = t.select().where(t.c.operation_id == operation["id"])
        for change in db.rows(mine.order_by(order)):
            table = str(change["table_name"])
            writing.kinds.add(KINDS.get(table, table))
            _apply(db, change, forward=undone)
        operations = db.t("operation")
        mark = operations.update(undone=int(not undone))
        mark.where(operations.c.id == operation["id"]).execute()
    return str(operation["name"])


def _apply(db: Database, change: Row, *, forward: bool) -> None:
    """Put one row into the state after the operation (forward) or before it."""
    table, row_id = change["table_name"], change["row_id"]
    wanted = change["after"] if forward else change["before"]
    if table == "note_event":
        _turn_event(db, change)
    elif table == "preference":
        _set_preference(
            db, _image(change, change["after"])["key"], wanted and _image(change, wanted)
        )
    elif wanted is None:
        _remove(db, table, row_id)
    elif change["before"] is None:
        _bring_back(db, table, row_id, _image(change, wanted))
    else:
        t = db.t(table)
        t.update(**_image(change, wanted)).where(t.c.id == row_id).execute()


def _image(change: Row, wanted: str) -> Row:
    with readable("step", change["id"], "record"):
        return dict(json.loads(wanted))


def _turn_event(db: Database, change: Row) -> None:
    """Cancel an event by another; whoever is to cancel it next finds the new one."""
    event, stands_for = opposite(db, change["row_id"])
    event_id = db.insert("note_event", event)
    t = db.t("operation_change")
    t.update(row_id=event_id).where(t.c.id == change["id"]).execute()
    if stands_for is not None:
        # Spelt out, as an index that covers some rows only is found by its own words.
        events = peewee.SQL("table_name = 'note_event'")
        t.update(row_id=event_id).where(events, t.c.row_id == stands_for).execute()


def _set_preference(db: Database, key: str, wanted: Row | None) -> None:
    """Have a preference as it was, which has no number; None for one that was not there."""
    t = db.t("preference")
    if wanted is None:
        t.delete().where(t.c.key == key).execute()
    else:
        t.insert(**wanted).on_conflict("REPLACE").execute()


def _remove(db: Database, table: str, row_id: int) -> None:
    """Take away a row that an operation had added; one with a history goes to the bin."""
    t = db.t(table)
    try:
        t.delete().where(t.c.id == row_id).execute()
    except peewee.IntegrityError:
        t.update(binned_at=now().isoformat()).where(t.c.id == row_id).execute()


def _bring_back(db: Database, table: str, row_id: int, image: Row) -> None:
    """Add a row again under the number it had, or take it out of the bin."""
    try:
        db.insert(table, image | {"id": row_id})
    except sqlite3.IntegrityError:
        t = db.t(table)
        t.update(**({"binned_at": None} | image)).where(t.c.id == row_id).execute()
