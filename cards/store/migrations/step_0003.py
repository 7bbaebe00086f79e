"""Version 3 of the schema: runs of envelopes, and what a printer said last of a run's job."""

from __future__ import annotations

from cards.store.database import Database


def up(_migrator: object, db: Database) -> None:
    """Add the columns; the runs from before are cards, of which no printer said anything."""
    db.run(
        "ALTER TABLE run ADD COLUMN part TEXT NOT NULL DEFAULT 'cards'"
        " CHECK (part IN ('cards', 'envelopes'))"
    )
    for column in ("told", "reason"):
        db.run(f"ALTER TABLE run ADD COLUMN {column} TEXT NOT NULL DEFAULT ''")
