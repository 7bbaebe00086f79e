"""The six terms by which a printer's affine map is fitted, and the calibration they make.

A point (x, y) in millimetres from the middle of the page's upper edge is moved by
(t0 + t1 x + t2 y, t3 + t4 x + t5 y).
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from cards.model.geometry import Matrix, Size, mm
from cards.model.printing import Calibration
from cards.press.calibration import calibration_of

TERMS = 6


def calibration_of_terms(terms: npt.NDArray[np.float64], paper: Size) -> Calibration:
    """The calibration that moves points as the six terms say, on a paper (points)."""
    right, across, leaning, up, climbing, along = terms.tolist()
    there = Matrix.shift(-paper.width / 2, -paper.height)
    moved = Matrix(1 + across, climbing, leaning, 1 + along, mm(right), mm(up))
    back = Matrix.shift(paper.width / 2, paper.height)
    return calibration_of(there.then(moved).then(back), paper)
