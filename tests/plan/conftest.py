"""A search in a store of its own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from cards.store import Store, open_store
from tests.plan.searches import Search, new_search


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(tmp_path / "data") as opened:
        # Waiting for the disk would only be slow.
        opened._db.pragma("synchronous", "OFF")
        yield opened


@pytest.fixture
def search(store: Store) -> Search:
    return new_search(store)
