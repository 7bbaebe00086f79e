"""Lays cards on the pages that are printed: every panel in its place, on one side or on two.

Each card's front lies behind its own message, whichever way the second side is printed.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from cards.layout.cells import places
from cards.layout.crops import crop_marks
from cards.layout.outlines import outlines_of
from cards.layout.panels import Panels, panels_in_cell, panels_of, seen_from_behind
from cards.model.errors import InputError
from cards.model.geometry import Matrix, Size
from cards.model.paper import CardSheet, Stock, TwoSided
from cards.model.placement import CardFaces, Face, Imposed, Rule, Sheet


@dataclass(frozen=True, slots=True, eq=False)
class Leaf:
    """One sheet of paper: the page with the messages, and the other side's page."""

    inside: Sheet
    outside: Sheet | None
    """None where the other side stays as it is."""


@dataclass(frozen=True, slots=True, eq=False)
class Imposition:
    """All pages of a batch; page N of the outsides is the other side of page N of the insides."""

    outsides: tuple[Sheet, ...]
    """Empty when nothing is printed there."""
    insides: tuple[Sheet, ...]
    two_sided: TwoSided

    @property
    def pages(self) -> tuple[Sheet, ...]:
        """In print order: a printer turns each sheet at once, a person the whole stack."""
        if not self.outsides:
            return self.insides
        if self.two_sided is TwoSided.BY_HAND:
            return self.outsides + self.insides
        pairs = zip(self.outsides, self.insides, strict=True)
        return tuple(page for pair in pairs for page in pair)


def impose(
    cards: Sequence[CardFaces],
    paper: Stock | CardSheet,
    two_sided: TwoSided = TwoSided.LONG_EDGE,
    *,
    first_cell: int = 0,
    used: Collection[int] = (),
    outlines: bool = False,
) -> Imposition:
    """Lay cards on pages of their stock, or in the cells of sheets; errors as ``leaves_of``."""
    found = tuple(
        leaves_of(cards, paper, two_sided, first_cell=first_cell, used=used, outlines=outlines)
    )
    outsides = tuple(leaf.outside for leaf in found if leaf.outside is not None)
    if not any(page.faces for page in outsides):
        outsides = ()
    return Imposition(outsides, tuple(leaf.inside for leaf in found), two_sided)


def leaves_of(
    cards: Iterable[CardFaces],
    paper: Stock | CardSheet,
    two_sided: TwoSided = TwoSided.LONG_EDGE,
    *,
    first_cell: int = 0,
    used: Collection[int] = (),
    outlines: bool = False,
) -> Iterator[Leaf]:
    """The sheets of paper one by one, so that a batch of any length needs the memory of one.

    Cells are counted from 0 in reading order; ``first_cell`` and ``used`` speak of the first
    sheet. ``outlines`` draws the cells' edges and the folds, for a test print on plain paper.
    Raises InputError "layout.no_such_cell", and "layout.no_back_panel" where a flat card has both
    a front and a line on its back.
    """
    if isinstance(paper, CardSheet):
        size = paper.paper
        cells = [panels_in_cell(paper, cell) for cell in paper.cells]
    else:
        size, cells = paper.sheet, [panels_of(paper)]
    # When the first sheet has nothing left, this is what is free on the next.
    begun = places(len(cells), len(cells), first=first_cell, used=used)
    free = [cells[place.cell] for place in begun if place.sheet == 0]
    lines = outlines_of(paper) if outlines else ()
    marks = crop_marks(paper) if isinstance(paper, CardSheet) else ()
    turn = seen_from_behind(size, two_sided)
    there = two_sided is not TwoSided.PREPRINTED
    waiting = iter(cards)
    while batch := list(islice(waiting, len(free))):
        pairs = list(zip(batch, free, strict=False))
        inside = [each for card, place in pairs for each in _inside(card, place, there=there)]
        outside = [each for card, place in pairs for each in _outside(card, place, turn)]
        behind = None
        if there and cells[0].outside:
            behind = Sheet(size, tuple(outside), tuple(_through(line, turn) for line in lines))
        yield Leaf(Sheet(size, tuple(inside), (*marks, *lines)), behind)
        free = cells


def _inside(card: CardFaces, place: Panels, *, there: bool) -> list[Imposed]:
    """What is printed beside the message: the rest too, where a card has one side only."""
    found = [Imposed(card.inside, place.inside)]
    if not place.outside and there:
        found += _dressed(card, place.front, place.back)
    return found


def _outside(card: CardFaces, place: Panels, turn: Matrix) -> list[Imposed]:
    if not place.outside:
        return []
    if place.shared and card.front and card.back:
        raise InputError("layout.no_back_panel")
    return _dressed(card, place.front.then(turn), place.back.then(turn))


def _dressed(card: CardFaces, front: Matrix, back: Matrix) -> list[Imposed]:
    faces: tuple[tuple[Face | None, Matrix], ...] = ((card.front, front), (card.back, back))
    return [Imposed(face, matrix) for face, matrix in faces if face is not None]


def _through(line: Rule, turn: Matrix) -> Rule:
    start, end = turn.apply(line.x0, line.y0), turn.apply(line.x1, line.y1)
    return Rule(*start, *end, line.width, line.colour, line.dash)


def page_size(paper: Stock | CardSheet) -> Size:
    """The size of the pages that are printed, in points."""
    return paper.paper if isinstance(paper, CardSheet) else paper.sheet
