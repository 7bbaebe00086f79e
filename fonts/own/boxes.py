"""Reads the boxes of a flat page: which are empty, smudged or cut, and the outlines of the rest.

Outlines are in millimetres; the origin is the left end of the box's baseline and y points up.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import cv2
import numpy as np
import numpy.typing as npt

from fonts.own.flatten import SCALE, FlatPage
from fonts.own.sharpen import sharpened
from fonts.own.sheet import BASELINE, BOX_HEIGHT, BOX_WIDTH, Cell
from fonts.own.trace import Floats, contours, spline

Mask = npt.NDArray[np.uint8]

MOST_POINTS = 600
MOST_CONTOURS = 24
_LEAST_INK = 0.06
"""Square millimetres: less is dust; the dot of a fine pen has 0.1."""
_LEAST_PIECE = 0.03
_LEAST_HOLE = 0.012
_OUTSIDE = 0.3
"""Millimetres around a box that are looked at, to see whether a letter runs over its edge."""
_EDGE = 0.15
_BROADEST = 1.5
"""Millimetres: no pen for letters is broader; such a stroke is a blot or crossed out."""
_FULLEST = 0.42
"""Share of a box that ink may cover."""
_SMEAR = 1.2
"""Square millimetres of even grey, away from strokes, that make a smear."""
_FAINTEST, _FAINTEST_SOFT = 0.7, 0.55
"""Shares of the ink's darkness that a piece of a letter reaches; blur pales the dot of an i."""
_SOFT = 0.1
"""Millimetres of blur from which thin strokes come out broader."""
_THIN = 0.88
"""Strokes that come out lighter than this share of the pen's darkness are thinner than the blur."""


class BoxState(StrEnum):
    """What became of a box."""

    READ = "read"
    EMPTY = "empty"
    SMUDGED = "smudged"
    CUT = "cut"


@dataclass(frozen=True, slots=True, eq=False)
class BoxReading:
    """A box as read; ``outlines`` are the control points of closed quadratic B-splines."""

    cell: Cell
    state: BoxState
    outlines: tuple[Floats, ...] = ()


def read_boxes(flat: FlatPage) -> tuple[BoxReading, ...]:
    """Read the boxes of a page, in the sheet's order."""
    floor = max(0.13, flat.guide + 0.07)
    sharp = [_sharp(_cropped(flat, cell), flat.soft) for cell in flat.page.cells]
    pen = _pen(sharp, floor)
    return tuple(
        _read(flat, cell, dark, floor, pen)
        for cell, dark in zip(flat.page.cells, sharp, strict=True)
    )


def _sharp(dark: npt.NDArray[np.float32], soft: float) -> npt.NDArray[np.float32]:
    return np.asarray(cv2.GaussianBlur(sharpened(dark, soft, SCALE), (0, 0), 0.6), np.float32)


def _read(
    flat: FlatPage, cell: Cell, dark: npt.NDArray[np.float32], floor: float, pen: float
) -> BoxReading:
    full = _full(dark)
    if full < floor + 0.08:
        return BoxReading(cell, BoxState.EMPTY)
    level = max(floor, 0.5 * full)
    ink, cut = _pieces(dark, level, (_FAINTEST_SOFT if flat.soft > _SOFT else _FAINTEST) * full)
    if cut:
        return BoxReading(cell, BoxState.CUT)
    if np.count_nonzero(ink) < _LEAST_INK * SCALE**2:
        return BoxReading(cell, BoxState.EMPTY)
    if _blotted(ink) or _smeared(dark, ink, floor):
        return BoxReading(cell, BoxState.SMUDGED)
    if flat.soft > _SOFT and full < _THIN * pen:
        level, ink = _thinned(_cropped(flat, cell), dark, ink, (level, full, pen))
    outlines = _outlines(dark, ink, level, full, flat.grain)
    points = sum(len(outline) for outline in outlines)
    if not outlines or points > MOST_POINTS or len(outlines) > MOST_CONTOURS:
        return BoxReading(cell, BoxState.SMUDGED)
    return BoxReading(cell, BoxState.READ, outlines)


def _darkest(dark: npt.NDArray[np.float32]) -> float:
    """How dark the darkest spot is that is as large as the least ink."""
    rank = dark.size - round(_LEAST_INK * SCALE**2)
    return float(np.partition(dark, rank, axis=None)[rank])


def _pen(boxes: list[npt.NDArray[np.float32]], floor: float) -> float:
    """How dark the pen writes, seen where its strokes are broadest."""
    peaks = [peak for peak in map(_darkest, boxes) if peak > floor + 0.08]
    # Sharpening overshoots a little.
    return 0.93 * float(np.percentile(peaks, 95)) if peaks else 0.0


