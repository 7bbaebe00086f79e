"""Brings what files hold into the store of a data folder, as one operation that can be undone."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from cards.jobs.importing.doing import carry_out
from cards.jobs.importing.files import read_files
from cards.jobs.importing.known import known_of
from cards.jobs.importing.planning import plan_import
from cards.jobs.importing.proposals import Choices, ImportPlan
from cards.model.errors import InputError
from cards.store import Store, open_store
from cards.store.opening import STORE_NAME


def import_files(
    folder: Path, paths: Sequence[Path], *, dry_run: bool = False, answers: bool = False
) -> ImportPlan:
    """Bring in the people, interviews and, with ``answers``, the refusals of some files.

    Only what is sure is taken; the plan tells what was left. All files are read before a data
    folder is made. ``dry_run`` only thinks it through: it makes no folder, and works beside an
    open window. Raises InputError for a file that cannot be read, and as ``open_store``.
    """
    choices = Choices(all_answers=answers)
    if dry_run:
        with _to_count(folder) as store:
            return plan_import(known_of(store), read_files(store, paths), choices)
    readings = None if (folder / STORE_NAME).exists() else read_files(None, paths)
    with open_store(folder) as store:
        readings = readings or read_files(store, paths)
        return carry_out(store, plan_import(known_of(store), readings, choices))


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
