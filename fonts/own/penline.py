"""Turns the points a mouse or tablet reports into a pen's line: smooth, its width from the pace.

A real pen's line is finer where it runs fast and where it sets down and lifts off; a tablet says
itself how hard it is pressed.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]

_STEP = 0.12
"""Millimetres between the points of the line."""
_EVEN = 0.42
"""Millimetres over which the trembling of a mouse and its pixels are evened out."""
_STEADY = 2.2
"""Millimetres over which the width changes."""
_BRISK = 160.0
"""Millimetres a second at which a line is about half-way between broad and fine."""
_BROAD, _FINE = 1.18, 0.66
"""Times the pen's width, standing nearly still and at full speed."""
_LIFT, _ENDS = 1.0, 0.55
"""Over how many millimetres an end tapers, and to which share of the width."""


def pen_line(places: Floats, times: Floats, pressures: Floats | None, width: float) -> Floats:
    """The line (N x 3: x, y and width, mm) of one stroke.

    ``places`` (N x 2) are in millimetres, ``times`` in seconds, ``pressures`` from 0 to 1 when a
    tablet gives them; ``width`` is the pen's own, in millimetres. A stroke without extent is a dot.
    """
    steps = np.linalg.norm(np.diff(places, axis=0), axis=1)
    run = np.concatenate([[0.0], np.cumsum(steps)])
    if run[-1] < _STEP:
        return np.array([[*places.mean(axis=0), width * _BROAD]])
    count = max(3, round(float(run[-1]) / _STEP)) + 1
    at = np.linspace(0.0, float(run[-1]), count)
    step = at[1]
    kept = np.concatenate([[True], steps > 0])
    even = np.column_stack([np.interp(at, run[kept], places[kept, axis]) for axis in (0, 1)])
    smooth = _smooth(_smooth(even, _EVEN / step), 0.5 * _EVEN / step)
    if pressures is None:
        passed = np.interp(at, run[kept], times[kept])
        pace = step / np.maximum(np.gradient(passed), 1e-4)
        share = 1.0 / (1.0 + (pace / _BRISK) ** 1.5)
    else:
        share = np.clip(np.interp(at, run[kept], pressures[kept]), 0.0, 1.0)
    share = _smooth(share[:, None], _STEADY / step)[:, 0]
    ends = np.minimum(np.minimum(at, at[-1] - at) / _LIFT, 1.0)
    taper = _ENDS + (1.0 - _ENDS) * np.sin(ends * np.pi / 2)
    return np.column_stack([smooth, width * (_FINE + (_BROAD - _FINE) * share) * taper])


def _smooth(values: Floats, sigma: float) -> Floats:
    """Values along an open line (N x M), evened out; its ends stay where they are."""
    reach = min(max(1, round(3 * sigma)), len(values) - 1)
    weights = np.exp(-0.5 * (np.arange(-reach, reach + 1) / max(sigma, 1e-6)) ** 2)
    weights /= weights.sum()
    before = 2 * values[0] - values[reach:0:-1]
    after = 2 * values[-1] - values[-2 : -reach - 2 : -1]
    around = np.vstack([before, values, after])
    columns = [np.convolve(around[:, axis], weights, "valid") for axis in range(values.shape[1])]
    return np.column_stack(columns)
