"""Version 6 of the schema: trays, runs of one side only, and those that follow with the other."""

from __future__ import annotations

from cards.store.database import Database


def up(_migrator: object, db: Database) -> None:
    """Add the columns; the runs from before printed all there was, from any tray."""
    db.run("ALTER TABLE run ADD COLUMN tray TEXT NOT NULL DEFAULT ''")
    db.run("ALTER TABLE run ADD COLUMN other_side INTEGER NOT NULL DEFAULT 0")
    db.run("ALTER TABLE run ADD COLUMN follows INTEGER REFERENCES run (id)")
    db.run("CREATE INDEX run_follows ON run (follows)")
