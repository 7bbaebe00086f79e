"""How envelopes and labels are addressed: in which hand, and where the return address stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from cards.layout.letters import as_written
from cards.model.look import DEFAULT_VARIATION, Look
from fonts.catalogue import find_hand
from fonts.errors import HandError
from fonts.hand import load_hand

if TYPE_CHECKING:
    from cards.store import Store

CLEAR = "clear"
"""The hand that machines read best, of those that can draw the address."""

AS_NOTE = "note"
"""The hand of the note that goes into the envelope."""

CLEAR_HANDS = ("playpen-sans", "patrick-hand", "caveat")
"""Of eight addresses on A7 envelopes, read by Tesseract at 300 dpi (``python -m
tests.bench.envelopes``, 2026-11-22), the first had 0.2 % of its characters wrong with care (plain
0.0 %), the second 3.0 (1.5), the third, which has Cyrillic letters too, 6.9 (4.6); the other hands
had 5.7 to 43 %."""

_HAND = "envelope_hand"
_RETURN = "envelope_return"


class ReturnPlace(StrEnum):
    """Where the sender's address is written."""

    CORNER = "corner"
    """On the front, in the upper left corner."""
    FLAP = "flap"
    """On the back, on the flap: a page of its own."""
    NONE = "none"


@dataclass(frozen=True, slots=True)
class EnvelopeStyle:
    """The choices that hold for all envelopes; ``hand`` is CLEAR, AS_NOTE or a hand's id."""

    hand: str = CLEAR
    returning: ReturnPlace = ReturnPlace.CORNER


USUAL = EnvelopeStyle()


def envelope_style(store: Store) -> EnvelopeStyle:
    """How the person addresses envelopes; a hand that is gone counts as not chosen."""
    hand = store.preference(_HAND, CLEAR)
    place = store.preference(_RETURN, ReturnPlace.CORNER)
    known = place in set(ReturnPlace)
    return EnvelopeStyle(
        hand if _is_known(hand) else CLEAR, ReturnPlace(place) if known else ReturnPlace.CORNER
    )


def keep_envelope_style(store: Store, style: EnvelopeStyle) -> None:
    """Address envelopes so from now on; raises HandError "fonts.no_such_hand" for no hand."""
    if style.hand not in {CLEAR, AS_NOTE}:
        find_hand(style.hand)
    store.set_preference(_HAND, style.hand)
    store.set_preference(_RETURN, style.returning.value)


def look_of_address(look: Look, style: EnvelopeStyle, lines: Sequence[str]) -> Look:
    """The look in which address lines are written beside a note of this look.

    The clear hand is written with care at most, whatever the note is. Where no clear hand has all
    the letters it is the note's own.
    """
    if style.hand == AS_NOTE:
        return look
    if style.hand != CLEAR:
        return replace(look, hand=style.hand)
    text = as_written("".join(lines))
    for hand in CLEAR_HANDS:
        if not load_hand(hand).missing(text):
            plain = look.variation == "plain"
            return replace(look, hand=hand, variation="plain" if plain else DEFAULT_VARIATION)
    return look


def _is_known(hand: str) -> bool:
    if hand in {CLEAR, AS_NOTE}:
        return True
    try:
        find_hand(hand)
    except HandError:
        return False
    return True
