"""The SQLite store: Peewee tables, migrations, the undo log; its verbs return model dataclasses."""

from __future__ import annotations

from cards.store.imports import Batch
from cards.store.opening import STORE_NAME, open_store
from cards.store.store import Store

__all__ = ["STORE_NAME", "Batch", "Store", "open_store"]
