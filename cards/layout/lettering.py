"""Writes a few words in the middle of a room: lettering, initials, a line on the back."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from cards.layout.breaking import BrokenLine, Paragraph
from cards.layout.fitting import SIZE_STEP, Fitted, TooLong, fit
from cards.layout.writing import Block, write_blocks
from cards.model.geometry import Rect
from cards.model.look import Look
from cards.model.placement import Ink
from fonts.chance import seed_of
from fonts.hand import Hand
from fonts.strokes import load_any_hand

Heights = tuple[float, float]
"""The smallest and the largest x-height, in points."""

_SPARE = 1.06
"""Times its plain width: what a line takes that wanders."""


def lettered(
    lines: tuple[str, ...], room: Rect, heights: Heights, look: Look, seed: int
) -> tuple[Ink, ...] | None:
    """The lines in the middle of a room (points), as large as they go; None when they do not fit.

    A line is broken only when it would have to be smaller than the smallest.
    """
    hand = load_any_hand(look.hand)
    paragraphs = tuple(Paragraph(tuple(line.split()), gap_before=False) for line in lines)
    fitted = _fitted(paragraphs, room, heights, hand)
    if fitted is None:
        return None
    blocks = []
    top = room.y + (room.height + fitted.height) / 2
    for number, line in enumerate(fitted.lines):
        one = Fitted(fitted.size, fitted.leading, fitted.leading, (BrokenLine(line.words, 0, 0),))
        alone = (Paragraph(line.words, gap_before=False),)
        high = top - number * fitted.leading
        blocks.append(Block(one, alone, room, high, seed_of(seed, "line", number)))
    inks = write_blocks(blocks, hand, look)
    middle = room.x + room.width / 2
    return tuple(shifted(ink, middle - _middle(ink, hand), 0.0) for ink in inks)


def ink_box(ink: Ink, hand: Hand) -> Rect:
    """The box of some ink, in points, by its letters' plain outlines."""
    glyphs = ink.outlines.astype(np.int64) // hand.alternates
    boxes = np.array([hand.extents(glyph) for glyph in glyphs.tolist()])
    a, b, c, d, e, f = ink.matrices.T
    corners = [
        (a * side + c * level + e, b * side + d * level + f)
        for side in (boxes[:, 0], boxes[:, 2])
        for level in (boxes[:, 1], boxes[:, 3])
    ]
    x, y = np.concatenate(corners, axis=1)
    low, high = float(y.min()), float(y.max())
    left, right = float(x.min()), float(x.max())
    return Rect(left, low, right - left, high - low)


def shifted(ink: Ink, across: float, up: float) -> Ink:
    """The ink moved, in points."""
    move = np.array([0.0, 0.0, 0.0, 0.0, across, up])
    return replace(
        ink,
        matrices=ink.matrices + move,
        word_ends=ink.word_ends + across,
        baselines=ink.baselines + up,
    )


def _middle(ink: Ink, hand: Hand) -> float:
    box = ink_box(ink, hand)
    return box.x + box.width / 2


def _fitted(
    paragraphs: tuple[Paragraph, ...], room: Rect, heights: Heights, hand: Hand
) -> Fitted | None:
    low, high = (_step(height / hand.x_height) for height in heights)
    leading = hand.info.leading
    widest = max(_width(each, hand) for each in paragraphs)
    whole = min(room.width / widest, room.height / (leading * len(paragraphs)), high)
    if whole >= low:
        size = _step(whole)
        lines = tuple(BrokenLine(each.words, at, 0) for at, each in enumerate(paragraphs))
        return Fitted(size, leading * size, leading * size * len(lines), lines)
    # Broken, and as large as it goes.
    found = fit(paragraphs, hand, room, (low, max(low, _step(high))))
    return None if isinstance(found, TooLong) else _balanced(found, paragraphs, room, hand)


def _balanced(found: Fitted, paragraphs: tuple[Paragraph, ...], room: Rect, hand: Hand) -> Fitted:
    """The same size and number of lines, none much shorter than the others."""
    narrower = room
    while True:
        by = 0.02 * room.width
        narrower = narrower.inset(by, 0.0, by, 0.0)
        again = fit(paragraphs, hand, narrower, (found.size, found.size))
        if isinstance(again, TooLong) or len(again.lines) > len(found.lines):
            return found
        found = again


def _width(paragraph: Paragraph, hand: Hand) -> float:
    words = paragraph.words
    spaces = hand.space * max(0, len(words) - 1)
    return _SPARE * (sum(hand.shelf.width(word) for word in words) + spaces)


def _step(size: float) -> float:
    return max(SIZE_STEP, int(size / SIZE_STEP) * SIZE_STEP)
