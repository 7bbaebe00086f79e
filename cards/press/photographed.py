"""Finds what a printer does to a page from a photo or scan of its test page.

The marks say how the picture shows the print, the paper's edges where the paper is: in the
print's own millimetres the edges are straight lines, and the affine map that carries them to the
true paper's edges is what the printer did.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt

from cards.layout.calibration_places import Places, is_ours, paper_of_mark, places_on
from cards.model.errors import InputError
from cards.model.geometry import Size
from cards.model.printing import Calibration
from cards.press.edges import Edge, found_edges
from cards.press.fitting import TERMS, calibration_of_terms
from fonts.own.marks import Picture, detect
from fonts.own.scan import Colours, open_scans

Floats = npt.NDArray[np.float64]

_FEWEST_MARKS = 6
_COARSEST = 3.0
"""Pixels a millimetre (76 dpi); with fewer, a mark's corner is not known to a tenth of one."""
_SPREAD = 0.12
"""Millimetres; points of an edge further off than three times this are something else."""
_WORST_BEND = 0.25
"""Millimetres that the edges may bend, or the marks stray, on the average; a page that does not
lie flat, or a lens that bends lines, does more, and then the rest is off by as much."""


@dataclass(frozen=True, slots=True)
class Read:
    """What a photo told: the calibration, the paper (points), and how well it fits (mm)."""

    calibration: Calibration
    paper: Size
    spread: float


def photographed(picture: Path, paper: Size | None = None) -> Read:
    """What the printer does, from a picture of its test page; ``paper`` (points) if not coded.

    Raises HandError as ``open_scans``, InputError "press.no_test_page", "press.marks_hidden",
    "press.which_paper", "press.too_coarse", "press.no_edges" or "press.not_flat".
    """
    scan = next(open_scans(picture))
    return read_picture(scan.colours, scan.name, paper)


def read_picture(colours: Colours, name: str, paper: Size | None = None) -> Read:
    """The same from pixels (height x width x 3, RGB); ``name`` is what an error calls them."""
    grey = np.asarray(cv2.cvtColor(colours, cv2.COLOR_RGB2GRAY), np.uint8)
    squares, on_page, paper = _marks(grey, name, paper)
    to_picture = np.asarray(cv2.findHomography(on_page, squares)[0], np.float64)
    places = places_on(paper)
    _check_density(to_picture, places, name)
    bend = _bend(to_picture, squares, on_page)
    edges = found_edges(grey, to_picture, places)
    if len(edges) < 4:
        raise InputError("press.no_edges", name=name)
    terms, spread = _fitted(edges, places)
    if max(bend, spread) > _WORST_BEND:
        raise InputError("press.not_flat", name=name, off=f"{max(bend, spread):.1f}")
    return Read(calibration_of_terms(terms, paper), paper, spread)


def _marks(grey: Picture, name: str, paper: Size | None) -> tuple[Floats, Floats, Size]:
    """The marks' corners in the picture (pixels) and on the page (mm), N x 2 each; the paper."""
    squares, ids = detect(grey)
    ours = {number: square for number, square in zip(ids, squares, strict=True) if is_ours(number)}
    if not ours:
        raise InputError("press.no_test_page", name=name)
    paper = paper_of_mark(min(ours)) or paper
    if paper is None or min(ours) not in {mark.id for mark in places_on(paper).marks}:
        raise InputError("press.which_paper", name=name)
    places = places_on(paper)
    seen = [mark for mark in places.marks if mark.id in ours]
    if len(seen) < _FEWEST_MARKS:
        raise InputError("press.marks_hidden", name=name, found=len(seen), count=len(places.marks))
    on_page = np.array([corner for mark in seen for corner in mark.corners()])
    return np.concatenate([ours[mark.id] for mark in seen]), on_page, paper


def _bend(to_picture: Floats, squares: Floats, on_page: Floats) -> float:
    """How far the marks are from where a flat page has them, on the average, in millimetres."""
    seen = cv2.perspectiveTransform(squares[None], np.linalg.inv(to_picture))[0]
    return float(np.linalg.norm(seen - on_page, axis=1).mean())


def _check_density(to_picture: Floats, places: Places, name: str) -> None:
    x, y = places.width / 2, places.height / 2
    corners = np.array([[[x, y], [x + 1, y], [x, y + 1]]])
    middle, right, above = cv2.perspectiveTransform(corners, to_picture)[0]
    across, up = right - middle, above - middle
    density = float(np.sqrt(abs(across[0] * up[1] - across[1] * up[0])))
    if density < _COARSEST:
        raise InputError("press.too_coarse", name=name, dpi=round(density * 25.4))


def _fitted(edges: tuple[Edge, ...], places: Places) -> tuple[Floats, float]:
    """The terms that lay every edge where the paper's is, and their mean miss (mm)."""
    factors, values = [], []
    for edge in edges:
        x, y = edge.points[:, 0] - places.width / 2, edge.points[:, 1] - places.height
        rows = np.zeros((len(x), TERMS))
        first = 0 if edge.upright else 3
        rows[:, first], rows[:, first + 1], rows[:, first + 2] = 1.0, x, y
        true = edge.at - (places.width / 2 if edge.upright else places.height)
        factors.append(rows)
        values.append(true - (x if edge.upright else y))
    every, wanted = np.concatenate(factors), np.concatenate(values)
    weights = np.ones(len(wanted))
    terms, miss = _solved(every, wanted, weights)
    for _ in range(12):
        # Tukey's weights: what lies far off is a finger, a crumb or the desk's grain.
        limit = 3 * max(_SPREAD, float(np.median(miss)) * 1.48)
        weights = np.clip(1 - (miss / limit) ** 2, 0.0, None) ** 2 + 1e-9
        terms, miss = _solved(every, wanted, weights)
    return terms, float(np.average(miss, weights=weights))


def _solved(every: Floats, wanted: Floats, weights: Floats) -> tuple[Floats, Floats]:
    """The terms by weighted least squares, and how far each point then is off."""
    root = np.sqrt(weights)
    terms = np.linalg.lstsq(every * root[:, None], wanted * root, rcond=None)[0]
    return np.asarray(terms), np.abs(every @ terms - wanted)