def _thinned(
    plain: npt.NDArray[np.float32],
    dark: npt.NDArray[np.float32],
    ink: Mask,
    levels: tuple[float, float, float],
) -> tuple[float, Mask]:
    """The level and the ink of strokes so thin that the picture's blur has broadened them.

    Blur spreads darkness but loses none: all of it over the pen's own makes the true area.
    """
    level, full, pen = levels
    near = cv2.dilate(ink, np.ones((9, 9), np.uint8)) > 0
    area = round(float(plain[near & (plain > 0.04)].sum()) / pen)
    ranked = np.sort(dark[near])[::-1]
    higher = float(np.clip(ranked[min(area, len(ranked) - 1)], level, 0.72 * full))
    thinner = np.where(dark > higher, ink, 0).astype(np.uint8)
    if cv2.connectedComponents(thinner)[0] != cv2.connectedComponents(ink)[0]:
        return level, ink
    return higher, thinner


def _full(dark: npt.NDArray[np.float32]) -> float:
    """How dark the ink of a box is where it is whole; in an empty one, how dark the dust."""
    ink = dark[dark > 0.5 * _darkest(dark)]
    return float(np.percentile(ink, 70)) if len(ink) else 0.0


def _cropped(flat: FlatPage, cell: Cell) -> npt.NDArray[np.float32]:
    x, y = cell.box
    left, top = round((x - _OUTSIDE) * SCALE), round((y - _OUTSIDE) * SCALE)
    width = round((BOX_WIDTH + 2 * _OUTSIDE) * SCALE)
    height = round((BOX_HEIGHT + 2 * _OUTSIDE) * SCALE)
    return flat.dark[top : top + height, left : left + width]


def _pieces(dark: npt.NDArray[np.float32], level: float, least: float) -> tuple[Mask, bool]:
    """The ink without dust and without what reaches in from the next box; whether it is cut.

    What is nowhere as dark as ``least`` is a shadow or shines through.
    """
    count, labels, figures, _ = cv2.connectedComponentsWithStats(
        (dark > level).astype(np.uint8), connectivity=8
    )
    edge = round((_OUTSIDE + _EDGE) * SCALE)
    height, width = dark.shape
    kept, cut = np.zeros(count, bool), False
    for index in range(1, count):
        left, top, wide, high, area = figures[index]
        if area < _LEAST_PIECE * SCALE**2:
            continue
        piece = labels[top : top + high, left : left + wide] == index
        peak = dark[top : top + high, left : left + wide][piece].max()
        if peak < least:
            continue
        if min(left, top, width - left - wide, height - top - high) >= edge:
            kept[index] = True
        elif area > 0.15 * SCALE**2:
            # A stroke that stays at the side has only come over from the next box.
            cut = cut or bool(left < 0.65 * width and left + wide > 0.35 * width)
    return kept[labels].astype(np.uint8), cut


def _blotted(ink: Mask) -> bool:
    if np.count_nonzero(ink) > _FULLEST * BOX_WIDTH * BOX_HEIGHT * SCALE**2:
        return True
    depth = cv2.distanceTransform(ink, cv2.DIST_L2, 3)
    return float(depth.max()) * 2 / SCALE > _BROADEST


def _smeared(dark: npt.NDArray[np.float32], ink: Mask, floor: float) -> bool:
    """Whether there is a patch of grey too wide to be the soft edge of a stroke."""
    around = cv2.dilate(ink, np.ones((5, 5), np.uint8))
    grey = ((dark > floor) & (around == 0)).astype(np.uint8)
    core = cv2.erode(grey, cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (9, 9)))
    return bool(np.count_nonzero(core) > _SMEAR * SCALE**2)


def _outlines(
    dark: npt.NDArray[np.float32], ink: Mask, level: float, full: float, grain: float
) -> tuple[Floats, ...]:
    solid = _without_pinholes(ink)
    # Outside the kept ink nothing may pull at its edge, and in a filled pinhole nothing either.
    near = cv2.dilate(solid, np.ones((5, 5), np.uint8))
    clean = np.where(near > 0, dark, np.minimum(dark, 0.9 * level)).astype(np.float32)
    clean[(solid > 0) & (ink == 0)] = full
    soften = max(0.05, 0.45 * grain)
    found = []
    for edge in contours(clean, solid, level):
        placed = np.column_stack(
            [
                (edge[:, 0] + 0.5) / SCALE - _OUTSIDE,
                BASELINE + _OUTSIDE - (edge[:, 1] + 0.5) / SCALE,
            ]
        )
        outline = spline(placed, soften=soften, tolerance=0.012 + 0.04 * grain)
        if outline is not None:
            found.append(outline.round(4))
    return tuple(found)


def _without_pinholes(ink: Mask) -> Mask:
    count, labels, figures, _ = cv2.connectedComponentsWithStats(1 - ink, connectivity=4)
    small = figures[:, cv2.CC_STAT_AREA] < _LEAST_HOLE * SCALE**2
    small[0] = False
    filled: Mask = np.where(small[labels] & (count > 1), 1, ink).astype(np.uint8)
    return filled
