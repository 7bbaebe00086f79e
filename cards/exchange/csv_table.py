"""Reads a CSV file's header and rows, however its cells are parted and its lines end."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import TextIO

from cards.exchange.column_aliases import is_known
from cards.exchange.columns import COLUMNS, MANY_LINES, Columns, column_name
from cards.model.errors import InputError

_LIKELY = (",", ";", "\t")
_SAID = (*_LIKELY, "|")


def read_table(path: Path, file: TextIO) -> Iterator[tuple[int, dict[str, str]]]:
    """Each row that holds something: its number, counting the header as 1, and its fields.

    ``file`` must be opened with ``newline=""``; ``path`` names it in errors, which are
    InputError "exchange.no_rows", "exchange.ragged_row" and "exchange.broken_row" and those of
    ``Columns.read``.
    """
    columns, records, header = _header(path, file)
    for number, cells in _records(path, records, header):
        if any(cell.strip() for cell in cells):
            yield number, _fields(path, number, columns, cells)


def _header(path: Path, file: TextIO) -> tuple[Columns, Iterator[list[str]], int]:
    """The columns, the reader that stands behind them, and the header's own number.

    A first line ``sep=;`` (Excel's) says the separator; otherwise the one that finds most of our
    columns in the first line that has something on it.
    """
    number, line, said = 0, "", ""
    while not line.strip(" \t,;\r\n"):
        number, line = number + 1, file.readline()
        if not line:
            raise InputError("exchange.no_rows", path=path)
        if number == 1 and line.casefold().startswith("sep="):
            said, line = line[4:5], ""
    delimiter = said if said and said in _SAID else _delimiter(line)
    records = csv.reader(chain([line], file), delimiter=delimiter, strict=True)
    _, names = next(_records(path, records, number - 1))
    return Columns.read(path, names), records, number


def _delimiter(line: str) -> str:
    """The separator that finds most of our columns in the first line, then most columns."""

    def found(delimiter: str) -> tuple[int, int]:
        names = next(csv.reader([line[:10_000]], delimiter=delimiter), [])
        ours = sum(column_name(name) in COLUMNS or is_known(name) for name in names)
        return ours, len(names)

    return max(_LIKELY, key=found)


def _records(
    path: Path, records: Iterator[list[str]], number: int
) -> Iterator[tuple[int, list[str]]]:
    """Each record with its number, counted on from ``number``."""
    while True:
        number += 1
        try:
            cells = next(records)
        except StopIteration:
            return
        except csv.Error as error:
            raise InputError(
                "exchange.broken_row", path=path, row=number, reason=str(error)
            ) from error
        yield number, cells


def _fields(path: Path, number: int, columns: Columns, cells: list[str]) -> dict[str, str]:
    wanted = len(columns.names)
    if len(cells) < wanted or any(cell.strip() for cell in cells[wanted:]):
        raise InputError(
            "exchange.ragged_row", path=path, row=number, got=len(cells), wanted=wanted
        )
    named = zip(columns.names, columns.means, cells, strict=False)
    return columns.fields([_tidy(meant or name, cell) for name, meant, cell in named])


def _tidy(name: str, cell: str) -> str:
    """A cell without edges; one line only where the column holds no more."""
    if name in COLUMNS and name not in MANY_LINES:
        return " ".join(cell.split())
    return "\n".join(line.strip() for line in cell.strip().splitlines())
