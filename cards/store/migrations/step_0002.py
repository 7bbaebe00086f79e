"""Version 2 of the schema: how a card is signed, and whether its lines sink.

Notes from before have the name in their text.
"""

from __future__ import annotations

from cards.store.database import Database

TABLES = ("note", "note_revision", "run_item")


def up(_migrator: object, db: Database) -> None:
    """Add the columns; what the undo log brings back from before gets "name" as well."""
    for table in TABLES:
        db.run(
            f"ALTER TABLE {table} ADD COLUMN signing TEXT NOT NULL DEFAULT 'name'"
            " CHECK (signing IN ('room', 'mine', 'name'))"
        )
        db.run(f"ALTER TABLE {table} ADD COLUMN sinking INTEGER NOT NULL DEFAULT 0")
