"""Lays out an envelope's face: the return address and the recipient's address.

Where the blocks stand follows the United States Postal Service's Domestic Mail Manual 202: the
recipient's address inside the OCR read area (at least 0.5 in from either side, between 0.625 in
and 2.75 in from the bottom edge), the return address in the upper left corner.
"""

from __future__ import annotations

from collections.abc import Sequence

from cards.layout.breaking import Paragraph
from cards.layout.envelopes import find_envelope
from cards.layout.fitting import Fitted, TooLong, fit, size_range
from cards.layout.letters import as_written
from cards.layout.writing import Block, ensure_drawable, write
from cards.model.errors import InputError
from cards.model.geometry import Matrix, Rect, Size, inch, mm
from cards.model.look import Look
from cards.model.placement import Face, Imposed, Ink, Sheet
from fonts.hand import Hand, load_hand

READ_AREA_BOTTOM = inch(0.625)
READ_AREA_TOP = inch(2.75)
READ_AREA_SIDE = inch(0.5)

_CORNER = mm(9)
_RECIPIENT_X_HEIGHT = mm(2.5)
_RETURN_X_HEIGHT = mm(1.8)
_SPARE = mm(2)
"""Kept free inside the read area for the hand to wander in."""


def lay_out_envelope(
    to: Sequence[str],
    sender: Sequence[str],
    envelope_id: str,
    look: Look,
    seed: int,
    *,
    recipient: str,
) -> Sheet:
    """The envelope as one page of its own size; ``to`` and ``sender`` are address lines.

    An empty ``sender`` leaves the corner free. Raises InputError "layout.undrawable" or
    "layout.address_too_long", naming the recipient.
    """
    hand = load_hand(look.hand)
    envelope = find_envelope(envelope_id)
    size = envelope.size
    to, sender = ([as_written(line) for line in lines] for lines in (to, sender))
    ensure_drawable(hand, "".join([*to, *sender]), recipient)
    ink: list[Ink] = []
    for lines, frame, x_height, spot in (
        (sender, _return_frame(size), _RETURN_X_HEIGHT, 0.0),
        (to, _recipient_frame(size, to, hand), _RECIPIENT_X_HEIGHT, 0.5),
    ):
        if lines:
            block = _Block(lines, hand, frame, x_height)
            ink.append(block.written(spot, look, seed, recipient, envelope.name))
    text = "\n\n".join("\n".join(lines) for lines in (sender, to) if lines)
    return Sheet(size, (Imposed(Face(size, tuple(ink), text), Matrix()),))


def _return_frame(size: Size) -> Rect:
    height = min(size.height * 0.34, size.height - READ_AREA_TOP - _SPARE)
    height = max(height, mm(16))
    return Rect(_CORNER, size.height - mm(8) - height, size.width * 0.42, height)


def _recipient_frame(size: Size, to: Sequence[str], hand: Hand) -> Rect:
    """The read area right of about two fifths of the face, wider when a line needs it."""
    widest = max((_width(hand, line) for line in to), default=0.0)
    needed = widest * _RECIPIENT_X_HEIGHT / hand.x_height * 1.08
    right = size.width - READ_AREA_SIDE - _SPARE
    left = max(READ_AREA_SIDE + _SPARE, min(size.width * 0.42, right - needed))
    top = min(READ_AREA_TOP, size.height * 0.66)
    return Rect(left, READ_AREA_BOTTOM + _SPARE, right - left, top - READ_AREA_BOTTOM - 2 * _SPARE)


def _width(hand: Hand, line: str) -> float:
    words = line.split()
    spaces = hand.space * max(0, len(words) - 1)
    return sum(hand.shelf.width(word) for word in words) + spaces


class _Block:
    """The lines of one address in a frame (points): none of them may wrap."""

    def __init__(self, lines: Sequence[str], hand: Hand, frame: Rect, x_height: float) -> None:
        self._lines, self._hand, self._frame = lines, hand, frame
        self._sizes = size_range(hand, x_height)
        self._paragraphs = tuple(
            Paragraph(tuple(line.split()), gap_before=False) for line in lines if line.split()
        )

    def written(self, spot: float, look: Look, seed: int, recipient: str, envelope: str) -> Ink:
        """The block as ink; ``spot`` is the share of the free height left above it."""
        fitted = self._fit(recipient, envelope)
        top = self._frame.top - (self._frame.height - fitted.height) * spot
        block = Block(fitted, self._paragraphs, self._frame, top, seed)
        return write(block, self._hand, look)

    def _fit(self, recipient: str, envelope: str) -> Fitted:
        low, high = self._sizes
        widest = max(self._lines, key=lambda line: _width(self._hand, line))
        # A line that would wrap asks for a smaller size instead: cap the range by the widest line.
        cap = self._frame.width * 0.96 / max(_width(self._hand, widest), 0.01)
        while high > cap and high > low:
            high -= 0.5
        fitted = fit(self._paragraphs, self._hand, self._frame, (low, high))
        if isinstance(fitted, TooLong) or len(fitted.lines) > len(self._paragraphs):
            raise InputError(
                "layout.address_too_long", recipient=recipient, envelope=envelope, line=widest
            )
        return fitted
