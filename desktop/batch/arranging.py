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
_LARGEST = 2.0 * 96 / 72
"""Pixels to a point: no larger than twice life size."""


@dataclass(frozen=True, slots=True)
class Arrangement:
    """Pixels to a point, and the upper left corner of each page in pixels."""

    scale: float
    corners: tuple[tuple[float, float], ...]


def arranged(pages: Sequence[Size], width: float, height: float) -> Arrangement:
    """The pages as large as they fit into a desk of so many pixels."""
    beside = _row(pages, width, height)
    below = _column(pages, width, height)
    return below if below.scale > beside.scale else beside


def _row(pages: Sequence[Size], width: float, height: float) -> Arrangement:
    wide = sum(page.width for page in pages)
    high = max(page.height for page in pages)
    free = width - 2 * _EDGE - RULER * len(pages)
    scale = _scale(free / wide, (height - _EDGE - RULER - CAPTION) / high)
    left = (width - wide * scale - RULER * len(pages)) / 2
    top = (height - high * scale - RULER - CAPTION) / 2 + RULER
    corners = []
    for page in pages:
        left += RULER
        corners.append((left, top))
        left += page.width * scale
    return Arrangement(scale, tuple(corners))


def _column(pages: Sequence[Size], width: float, height: float) -> Arrangement:
    wide = max(page.width for page in pages)
    high = sum(page.height for page in pages)
    free = height - _EDGE - (RULER + CAPTION) * len(pages)
    scale = _scale((width - 2 * _EDGE - RULER) / wide, free / high)
    left = (width - wide * scale - RULER) / 2 + RULER
    top = (height - high * scale - (RULER + CAPTION) * len(pages)) / 2
    corners = []
    for page in pages:
        top += RULER
        corners.append((left, top))
        top += page.height * scale + CAPTION
    return Arrangement(scale, tuple(corners))


def _scale(*scales: float) -> float:
    return max(min(*scales, _LARGEST), 0.05)
