"""How a note looks on paper: the hand, the stock, the pen and how much they vary."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Pen(StrEnum):
    """What the note seems to be written with."""

    BLUE_BALLPOINT = "blue-ballpoint"
    BLACK_BALLPOINT = "black-ballpoint"
    BLUE_BLACK_GEL = "blue-black-gel"
    FOUNTAIN = "fountain"
    PENCIL = "pencil"


PEN_COLOURS: dict[Pen, tuple[float, float, float]] = {
    Pen.BLUE_BALLPOINT: (0.10, 0.19, 0.50),
    Pen.BLACK_BALLPOINT: (0.13, 0.13, 0.15),
    Pen.BLUE_BLACK_GEL: (0.08, 0.12, 0.30),
    Pen.FOUNTAIN: (0.07, 0.14, 0.42),
    Pen.PENCIL: (0.36, 0.36, 0.38),
}
"""Red, green and blue from 0 to 1, chosen by eye on cream paper."""


class Signing(StrEnum):
    """How a card is signed."""

    ROOM = "room"
    """By hand, once it is printed: room is left under the close."""
    MINE = "mine"
    """With the person's own signature, drawn or traced once."""
    NAME = "name"
    """With the name as the text's last line, in the note's hand."""


class Guides(StrEnum):
    """What helps to write a card oneself."""

    LINES = "lines"
    """The card with guide lines under its text, and the same lines on a card left empty."""
    GREY = "grey"
    """The card in light grey, to write over."""
    COPY = "copy"
    """The text large, above an empty ruled card of its true size."""


MOST_PAGES = 99
"""Cards that one text may take."""

DEFAULT_HAND = "nothing-you-could-do"
DEFAULT_STOCK = "a2-folded"
DEFAULT_VARIATION = "careful"


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """The choices that turn a note into a card."""

    hand: str = DEFAULT_HAND
    stock: str = DEFAULT_STOCK
    pen: Pen = Pen.BLUE_BALLPOINT
    variation: str = DEFAULT_VARIATION
    """A preset's name, or a strength from 0 to 2 written as a number."""
    size: float | None = None
    """Type size in points; None lets the text choose the size that sits well."""
    signing: Signing = Signing.ROOM
    sinking: bool = False
    """Whether lines sink towards their end, the more the longer they are."""
