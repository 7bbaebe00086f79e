"""Lays out a mailing list: addresses in two columns, each with a box to tick when it is posted."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import islice

from cards.layout.address_block import AddressBlock
from cards.layout.captions import CAPTION_COLOUR, Side, caption
from cards.layout.grid import Grid
from cards.layout.labels import Label
from cards.layout.letters import as_written
from cards.layout.several import PAPERS
from cards.layout.writing import ensure_drawable
from cards.model.geometry import Matrix, Rect, Size, mm
from cards.model.placement import Face, Imposed, Placement, Rule, Sheet
from fonts.hand import load_hand

_LETTER_COUNTRIES = {"US", "CA", "MX", "PR", "PH", "CL", "CO", "CR", "DO", "GT", "PA", "VE"}
"""Where printers are fed with Letter paper (CLDR supplemental data, paperSize US-Letter)."""

_ACROSS, _DOWN = 2, 7
_EDGE, _HEAD = mm(18), mm(22)
_BOX = mm(4)
_X_HEIGHT, _LEAST = mm(1.9), mm(1.0)
_FINE = 0.5
_CAPTION = 11.0
HEAD, PAGE = "Addresses: {count}", "page {number} of {count}"
TEXTS = (HEAD, PAGE)
"""All that is printed in a language."""


def lay_out_address_list(
    addresses: Sequence[Label], *, from_country: str, say: Callable[[str], str] = str
) -> Iterator[Sheet]:
    """The list page by page, on the paper of the sender's country.

    ``say`` translates what stands above the addresses. Raises InputError
    "layout.undrawable" or "layout.address_too_long", naming the person.
    """
    paper = PAPERS["letter" if from_country.upper() in _LETTER_COUNTRIES else "a4"]
    across = (paper.width - 2 * _EDGE) / _ACROSS
    down = (paper.height - _HEAD - _EDGE) / _DOWN
    cells = Grid(_ACROSS, _DOWN, Size(across, down), _EDGE, _HEAD, across, down).cells(paper)
    pages = -(-len(addresses) // len(cells))
    rest = iter(addresses)
    for page in range(pages):
        blocks = [
            _block(address, cell)
            for address, cell in zip(islice(rest, len(cells)), cells, strict=False)
        ]
        ink: tuple[Placement, ...] = tuple(part for block in blocks for part in block[0])
        head = _head(say(HEAD).format(count=len(addresses)), _page(page, pages, say), paper)
        text = "\n\n".join(block[1] for block in blocks)
        yield Sheet(paper, (Imposed(Face(paper, (*head, *ink), text), Matrix()),))


def _page(page: int, pages: int, say: Callable[[str], str]) -> str:
    return say(PAGE).format(number=page + 1, count=pages)


def _head(left: str, right: str, paper: Size) -> tuple[Placement, ...]:
    line = paper.height - mm(15)
    return (
        caption(left, _EDGE, line, _CAPTION),
        caption(right, paper.width - _EDGE, line, _CAPTION, Side.END),
        Rule(_EDGE, line - mm(2.5), paper.width - _EDGE, line - mm(2.5), _FINE),
    )


def _block(address: Label, cell: Rect) -> tuple[tuple[Placement, ...], str]:
    hand = load_hand(address.look.hand)
    lines = [as_written(line) for line in address.lines]
    ensure_drawable(hand, "".join(lines), address.name)
    frame = cell.inset(_BOX + mm(4), mm(1.5), mm(4), mm(1.5))
    block = AddressBlock(
        lines, frame, _X_HEIGHT, 0.0, address.name, "the list", least=_LEAST, close=True
    )
    ink = block.written(hand, address.look, address.seed)
    first = float(ink.baselines[0])
    return (*_tick(cell.x, first), ink), "\n".join(lines)


def _tick(x: float, y: float) -> tuple[Rule, ...]:
    """An empty box that stands on the first line."""
    low, high = y - mm(0.7), y - mm(0.7) + _BOX
    corners = ((x, low), (x + _BOX, low), (x + _BOX, high), (x, high))
    ends = zip(corners, corners[1:] + corners[:1], strict=True)
    return tuple(Rule(*start, *end, 0.8, CAPTION_COLOUR) for start, end in ends)
