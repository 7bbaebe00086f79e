"""Brings people from files into the store, as one operation that can be undone."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from cards.exchange.csv_people import person_of, read_people, unused_columns
from cards.model.errors import InputError
from cards.store import ImportSummary, Store, open_store


def import_files(folder: Path, paths: Sequence[Path], *, dry_run: bool = False) -> ImportSummary:
    """Add the people of CSV files; those already known only get what was empty filled in.

    All files are read before the data folder is touched. ``dry_run`` only counts: it makes no
    folder, and works beside an open window. Raises InputError naming file and row, and as
    ``open_store``.
    """
    people = [person_of(row) for path in paths for row in read_people(path)]
    with _to_count(folder) if dry_run else open_store(folder) as store:
        return store.people.add_many(people, dry_run=dry_run)


def columns_not_used(paths: Sequence[Path]) -> tuple[str, ...]:
    """The columns of CSV files of which nothing is imported, each once, as they were typed.

    Raises InputError naming the file, as ``import_files``.
    """
    return tuple(dict.fromkeys(head for path in paths for head in unused_columns(path)))


@contextmanager
def _to_count(folder: Path) -> Iterator[Store]:
    """The store to read, or an empty one elsewhere while there is none."""
    try:
        store = open_store(folder, write=False)
    except InputError as error:
        if error.code != "store.missing":
            raise
        with tempfile.TemporaryDirectory() as empty, open_store(Path(empty)) as made:
            yield made
        return
    with store:
        yield store
