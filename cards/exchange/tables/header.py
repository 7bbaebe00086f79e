"""Finds the row of a table that names its columns, wherever it stands."""

from __future__ import annotations

from collections.abc import Sequence

from cards.exchange.tables.content import looks_like_data
from cards.exchange.tables.heads import is_known, layout_of

SEARCHED = 40
"""Rows in which the heads are looked for: more preamble than any program writes."""


_TITLE_OVER = 2
"""Columns of a table over which one cell alone is taken for a title."""


def find_header(rows: Sequence[Sequence[str]]) -> int | None:
    """Which of the first rows has the heads; None for a table that has none.

    A known program's heads are found in any row; others by two heads we know, or by standing
    over columns of e-mails, phones or dates.
    """
    for at, row in enumerate(rows[:SEARCHED]):
        if layout_of(row):
            return at
    first = next((at for at, row in enumerate(rows) if any(map(str.strip, row))), None)
    for at, row in enumerate(rows[:SEARCHED]):
        if _is_header(row, share=0 if at == first else 1 / 3):
            return at
    top = _below_titles(rows[:SEARCHED])
    if top is not None and _stands_over_data(rows[top], rows[top + 1 :]):
        return top
    return None


def _below_titles(rows: Sequence[Sequence[str]]) -> int | None:
    """The first row that is not empty, titles left aside: rows of one cell in a wide table."""
    filled = [(at, sum(bool(cell.strip()) for cell in row)) for at, row in enumerate(rows)]
    wide = max((count for _at, count in filled), default=0) > _TITLE_OVER
    return next((at for at, count in filled if count > wide), None)


def _is_header(row: Sequence[str], share: float) -> bool:
    """Whether two heads are known, or the only one, of at least this share of all."""
    filled = [cell for cell in row[:500] if cell.strip()]
    known = sum(map(is_known, filled))
    if not known or any(map(looks_like_data, filled)):
        return False
    return known >= max(min(2, len(filled)), len(filled) * share)


def _stands_over_data(row: Sequence[str], below: Sequence[Sequence[str]]) -> bool:
    """Whether some column holds data below, and this row has words in its place and no data."""
    if any(map(looks_like_data, row)):
        return False
    for at, head in enumerate(row):
        cells = [each[at] for each in below if at < len(each) and each[at].strip()]
        if head.strip() and cells and sum(map(looks_like_data, cells)) * 2 > len(cells):
            return True
    return False
