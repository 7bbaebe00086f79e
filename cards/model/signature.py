"""The person's own signature as it is kept: outlines, and the pen's strokes when it was drawn."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Points = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Signature:
    """A signature in millimetres, y up, its ink's box with the lower left corner at (0, 0).

    ``outlines`` are the control points (M x 2 each) of closed uniform quadratic B-splines with
    the ink to their left; ``strokes`` the lines (N x 2 each) the pen took, empty when traced.
    """

    outlines: tuple[Points, ...]
    strokes: tuple[Points, ...] = ()
    stroke: float = 0.35
    """The usual width of its line, in millimetres."""

    @property
    def size(self) -> tuple[float, float]:
        """The width and the height of its box, in millimetres."""
        right, top = np.concatenate(self.outlines).max(axis=0)
        return float(right), float(top)
