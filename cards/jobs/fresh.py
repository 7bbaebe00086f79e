"""Tells a search that has not begun, for which the first page is another."""

from __future__ import annotations

from cards.store import Store


def is_fresh(store: Store) -> bool:
    """Whether there is nobody to write to and nothing applied for, whoever signs."""
    return not store.people.list(limit=1) and not store.applications.list()
