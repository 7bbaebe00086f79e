"""Writes short captions on drawings and test pages: a clear hand, plain, in dark grey."""

from __future__ import annotations

from dataclasses import replace
from enum import Enum

from cards.layout.breaking import BrokenLine, Paragraph
from cards.layout.fitting import Fitted
from cards.layout.writing import ABOVE_BASELINE, Block, write
from cards.model.geometry import Rect
from cards.model.look import Look
from cards.model.placement import Colour, Ink
from fonts.hand import load_hand

CAPTION_COLOUR: Colour = (0.2, 0.2, 0.22)

_LOOK = Look(hand="patrick-hand", variation="plain")
"""The clearest of the bundled hands, as its face is."""
_WIDEST = 10_000.0


class Side(Enum):
    """Which part of a caption stands at its place."""

    START = 0.0
    MIDDLE = 0.5
    END = 1.0


def caption(
    text: str,
    x: float,
    y: float,
    size: float,
    side: Side = Side.START,
    *,
    colour: Colour = CAPTION_COLOUR,
) -> Ink:
    """One line with its baseline at y; x is its ``side``. Place and type size are in points."""
    hand = load_hand(_LOOK.hand)
    words = tuple(text.split())
    left = x - caption_width(text, size) * side.value
    fitted = Fitted(size, size, size, (BrokenLine(words, 0, 0),))
    top = y + ABOVE_BASELINE * size
    frame = Rect(left, top - size, _WIDEST, size)
    block = Block(fitted, (Paragraph(words, gap_before=False),), frame, top, seed=1)
    ink = write(block, hand, _LOOK)
    return replace(ink, colours=(colour,) * len(ink.colours))


def caption_width(text: str, size: float) -> float:
    """How wide a caption is, in points, at a type size in points."""
    hand = load_hand(_LOOK.hand)
    words = text.split()
    return size * (sum(map(hand.shelf.width, words)) + hand.space * max(0, len(words) - 1))


def drawable(text: str) -> str:
    """The text without the letters that no caption can show, such as those of another script."""
    missing = set(load_hand(_LOOK.hand).missing(text))
    return " ".join("".join(sign for sign in text if sign not in missing).split())
