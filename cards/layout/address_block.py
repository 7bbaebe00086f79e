"""Writes the lines of one address into a frame, at a size at which none of them wraps."""

from __future__ import annotations

import math
from collections.abc import Sequence
from copy import copy
from dataclasses import dataclass, replace

from cards.layout.breaking import Paragraph
from cards.layout.fitting import SIZE_STEP, SMALLEST_X_HEIGHT, Fitted, TooLong, fit, size_range
from cards.layout.writing import Block, write
from cards.model.errors import InputError
from cards.model.geometry import Rect
from cards.model.look import Look
from cards.model.placement import Ink
from fonts.hand import Hand

_SPARE_WIDTH = 0.96
"""The share of the frame that the widest line may take: the rest is for the hand to wander in."""

_MUCH = 0.85
"""Lines keep their distance while close together they would be hardly larger than by this share."""

_CLOSE = 2.4
"""From one line to the next in x-heights: room for a tail above a capital."""


@dataclass(frozen=True, slots=True)
class AddressBlock:
    """The lines of an address and the frame (points) they stand in; an x-height to start from.

    ``spot`` is the share of the free height left above the lines, ``recipient`` and ``paper`` are
    named when they do not fit.
    """

    lines: Sequence[str]
    frame: Rect
    x_height: float
    spot: float
    recipient: str
    paper: str
    least: float = SMALLEST_X_HEIGHT
    """The smallest x-height, in points."""
    centred: bool = False
    """Whether the block as a whole stands in the middle of the frame's width."""
    close: bool = False
    """Whether lines stand close together at once, as on a label."""

    def written(self, hand: Hand, look: Look, seed: int) -> Ink:
        """The lines as ink; raises InputError "layout.address_too_long"."""
        paragraphs = tuple(
            Paragraph(tuple(line.split()), gap_before=False) for line in self.lines if line.split()
        )
        hand, fitted = self._fit(paragraphs, hand)
        top = self.frame.top - (self.frame.height - fitted.height) * self.spot
        frame = self.frame
        if self.centred:
            widest = max(line_width(hand, line) for line in self.lines) * fitted.size
            frame = frame.inset(max(frame.width - widest, 0.0) / 2, 0.0, 0.0, 0.0)
        return write(Block(fitted, paragraphs, frame, top, seed), hand, look)

    def _fit(self, paragraphs: tuple[Paragraph, ...], hand: Hand) -> tuple[Hand, Fitted]:
        """The lines at their size; they move together where that lets them be much larger."""
        closer = _closer(hand)
        close = self._fit_by(paragraphs, closer)
        wide = None if self.close else self._fit_by(paragraphs, hand)
        if wide is not None and (close is None or wide.size >= _MUCH * close.size):
            return hand, wide
        if close is not None:
            return closer, close
        raise InputError(
            "layout.address_too_long",
            recipient=self.recipient,
            envelope=self.paper,
            line=max(self.lines, key=lambda line: line_width(hand, line)),
        )

    def _fit_by(self, paragraphs: tuple[Paragraph, ...], hand: Hand) -> Fitted | None:
        """The largest size at which no line wraps, None when there is none."""
        low = math.ceil(self.least / hand.x_height / SIZE_STEP) * SIZE_STEP
        high = max(low, size_range(hand, self.x_height)[1])
        widest = max(line_width(hand, line) for line in self.lines)
        # A line that would wrap asks for a smaller size instead: cap the range by the widest line.
        cap = self.frame.width * _SPARE_WIDTH / max(widest, 0.01)
        while high > cap and high > low:
            high -= SIZE_STEP
        fitted = fit(paragraphs, hand, self.frame, (low, high))
        if isinstance(fitted, TooLong) or len(fitted.lines) > len(paragraphs):
            return None
        return fitted


def _closer(hand: Hand) -> Hand:
    """The hand with less space between lines; everything else it shares with the one given."""
    closer = copy(hand)
    closer.info = replace(hand.info, leading=min(hand.info.leading, _CLOSE * hand.x_height))
    return closer


def line_width(hand: Hand, line: str) -> float:
    """How wide a line is at a type size of 1, as an average of what is written."""
    words = line.split()
    return sum(map(hand.shelf.width, words)) + hand.space * max(0, len(words) - 1)
