"""Brings people from files into the store, as one operation that can be undone."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from cards.exchange.csv_people import person_of, read_people
from cards.store import ImportSummary, Store


def import_files(store: Store, paths: Sequence[Path], *, dry_run: bool = False) -> ImportSummary:
    """Add the people of CSV files; those already known only get what was empty filled in.

    All files are read before anything is stored. ``dry_run`` only counts. Raises InputError
    naming file and row.
    """
    people = [person_of(row) for path in paths for row in read_people(path)]
    return store.people.add_many(people, dry_run=dry_run)
