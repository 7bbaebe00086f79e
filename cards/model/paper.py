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
    """Panels on both sides of the sheet, as printers count: 2 when flat, 4 when folded once."""
    per_sheet: int
    fold: Fold
    envelope: str
    """The id of the envelope it is sold with."""
    source: str
    """Where the figures come from."""
    message: Rect
    """The inside panel that carries the message, in points on the sheet."""
    margins: Margins
    """Kept free round the text on the message panel."""
    folds: tuple[FoldLine, ...] = ()

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
