"""Reads the files of an import, each as what it is, tables with the columns' remembered meaning."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path

from cards.exchange.reading import FileKind, kind_of, read_any
from cards.exchange.tables import TableLook, layout_key, look_at
from cards.jobs.importing.known import own_addresses
from cards.model.incoming import Reading
from cards.store import Store

_REMEMBERED = "import.columns."
"""Under what, and the key of a table's layout, is kept which column means what."""


def read_files(store: Store | None, paths: Sequence[Path]) -> tuple[Reading, ...]:
    """All that some files tell; tables as the user said of one with the same columns.

    ``store`` is None while there is none. Raises as ``read_any``.
    """
    own = own_addresses(store) if store else frozenset[str]()
    return tuple(read_any(path, own=own, mapping=_mapping(store, path)) for path in paths)


def remembered_mapping(store: Store, look: TableLook) -> Mapping[int, str] | None:
    """What the user said the columns of such a table mean; None when nothing was said."""
    try:
        kept = json.loads(store.preference(_REMEMBERED + layout_key(look), "null"))
        return {int(at): str(field) for at, field in kept.items()} if kept else None
    except (ValueError, AttributeError):
        return None


def remember_mapping(store: Store, look: TableLook, mapping: Mapping[int, str]) -> None:
    """Keep what the columns of tables like this one mean."""
    kept = json.dumps({str(at): field for at, field in mapping.items()})
    store.set_preference(_REMEMBERED + layout_key(look), kept)


def _mapping(store: Store | None, path: Path) -> Mapping[int, str] | None:
    if store is None or kind_of(path) is not FileKind.TABLE:
        return None
    return remembered_mapping(store, look_at(path))
