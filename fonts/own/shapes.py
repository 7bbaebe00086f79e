"""A written sign as the face has it: outlines in units of the em, and how far its ink reaches."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from fonts.own.trace import Floats

UNITS_PER_EM = 2048
X_HEIGHT = 860.0
"""Of every learned hand, in units: 0.42 em, where most handwriting faces have it."""
ROW = 0.05 * X_HEIGHT
ROWS = np.arange(-0.9 * X_HEIGHT, 2.2 * X_HEIGHT, ROW) + ROW / 2
"""The middles of the rows in which spacing is judged."""


@dataclass(frozen=True, eq=False)
class Shape:
    """Closed quadratic B-splines (control points, M x 2) and the advance."""

    outlines: tuple[Floats, ...]
    advance: float = 0.0

    def moved(self, x: float, y: float) -> Shape:
        """The same shape elsewhere."""
        return replace(self, outlines=tuple(each + np.array([x, y]) for each in self.outlines))

    def scaled(self, x: float, y: float) -> Shape:
        """The same shape, wider or taller; a turn upside down is two negative factors."""
        return replace(self, outlines=tuple(each * (x, y) for each in self.outlines))

    def with_advance(self, advance: float) -> Shape:
        """The same shape with another advance."""
        return replace(self, advance=advance)

    @cached_property
    def curves(self) -> tuple[Floats, ...]:
        """The outlines as close points."""
        return tuple(curve_points(outline) for outline in self.outlines)

    @cached_property
    def box(self) -> tuple[float, float, float, float]:
        """Left, bottom, right and top of the ink."""
        every = np.concatenate(self.curves)
        left, bottom = every.min(axis=0)
        right, top = every.max(axis=0)
        return float(left), float(bottom), float(right), float(top)

    @cached_property
    def reach(self) -> tuple[Floats, Floats]:
        """The leftmost and the rightmost ink of each row; not a number where there is none."""
        left, right = np.full(len(ROWS), np.inf), np.full(len(ROWS), -np.inf)
        for curve in self.curves:
            ends = np.roll(curve, -1, axis=0)
            steps = int(np.clip(np.abs(ends - curve)[:, 1].max() / (ROW / 3), 1, 40)) + 1
            share = (np.arange(steps) / steps)[None, :, None]
            dense = (curve[:, None] + (ends - curve)[:, None] * share).reshape(-1, 2)
            row = np.floor((dense[:, 1] - ROWS[0]) / ROW + 0.5).astype(np.int64)
            inside = (row >= 0) & (row < len(ROWS))
            np.minimum.at(left, row[inside], dense[inside, 0])
            np.maximum.at(right, row[inside], dense[inside, 0])
        none = ~np.isfinite(left)
        left[none] = right[none] = np.nan
        return left, right

    @cached_property
    def area(self) -> float:
        """The area of the ink."""
        return abs(sum(signed_area(curve) for curve in self.curves))

    @property
    def stroke(self) -> float:
        """The usual width of its strokes: the area over half the length of the edge."""
        edge = sum(
            float(np.linalg.norm(np.roll(curve, -1, axis=0) - curve, axis=1).sum())
            for curve in self.curves
        )
        return 2.0 * self.area / max(edge, 1e-9)


def curve_points(control: Floats, steps: int = 6) -> Floats:
    """Points along a closed quadratic B-spline."""
    before, after = np.roll(control, 1, axis=0), np.roll(control, -1, axis=0)
    t = (np.arange(steps) / steps)[None, :, None]
    start, end = ((before + control) / 2)[:, None], ((control + after) / 2)[:, None]
    curve = (1 - t) ** 2 * start + 2 * t * (1 - t) * control[:, None] + t**2 * end
    return np.asarray(curve.reshape(-1, 2))


def signed_area(points: Floats) -> float:
    """The area inside a closed line; negative when it runs clockwise (y up)."""
    x, y = points[:, 0], points[:, 1]
    return 0.5 * float(np.sum(x * np.roll(y, -1) - y * np.roll(x, -1)))
