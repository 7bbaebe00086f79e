"""Lays out an envelope's face: the return address and the recipient's address.

Where the recipient's address stands follows the sender's post (``layout.post_rules``): inside the
area its machines read. The return address stands in the upper left corner, above that area, or on
the flap (``layout.flap``).
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from cards.layout.address_block import AddressBlock, line_width
from cards.layout.envelopes import find_envelope
from cards.layout.letters import as_written
from cards.layout.post_rules import rules_from
from cards.layout.writing import ensure_drawable
from cards.model.errors import InputError
from cards.model.geometry import Matrix, Rect, Size, mm
from cards.model.look import Look
from cards.model.paper import Envelope
from cards.model.placement import Face, Imposed, Ink, Sheet
from fonts.chance import seed_of
from fonts.hand import Hand, load_hand

_CORNER = mm(9)
_EDGE = mm(8)
RETURN_X_HEIGHT = mm(1.8)
_RECIPIENT_X_HEIGHT = mm(2.5)
_LEAST_RETURN = mm(1.2)
_SPARE = mm(2)
"""Kept free inside the read area for the hand to wander in."""
_UPPER = 0.66
"""Of the envelope's height: the address stands no higher, however far the area reaches."""


def lay_out_envelope(
    to: Sequence[str],
    sender: Sequence[str],
    envelope_id: str,
    look: Look,
    seed: int,
    *,
    recipient: str,
    from_country: str = "US",
) -> Sheet:
    """The envelope as one page of its own size; ``to`` and ``sender`` are address lines.

    An empty ``sender`` leaves the corner free. An address too long for the area where the post of
    ``from_country`` reads is written as large as the envelope takes; ``recipient_box`` says where
    it stands. Raises InputError "layout.undrawable" or "layout.address_too_long", naming the
    recipient.
    """
    hand, envelope = load_hand(look.hand), find_envelope(envelope_id)
    to, sender = ([as_written(line) for line in lines] for lines in (to, sender))
    ensure_drawable(hand, "".join([*to, *sender]), recipient)
    ink: list[Ink] = []
    if sender:
        # With the recipient's seed both blocks would wander alike, line for line.
        apart = seed_of(seed, "return")
        ink.append(_sender(sender, envelope, hand, look, apart, recipient, from_country))
    if to:
        ink.append(_recipient(to, envelope, hand, look, seed, recipient, from_country))
    return addressed(envelope.size, ink, (sender, to))


def addressed(size: Size, ink: Sequence[Ink], blocks: Sequence[Sequence[str]]) -> Sheet:
    """A page of one face with these blocks of lines on it."""
    text = "\n\n".join("\n".join(lines) for lines in blocks if lines)
    return Sheet(size, (Imposed(Face(size, tuple(ink), text), Matrix()),))


def recipient_box(sheet: Sheet) -> Rect:
    """The box round the recipient's address on an envelope, in points, long letters included."""
    ink = sheet.faces[0].face.placements[-1]
    if not isinstance(ink, Ink):
        raise TypeError(ink)
    left, right = float(np.min(ink.matrices[:, 4])), float(np.max(ink.word_ends))
    low, high = float(np.min(ink.baselines)), float(np.max(ink.baselines))
    low, high = low - 0.25 * ink.size, high + 0.75 * ink.size
    return Rect(left, low, right - left, high - low)


def _recipient(
    to: Sequence[str],
    envelope: Envelope,
    hand: Hand,
    look: Look,
    seed: int,
    recipient: str,
    from_country: str,
) -> Ink:
    """The address in the read area; where it does not fit that, on the face as it can be."""
    frames = (_read_frame(envelope.size, to, hand, from_country), _whole_frame(envelope.size))
    try:
        block = AddressBlock(to, frames[0], _RECIPIENT_X_HEIGHT, 0.5, recipient, envelope.name)
        return block.written(hand, look, seed)
    except InputError:
        block = AddressBlock(to, frames[1], _RECIPIENT_X_HEIGHT, 0.5, recipient, envelope.name)
        return block.written(hand, look, seed)


def _sender(
    sender: Sequence[str],
    envelope: Envelope,
    hand: Hand,
    look: Look,
    seed: int,
    recipient: str,
    from_country: str,
) -> Ink:
    """The return address above the read area; where it does not fit that, as high as it can be."""
    above = envelope.size.height - rules_from(from_country).area.on(envelope.size).top - _SPARE
    try:
        frame = _return_frame(envelope.size, above)
        block = AddressBlock(
            sender, frame, RETURN_X_HEIGHT, 0.0, recipient, envelope.name, least=_LEAST_RETURN
        )
        return block.written(hand, look, seed)
    except InputError:
        frame = _return_frame(envelope.size, max(above, mm(16)) + _EDGE)
        block = AddressBlock(sender, frame, RETURN_X_HEIGHT, 0.0, recipient, envelope.name)
        return block.written(hand, look, seed)


def _return_frame(size: Size, above: float) -> Rect:
    """The upper left corner, down to ``above`` points from the upper edge."""
    edge = min(_EDGE, above / 4)
    height = max(min(size.height * 0.34, above - edge), 1.0)
    return Rect(_CORNER, size.height - edge - height, size.width * 0.42, height)


def _read_frame(size: Size, to: Sequence[str], hand: Hand, from_country: str) -> Rect:
    """The read area right of about two fifths of the face, wider when a line needs it."""
    area = rules_from(from_country).area.on(size)
    widest = max(line_width(hand, line) for line in to)
    needed = widest * _RECIPIENT_X_HEIGHT / hand.x_height * 1.08
    right = area.right - _SPARE
    left = max(area.x + _SPARE, min(size.width * 0.42, right - needed))
    top = min(area.top, size.height * _UPPER) - _SPARE
    low = area.y + _SPARE
    return Rect(left, low, max(right - left, 1.0), max(top - low, 1.0))


def _whole_frame(size: Size) -> Rect:
    """The lower part of the face but for its edges."""
    return Rect(_EDGE, _EDGE, size.width - 2 * _EDGE, max(size.height * _UPPER - _EDGE, 1.0))
