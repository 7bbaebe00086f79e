"""Chooses the type size at which a text sits well in its frame, or says how far it is too long."""

from __future__ import annotations

import math
from collections.abc import Sequence
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


INDENT = 2.8
"""Of a paragraph that no space parts from the one before it, in xh; chosen by eye."""


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


def indent_of(paragraph: Paragraph, hand: Hand) -> float:
    """The white before a paragraph's first word, in em."""
    return INDENT * hand.x_height if paragraph.indented else 0.0


def fit(
    paragraphs: tuple[Paragraph, ...], hand: Hand, frame: Rect, sizes: tuple[float, float]
) -> Fitted | TooLong:
    """The largest size, from the range down, at which the text fits the frame (points)."""
    low, high = sizes
    widths = [hand.shelf.widths(each.words) for each in paragraphs]
    runs = running_widths(widths, hand.space, [indent_of(each, hand) for each in paragraphs])
    widest = max(max(each, default=0.0) for each in widths)
    gaps = sum(paragraph.gap_before for paragraph in paragraphs) * PARAGRAPH_GAP

    def height(size: float) -> float:
        measure = frame.width / size * ROOM_FOR_WANDER
        lines = sum([len(line_starts(run, measure, hand.space)) for run in runs])
        return hand.info.leading * size * (lines + gaps)

    def fits(size: float) -> bool:
        return widest * size <= frame.width and height(size) <= frame.height

    size = _guess(runs, gaps, hand, frame)
    size = high - max(0, math.ceil((high - size) / SIZE_STEP)) * SIZE_STEP
    size = max(low, size)
    while size < high and fits(size + SIZE_STEP):
        size += SIZE_STEP
    while size > low and not fits(size):
        size -= SIZE_STEP
    lines = break_lines(paragraphs, runs, frame.width / size * ROOM_FOR_WANDER, hand.space)
    leading = hand.info.leading * size
    fitted = Fitted(size, leading, leading * (len(lines) + gaps), lines)
    if widest * size > frame.width:
        return _overflow(fitted, frame, _widest_word(paragraphs, hand))
    return _overflow(fitted, frame, "") if fitted.height > frame.height else fitted


def _guess(runs: Sequence[Sequence[float]], gaps: float, hand: Hand, frame: Rect) -> float:
    """About the size, in points, at which the text fills the frame.

    Lines are taken to be nineteen parts in twenty full, and paragraphs to end in half a line.
    """
    length = sum([run[-1] for run in runs if run])
    per_point = length / (0.95 * ROOM_FOR_WANDER * frame.width)
    half = (len(runs) / 2 + gaps) / 2
    # leading x size x (length at that size in lines + 2 x half) = height, solved for size
    full = per_point * frame.height / hand.info.leading
    return (math.sqrt(half * half + full) - half) / per_point


def _widest_word(paragraphs: tuple[Paragraph, ...], hand: Hand) -> str:
    words = [word for each in paragraphs for word in each.words]
    return max(words, key=hand.shelf.width)


def _overflow(fitted: Fitted, frame: Rect, wide_word: str) -> TooLong:
    over = max(0, math.ceil((fitted.height - frame.height) / fitted.leading))
    words = sum(len(line.words) for line in fitted.lines)
    share = min(1.0, over / len(fitted.lines))
    return TooLong(over, math.ceil(words * share), wide_word)
