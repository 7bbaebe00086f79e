"""Opens a table, whatever kind of file holds it, as rows of cells."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path

from cards.exchange.tables.charset import charset_of
from cards.exchange.tables.delimiter import delimiter_of, said
from cards.exchange.tables.ldif import is_ldif, ldif_rows
from cards.exchange.tables.mailing import mailing_list
from cards.exchange.tables.records import LINE_LIMIT, long_cells, records
from cards.files import ensure_ordinary, unreadable
from cards.model.errors import InputError

_SAMPLE_LINES = 60
_SAMPLE_LENGTH = 200_000
"""As much of a file's beginning as tells how its cells are parted."""
_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""How .xls files begin, and .xlsx files under a password."""

Rows = Iterator[tuple[int, list[str] | None]]
"""Each row's number as a spreadsheet counts, and its cells; None for one that is broken."""


@dataclass(frozen=True, slots=True)
class Source:
    """A table being read; what is noticed on the way about the file is put into ``told``."""

    rows: Rows
    padded: bool
    """Whether rows may be shorter than the heads without anything being amiss."""
    sheet: str = ""
    """The worksheet's name; "" in a CSV file."""
    damaged: bool = False
    """Whether letters were damaged; each stands as U+FFFD."""
    told: list[InputError] = field(default_factory=list)


@contextmanager
def open_source(path: Path) -> Iterator[Source]:
    """The rows of a CSV file or of the worksheet of an .xlsx file that looks most like people.

    Raises InputError "exchange.not_text", "exchange.too_big", "exchange.old_workbook",
    "exchange.other_workbook", what ``open_workbook`` raises, and "model.unreadable".
    """
    with ExitStack() as closing:
        try:
            ensure_ordinary(path)
            with path.open("rb") as file:
                start = file.read(8)
            if start == _OLD_OFFICE:
                raise InputError("exchange.old_workbook", path=path)
            if start[:4] == b"PK\x03\x04" and zipfile.is_zipfile(path):
                from cards.exchange.tables.workbook import open_workbook

                yield closing.enter_context(open_workbook(path))
            else:
                yield closing.enter_context(_open_csv(path))
        except OSError as error:
            raise unreadable(path, error) from error


@contextmanager
def _open_csv(path: Path) -> Iterator[Source]:
    codec, damaged = charset_of(path)
    with long_cells(), path.open(encoding=codec, errors=damaged, newline="") as file:
        lines: list[str] = []
        length = 0
        while len(lines) < _SAMPLE_LINES and length < _SAMPLE_LENGTH:
            line = file.readline(LINE_LIMIT)
            if not line:
                break
            lines.append(line)
            length += len(line)
        if addresses := mailing_list(lines):
            yield Source(((1, [each]) for each in addresses), padded=True)
            return
        if is_ldif(lines):
            told: list[InputError] = []
            rest = iter(lambda: file.readline(LINE_LIMIT), "")
            yield Source(ldif_rows(chain(lines, rest), told), padded=True, told=told)
            return
        delimiter = said(lines[0]) if lines else ""
        if delimiter:
            del lines[0]  # Spreadsheets hide this line and do not count it.
        rows = records(file, delimiter or delimiter_of(lines), lines)
        yield Source(rows, padded=False, damaged=damaged == "replace")
