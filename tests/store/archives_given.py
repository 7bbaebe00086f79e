"""Makes stores of earlier schema versions with something in each table, and archives of them.

``python -m tests.store.archives_given`` writes those of ``tests/data/archives`` anew; what is there
was made when the version was today's or by its steps, and must restore for ever.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from cards.store import migrations
from cards.store.backing_up import STORE, write_archive
from cards.store.database import Database

ARCHIVES = Path(__file__).parents[1] / "data" / "archives"
MADE = datetime(2025, 3, 5, 12, 30, tzinfo=UTC)

_LOOK = {"hand": "caveat", "stock": "a2-folded", "pen": "blue-ballpoint", "variation": "natural"}
_TEXT = {"text": "Dear Ana,\n\nthank you for the atlas.\n\nWarmly,", "seed": 5, **_LOOK}
_NOTE = {"occasion": "after_interview", "channel": "card", **_TEXT}
_LATER = "2025-03-05T09:00:00+00:00"
_EVENT = {"note_id": 1, "on": "2025-03-05", "recorded_at": _LATER, "revision": 2}

ROWS: tuple[tuple[str, Mapping[str, object]], ...] = (
    ("company", {"id": 1, "name": "Brightwater", "sort_key": "brightwater", "city": "Lyon"}),
    (
        "person",
        {"id": 1, "full_name": "Ana Núñez", "sort_key": "ana nunez", "email": "ana@b.example"},
    ),
    ("person", {"id": 2, "full_name": "Jo", "sort_key": "jo", "binned_at": _LATER}),
    ("affiliation", {"id": 1, "person_id": 1, "company_id": 1, "title": "Head of Data"}),
    (
        "application",
        {"id": 1, "company_id": 1, "job_title": "Analyst", "stage": "interviewing", "answer": ""},
    ),
    (
        "interview",
        {"id": 1, "application_id": 1, "kind": "panel", "starts_at": "2025-03-04T10:30:00"},
    ),
    (
        "conversation",
        {"id": 1, "interview_id": 1, "person_id": 1, "position": 0, "role": "peer"}
        | {"talked_about": "the atlas"},
    ),
    ("note", {"id": 1, "person_id": 1, "application_id": 1, "revision": 2, **_NOTE}),
    ("note_revision", {"id": 1, "note_id": 1, "revision": 1, **_NOTE}),
    ("note_event", {"id": 1, "kind": "approved", **_EVENT}),
    ("note_event", {"id": 2, "kind": "mailed", **_EVENT}),
    ("note_event", {"id": 3, "kind": "undone", "undoes": 2, **_EVENT}),
    (
        "run",
        {"id": 1, "key": "k", "destination": "cards.pdf", "to_printer": 0, "state": "accepted"}
        | {"started_at": _LATER},
    ),
    ("run_item", {"id": 1, "run_id": 1, "note_id": 1, "position": 0, "revision": 2, **_TEXT}),
    ("step", {"id": 1, "application_id": 1, "kind": "follow_up", "due_on": "2025-03-12"}),
    ("lesson", {"id": 1, "application_id": 1, "text": "Ask about the team."}),
    ("referral", {"id": 1, "person_id": 1, "direction": "given", "state": "made"}),
    ("sender", {"id": 1, "full_name": "Maya", "city": "Lyon"}),
    ("preference", {"key": "plan/country", "value": "FR"}),
    ("operation", {"id": 1, "name": "person.change", "done_at": _LATER}),
    (
        "operation_change",
        {"id": 1, "operation_id": 1, "table_name": "person", "row_id": 1}
        | {"before": '{"full_name": "Ana"}', "after": '{"full_name": "Ana Núñez"}'},
    ),
)
"""All that every version has a place for."""


def make_old_store(folder: Path, version: int) -> Path:
    """A store of an earlier version in a new folder; its file."""
    folder.mkdir(parents=True)
    path = folder / STORE
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    db = Database(path, write=True)
    db.connect()
    migrations.migrate(db, 0, migrations.STEPS[:version])
    with db.atomic():
        for table, row in ROWS:
            db.insert(table, dict(row))
    db.close()
    return path


def rows_of(store: Path) -> list[str]:
    """Every row of a store but those of the search, which are made of the others."""
    with closing(sqlite3.connect(store)) as connection:
        return sorted(line for line in connection.iterdump() if "_fts" not in line)


def main() -> None:
    """Write the archives of every version."""
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        for version in range(1, len(migrations.STEPS) + 1):
            old = Path(folder) / str(version)
            make_old_store(old, version)
            (old / "playbook.toml").write_text(f"# of version {version}\n", encoding="utf-8")
            for ending, as_json in ((".cordially", False), (".json", True)):
                out = ARCHIVES / f"version-{version}{ending}"
                if not out.exists():
                    write_archive(old, out, "asked", MADE, as_json=as_json)


if __name__ == "__main__":
    main()
