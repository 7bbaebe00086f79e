"""Spaces a hand as the eye does: by the white between letters, never by their bounding boxes.

Every side of a letter is judged row by row. A row in which the ink lies far back counts as white
up to a limit, so that letters come closer after T, J or L and no gap is torn there.
"""

from __future__ import annotations

import numpy as np

from fonts.own.characters import CAPITALS, DIGITS, EXTRA_CAPITALS, EXTRA_LOWER, LOWER
from fonts.own.shapes import ROWS, X_HEIGHT, Shape
from fonts.own.trace import Floats

LETTERS = frozenset(LOWER + EXTRA_LOWER + CAPITALS + EXTRA_CAPITALS + DIGITS)

_WHITE = 0.175 * X_HEIGHT
"""Mean white at one side of a letter: stems of neighbours then stand as in quick print."""
_DEEPEST = 0.45 * X_HEIGHT
"""A row counts for no more white than this."""
_BEARINGS = (0.0, 0.22 * X_HEIGHT)
_FURTHEST_TAIL = 0.7 * X_HEIGHT
"""A tail under its neighbour takes no room, as far as this; pairs see that it touches nothing."""
_ARMS = 1.5 * X_HEIGHT
"""The crossbar of a t and the arm of a k end below this; what leans out above is left alone."""
_SIGN_BEARING = 0.14 * X_HEIGHT
"""At both sides of punctuation."""
_PAIR_DEEPEST = 0.7 * X_HEIGHT
_PAIR_LIMITS = (-0.85 * X_HEIGHT, 0.12 * X_HEIGHT)
_CLOSEST = 0.1 * X_HEIGHT
_SIGN_GAP = 0.3 * X_HEIGHT
_SIGN_CLOSEST = -0.2 * X_HEIGHT
"""A sign slips under or over its neighbour no further than this."""
_SHARE = 0.85
"""How much of what is wanting a pair makes good: writers are not as even as type."""
_LEAST = 0.02 * X_HEIGHT


def spaced(text: str, shape: Shape) -> Shape:
    """The shape with side bearings of its own."""
    left, _, right, _ = shape.box
    if text in LETTERS:
        before, after = _bearings(text, shape)
    else:
        before = after = _SIGN_BEARING
    return shape.moved(before - left, 0.0).with_advance(before + right - left + after)


def _bearings(text: str, shape: Shape) -> tuple[float, float]:
    left, _, right, top = shape.box
    height = X_HEIGHT if text in LOWER + EXTRA_LOWER else max(top, X_HEIGHT)
    zone = (ROWS > 0) & (height > ROWS)
    # A bar or an arm above the zone meets the neighbour's; a tail below it finds room.
    met = (ROWS > 0) & (max(height, _ARMS) > ROWS)
    leftmost, rightmost = shape.reach
    sides = []
    for depth in (leftmost - left, right - rightmost):
        body = depth[zone]
        reached = depth[met][np.isfinite(depth[met])]
        tail = min(float(reached.min()), _FURTHEST_TAIL) if len(reached) else 0.0
        deep = np.minimum(np.where(np.isnan(body), np.inf, body - tail), _DEEPEST)
        sides.append(float(np.clip(_WHITE - deep.mean(), *_BEARINGS)) - tail)
    return sides[0], sides[1]


class Pairs:
    """The white between any two of some spaced shapes."""

    def __init__(self, shapes: dict[str, tuple[str, Shape]]) -> None:
        """``shapes`` are text and shape by glyph name."""
        self.names = list(shapes)
        self._letter = np.array([shapes[name][0] in LETTERS for name in self.names])
        before, after = [], []
        for _, shape in shapes.values():
            leftmost, rightmost = shape.reach
            before.append(_grown(leftmost))
            after.append(_grown(shape.advance - rightmost))
        self._before, self._after = np.array(before), np.array(after)
        weight = np.where((ROWS > 0) & (ROWS < X_HEIGHT), 1.0, 0.0)
        weight[(ROWS > -0.4 * X_HEIGHT) & (ROWS < 0)] = 0.25
        weight[(ROWS > X_HEIGHT) & (ROWS < 1.7 * X_HEIGHT)] = 0.25
        self._weight = weight / weight.sum()
        lower = np.array([shapes[name][0] in set(LOWER) for name in self.names])
        every = [self._white(int(index))[lower] for index in np.flatnonzero(lower)]
        self._target = float(np.median(np.concatenate(every))) if every else _SIGN_GAP

    def _gaps(self, left: int) -> Floats:
        """The white in each row (second axis) between a shape and every other."""
        return np.asarray(self._after[left][None] + self._before)

    def _white(self, left: int, closer: float = 0.0) -> Floats:
        gaps = self._gaps(left) - closer
        deep = np.minimum(np.where(np.isnan(gaps), _PAIR_DEEPEST, gaps), _PAIR_DEEPEST)
        return np.asarray(deep @ self._weight)

    def kerns(self, left: int) -> Floats:
        """How much further (or closer, negative) each other shape stands after this one."""
        wanted = self._letters(left) if self._letter[left] else np.zeros(len(self.names))
        signs = self._signs(left)
        mixed = ~(self._letter & self._letter[left])
        wanted = np.clip(np.where(mixed, signs, wanted), *_PAIR_LIMITS)
        nearest = np.where(np.isnan(self._gaps(left)), np.inf, self._gaps(left)).min(axis=1)
        wanted = np.maximum(wanted, np.minimum(_CLOSEST - nearest, _FURTHEST_TAIL))
        return np.where(np.abs(wanted) < _LEAST, 0.0, wanted)

    def _letters(self, left: int) -> Floats:
        """Letters stand so that the white between them is that of most pairs."""
        steps = np.linspace(*_PAIR_LIMITS, 49)
        white = np.array([self._white(left, -step) for step in steps])
        best = np.abs(white - self._target).argmin(axis=0)
        return np.asarray(_SHARE * steps[best])

    def _signs(self, left: int) -> Floats:
        """A sign stands off by the white in its own rows alone."""
        gaps = self._gaps(left)
        found = np.where(np.isnan(gaps), np.inf, gaps).min(axis=1)
        found = np.where(np.isfinite(found), found, _SIGN_GAP + 0.1 * X_HEIGHT)
        return np.clip(_SIGN_GAP - found, _SIGN_CLOSEST, 0.0)


def _grown(depth: Floats) -> Floats:
    """The least depth of each row and its neighbours: ink needs air above and below, too."""
    around = np.array([np.roll(depth, shift) for shift in (-1, 0, 1)])
    around[0, -1] = around[2, 0] = np.nan
    none = np.isnan(around).all(axis=0)
    least = np.where(np.isnan(around), np.inf, around).min(axis=0)
    return np.where(none, np.nan, least)
