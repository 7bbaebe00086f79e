"""Traces ink into smooth outlines: closed quadratic B-splines, which TrueType draws as they are.

The edge is found between the pixels, where the darkness crosses a level, so that an outline is as
smooth as the light that made it and the stroke keeps its weight. (A tracer of black and white
pixels, such as vtracer, loses that: it follows the steps and then has to guess the curve.)
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]

_STEPS = 4
"""Newton steps towards the edge."""
_FURTHEST = 1.6
"""Pixels a point may move from the mask's edge."""
_SIZES = (6, 8, 10, 13, 17, 22, 29, 38, 50, 66, 88, 116, 150)
"""Control points tried, fewest first."""


def contours(
    dark: npt.NDArray[np.float32], ink: npt.NDArray[np.uint8], level: float
) -> list[Floats]:
    """The edges of the ink in pixels (N x 2 each), where ``dark`` crosses ``level``.

    ``ink`` is 1 where ink is; it says which edges there are.
    """
    found, _ = cv2.findContours(ink, cv2.RETR_CCOMP, cv2.CHAIN_APPROX_NONE)
    down, across = np.gradient(dark.astype(np.float64))
    planes = [np.asarray(plane, np.float32) for plane in (dark, across, down)]
    edges = []
    for each in found:
        start = each.reshape(-1, 2).astype(np.float64)
        if len(start) < 6:
            continue
        edges.append(_on_edge(start, planes, level))
    return edges


def _on_edge(start: Floats, planes: list[npt.NDArray[np.float32]], level: float) -> Floats:
    points = start.copy()
    for _ in range(_STEPS):
        at_x = points[:, 0].astype(np.float32)[None]
        at_y = points[:, 1].astype(np.float32)[None]
        value, across, down = (
            cv2.remap(plane, at_x, at_y, cv2.INTER_LINEAR)[0].astype(np.float64) for plane in planes
        )
        steep = across**2 + down**2
        move = np.clip((level - value) / np.maximum(steep, 1e-4), -8.0, 8.0)[:, None]
        step = move * np.column_stack([across, down])
        length = np.linalg.norm(step, axis=1, keepdims=True)
        points += step * np.minimum(1.0, 0.7 / np.maximum(length, 1e-9))
        moved = points - start
        length = np.linalg.norm(moved, axis=1, keepdims=True)
        points = start + moved * np.minimum(1.0, _FURTHEST / np.maximum(length, 1e-9))
    return points


def spline(points: Floats, *, soften: float, tolerance: float) -> Floats | None:
    """The control points (M x 2) of a closed uniform quadratic B-spline through an edge.

    ``points`` (N x 2) are the edge; ``soften`` how far along it noise is evened out and
    ``tolerance`` how far the curve may stray, all in one unit. None for an edge without extent.
    """
    even = _even(points, soften)
    if even is None:
        return None
    target, width = even
    target = _softened(target, soften / width)
    place = _parameter(target, width)
    control = None
    for size in _SIZES:
        if size > len(target) // 2:
            break
        basis = _basis(place, size)
        control = _fitted(target, basis)
        off = np.linalg.norm(basis.curve(control) - target, axis=1)
        if off.max() < 2.5 * tolerance and np.sqrt(np.mean(off**2)) < tolerance:
            break
    return control


def _even(points: Floats, soften: float) -> tuple[Floats, float] | None:
    """The edge as points at even distances, and that distance."""
    closed = np.vstack([points, points[:1]])
    lengths = np.linalg.norm(np.diff(closed, axis=0), axis=1)
    run = np.concatenate([[0.0], np.cumsum(lengths)])
    if run[-1] < 6 * soften:
        return None
    count = int(np.clip(run[-1] / (soften * 0.5), 24, 1600))
    at = np.arange(count) * (run[-1] / count)
    even = np.column_stack([np.interp(at, run, closed[:, axis]) for axis in (0, 1)])
    return even, run[-1] / count


def _softened(points: Floats, sigma: float) -> Floats:
    """Evened out along the edge; done twice, there and a little back, so that nothing shrinks."""
    for strength in (1.0, -1.04):
        points = points + strength * (_blurred(points, sigma) - points)
    return points


def _blurred(points: Floats, sigma: float) -> Floats:
    reach = int(np.ceil(3 * sigma))
    weights = np.exp(-0.5 * (np.arange(-reach, reach + 1) / max(sigma, 1e-6)) ** 2)
    weights /= weights.sum()
    around = np.take(points, np.arange(-reach, len(points) + reach), axis=0, mode="wrap")
    return np.column_stack([np.convolve(around[:, axis], weights, "valid") for axis in (0, 1)])


def _parameter(points: Floats, width: float) -> Floats:
    """Where each point lies on the spline, 0 to 1: slowly through bends, quickly along stems."""
    smooth = _blurred(points, 2.0)
    first = (np.roll(smooth, -1, axis=0) - np.roll(smooth, 1, axis=0)) / (2 * width)
    second = (np.roll(smooth, -1, axis=0) - 2 * smooth + np.roll(smooth, 1, axis=0)) / width**2
    turn = np.abs(first[:, 0] * second[:, 1] - first[:, 1] * second[:, 0])
    speed = np.maximum((first**2).sum(axis=1), 0.25) ** 1.5
    extent = float(np.ptp(points, axis=0).max())
    pace = np.sqrt(turn / speed + 2.0 / max(extent, width))
    pace = _blurred(np.column_stack([pace, pace]), 2.5)[:, 0]
    run = np.concatenate([[0.0], np.cumsum(pace)])
    return np.asarray(run[:-1] / run[-1])


@dataclass(frozen=True, slots=True, eq=False)
class _Basis:
    """The closed uniform quadratic B-spline basis at N places; each sees three controls."""

    size: int
    controls: npt.NDArray[np.int64]
    weights: Floats

    def curve(self, control: Floats) -> Floats:
        """The curve of some control points at the places (N x 2)."""
        return np.asarray(np.einsum("nk,nkd->nd", self.weights, control[self.controls]))


def _basis(place: Floats, size: int) -> _Basis:
    at = place * size
    knot = np.floor(at).astype(np.int64)
    t = at - knot
    weights = np.column_stack([0.5 * (1 - t) ** 2, 0.5 + t * (1 - t), 0.5 * t**2])
    return _Basis(size, (knot[:, None] + np.arange(3)) % size, weights)


def _fitted(target: Floats, basis: _Basis) -> Floats:
    """The control points whose curve lies nearest to the target, by least squares."""
    size, at, weights = basis.size, basis.controls, basis.weights
    pairs = at[:, :, None] * size + at[:, None, :]
    products = weights[:, :, None] * weights[:, None, :]
    normal = np.bincount(pairs.ravel(), products.ravel(), size * size).reshape(size, size)
    wanted = np.column_stack(
        [
            np.bincount(at.ravel(), (weights * target[:, axis, None]).ravel(), size)
            for axis in (0, 1)
        ]
    )
    # A breath of stiffness keeps control points apart where few points speak for them.
    stiff = 2 * np.eye(size) - np.roll(np.eye(size), 1, axis=0) - np.roll(np.eye(size), -1, axis=0)
    return np.asarray(np.linalg.solve(normal + 1e-3 * stiff.T @ stiff, wanted))
