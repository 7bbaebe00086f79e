"""The ArUco marks: their squares for printing, and finding them in a picture."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

from fonts.errors import HandError
from fonts.own.sheet import SheetPage, pages_by_mark

Picture = npt.NDArray[np.uint8]
Points = npt.NDArray[np.float64]

MODULES = 7
"""Squares along a mark's side, its black border included."""
_FEWEST = 4
_SPAN = 0.4
"""The marks found must span this share of the page both ways, or the rest is guesswork."""
_SMALLEST = 100
"""Pixels: no page is read in a picture narrower than that."""
_SEARCH_SIDE = 2400
"""Pixels along the longer side of the picture in which marks are looked for."""


@dataclass(frozen=True, slots=True, eq=False)
class FoundMarks:
    """The marks of one page: corners on the page (mm) and in the picture (pixels), N x 2 each."""

    page: SheetPage
    on_page: Points
    in_picture: Points


@cache
def _dictionary() -> cv2.aruco.Dictionary:
    return cv2.aruco.getPredefinedDictionary(cv2.aruco.DICT_5X5_100)


@cache
def mark_modules(mark_id: int) -> tuple[tuple[bool, ...], ...]:
    """The rows of a mark, from the top; True is black."""
    picture = cv2.aruco.generateImageMarker(_dictionary(), mark_id, MODULES)
    return tuple(tuple(bool(value == 0) for value in row) for row in picture)


def find_marks(grey: Picture, name: str) -> FoundMarks:
    """The marks in a grey picture; ``name`` is what an error calls it.

    Raises HandError "own.no_sheet", "own.marks_hidden" or "own.two_pages".
    """
    if min(grey.shape) < _SMALLEST:
        raise HandError("own.no_sheet", name=name)
    corners, ids = detect(grey)
    known = pages_by_mark()
    ours = [
        (number, square) for number, square in zip(ids, corners, strict=True) if number in known
    ]
    if not ours:
        raise HandError("own.no_sheet", name=name)
    pages = {id(known[number]): known[number] for number, _ in ours}
    if len(pages) > 1 or len({number for number, _ in ours}) < len(ours):
        raise HandError("own.two_pages", name=name)
    page = next(iter(pages.values()))
    places = {mark.id: mark.corners() for mark in page.marks}
    on_page = np.array([corner for number, _ in ours for corner in places[number]])
    in_picture = np.concatenate([square for _, square in ours])
    span = np.ptp(on_page, axis=0) / (page.paper.width, page.paper.height)
    if len(ours) < _FEWEST or span.min() < _SPAN:
        raise HandError("own.marks_hidden", name=name, found=len(ours), count=len(page.marks))
    return FoundMarks(page, on_page, in_picture)


def detect(grey: Picture) -> tuple[list[Points], list[int]]:
    """Corners (pixels of the whole picture) and numbers of all marks."""
    scale = min(1.0, _SEARCH_SIDE / max(grey.shape))
    small = grey
    if scale < 1.0:
        smaller = cv2.resize(grey, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
        small = np.asarray(smaller, np.uint8)
    parameters = cv2.aruco.DetectorParameters()
    parameters.cornerRefinementMethod = cv2.aruco.CORNER_REFINE_SUBPIX
    detector = cv2.aruco.ArucoDetector(_dictionary(), parameters)
    squares, ids = _numbered(detector.detectMarkers(small))
    if len(ids) < _FEWEST:
        even = cv2.createCLAHE(4.0, (8, 8)).apply(small)
        squares, ids = _numbered(detector.detectMarkers(even))
    # A pixel's centre is half a pixel from its corner, in the small picture as in the large one.
    found = [(square.reshape(4, 2) + 0.5) / scale - 0.5 for square in squares]
    return [_refined(grey, square) for square in found], ids


def _numbered(detected: Any) -> tuple[list[npt.NDArray[np.float32]], list[int]]:  # noqa: ANN401 - OpenCV's own tuple, which its stubs describe wrongly
    """Corners and numbers of what OpenCV detected; it gives None for no numbers."""
    squares, ids, _ = detected
    return list(squares), [] if ids is None else [int(number) for number in ids.ravel()]


def _refined(grey: Picture, square: npt.NDArray[np.float32]) -> Points:
    """The corners of a mark to a fraction of a pixel of the whole picture."""
    side = float(np.linalg.norm(square - np.roll(square, 1, axis=0), axis=1).mean())
    reach = int(np.clip(side / MODULES * 0.5, 2, 12))
    stop = (cv2.TERM_CRITERIA_EPS + cv2.TERM_CRITERIA_MAX_ITER, 40, 0.01)
    corners = np.ascontiguousarray(square, np.float32).reshape(-1, 1, 2)
    better = cv2.cornerSubPix(grey, corners, (reach, reach), (-1, -1), stop).reshape(4, 2)
    strayed = np.linalg.norm(better - square, axis=1, keepdims=True) > reach
    return np.where(strayed, square, better).astype(np.float64)
