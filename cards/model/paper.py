"""Paper as it is bought: stocks to write on and the envelopes they go in."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from cards.model.geometry import Rect, Size


class Fold(StrEnum):
    """How a sheet becomes a card; seen with the card standing or lying as one reads it."""

    NONE = "none"
    BOOK = "book"
    """A vertical fold in the middle; opens to the left like a book."""
    TENT = "tent"
    """A horizontal fold in the middle; the front lifts up like a tent's side."""
    QUARTER = "quarter"
    """Folded twice, across and then down the middle: a book printed on one side only."""


class TwoSided(StrEnum):
    """How the second side of a sheet is printed."""

    LONG_EDGE = "long-edge"
    SHORT_EDGE = "short-edge"
    BY_HAND = "by-hand"
    """The person turns the stack between the two sides."""
    PREPRINTED = "preprinted"
    """The outside is printed already: only insides are."""


@dataclass(frozen=True, slots=True)
class Margins:
    """Space in points kept free inside a panel's edges."""

    left: float
    bottom: float
    right: float
    top: float


@dataclass(frozen=True, slots=True)
class FoldLine:
    """Where the sheet folds, from (x0, y0) to (x1, y1) in points on the sheet."""

    x0: float
    y0: float
    x1: float
    y1: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Stock:
    """A paper product: what goes through the printer and the card it becomes."""

    id: str
    name: str
    sheet: Size
    """The page that is printed, unfolded, turned as the inside is read."""
    panel: Size
    """One panel of the folded card, the way up it is read."""
    panels: int
    """Panels on both sides of the sheet, as printers count: 2 flat, 4 folded once, 8 twice."""
    per_sheet: int
    """How many cards the page holds; the stock is the card in the first cell."""
    fold: Fold
    envelope: str
    """The id of the envelope it is sold with, empty when it goes without one."""
    source: str
    """Where the figures come from."""
    message: Rect
    """The inside panel that carries the message, in points on the sheet."""
    margins: Margins
    """Kept free round the text on the message panel."""
    folds: tuple[FoldLine, ...] = ()
    common: bool = True
    """Whether it is offered before one asks for all."""

    @property
    def text_frame(self) -> Rect:
        """Where the text may stand, in points from the message panel's own lower left corner."""
        keep = self.margins
        whole = Rect(0.0, 0.0, self.panel.width, self.panel.height)
        return whole.inset(keep.left, keep.bottom, keep.right, keep.top)


@dataclass(frozen=True, slots=True, kw_only=True)
class Envelope:
    """An envelope as it lies to be addressed: the longer side runs left to right."""

    id: str
    name: str
    size: Size
    flap: str
    """The side that opens: "long" or "short"."""
    source: str
    """Where the figures come from."""
    names: tuple[str, ...] = ()
    """What else it is called, the name of the printers' standard PWG 5101.1 first."""
    common: bool = True
    """Whether it is offered before one asks for all."""


class SheetKind(StrEnum):
    """What the cells of a sheet become."""

    CARDS = "cards"
    LABELS = "labels"


@dataclass(frozen=True, slots=True, kw_only=True)
class CardSheet:
    """A paper that holds several cards or labels, each in a cell of its own."""

    id: str
    name: str
    kind: SheetKind
    paper: Size
    """The page as it is fed: higher than wide."""
    cells: tuple[Rect, ...]
    """In points from the paper's lower left corner, in reading order: the upper left cell first."""
    stock: Stock
    """What lies in a cell; turned a quarter to the left where ``turned`` says so."""
    crop_marks: bool
    """Whether it is cut by hand, along marks; a sheet that comes perforated needs none."""
    maker: str = ""
    products: tuple[str, ...] = ()
    """The maker's numbers under which this cut is sold."""
    sources: tuple[str, ...] = ()
    confirmed: bool = False
    """Whether two independent sources agree on every figure."""
    common: bool = True
    """Whether it is offered before one asks for all."""

    @property
    def turned(self) -> bool:
        """Whether the card lies on its side in the cells, its top to the left."""
        cell, card = self.cells[0], self.stock.sheet
        upright = abs(cell.width - card.width) + abs(cell.height - card.height)
        return abs(cell.width - card.height) + abs(cell.height - card.width) < upright
