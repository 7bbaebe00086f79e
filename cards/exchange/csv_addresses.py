"""Writes addresses as a CSV file that spreadsheets open as plain text and we read again."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from dataclasses import dataclass

from cards.exchange.countries import english_name
from cards.exchange.formula import guarded
from cards.model.people import Address

_COLUMNS = (
    "full_name",
    "company",
    "attention",
    "street",
    "city",
    "region",
    "postcode",
    "country",
    "address",
)


@dataclass(frozen=True, slots=True)
class ListedAddress:
    """Whom a letter goes to, where, and the lines as they are written on the envelope."""

    name: str
    company: str
    address: Address
    lines: tuple[str, ...]


def addresses_csv(listed: Iterable[ListedAddress]) -> bytes:
    """The file, in UTF-8 with the mark by which spreadsheets know it.

    The country is its English name; the last column has the lines as they stand on the envelope.
    A cell that a spreadsheet could take for a formula begins with an apostrophe.
    """
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(_COLUMNS)
    for each in listed:
        to = each.address
        cells = [each.name, each.company, to.attention, to.street, to.city, to.region]
        cells += [to.postcode, english_name(to.country), "\n".join(each.lines)]
        writer.writerow(map(guarded, cells))
    return text.getvalue().encode("utf-8-sig")
