"""Draws smooth curves through the points of a pen stroke, corners kept, as an SVG path."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Points = npt.NDArray[np.float64]

_CORNER = 0.45
"""Cosine of the turn from which a bend is a corner: about 63 degrees. Stroke faces have a point
about every 30 degrees of a curve."""


def path_data(points: Points) -> str:
    """The ``d`` of a path through points (N x 2, the unit of the drawing), to the thousandth."""
    clean = _distinct(points)
    start = f"M{_pair(clean[0])}"
    if len(clean) == 2:
        return f"{start}L{_pair(clean[1])}"
    arriving, leaving = _tangents(clean)
    third = np.linalg.norm(np.diff(clean, axis=0), axis=1, keepdims=True) / 3
    first, second = clean[:-1] + leaving[:-1] * third, clean[1:] - arriving[1:] * third
    curves = [
        f"C{_pair(one)} {_pair(two)} {_pair(end)}"
        for one, two, end in zip(first, second, clean[1:], strict=True)
    ]
    return start + "".join(curves)


def _distinct(points: Points) -> Points:
    """The points without repeats; a lone dot is drawn as a line a hundredth long."""
    apart = np.linalg.norm(np.diff(points, axis=0), axis=1) > 1e-6
    clean: Points = points[np.concatenate([[True], apart])]
    return clean if len(clean) > 1 else np.vstack([clean, clean + np.array([0.01, 0.0])])


def _tangents(points: Points) -> tuple[Points, Points]:
    """The unit direction in which the pen reaches and leaves each point."""
    steps = np.diff(points, axis=0)
    length = np.linalg.norm(steps, axis=1, keepdims=True)
    along = steps / length
    arriving = np.vstack([along[:1], along])
    leaving = np.vstack([along, along[-1:]])
    # The nearer neighbour says more about the direction: that of a circle through three points.
    blend = along[:-1] * length[1:] + along[1:] * length[:-1]
    size = np.linalg.norm(blend, axis=1, keepdims=True)
    smooth = (np.sum(along[:-1] * along[1:], axis=1) > _CORNER) & (size[:, 0] > 0)
    inner = np.flatnonzero(smooth)
    direction = blend[inner] / size[inner]
    arriving[inner + 1] = leaving[inner + 1] = direction
    return arriving, leaving


def _pair(point: Points) -> str:
    return f"{_number(float(point[0]))},{_number(float(point[1]))}"


def _number(value: float) -> str:
    # Adding 0 makes a negative zero a plain one.
    return f"{round(value, 3) + 0.0:.3f}".rstrip("0").rstrip(".")
