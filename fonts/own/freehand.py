"""Traces ink of any extent into closed quadratic B-splines, and says how wide its line is.

Unlike a letter's outline (``trace.spline``), a signature's may be a metre long: its control points
are laid along the edge, close in bends and far apart on straight ways, and then moved outwards so
that the curve runs through the places they were taken from.
"""

from __future__ import annotations

import cv2
import numpy as np
import numpy.typing as npt

from fonts.own.shapes import curve_points, signed_area
from fonts.own.trace import Floats, contours

Mask = npt.NDArray[np.uint8]
Dark = npt.NDArray[np.float32]

_CLOSEST, _FURTHEST = 0.09, 1.2
"""Millimetres between control points."""
_STRAY = 0.03
"""Millimetres that a control polygon may cut off a bend, before it is moved outwards."""
_LEAST_HOLE = 0.01
"""Square millimetres; a smaller hole in the ink is a fault of the paper."""


def trace(dark: Dark, ink: Mask, level: float, *, grain: float, soften: float) -> list[Floats]:
    """The outlines of the ink in millimetres, y up, the picture's lower left corner at (0, 0).

    ``dark`` crosses ``level`` at the edge of what ``ink`` says is ink; a pixel is ``grain``
    millimetres wide, and the edge is evened out over ``soften`` millimetres. Ink lies to the left
    of its outlines.
    """
    solid = _without_pinholes(ink, grain)
    near = cv2.dilate(solid, np.ones((5, 5), np.uint8))
    clean = np.where(near > 0, dark, np.minimum(dark, 0.9 * level)).astype(np.float32)
    clean[(solid > 0) & (ink == 0)] = 2 * level
    found = []
    for edge in contours(clean, solid, level):
        placed = np.column_stack([edge[:, 0] + 0.5, len(dark) - edge[:, 1] - 0.5]) * grain
        outline = _spline(placed, soften)
        if outline is not None:
            found.append(outline)
    return found


def line_width(outlines: list[Floats]) -> float:
    """The usual width of a line with these outlines: its area over half its edge's length."""
    curves = [curve_points(outline, 3) for outline in outlines]
    edge = sum(float(np.linalg.norm(np.roll(c, -1, axis=0) - c, axis=1).sum()) for c in curves)
    return 2.0 * abs(sum(map(signed_area, curves))) / max(edge, 1e-9)


def _without_pinholes(ink: Mask, grain: float) -> Mask:
    count, labels, figures, _ = cv2.connectedComponentsWithStats(1 - ink, connectivity=4)
    small = figures[:, cv2.CC_STAT_AREA] * grain**2 < _LEAST_HOLE
    small[0] = False
    filled: Mask = np.where(small[labels] & (count > 1), 1, ink).astype(np.uint8)
    return filled


def _spline(edge: Floats, soften: float) -> Floats | None:
    closed = np.vstack([edge, edge[:1]])
    run = np.concatenate([[0.0], np.cumsum(np.linalg.norm(np.diff(closed, axis=0), axis=1))])
    if run[-1] < 6 * soften:
        return None
    count = max(24, round(run[-1] / (soften / 2)))
    at = np.arange(count) * (run[-1] / count)
    even = np.column_stack([np.interp(at, run, closed[:, axis]) for axis in (0, 1)])
    step = run[-1] / count
    smooth = _evened(even, soften / step)
    nodes = smooth[_places(smooth, step)]
    control = nodes.copy()
    for _ in range(3):
        around = np.roll(control, 1, axis=0) + 6 * control + np.roll(control, -1, axis=0)
        control += nodes - around / 8
    return control.round(3)


def _evened(points: Floats, sigma: float) -> Floats:
    """Evened out along a closed edge, there and a little back, so that nothing shrinks."""
    for strength in (1.0, -1.04):
        points = points + strength * (_blurred(points, sigma) - points)
    return points


def _blurred(values: Floats, sigma: float) -> Floats:
    """A closed run of values (N x M), blurred along itself."""
    waves = np.fft.rfftfreq(len(values))[:, None]
    kept = np.exp(-2.0 * (np.pi * sigma * waves) ** 2)
    blurred: Floats = np.fft.irfft(np.fft.rfft(values, axis=0) * kept, len(values), axis=0)
    return blurred


def _places(points: Floats, step: float) -> npt.NDArray[np.int64]:
    """Which of the points, ``step`` apart, become control points: more of them in bends."""
    before, after = np.roll(points, 1, axis=0), np.roll(points, -1, axis=0)
    turn = np.linalg.norm(before - 2 * points + after, axis=1) / step**2
    apart = np.clip(np.sqrt(8 * _STRAY / np.maximum(turn, 1e-9)), _CLOSEST, _FURTHEST)
    # A bend makes itself felt a little before it comes.
    density = _blurred((1.0 / apart)[:, None], 1.5 * _CLOSEST / step)[:, 0]
    density = np.maximum(density, 1.0 / _FURTHEST)
    run = np.cumsum(density) * step
    number = max(8, round(float(run[-1])))
    return np.unique(np.searchsorted(run, np.arange(number) * (run[-1] / number)))
