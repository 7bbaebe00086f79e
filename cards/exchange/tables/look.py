"""What a table looks like before it is read: its heads, first rows, and what each column means."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice
from pathlib import Path

from cards.exchange.column_aliases import plain_head
from cards.exchange.tables.cells import column_letters
from cards.exchange.tables.content import guesses
from cards.exchange.tables.fields import COLUMN_LIMIT, split_field
from cards.exchange.tables.header import SEARCHED, find_header
from cards.exchange.tables.heads import is_quiet, layout_of, meanings
from cards.exchange.tables.source import Rows, Source, open_source
from cards.exchange.tables.values import Plan
from cards.model.errors import InputError

SHOWN_ROWS = 20


class Guess(StrEnum):
    """Where it is known from what a column means."""

    NONE = ""
    LAYOUT = "layout"
    HEAD = "head"
    CONTENT = "content"


@dataclass(frozen=True, slots=True)
class ColumnLook:
    """One column: its head as typed ("" without one) and the field it is taken for."""

    head: str
    field: str = ""
    """One of ``fields.FIELDS``, perhaps with "#" and a group; "" for none."""
    guess: Guess = Guess.NONE
    quiet: bool = False
    """Whether nobody misses it: it is never told as left out."""

    def name(self, at: int) -> str:
        """Its head, or the letter under which a spreadsheet shows the column ``at`` (from 0)."""
        return self.head or column_letters(at)


@dataclass(frozen=True, slots=True)
class TableLook:
    """A table as the mapping screen shows it."""

    path: Path
    columns: tuple[ColumnLook, ...]
    rows: tuple[tuple[str, ...], ...]
    """Up to ``SHOWN_ROWS`` rows below the heads, as wide as the columns."""
    header_row: int = 0
    """The row of the heads as a spreadsheet counts; 0 when the table has none."""
    layout: str = ""
    """The id of the known layout; "" for none."""
    program: str = ""
    """The name of the program that saves this layout; "" for none."""
    sheet: str = ""
    """The worksheet's name; "" in a CSV file."""

    @property
    def mapping(self) -> dict[int, str]:
        """The guessed fields, as ``read_contacts`` takes them."""
        return {at: column.field for at, column in enumerate(self.columns) if column.field}

    @property
    def is_ours(self) -> bool:
        """Whether it is our own export."""
        return self.layout == "cordially"


def look_at(path: Path, *, headed: bool | None = None) -> TableLook:
    """What a table's columns seem to mean, for a person to correct.

    ``headed`` says whether the first row holds heads, where that is known otherwise.
    Raises InputError "exchange.empty_table" and as ``open_source``.
    """
    with open_source(path) as source:
        return beginning(path, source, headed)[0]


def layout_key(look: TableLook) -> str:
    """A digest of the heads, under which a mapping is remembered for tables that look alike."""
    said = [plain_head(column.head) for column in look.columns]
    if not look.header_row:
        said = [column.field or "?" for column in look.columns]
    kind = "heads" if look.header_row else "no heads"
    return hashlib.sha256("\n".join([kind, *said]).encode()).hexdigest()[:16]


def plan_of(look: TableLook, mapping: Mapping[int, str] | None) -> Plan:
    """The columns that mean something; raises InputError "exchange.no_field"."""
    chosen = look.mapping if mapping is None else mapping
    named = ((at, *split_field(field)) for at, field in sorted(chosen.items()) if field)
    return tuple(each for each in named if 0 <= each[0] < len(look.columns))


def beginning(
    path: Path, source: Source, headed: bool | None = None
) -> tuple[TableLook, list[tuple[int, list[str] | None]]]:
    """The look of a table, and the rows already taken from it that stand below its heads."""
    numbered = list(islice(source.rows, SEARCHED + SHOWN_ROWS))
    if not any(cell.strip() for _number, row in numbered for cell in row or ()):
        raise InputError("exchange.empty_table", path=path)
    cells = [(row or [])[:COLUMN_LIMIT] for _number, row in numbered]
    at = find_header(cells) if headed is not False else None
    if at is None and headed:
        at = next(number for number, row in enumerate(cells) if any(map(str.strip, row)))
    heads = [head.strip() for head in cells[at]] if at is not None else []
    below = cells if at is None else cells[at + 1 :]
    filled = [row for row in below if any(map(str.strip, row))]
    if at is None:
        heads = [""] * max(map(len, filled))
    while heads and not heads[-1] and not any(row[len(heads) - 1 : len(heads)] for row in filled):
        heads.pop()
    layout = layout_of(heads)
    shown = tuple(_as_wide(row, len(heads)) for row in filled[:SHOWN_ROWS])
    look = TableLook(
        path=path,
        columns=_columns(heads, filled, headed=at is not None),
        rows=shown,
        header_row=numbered[at][0] if at is not None else 0,
        layout=layout.id if layout else "",
        program=layout.name if layout else "",
        sheet=source.sheet,
    )
    return look, numbered if at is None else numbered[at + 1 :]


def rows_below(rows: Rows, taken: Sequence[tuple[int, list[str] | None]]) -> Rows:
    """The rows already taken, then the rest."""
    yield from taken
    yield from rows


def _columns(
    heads: Sequence[str], rows: Sequence[Sequence[str]], *, headed: bool
) -> tuple[ColumnLook, ...]:
    layout = layout_of(heads)
    known = meanings(heads, layout)
    quiet = [not field and is_quiet(head) for field, head in zip(known, heads, strict=True)]
    below = [
        () if quiet[at] else [row[at] for row in rows if at < len(row)] for at in range(len(heads))
    ]
    fields = known if layout else guesses(below, known, heads=headed)
    sure = Guess.LAYOUT if layout else Guess.HEAD
    return tuple(
        ColumnLook(
            head,
            field,
            sure if known[at] else Guess.CONTENT if field else Guess.NONE,
            quiet[at],
        )
        for at, (head, field) in enumerate(zip(heads, fields, strict=True))
    )


def _as_wide(row: Sequence[str], width: int) -> tuple[str, ...]:
    return (*row[:width], *[""] * (width - len(row)))
