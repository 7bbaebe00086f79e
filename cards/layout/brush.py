"""Draws single lines as a pen does: smooth, thinner where they begin and end, never quite the same.

Lines are N x 2 points in a drawing's own unit, y up; what comes out is in points.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from cards.model.geometry import Rect
from cards.model.placement import Colour, Drawn
from fonts.chance import keys, normal, seed_of

Points = npt.NDArray[np.float64]

_PER_SPAN = 4
_TAPER = 0.45
"""Of the full width, where a line begins and ends."""
_RUN_IN = 0.16
"""Share of a line over which it swells."""
_STRAY = 0.005
"""How far lines stray, as a share of the drawing's size; chosen by eye."""
_WAVES = 3


def curve(*points: tuple[float, float]) -> Points:
    """A smooth line through points (a Catmull-Rom spline)."""
    given = np.array(points, float)
    if len(given) < 3:
        return given
    first, last = 2 * given[0] - given[1], 2 * given[-1] - given[-2]
    held = np.vstack([first, given, last])
    t = np.linspace(0.0, 1.0, _PER_SPAN, endpoint=False)[:, None]
    spans = [
        0.5
        * (
            2 * b
            + (c - a) * t
            + (2 * a - 5 * b + 4 * c - d) * t**2
            + (3 * b - a - 3 * c + d) * t**3
        )
        for a, b, c, d in zip(held, held[1:], held[2:], held[3:], strict=False)
    ]
    found: Points = np.vstack([*spans, given[-1:]])
    return found


def arc(centre: tuple[float, float], radius: float, start: float, end: float) -> Points:
    """Part of a circle; angles in degrees, counter-clockwise from the right."""
    steps = max(6, round(abs(end - start) / 18))
    angles = np.radians(np.linspace(start, end, steps + 1))
    found: Points = np.column_stack([np.cos(angles), np.sin(angles)]) * radius + centre
    return found


def ring(centre: tuple[float, float], radius: float, start: float = 90.0) -> Points:
    """A whole circle, begun at an angle; the pen goes on until no thin beginning is left bare."""
    return arc(centre, radius, start, start + 425.0)


def leaf(base: Points, angle: float, length: float, width: float) -> Points:
    """A leaf in one line: out along one side to the tip and back along the other."""
    side = ((0.0, 0.0), (0.3, 0.46), (0.68, 0.36), (1.0, 0.0))
    back = tuple((x, -y) for x, y in reversed(side[:-1]))
    shape = curve(*side)[:, :], curve(side[-1], *back)
    flat = np.vstack([shape[0], shape[1][1:]]) * (length, width)
    cosine, sine = math.cos(math.radians(angle)), math.sin(math.radians(angle))
    found: Points = flat @ np.array([[cosine, sine], [-sine, cosine]]) + base
    return found


def drawn(lines: Sequence[Points], room: Rect, width: float, colour: Colour, seed: int) -> Drawn:
    """The lines as large as a room allows, in its middle; room and ``width`` in points.

    Another seed lets them stray a little otherwise.
    """
    every = np.vstack(list(lines))
    low, high = every.min(axis=0), every.max(axis=0)
    size = np.maximum(high - low, 1e-9)
    scale = min(room.width / float(size[0]), room.height / float(size[1]))
    middle = (room.x + room.width / 2, room.y + room.height / 2)
    chance = np.clip(normal(keys(seed_of(seed, "drawn"), np.arange(4 * _WAVES))), -2, 2)
    placed = []
    for line in lines:
        strayed = line + _strays((line - low) / size.max(), chance) * size.max()
        placed.append((strayed - (low + high) / 2) * scale + middle)
    return Drawn(tuple(_inked(line, width) for line in placed), tuple(placed), colour)


def _strays(points: Points, chance: Points) -> Points:
    moved = np.zeros_like(points)
    for wave in range(_WAVES):
        along, up, start, size = chance[4 * wave : 4 * wave + 4]
        phase = (points[:, 0] * along + points[:, 1] * up) * 5.0 + 3.0 * start
        moved[:, wave % 2] += size * np.sin(phase)
    return moved * _STRAY


def _inked(line: Points, width: float) -> Points:
    """The outline of a line, ink to its left."""
    steps = np.hypot(*np.diff(line, axis=0).T)
    run = np.concatenate([[0.0], np.cumsum(steps)])
    share = run / max(float(run[-1]), 1e-9)
    swell = np.minimum(np.minimum(share, 1.0 - share) / _RUN_IN, 1.0)
    wide = _TAPER + (1.0 - _TAPER) * np.sin(swell * np.pi / 2)
    along = np.gradient(line, axis=0)
    along /= np.maximum(np.hypot(along[:, 0], along[:, 1]), 1e-9)[:, None]
    aside = np.column_stack([-along[:, 1], along[:, 0]]) * (wide * width / 2)[:, None]
    right, left = line - aside, line + aside
    # A round end: the middle of the end, a little beyond it.
    first, last = (
        (line[0] - along[0] * width * 0.3)[None],
        (line[-1] + along[-1] * width * 0.3)[None],
    )
    found: Points = np.vstack([first, right, last, left[::-1]])
    return found
