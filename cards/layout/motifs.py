"""The drawings one can have on the front of a card, each of a few single lines of our own."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

import numpy as np

from cards.layout.brush import Points, arc, curve, leaf, ring
from cards.model.errors import InputError

Lines = Sequence[Points]


def _sprig() -> Lines:
    """A stem that leans, leaves to both sides growing smaller to the tip."""
    stem = curve((0, 0), (5, 12), (7, 26), (6, 40), (9, 55))
    lines = [stem]
    for number, share in enumerate((0.2, 0.31, 0.43, 0.55, 0.67, 0.79)):
        base, lean = _along(stem, share)
        length = 15.5 - 1.5 * number
        lines.append(leaf(base, lean + (52 if number % 2 else -50), length, length * 0.5))
    base, lean = _along(stem, 1.0)
    return [*lines, leaf(base, lean, 8.5, 4.4)]


def _wreath() -> Lines:
    """A circle that is left open above, its leaves turned outwards and inwards."""
    stem = arc((0, 0), 25, 112, 428)
    lines = [stem]
    leaves = 26
    for number in range(leaves):
        share = 0.015 + 0.97 * (number + 0.5) / leaves
        base, lean = _along(stem, share)
        way = lean if share > 0.5 else lean + 180
        outer = (number % 2 == 0) == (share > 0.5)
        lines.append(leaf(base, way + (-42 if outer else 42), 8.6 if number % 2 else 9.6, 4.0))
    return lines


def _flower() -> Lines:
    """A daisy on its stem with two leaves."""
    centre = (0.0, 50.0)
    lines = [ring(centre, 3.2)]
    for number in range(11):
        angle = 90 + number * 360 / 11
        turn = math.radians(angle)
        base = np.array(centre) + 4.4 * np.array([math.cos(turn), math.sin(turn)])
        lines.append(leaf(base, angle, 11.0, 4.6))
    stem = curve((0.6, 33.6), (1.6, 24), (0.6, 12), (-3, 0))
    left, right = _along(stem, 0.42)[0], _along(stem, 0.6)[0]
    return [*lines, stem, leaf(right, 34, 15, 6.4), leaf(left, 148, 13, 5.8)]


def _leaf() -> Lines:
    """One leaf with its veins."""
    midrib = curve((0, 0), (10, 10), (20, 23), (28, 38), (32, 54))
    upper = curve((9.4, 9.4), (8.5, 20), (13, 33), (22, 46), (32, 54))
    lower = curve((9.4, 9.4), (20, 13), (29, 22), (34, 36), (32, 54))
    lines = [midrib, upper, lower]
    for share, to in ((0.34, (10.0, 24.5)), (0.47, (14.2, 35.0)), (0.6, (21.0, 44.6))):
        lines.append(_vein(_along(midrib, share)[0], to))
    for share, to in ((0.34, (24.4, 16.8)), (0.47, (30.6, 26.0)), (0.6, (33.4, 36.4))):
        lines.append(_vein(_along(midrib, share)[0], to))
    return lines


def _vein(start: Points, to: tuple[float, float]) -> Points:
    middle = (start + to) / 2 + (0.4, -0.9)
    return curve((float(start[0]), float(start[1])), (float(middle[0]), float(middle[1])), to)


def _envelope() -> Lines:
    """An envelope with its flap, and a small heart for a seal."""
    corners = ((0, 0), (44, 0), (44, 29), (0, 29))
    edges = [_straight(a, b) for a, b in zip(corners, corners[1:] + corners[:1], strict=True)]
    flap = [_straight((0, 29), (19.2, 12.9)), _straight((44, 29), (24.8, 12.9))]
    folds = [_straight((0, 0), (16.2, 13.6)), _straight((44, 0), (27.8, 13.6))]
    right = curve((22, 7.6), (25.2, 11.0), (26.2, 13.6), (24.6, 15.4), (22.6, 14.7), (22, 13.2))
    left = np.column_stack([44 - right[:, 0], right[:, 1]])
    return [*edges, *flap, *folds, right, left]


def _wave() -> Lines:
    """Three lines of water, the middle one longest."""
    lines = []
    for level, (start, end) in ((12.0, (6, 48)), (6.0, (0, 56)), (0.0, (10, 52))):
        x = np.linspace(start, end, 42)
        lines.append(np.column_stack([x, level + 1.5 * np.sin(x * 2 * math.pi / 14 + level)]))
    return lines


def _hills() -> Lines:
    """A low sun behind two hills."""
    near = curve((0, 4), (12, 10), (24, 13), (36, 8), (46, 3), (58, 0))
    far = curve((27.5, 12.6), (38, 18.6), (47, 18.4), (58, 12))
    sun = arc((26.5, 17.5), 8.2, 2, 211)
    rays = [
        np.array([26.5, 17.5]) + np.outer([11.2, 14.8], [math.cos(turn), math.sin(turn)])
        for turn in (math.radians(angle) for angle in (38, 69, 100, 131, 162))
    ]
    return [near, far, sun, *rays]


def _cup() -> Lines:
    """A cup on its saucer, still warm."""
    bowl = curve((0, 24), (1.2, 13), (6, 5.4), (15, 3), (24, 5.4), (28.8, 13), (30, 24))
    rim = ring((0, 0), 1) * (15, 2.6) + (15, 24)
    handle = curve((29.2, 19.6), (36.4, 20.4), (37, 13.4), (32, 10), (27.4, 9.8))
    saucer = curve((-7, 2.4), (3, -1.4), (15, -2.4), (27, -1.4), (37, 2.4))
    steam = [curve((x, 30), (x + 2.2, 34), (x - 1.6, 38.4), (x + 1, 43)) for x in (9.5, 15.5, 21.5)]
    return [bowl, rim, handle, saucer, *steam]


def _straight(start: tuple[float, float], end: tuple[float, float]) -> Points:
    return np.linspace(start, end, 5)


def _along(line: Points, share: float) -> tuple[Points, float]:
    """A point on a line at a share of its length, and the line's way there in degrees."""
    at = share * (len(line) - 1)
    index = min(int(at), len(line) - 2)
    step = line[index + 1] - line[index]
    return line[index] + (at - index) * step, math.degrees(math.atan2(step[1], step[0]))


_DRAWN: dict[str, Callable[[], Lines]] = {
    "sprig": _sprig,
    "wreath": _wreath,
    "flower": _flower,
    "leaf": _leaf,
    "envelope": _envelope,
    "wave": _wave,
    "hills": _hills,
    "cup": _cup,
}

MOTIFS = tuple(_DRAWN)
"""Their names, in the order in which they are offered."""


def motif_lines(name: str) -> Lines:
    """The lines of a motif in its own unit; raises InputError "layout.no_such_motif"."""
    if name not in _DRAWN:
        raise InputError("layout.no_such_motif", given=name, known=", ".join(MOTIFS))
    return _DRAWN[name]()
