"""Which cell of which sheet each card goes to, when the first sheet is used in part."""

from __future__ import annotations

from collections.abc import Collection
from itertools import count as count_from
from itertools import islice
from typing import NamedTuple

from cards.model.errors import InputError


class Place(NamedTuple):
    """The cell of a card; both are counted from 0, cells in reading order."""

    sheet: int
    cell: int


def places(
    cards: int, per_sheet: int, *, first: int = 0, used: Collection[int] = ()
) -> tuple[Place, ...]:
    """Where ``cards`` cards go, in their order, on sheets of ``per_sheet`` cells.

    On the first sheet the cells before ``first`` and the ``used`` ones are left out; every later
    sheet is whole. A first sheet with nothing left is not counted. Raises InputError
    "layout.no_such_cell" when ``first`` or a used cell is not on a sheet.
    """
    for cell in (first, *used):
        if not 0 <= cell < per_sheet:
            raise InputError("layout.no_such_cell", given=cell + 1, cells=per_sheet)
    free = [cell for cell in range(first, per_sheet) if cell not in used]
    begun = [free] if free else []
    sheets = (begun[number] if number < len(begun) else range(per_sheet) for number in count_from())
    every = (Place(number, cell) for number, cells in enumerate(sheets) for cell in cells)
    return tuple(islice(every, cards))


def sheets_taken(cards: int, per_sheet: int, *, first: int = 0, used: Collection[int] = ()) -> int:
    """How many sheets so many cards lie on, that one counted which is used in part.

    Raises as ``places``.
    """
    there = places(cards, per_sheet, first=first, used=used)
    return there[-1].sheet + 1 if there else 0
