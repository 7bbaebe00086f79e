"""The type sizes that are offered by name, for a hand."""

from __future__ import annotations

from dataclasses import dataclass

from cards.layout.fitting import SIZE_STEP, size_range
from cards.layout.pages import COMFORTABLE_X_HEIGHT
from fonts.hand import load_hand


@dataclass(frozen=True, slots=True)
class NamedSizes:
    """Points; the same name looks about as large in every hand, as x-heights are alike."""

    small: float
    usual: float
    large: float


def named_sizes(hand: str) -> NamedSizes:
    """The smallest and the largest size that we choose by ourselves, and a comfortable one.

    Raises what ``load_hand`` raises.
    """
    loaded = load_hand(hand)
    low, high = size_range(loaded)
    comfortable = round(COMFORTABLE_X_HEIGHT / loaded.x_height / SIZE_STEP) * SIZE_STEP
    return NamedSizes(low, min(max(low, comfortable), high), high)
