"""Finds the edges of a sheet of paper in a picture whose print has been found already.

Places are in the print's own millimetres, from the page's lower left corner, y pointing up.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from cards.layout.calibration_places import Places
from fonts.own.marks import Picture

Floats = npt.NDArray[np.float64]

_REACH = 12.0
"""Millimetres out and in from where the edge should be that it is looked for."""
_STEP = 0.1
_ACROSS = 160
"""Places along an edge at which it is looked for."""
_CORNER = 0.05
"""Share of an edge at either end that is left out: corners are bent, cut or hidden."""
_LEAST_STEP = 14.0
"""Levels of grey between paper and what lies behind it; less is grain and noise."""
_FEWEST = 0.35
"""Share of the places at which an edge must show."""
_BLUR = 4.0
"""In steps: about the width over which a picture's blur spreads an edge."""


@dataclass(frozen=True, slots=True, eq=False)
class Edge:
    """Points on one edge of the paper (N x 2); its true place is x = ``at``, or y = ``at``."""

    upright: bool
    at: float
    points: Floats


def found_edges(grey: Picture, to_picture: Floats, places: Places) -> tuple[Edge, ...]:
    """The edges that show: four of them on a picture of the whole page on a dark ground.

    ``to_picture`` takes places to pixels (3 x 3).
    """
    smooth = np.asarray(cv2.GaussianBlur(grey, (0, 0), 0.7), np.uint8)
    sides = (
        (True, 0.0, -1.0, places.height),
        (True, places.width, 1.0, places.height),
        (False, 0.0, -1.0, places.width),
        (False, places.height, 1.0, places.width),
    )
    found = []
    for upright, at, outward, length in sides:
        along = np.linspace(length * _CORNER, length * (1 - _CORNER), _ACROSS)
        out = np.arange(-_REACH, _REACH + _STEP / 2, _STEP)
        offsets, shown = _steps(smooth, to_picture, _grid(upright, at, outward, along, out), out)
        if np.count_nonzero(shown) < _FEWEST * _ACROSS:
            continue
        shown &= _in_line(along, offsets, shown)
        level = at + outward * offsets[shown]
        pair = (level, along[shown]) if upright else (along[shown], level)
        found.append(Edge(upright, at, np.column_stack(pair)))
    return tuple(found)


def _grid(upright: bool, at: float, outward: float, along: Floats, out: Floats) -> Floats:
    """Places on lines across an edge: one line for each place along it, len(out) places each."""
    level, place = np.meshgrid(at + outward * out, along)
    pair = (level, place) if upright else (place, level)
    return np.stack(pair, axis=-1)


def _steps(
    grey: Picture, to_picture: Floats, grid: Floats, out: Floats
) -> tuple[Floats, npt.NDArray[np.bool_]]:
    """How far out (mm) the light falls most on each line, and whether it falls enough."""
    rows, columns = grid.shape[:2]
    pixels = cv2.perspectiveTransform(grid.reshape(1, -1, 2), to_picture)[0]
    at_x = pixels[:, 0].reshape(rows, columns).astype(np.float32)
    at_y = pixels[:, 1].reshape(rows, columns).astype(np.float32)
    height, width = grey.shape
    seen = (at_x >= 1) & (at_y >= 1) & (at_x <= width - 2) & (at_y <= height - 2)
    light = cv2.remap(grey, at_x, at_y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    levels = np.asarray(light, np.float32)
    blurred = cv2.GaussianBlur(levels, (0, 0), sigmaX=_BLUR, sigmaY=0.01)
    fall = -np.gradient(np.asarray(blurred, np.float64), axis=1)
    fall[~seen] = 0.0
    peak = fall.argmax(axis=1)
    reach = round(3 * _BLUR)
    inside = np.clip(peak - reach, 0, columns - 1)
    outside = np.clip(peak + reach, 0, columns - 1)
    line = np.arange(rows)
    drop = levels[line, inside] - levels[line, outside]
    shown = (drop > _LEAST_STEP) & (peak > reach) & (peak < columns - reach)
    return _middle(fall, peak, out, reach), shown


def _middle(fall: Floats, peak: npt.NDArray[np.int64], out: Floats, reach: int) -> Floats:
    """The middle of the fall about its peak, to a fraction of a step."""
    near = np.arange(-reach, reach + 1)
    columns = np.clip(peak[:, None] + near, 0, fall.shape[1] - 1)
    weights = np.clip(np.take_along_axis(fall, columns, axis=1), 0.0, None)
    weights = np.where(weights > 0.3 * weights.max(axis=1, keepdims=True), weights, 0.0)
    total = np.maximum(weights.sum(axis=1), 1e-9)
    return np.asarray((weights * out[columns]).sum(axis=1) / total)


def _in_line(along: Floats, offsets: Floats, shown: npt.NDArray[np.bool_]) -> npt.NDArray[np.bool_]:
    """Which points lie near the line that most of them share (mm)."""
    chance = np.random.default_rng(1)
    candidates = np.flatnonzero(shown)
    best = np.zeros(len(along), np.bool_)
    for _ in range(200):
        one, other = chance.choice(candidates, 2, replace=False)
        if abs(one - other) < len(along) // 8:
            continue
        slope = (offsets[other] - offsets[one]) / (along[other] - along[one])
        close = np.abs(offsets - offsets[one] - slope * (along - along[one])) < 0.6
        close &= shown
        if np.count_nonzero(close) > np.count_nonzero(best):
            best = close
    return best
