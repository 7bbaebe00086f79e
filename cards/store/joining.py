"""Makes one person out of two: everything that hangs on the one moves to the other."""

from __future__ import annotations

from typing import Any

from cards.model.errors import InputError
from cards.model.people import Person
from cards.store.journal import Journal, Writing, need, now
from cards.store.kept import named
from cards.store.names import sort_key
from cards.store.rows import Row, to_row
from cards.store.tables import LINKS

_TALK = ("talked_about", "promised", "admired", "i_bring", "want_to_say")
_OF_THEIR_OWN = frozenset({"affiliation", "conversation"})
"""Tables where both may have a row about the same thing, of which one is made."""


def merge_people(journal: Journal, kept: Person, gone_id: int) -> None:
    """Store ``kept`` as it is to be, move all that hangs on the other one to it, and bin that.

    Also what lies in the bin moves, so that it comes back to the person who stayed. One
    operation, "person.merge". Raises InputError "store.no_such", "store.no_name" and
    "store.same_person".
    """
    if kept.id == gone_id:
        raise InputError("store.same_person")
    with journal.operation("person.merge") as writing:
        need(journal.db, "person", gone_id)
        need(journal.db, "person", kept.id)
        key = named("person", kept.full_name, sort_key(kept.full_name))
        writing.update("person", kept.id, to_row(kept) | key)
        for table, links in LINKS.items():
            if "person_id" in links and table not in _OF_THEIR_OWN:
                for row in _rows(writing, table, person_id=gone_id):
                    writing.update(table, row["id"], {"person_id": kept.id})
        # One moment for all of it, so that the bin tells what went there together.
        gone = {"binned_at": now().isoformat()}
        _move_jobs(writing, kept.id, gone_id, gone)
        _move_talks(writing, kept.id, gone_id, gone)
        writing.update("person", gone_id, gone)


def _rows(writing: Writing, table: str, **wanted: Any) -> list[Row]:  # noqa: ANN401 - a column's
    t = writing.db.t(table)
    query = t.select().order_by(t.c.id)
    for name, value in wanted.items():
        query = query.where(getattr(t.c, name) == value)
    return writing.db.rows(query)


def _move_jobs(writing: Writing, kept_id: int, gone_id: int, gone: Row) -> None:
    """Two times at one company that are both going on, or both the same, become one."""
    for row in _rows(writing, "affiliation", person_id=gone_id):
        same = _rows(
            writing, "affiliation", person_id=kept_id, company_id=row["company_id"], binned_at=None
        )
        twin = next((each for each in same if each["until"] == row["until"]), None)
        if twin is None or row["binned_at"]:
            writing.update("affiliation", row["id"], {"person_id": kept_id})
            continue
        empty = {name: row[name] for name in ("title", "since") if row[name] and not twin[name]}
        writing.update("affiliation", twin["id"], empty)
        writing.update("affiliation", row["id"], gone)


def _move_talks(writing: Writing, kept_id: int, gone_id: int, gone: Row) -> None:
    """Two conversations in one interview become one that holds what either says."""
    for row in _rows(writing, "conversation", person_id=gone_id):
        same = _rows(writing, "conversation", person_id=kept_id, interview_id=row["interview_id"])
        if not same:
            writing.update("conversation", row["id"], {"person_id": kept_id})
            continue
        if row["binned_at"]:
            continue
        twin = same[0]
        both = {name: _joined(twin[name], row[name]) for name in _TALK}
        writing.update("conversation", row["id"], gone)
        writing.update("conversation", twin["id"], both | {"binned_at": None})


def _joined(one: str, other: str) -> str:
    """The lines of two texts, none twice."""
    return "\n".join(dict.fromkeys((*one.splitlines(), *other.splitlines())))
