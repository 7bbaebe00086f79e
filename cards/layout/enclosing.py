"""Which envelope a card goes in, and how much room it has there."""

from __future__ import annotations

from collections.abc import Iterable

from cards.model.geometry import Size, mm
from cards.model.paper import Envelope

LEAST_ROOM = mm(3)
"""What an envelope is longer and higher than the card in it, at the least: the tightest pairs in
trade, A2 and 4bar, leave 1/8 inch."""


def room(card: Size, envelope: Size) -> Size:
    """What the envelope is longer and higher than the folded card lying in it, in points.

    The longer side of the card lies along the longer side of the envelope; a negative side means
    that it does not go in.
    """
    long, short = max(card.width, card.height), min(card.width, card.height)
    return Size(
        max(envelope.width, envelope.height) - long, min(envelope.width, envelope.height) - short
    )


def goes_in(card: Size, envelope: Envelope) -> bool:
    """Whether the card goes in with the least room that is sold."""
    left = room(card, envelope.size)
    # A hundredth of a point forgives figures rounded to a tenth of a millimetre and back.
    return min(left.width, left.height) > LEAST_ROOM - 0.01


def smallest_for(card: Size, among: Iterable[Envelope]) -> Envelope | None:
    """The smallest of the envelopes that the card goes in."""
    fitting = [envelope for envelope in among if goes_in(card, envelope)]
    return min(fitting, key=lambda each: each.size.width * each.size.height, default=None)
