"""Lays out address labels: each address in a cell of a sheet, the first sheet used in part."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from cards.layout.address_block import AddressBlock
from cards.layout.cells import places
from cards.layout.letters import as_written
from cards.layout.writing import ensure_drawable
from cards.model.geometry import Matrix, Rect, Size, mm
from cards.model.look import Look
from cards.model.paper import CardSheet
from cards.model.placement import Face, Imposed, Rule, Sheet
from fonts.hand import load_hand

DEFAULT_LABELS = "avery-5162"

_KEEP = mm(3)
"""From the label's edges, as Deutsche Post asks; less on labels too small for it."""
_KEEP_SHARE = 0.09
_X_HEIGHT = mm(1.9)
_LEAST = mm(0.95)
"""As small as capitals of 8 point are, the least the United States Postal Service reads."""
_OUTLINE = 0.4


@dataclass(frozen=True, slots=True)
class Label:
    """The lines of one address, whom it is for, the look and the seed it is written with."""

    lines: Sequence[str]
    name: str
    look: Look
    seed: int


def lay_out_labels(
    labels: Sequence[Label],
    sheet: CardSheet,
    *,
    first: int = 0,
    used: Collection[int] = (),
    outlines: bool = False,
) -> Iterator[Sheet]:
    """The labels in their order, page by page; ``first`` and ``used`` cells count from 0.

    ``outlines`` draws the edges of every label, for a test on plain paper. Raises InputError
    "layout.no_such_cell", "layout.undrawable" or "layout.address_too_long", naming the recipient.
    """
    found = places(len(labels), len(sheet.cells), first=first, used=used)
    edges = _edges(sheet.cells) if outlines else ()
    together = zip(found, labels, strict=True)
    for _page, placed in groupby(together, key=lambda pair: pair[0].sheet):
        yield Sheet(sheet.paper, tuple(_laid(placed, sheet)), edges)


def _laid(placed: Iterable[tuple[tuple[int, int], Label]], sheet: CardSheet) -> Iterator[Imposed]:
    for (_page, at), label in placed:
        cell = sheet.cells[at]
        face = _face(label, Size(cell.width, cell.height), sheet.name)
        yield Imposed(face, Matrix.shift(cell.x, cell.y))


def _face(label: Label, size: Size, paper: str) -> Face:
    hand = load_hand(label.look.hand)
    lines = [as_written(line) for line in label.lines]
    ensure_drawable(hand, "".join(lines), label.name)
    side, level = min(_KEEP, size.width * _KEEP_SHARE), min(_KEEP, size.height * _KEEP_SHARE)
    frame = Rect(0, 0, size.width, size.height).inset(side, level, side, level)
    block = AddressBlock(
        lines, frame, _X_HEIGHT, 0.5, label.name, paper, least=_LEAST, centred=True, close=True
    )
    return Face(size, (block.written(hand, label.look, label.seed),), "\n".join(lines))


def _edges(cells: Sequence[Rect]) -> tuple[Rule, ...]:
    def box(cell: Rect) -> tuple[Rule, ...]:
        corners = (
            (cell.x, cell.y),
            (cell.right, cell.y),
            (cell.right, cell.top),
            (cell.x, cell.top),
        )
        ends = zip(corners, corners[1:] + corners[:1], strict=True)
        return tuple(Rule(*start, *end, _OUTLINE) for start, end in ends)

    return tuple(rule for cell in cells for rule in box(cell))
