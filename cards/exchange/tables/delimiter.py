"""Finds what parts the cells of a CSV file."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Sequence

from cards.exchange.tables.heads import is_known

_SEPARATORS = (",", ";", "\t", "|")
"""In the order in which one is preferred when two do as well."""


def said(line: str) -> str:
    """The separator that Excel's first line "sep=;" names; "" when the line is none."""
    head, _, mark = line.strip("\r\n\ufeff").partition("=")
    return mark if head.strip().strip('"').casefold() == "sep" and mark in _SEPARATORS else ""


def delimiter_of(lines: Sequence[str]) -> str:
    """The separator under which the first lines of a file make the best table.

    First by how many heads of some row are known, then by how many rows are equally wide, then
    by how wide they are.
    """
    return max(_SEPARATORS, key=lambda separator: _merit(lines, separator))


def _merit(lines: Sequence[str], separator: str) -> tuple[int, float, int]:
    rows = []
    try:
        rows = [row for row in csv.reader(lines, delimiter=separator) if any(map(str.strip, row))]
    except csv.Error:
        rows = [line.split(separator) for line in lines if line.strip()]
    wide = Counter(len(row) for row in rows if len(row) > 1)
    if not wide:
        return 0, 0.0, 0
    known = max(sum(is_known(cell) for cell in row[:500]) for row in rows[:30])
    width, equal = max(wide.items(), key=lambda item: (item[1], item[0]))
    return (known if known > 1 else 0), equal / len(rows), width
