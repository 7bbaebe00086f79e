"""Exports the plan to a calendar; what was exported is remembered, so that nothing doubles.

``calendar.json`` in the data folder holds a number of the store's own for its entries' ids, and
for each entry how often and when it changed; none of its text.
"""

from __future__ import annotations

import json
import secrets
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from hashlib import blake2b
from pathlib import Path
from typing import Any

from cards.exchange.ics import CalendarEntry, calendar
from cards.files import ensure_ordinary, unreadable, write_whole
from cards.jobs.plan import agenda
from cards.jobs.plan_rows import PlanRow
from cards.model.errors import InputError
from cards.plan import Action
from cards.plan.messages import NO_LONGER_PLANNED
from cards.store import Store

MEMORY = "calendar.json"
_UNSEEN = frozenset({Action.VENT, Action.REST})
"""Nothing that a calendar, which others may see, should tell."""
_REMEMBERED = timedelta(days=400)
"""After its day a cancelled entry is told for so long."""


@dataclass(frozen=True, slots=True)
class Exported:
    """What an export wrote: entries to do, and entries a calendar takes away."""

    planned: int
    cancelled: int


@dataclass(frozen=True, slots=True)
class _Known:
    """An entry as it was last exported."""

    on: date
    sequence: int
    modified: datetime
    mark: str


def export_calendar(
    store: Store, path: Path, today: date, moment: datetime | None = None
) -> Exported:
    """Write every open step to an ``.ics`` file, and cancel those written before that are no more.

    ``moment`` is when, in UTC; None is now. Works on a store that is open to read only. Raises
    InputError "plan.damaged_calendar", SurroundingsError "model.unwritable" or "model.disk_full".
    """
    memory = store.folder / MEMORY
    own_id, known = _read(memory)
    now = (moment or datetime.now(UTC)).replace(microsecond=0)
    wanted = {
        row.step.key: row
        for row in agenda(store, today).rows
        if row.step.action not in _UNSEEN and (_is_to_do(row) or row.step.key in known)
    }
    gone = {
        key: each
        for key, each in known.items()
        if key not in wanted and each.on > today - _REMEMBERED
    }
    entries = {key: _entry(row, own_id, now, today) for key, row in wanted.items()}
    entries |= {key: _cancelled(key, each, own_id) for key, each in gone.items()}
    numbered = {key: _numbered(entry, known.get(key), now) for key, entry in entries.items()}
    # The memory goes first: a number that no calendar saw is harmless, one that is used twice not.
    write_whole(memory, _written(own_id, numbered), private=True)
    write_whole(path, calendar(numbered.values()))
    cancelled = sum(entry.cancelled for entry in numbered.values())
    return Exported(len(numbered) - cancelled, cancelled)


def memory_trouble(folder: Path) -> InputError | None:
    """Why what is remembered of the calendar in a data folder cannot be read, if so."""
    try:
        _read(folder / MEMORY)
    except InputError as error:
        return error
    return None


def _is_to_do(row: PlanRow) -> bool:
    """Whether a step is open and its day no guess."""
    return row.step.is_open and not row.step.waits_for


def _uid(key: str, own_id: str) -> str:
    return f"{key.replace('#', '.')}@{own_id}.cordially"


def _entry(row: PlanRow, own_id: str, now: datetime, today: date) -> CalendarEntry:
    """A step as an entry: what to do, where and why, and nothing of what anybody said.

    What is still to do and late stands on the day of the export: nobody looks at past days.
    """
    parts = (row.company.name if row.company else "", row.step.reason)
    return CalendarEntry(
        uid=_uid(row.step.key, own_id),
        on=max(row.step.due_on, today) if _is_to_do(row) else row.step.due_on,
        summary=row.said,
        description=": ".join(filter(None, parts)),
        cancelled=not _is_to_do(row),
        modified=now,
    )


def _cancelled(key: str, known: _Known, own_id: str) -> CalendarEntry:
    return CalendarEntry(
        uid=_uid(key, own_id),
        on=known.on,
        summary=NO_LONGER_PLANNED,
        cancelled=True,
        modified=known.modified,
    )


def _mark(entry: CalendarEntry) -> str:
    """What differs when an entry has changed; it cannot be read back."""
    said = "" if entry.cancelled else json.dumps([entry.summary, entry.description])
    content = json.dumps([entry.on.isoformat(), entry.cancelled, said])
    return blake2b(content.encode(), digest_size=12).hexdigest()


def _numbered(entry: CalendarEntry, known: _Known | None, now: datetime) -> CalendarEntry:
    """The entry with the number and time of its last change."""
    if known is None:
        return replace(entry, sequence=0, modified=now)
    if known.mark == _mark(entry):
        return replace(entry, sequence=known.sequence, modified=known.modified)
    # A clock that was set back must not make the change older than what it changes.
    return replace(entry, sequence=known.sequence + 1, modified=max(now, known.modified))


def _read(memory: Path) -> tuple[str, dict[str, _Known]]:
    try:
        ensure_ordinary(memory)
        raw = json.loads(memory.read_text("utf-8"))
        known = {key: _known(each) for key, each in raw["entries"].items()}
        return str(raw["id"]), known
    except FileNotFoundError:
        return secrets.token_hex(8), {}
    except OSError as error:
        raise unreadable(memory, error) from error
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise InputError("plan.damaged_calendar", path=memory) from error


def _known(raw: dict[str, Any]) -> _Known:
    modified = datetime.fromisoformat(raw["modified"]).astimezone(UTC)
    return _Known(date.fromisoformat(raw["on"]), int(raw["sequence"]), modified, str(raw["mark"]))


def _written(own_id: str, entries: dict[str, CalendarEntry]) -> bytes:
    told = {
        key: {
            "on": entry.on.isoformat(),
            "sequence": entry.sequence,
            "modified": entry.modified.isoformat(),
            "mark": _mark(entry),
        }
        for key, entry in entries.items()
    }
    return json.dumps({"id": own_id, "entries": told}, indent=1).encode()
