"""Chooses the type size at which a text sits well in its frame, or says how far it is too long."""

from __future__ import annotations

import math
from dataclasses import dataclass

from cards.layout.breaking import (
    ROOM_FOR_WANDER,
    BrokenLine,
    Paragraph,
    break_lines,
    line_starts,
    running_widths,
)
from cards.model.geometry import Rect, mm
from fonts.hand import Hand

LARGEST_X_HEIGHT = mm(2.6)
SMALLEST_X_HEIGHT = mm(1.5)
"""People write with an x-height of about 2 to 3 mm; under 1.5 mm a card is no pleasure to read."""

SIZE_STEP = 0.5
"""In points; steps keep the size, and so every line, through small edits."""

PARAGRAPH_GAP = 0.45
"""Extra space before a paragraph, as a share of the leading."""


@dataclass(frozen=True, slots=True)
class Fitted:
    """A text broken at the size chosen; lengths in points."""

    size: float
    leading: float
    height: float
    lines: tuple[BrokenLine, ...]


@dataclass(frozen=True, slots=True)
class TooLong:
    """A text that does not fit at the smallest size."""

    lines_over: int
    words_over: int
    wide_word: str = ""


def size_range(hand: Hand, largest: float = LARGEST_X_HEIGHT) -> tuple[float, float]:
    """The smallest and the largest type size of a hand, in points, whole steps.

    ``largest`` is the x-height to start from, in points.
    """
    low = math.ceil(SMALLEST_X_HEIGHT / hand.x_height / SIZE_STEP) * SIZE_STEP
    high = math.floor(largest / hand.x_height / SIZE_STEP) * SIZE_STEP
    return low, max(low, high)


def fit(
    paragraphs: tuple[Paragraph, ...], hand: Hand, frame: Rect, sizes: tuple[float, float]
) -> Fitted | TooLong:
    """The largest size, from the range down, at which the text fits the frame (points)."""
    low, high = sizes
    widths = {word: hand.shelf.width(word) for each in paragraphs for word in each.words}
    runs = running_widths(paragraphs, hand.space, widths.__getitem__)
    widest = max(widths, key=widths.__getitem__)
    gaps = sum(paragraph.gap_before for paragraph in paragraphs) * PARAGRAPH_GAP

    def height(size: float) -> float:
        measure = frame.width / size * ROOM_FOR_WANDER
        lines = sum(len(line_starts(run, measure, hand.space)) for run in runs)
        return hand.info.leading * size * (lines + gaps)

    def fits(size: float) -> bool:
        return widths[widest] * size <= frame.width and height(size) <= frame.height

    first, last = 0, round((high - low) / SIZE_STEP)
    while first < last:
        middle = (first + last) // 2
        if fits(high - middle * SIZE_STEP):
            last = middle
        else:
            first = middle + 1
    size = high - first * SIZE_STEP
    lines = break_lines(paragraphs, runs, frame.width / size * ROOM_FOR_WANDER, hand.space)
    fitted = Fitted(size, hand.info.leading * size, height(size), lines)
    if fits(size):
        return fitted
    return _overflow(fitted, frame, widest if widths[widest] * size > frame.width else "")


def _overflow(fitted: Fitted, frame: Rect, wide_word: str) -> TooLong:
    over = max(0, math.ceil((fitted.height - frame.height) / fitted.leading))
    words = sum(len(line.words) for line in fitted.lines)
    share = min(1.0, over / len(fitted.lines))
    return TooLong(over, math.ceil(words * share), wide_word)
