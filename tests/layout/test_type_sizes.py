"""The sizes offered by name lie within what the layout chooses by itself, and in order."""

from __future__ import annotations

import pytest

from cards.layout.card import lay_out_card
from cards.layout.fitting import LARGEST_X_HEIGHT, SMALLEST_X_HEIGHT
from cards.layout.type_sizes import named_sizes
from cards.model.look import Look
from fonts.catalogue import bundled_hands
from fonts.errors import HandError
from fonts.hand import load_hand


@pytest.mark.parametrize("hand", [each.id for each in bundled_hands()])
def test_each_hand_has_three_sizes_that_differ_and_write(hand: str) -> None:
    sizes = named_sizes(hand)
    assert sizes.small < sizes.usual < sizes.large
    x_height = load_hand(hand).x_height
    assert sizes.small * x_height >= SMALLEST_X_HEIGHT
    assert sizes.large * x_height <= LARGEST_X_HEIGHT
    for size in (sizes.small, sizes.usual, sizes.large):
        lay_out_card("Dear Ana,\n\nthank you.", Look(hand=hand, size=size), 1, recipient="Ana")


def test_a_hand_that_is_not_here_is_named() -> None:
    with pytest.raises(HandError):
        named_sizes("nobody")
