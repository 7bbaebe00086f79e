"""Orders pen strokes for little travel with the pen up, each word in one go.

Lines are written to and fro, as a plough goes; within a word the strokes are taken in the order
and direction that shorten the way, improved by 2-opt (Croes 1958).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from cards.render.pen_strokes import PenWord, Points

Spot = npt.NDArray[np.float64]

_ROUNDS = 12
"""Rounds of improvement at most; a word of ordinary length needs two or three."""


def travel(strokes: Iterable[Points]) -> float:
    """Millimetres that the pen goes lifted between these strokes, in their order."""
    return sum(_gap(first[-1], second[0]) for first, second in pairwise(strokes))


def in_plotting_order(words: Sequence[PenWord]) -> tuple[PenWord, ...]:
    """The words to and fro, line by line, each with its strokes in the order of the pen."""
    drawn = [word for word in words if word.strokes]
    there_and_back = _to_and_fro(drawn)
    pen: Spot = np.zeros(2)
    ordered = []
    for index, word in enumerate(there_and_back):
        following = there_and_back[index + 1] if index + 1 < len(there_and_back) else None
        strokes = _ordered(word.strokes, pen, _middle(following) if following else None)
        pen = strokes[-1][-1]
        ordered.append(replace(word, strokes=tuple(strokes)))
    return tuple(ordered)


def _to_and_fro(words: Sequence[PenWord]) -> list[PenWord]:
    lines = list(dict.fromkeys(word.line for word in words))
    turn = {line: index % 2 for index, line in enumerate(lines)}
    return sorted(words, key=lambda word: (word.line, -word.word if turn[word.line] else word.word))


def _middle(word: PenWord) -> Spot:
    middle: Spot = np.concatenate(word.strokes).mean(axis=0)
    return middle


def _ordered(strokes: Sequence[Points], pen: Spot, target: Spot | None) -> list[Points]:
    """One word's strokes from where the pen is towards where it goes next."""
    left = list(strokes)
    way: list[Points] = []
    at = pen
    while left:
        turned = [stroke[::-1] for stroke in left]
        near = [_gap(at, stroke[0]) for stroke in left]
        far = [_gap(at, stroke[0]) for stroke in turned]
        best = int(np.argmin([min(pair) for pair in zip(near, far, strict=True)]))
        chosen = left.pop(best)
        way.append(chosen if near[best] <= far[best] else chosen[::-1])
        at = way[-1][-1]
    for _ in range(_ROUNDS):
        if not _improved(way, pen, target):
            break
    return way


def _improved(way: list[Points], pen: Spot, target: Spot | None) -> bool:
    """Turn every stretch of the way whose turning shortens it; whether any did."""
    better = False
    for first in range(len(way)):
        for last in range(first, len(way)):
            before = way[first - 1][-1] if first else pen
            after = way[last + 1][0] if last + 1 < len(way) else target
            now = _gap(before, way[first][0]) + _gap(way[last][-1], after)
            then = _gap(before, way[last][-1]) + _gap(way[first][0], after)
            if then < now - 1e-9:
                way[first : last + 1] = [stroke[::-1] for stroke in way[first : last + 1][::-1]]
                better = True
    return better


def _gap(first: Spot, second: Spot | None) -> float:
    """The distance of two spots; to no spot at all it is nothing."""
    if second is None:
        return 0.0
    return float(np.hypot(second[0] - first[0], second[1] - first[1]))
