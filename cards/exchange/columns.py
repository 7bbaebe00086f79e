"""The columns of our CSV files: their names, and how a header is read."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from cards.exchange.column_aliases import meanings
from cards.model.errors import InputError

COLUMNS = (
    "full_name",
    "first_name",
    "last_name",
    "company",
    "role",
    "title",
    "talked_about",
    "street",
    "house_number",
    "street_2",
    "city",
    "region",
    "postcode",
    "country",
    "email",
    "phone",
    "linkedin",
    "note",
)
"""The columns that mean something to us; a file may have any others of its own."""

REQUIRED = "full_name"
_PARTS_OF_NAME = ("first_name", "last_name")
"""What a full name is put together from where there is no column for it."""
MANY_LINES = frozenset({"street", "street_2", "talked_about", "note"})
"""The columns of ours whose cells may hold several lines."""


@dataclass(frozen=True, slots=True)
class Columns:
    """The header of a file, in order; a column without a name is ""."""

    names: tuple[str, ...]
    means: tuple[str, ...]
    """The column of ours that each is; "" for the person's own."""

    @classmethod
    def read(cls, path: Path, header: Sequence[str]) -> Columns:
        """The columns a header names, trailing nameless ones left out.

        Raises InputError "exchange.column_twice" or "exchange.no_column".
        """
        names = [column_name(cell) for cell in header]
        while names and not names[-1]:
            names.pop()
        for index, name in enumerate(names):
            if name and name in names[:index]:
                raise InputError("exchange.column_twice", path=path, column=header[index].strip())
        means = meanings(header[: len(names)], COLUMNS)
        if REQUIRED not in means and not set(_PARTS_OF_NAME) <= set(means):
            raise _missing(path, [cell.strip() for cell in header if cell.strip()])
        return cls(tuple(names), means)

    def fields(self, cells: Sequence[str]) -> dict[str, str]:
        """What a row's cells hold: by the file's own names, and by ours where those are absent."""
        found = {name: cell for name, cell in zip(self.names, cells, strict=True) if name}
        found |= {meant: cell for meant, cell in zip(self.means, cells, strict=True) if meant}
        if REQUIRED not in found:
            found[REQUIRED] = " ".join(filter(None, (found[part] for part in _PARTS_OF_NAME)))
        return found


def column_name(typed: str) -> str:
    """A column's name as we compare it: "Full name", "full-name" and "FULL_NAME" are one."""
    return re.sub(r"[\s_-]+", "_", typed.strip().casefold()).strip("_")


def nearest_name(wanted: str, names: Iterable[str]) -> str | None:
    """The name most like ``wanted``, or None when none is much like it."""
    from rapidfuzz import process

    found = process.extractOne(wanted, list(names), processor=column_name, score_cutoff=70)
    return str(found[0]) if found else None


def _missing(path: Path, found: Sequence[str]) -> InputError:
    nearest = nearest_name(REQUIRED, found)
    if nearest:
        return InputError("exchange.no_column_nearest", path=path, column=REQUIRED, nearest=nearest)
    return InputError("exchange.no_column", path=path, column=REQUIRED, found=", ".join(found))
