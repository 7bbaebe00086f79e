"""Reads people from a CSV file with our columns, row by row, whatever program saved it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from cards.exchange.columns import REQUIRED
from cards.exchange.countries import country_code, nearest_country
from cards.exchange.csv_table import read_table
from cards.exchange.text_file import encoding_of
from cards.files import unreadable
from cards.model.errors import InputError
from cards.model.people import Address

NUMBER_FIRST = frozenset({"AU", "CA", "FR", "GB", "IE", "IN", "LU", "NZ", "US", "ZA"})
"""Where a house number that has a column of its own stands before the street."""


@dataclass(frozen=True, slots=True)
class Row:
    """One person of a file; ``number`` counts as a spreadsheet does, the columns' names are 1."""

    number: int
    fields: Mapping[str, str]
    """What the cells hold, by column name in lower case with underscores; "" when empty."""

    @property
    def name(self) -> str:
        """The person's full name."""
        return self.fields["full_name"]

    @property
    def address(self) -> Address:
        """The postal address, its country as a code."""
        cell = self.fields.get
        country = country_code(cell("country", "")) or ""
        line = [cell("street", ""), cell("house_number", "")]
        if country in NUMBER_FIRST:
            line.reverse()
        street = " ".join(filter(None, line))
        return Address(
            street="\n".join(filter(None, (street, cell("street_2", "")))),
            city=cell("city", ""),
            region=cell("region", ""),
            postcode=cell("postcode", ""),
            country=country,
        )


def read_people(path: Path, wrong: list[InputError] | None = None) -> Iterator[Row]:
    """The rows of a CSV file, one at a time; a file of any length takes the same memory.

    UTF-8, UTF-16 and Windows-1252 are read; cells are parted by comma, semicolon or tab. Column
    names may differ in case, spaces and underscores, or be one of ``columns.toml``; unknown
    columns are the person's own. Empty rows are passed over. With ``wrong`` a row without a name
    or with an unknown country is passed over, too, and its error put there.

    Raises InputError naming file and row: "exchange.no_column" (no full_name),
    "exchange.column_twice", "exchange.ragged_row", "exchange.broken_row", "exchange.empty_name",
    "exchange.no_country", "exchange.no_rows", and as ``encoding_of``.
    """
    codec = encoding_of(path)
    try:
        with path.open(encoding=codec, newline="") as file:
            for number, fields in read_table(path, file):
                row = Row(number, fields)
                fault = _fault(path, row)
                if fault is None:
                    yield row
                elif wrong is None:
                    raise fault
                else:
                    wrong.append(fault)
    except OSError as error:
        raise unreadable(path, error) from error


def _fault(path: Path, row: Row) -> InputError | None:
    if not row.fields[REQUIRED]:
        return InputError("exchange.empty_name", path=path, row=row.number)
    typed = row.fields.get("country", "")
    if country_code(typed) is not None:
        return None
    place = {"path": path, "row": row.number, "given": typed}
    if nearest := nearest_country(typed):
        return InputError("exchange.no_country_nearest", nearest=nearest, **place)
    return InputError("exchange.no_country", **place)
