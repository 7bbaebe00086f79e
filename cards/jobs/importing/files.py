"""Reads the files of an import, each as what it is, tables with the columns' remembered meaning."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from cards.exchange.reading import FileKind, kind_of, read_any
from cards.exchange.tables import TableLook, layout_key, look_at
from cards.jobs.importing.known import own_addresses
from cards.model.incoming import Reading
from cards.store import Store

_REMEMBERED = "import.columns."
"""Under what, and the key of a table's layout, is kept which column means what."""
_HEADED = "headed"


@dataclass(frozen=True, slots=True)
class Columns:
    """What the user said of a table's columns."""

    mapping: Mapping[int, str]
    """A field for each column, counted from 0."""
    headed: bool | None = None
    """Whether the first row holds heads; None where nothing was said."""


def read_files(store: Store | None, paths: Sequence[Path]) -> tuple[Reading, ...]:
    """All that some files tell; tables as the user said of one with the same columns.

    ``store`` is None while there is none. Raises as ``read_any``.
    """
    own = own_addresses(store) if store else frozenset[str]()
    return tuple(_read(store, own, path) for path in paths)


def remembered_columns(store: Store, look: TableLook) -> Columns | None:
    """What the user said the columns of such a table mean; None when nothing was said."""
    try:
        kept = json.loads(store.preference(_REMEMBERED + layout_key(look), "null"))
        if not kept:
            return None
        headed = kept.pop(_HEADED, None)
        return Columns({int(at): str(field) for at, field in kept.items()}, headed)
    except (ValueError, AttributeError):
        return None


def remember_columns(store: Store, look: TableLook, columns: Columns) -> None:
    """Keep what the columns mean of tables that look like this one at first sight."""
    kept: dict[str, object] = {str(at): field for at, field in columns.mapping.items()}
    if columns.headed is not None:
        kept[_HEADED] = columns.headed
    store.set_preference(_REMEMBERED + layout_key(look), json.dumps(kept))


def _read(store: Store | None, own: frozenset[str], path: Path) -> Reading:
    said = None
    if store is not None and kind_of(path) is FileKind.TABLE:
        said = remembered_columns(store, look_at(path))
    if said is None:
        return read_any(path, own=own)
    return read_any(path, own=own, mapping=said.mapping, headed=said.headed)
