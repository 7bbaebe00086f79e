"""Version 7 of the schema: what vCards and invitations tell beyond our own fields."""

from __future__ import annotations

from cards.store.database import Database


def up(_migrator: object, db: Database) -> None:
    """Add the columns; what was there came from no calendar and no vCard."""
    db.run("ALTER TABLE person ADD COLUMN vcard TEXT NOT NULL DEFAULT ''")
    db.run("ALTER TABLE interview ADD COLUMN uid TEXT NOT NULL DEFAULT ''")
    db.run("ALTER TABLE interview ADD COLUMN sequence INTEGER NOT NULL DEFAULT 0")
    db.run("ALTER TABLE interview ADD COLUMN cancelled INTEGER NOT NULL DEFAULT 0")
    db.run("CREATE INDEX interview_uid ON interview (uid) WHERE uid <> ''")
