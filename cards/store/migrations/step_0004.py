"""Version 4 of the schema: the fronts and backs of a run's cards, and the sheets they were on."""

from __future__ import annotations

from cards.store.database import Database


def up(_migrator: object, db: Database) -> None:
    """Add the column; the runs from before had messages only."""
    db.run("ALTER TABLE run ADD COLUMN faces TEXT NOT NULL DEFAULT ''")
