"""Reads the rows of a CSV file one by one; a row with broken quotes costs that row alone."""

from __future__ import annotations

import csv
from collections import deque
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TextIO

CELL_LIMIT = 1_000_000
"""Characters in a cell: thirty times what a spreadsheet keeps in one (32,767)."""
LINE_LIMIT = 4_000_000
"""Characters in a line of the file; there is no separator in what is longer."""
_CELL_LINES = 1_000
"""Lines that one row may go on for inside quotation marks; after that they were never closed."""
_BROKEN_LIMIT = 200
"""Broken rows after which quotation marks are no longer believed to hold several lines, so that a
file made of them alone is read in one go."""


class _Lines:
    """The lines of a file, of which those of a broken row can be given back."""

    def __init__(self, file: TextIO, first: Iterable[str]) -> None:
        self._file = file
        self._again = deque(first)
        self.of_row: list[str] = []
        self.lines_of_row = _CELL_LINES

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        if len(self.of_row) >= self.lines_of_row:
            raise StopIteration
        line = self._again.popleft() if self._again else self._file.readline(LINE_LIMIT)
        if not line:
            raise StopIteration
        self.of_row.append(line)
        if len(line) >= LINE_LIMIT:
            self._skip_line(line)
        return line

    def _skip_line(self, line: str) -> None:
        while line and line[-1] not in "\r\n":
            line = self._file.readline(LINE_LIMIT)
        raise csv.Error("too long")

    def give_back(self) -> None:
        """All lines of the row but its first will be read again."""
        self._again.extendleft(reversed(self.of_row[1:]))


def records(
    file: TextIO, delimiter: str, first: Iterable[str] = (), number: int = 0
) -> Iterator[tuple[int, list[str] | None]]:
    """Each row's number and cells, None for a row that cannot be read; blank lines are rows.

    ``file`` must be opened with ``newline=""``; ``first`` are lines that were already taken
    from it; rows are counted on from ``number``. Wants ``long_cells`` around it.
    """
    lines = _Lines(file, first)
    reader = csv.reader(lines, delimiter=delimiter, strict=True)
    broken = 0
    while True:
        number += 1
        lines.of_row.clear()
        try:
            cells: list[str] | None = next(reader)
        except StopIteration:
            return
        except csv.Error:
            cells = None
            lines.give_back()
            broken += 1
            if broken == _BROKEN_LIMIT:
                lines.lines_of_row = 1
        yield number, cells


@contextmanager
def long_cells() -> Iterator[None]:
    """While it lasts, the csv module takes cells of up to ``CELL_LIMIT`` characters."""
    before = csv.field_size_limit(CELL_LIMIT)
    try:
        yield
    finally:
        csv.field_size_limit(before)
