"""Looks at a table once more for the person to say otherwise what its columns hold."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cards.exchange.tables import TableLook
    from cards.store import Store

_ENDINGS = frozenset({".csv", ".tsv", ".txt", ".xlsx", ".xlsm", ".ods"})


def may_be_table(path: Path) -> bool:
    """Whether a file is a table by its name; what was pasted has none."""
    return path.suffix.casefold() in _ENDINGS


def columns_of(store: Store, path: Path) -> TableLook | None:
    """The columns of a table as they are taken now, as said before or guessed; None for no table.

    Raises as ``look_at``; runs on the store's thread.
    """
    from cards.exchange.reading import FileKind, kind_of
    from cards.exchange.tables import look_at
    from cards.jobs.importing.files import remembered_columns

    if kind_of(path) is not FileKind.TABLE:
        return None
    look = look_at(path)
    said = remembered_columns(store, look)
    if said is None or said.headed is not None or not look.header_row:
        # Without heads a table is known again by what its columns were taken for at first.
        return look
    columns = (
        replace(column, field=said.mapping.get(at, "")) for at, column in enumerate(look.columns)
    )
    return replace(look, columns=tuple(columns))
