"""Where the pages of a sheet lie on the desk: beside each other or one below the other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from cards.model.geometry import Size

RULER = 34.0
"""Pixels left of a page and above it that its rulers take."""
CAPTION = 24.0
"""Pixels below a page for its name."""
_EDGE = 20.0
LIFE_SIZE = 96 / 72
"""Pixels to a point, on screens that count 96 pixels to an inch."""
LARGEST = 2.0 * LIFE_SIZE


@dataclass(frozen=True, slots=True)
class Arrangement:
    """Pixels to a point, and the upper left corner of each page in pixels."""

    scale: float
    corners: tuple[tuple[float, float], ...]
    desk: tuple[float, float] = (0.0, 0.0)
    """Width and height of the desk they lie on, in pixels."""


def arranged(
    pages: Sequence[Size], width: float, height: float, scale: float | None = None
) -> Arrangement:
    """The pages as large as they fit into a desk of so many pixels.

    With a ``scale`` they lie in the same way on a desk that is as large as need be.
    """
    beside = _row(pages, width, height)
    below = _column(pages, width, height)
    fits = below if below.scale > beside.scale else beside
    if scale is None:
        return fits
    return (_column if fits is below else _row)(pages, width, height, scale)


def _row(
    pages: Sequence[Size], width: float, height: float, asked: float | None = None
) -> Arrangement:
    wide = sum(page.width for page in pages)
    high = max(page.height for page in pages)
    around, above = 2 * _EDGE + RULER * len(pages), _EDGE + RULER + CAPTION
    scale = asked or _scale((width - around) / wide, (height - above) / high)
    if asked:
        width, height = max(width, wide * asked + around), max(height, high * asked + above)
    left = (width - wide * scale - RULER * len(pages)) / 2
    top = (height - high * scale - RULER - CAPTION) / 2 + RULER
    corners = []
    for page in pages:
        left += RULER
        corners.append((left, top))
        left += page.width * scale
    return Arrangement(scale, tuple(corners), (width, height))


def _column(
    pages: Sequence[Size], width: float, height: float, asked: float | None = None
) -> Arrangement:
    wide = max(page.width for page in pages)
    high = sum(page.height for page in pages)
    around, above = 2 * _EDGE + RULER, _EDGE + (RULER + CAPTION) * len(pages)
    scale = asked or _scale((width - around) / wide, (height - above) / high)
    if asked:
        width, height = max(width, wide * asked + around), max(height, high * asked + above)
    left = (width - wide * scale - RULER) / 2 + RULER
    top = (height - high * scale - (RULER + CAPTION) * len(pages)) / 2
    corners = []
    for page in pages:
        top += RULER
        corners.append((left, top))
        top += page.height * scale + CAPTION
    return Arrangement(scale, tuple(corners), (width, height))


def _scale(*scales: float) -> float:
    return max(min(*scales, LARGEST), 0.05)
