"""The schema's history: one step for each version, and the runner that applies them.

A step is a function ``up(migrator, db)`` in a module of its own. It spells out the tables it
makes and never looks at today's code, so that it does the same for ever. ``migrator`` is
Playhouse's; note that its ways of changing a column make the table anew, and that triggers (the
search tables hang on them) must then be made again in the same step.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from cards.model.errors import SurroundingsError
from cards.store.database import APPLICATION_ID, Database
from cards.store.faults import explained
from cards.store.migrations import (
    step_0001,
    step_0002,
    step_0003,
    step_0004,
    step_0005,
    step_0006,
    step_0007,
)

Step = Callable[[Any, Database], None]

STEPS: tuple[Step, ...] = (
    step_0001.up,
    step_0002.up,
    step_0003.up,
    step_0004.up,
    step_0005.up,
    step_0006.up,
    step_0007.up,
)
"""The step at index n brings a store from version n to n + 1."""


def migrate(db: Database, version: int, steps: Sequence[Step]) -> None:
    """Bring a connected store from ``version`` up to date, each step all or nothing.

    Whoever has something to lose makes a backup first. Raises SurroundingsError "store.disk_full"
    and the like.
    """
    if version == len(steps):
        return
    # Rarely needed, and the window waits for this room before its first paint.
    from playhouse.migrate import SchemaMigrator

    make_migrator: Callable[[Database], Any] = SchemaMigrator.from_database
    migrator = make_migrator(db)
    with explained(db.path):
        # A table that is made anew would otherwise take the rows that refer to it along.
        db.pragma("foreign_keys", "OFF")
        for number in range(version, len(steps)):
            with db.atomic("IMMEDIATE"):
                steps[number](migrator, db)
                if db.run("PRAGMA foreign_key_check").fetchone():
                    raise SurroundingsError(
                        "store.failed", path=db.path, reason=f"step {number + 1} breaks a link"
                    )
                db.pragma("application_id", APPLICATION_ID)
                db.pragma("user_version", number + 1)
