"""Which of its outlines each letter takes, so that no reader sees the same shape come again."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from fonts.chance import keys
from fonts.letters import Letters

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]

_GOLDEN = (5.0**0.5 - 1.0) / 2.0
"""Its multiples, wrapped, keep as far from each other as they can."""


def shape_turns(letters: Letters, count: int, seeds: Ints) -> tuple[Ints, Floats]:
    """Which of ``count`` outlines each letter takes: all of them in turn before one comes again.

    With it comes a number from -1 to 1 that differs for letters of the page which take the same
    outline, so that no two of them need be copies.

    Each glyph begins somewhere by its page's seed; each line of the page begins nearly half a
    round further on, so that neither a line's end and the next one's start nor letters that stand
    above each other share an outline.
    """
    line = letters.places.line
    page_seeds = seeds.astype(np.uint64)[letters.page[line]]
    first = (keys(page_seeds, letters.glyphs) % np.uint64(count)).astype(np.int64)
    step = (count - 1) // 2 if count > 2 else 1
    turns = first + letters.row[line] * step + _times_before(line * 65536 + letters.glyphs)
    rounds, outlines = np.divmod(turns, count)
    return outlines, 2.0 * (rounds * _GOLDEN % 1.0) - 1.0


def _times_before(values: Ints) -> Ints:
    """How often each value stood earlier in the array."""
    order = np.argsort(values, kind="stable")
    ranked = values[order]
    starts = np.flatnonzero(np.diff(ranked, prepend=ranked[:1] - 1))
    lengths = np.diff(starts, append=len(values))
    times = np.empty(len(values), np.int64)
    times[order] = np.arange(len(values)) - np.repeat(starts, lengths)
    return times
