"""Finds the ink of a signature on a picture: without shadows, specks, table and other writing."""

from __future__ import annotations

import cv2
import numpy as np
import numpy.typing as npt

from fonts.errors import HandError
from fonts.own.freehand import Dark, Mask
from fonts.own.scan import Colours

LEVEL = 0.5
"""Where between paper and ink the edge lies."""
_SEARCHED = 1400
"""Pixels along the longer side in which the ink is looked for."""
_FAINTEST = 0.16
"""How dark ink is at least against its paper."""
_NEAR = 0.14
"""Of the ink's extent: pieces further from the rest belong to something else."""
_SPECK = 0.0022
"""Of the largest piece's area; what is smaller is dust."""
_BROADER = 2.5
"""Times the depth of the ink: deeper than any stroke."""
_CUT = 0.02
"""Share of the ink that may run over the picture's edge: a tail's end."""
_TABLE = 0.42
"""How light paper in shadow is at least, against the lightest of the picture."""
_MOST_PIECES = 60
_FULLEST = 0.42
"""Share of its box that a signature covers at most."""


def find_signature(colours: Colours, name: str) -> tuple[slice, slice]:
    """The part of a picture with the signature in it, and some paper round it."""
    shrink = min(1.0, _SEARCHED / max(colours.shape[:2]))
    small = cv2.resize(colours, None, fx=shrink, fy=shrink, interpolation=cv2.INTER_AREA)
    picture = np.asarray(small, np.uint8)
    dark = np.where(_on_paper(picture), against_paper(picture), 0).astype(np.float32)
    ink = pieces(dark, full_darkness(dark, name), name, edge=True)
    top, bottom, left, right = extent(ink)
    margin = max(0.06 * max(bottom - top, right - left), 4)
    rows, columns = (
        slice(max(0, int((low - margin) / shrink)), int((high + margin) / shrink) + 1)
        for low, high in ((top, bottom), (left, right))
    )
    return rows, columns


def extent(ink: Mask) -> tuple[int, int, int, int]:
    """Top, bottom, left and right of the ink, in pixels."""
    rows, columns = np.flatnonzero(ink.any(axis=1)), np.flatnonzero(ink.any(axis=0))
    return int(rows[0]), int(rows[-1]) + 1, int(columns[0]), int(columns[-1]) + 1


def against_paper(colours: Colours) -> Dark:
    """How dark each pixel is against the paper around it, in the colour that tells most."""
    planes = [_plane(np.ascontiguousarray(colours[:, :, each])) for each in range(3)]
    return max(planes, key=lambda dark: float(np.percentile(dark, 99.5)))


def _on_paper(colours: Colours) -> npt.NDArray[np.bool_]:
    """Where there is paper: nothing much darker over more than a stroke's width, as a table is."""
    light = np.asarray(cv2.cvtColor(colours, cv2.COLOR_RGB2GRAY), np.uint8)
    height, width = light.shape
    ground = _without_strokes(light)
    paper = (ground > _TABLE * float(np.percentile(ground, 95))).astype(np.uint8)
    inside = cv2.erode(paper, np.ones((5, 5), np.uint8))
    return np.asarray(cv2.resize(inside, (width, height), interpolation=cv2.INTER_NEAREST) > 0)


def _without_strokes(light: npt.NDArray[np.uint8]) -> npt.NDArray[np.uint8]:
    """A small picture of the paper alone."""
    height, width = light.shape
    shrink = min(1.0, 320 / max(height, width))
    size = max(1, round(width * shrink)), max(1, round(height * shrink))
    small = cv2.resize(light, size, interpolation=cv2.INTER_AREA)
    # Wider than any stroke, so that the paper beside it shows.
    patch = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (21, 21))
    return np.asarray(cv2.medianBlur(cv2.morphologyEx(small, cv2.MORPH_CLOSE, patch), 5), np.uint8)


def _plane(light: npt.NDArray[np.uint8]) -> Dark:
    height, width = light.shape
    paper = cv2.GaussianBlur(_without_strokes(light), (0, 0), 5.0)
    full = cv2.resize(paper, (width, height), interpolation=cv2.INTER_LINEAR).astype(np.float32)
    dark = 1.0 - light.astype(np.float32) / np.maximum(full, 16.0)
    return np.asarray(cv2.GaussianBlur(np.clip(dark, 0.0, 1.0), (0, 0), 0.7), np.float32)


def full_darkness(dark: Dark, name: str = "") -> float:
    """How dark the ink is where it is whole; raises HandError "own.no_ink" for bare paper."""
    inked = dark[dark > max(_FAINTEST, 0.5 * float(np.percentile(dark, 99.9)))]
    if len(inked) < 30:
        raise HandError("own.no_ink", name=name)
    return float(np.percentile(inked, 60))


def pieces(dark: Dark, full: float, name: str, *, edge: bool) -> Mask:
    """The signature's ink: the pieces that lie together, no specks, nothing from the edges."""
    ink = (dark > LEVEL * full).astype(np.uint8)
    count, found, figures, _ = cv2.connectedComponentsWithStats(ink, connectivity=8)
    labels = np.asarray(found, np.int32)
    height, width = dark.shape
    left, top, wide, high, area = figures.T
    kept = np.arange(count) > 0
    cut = (left <= 1) | (top <= 1) | (left + wide >= width - 1) | (top + high >= height - 1)
    cut[0] = False
    if edge:
        kept &= ~cut
    whole = np.bincount(labels[dark > 0.8 * full], minlength=count)
    kept &= whole > 0
    if not kept.any():
        raise HandError("own.ink_cut" if count > 1 else "own.no_ink", name=name)
    kept &= area >= max(6.0, _SPECK * float(area[kept].max()))
    if not kept.any():
        raise HandError("own.no_ink", name=name)
    if edge:
        # What is broader than a stroke is the table under the paper, or a finger.
        depth = cv2.distanceTransform(ink, cv2.DIST_L2, 3)
        deepest = np.zeros(count)
        np.maximum.at(deepest, labels.ravel().astype(np.int64), depth.ravel())
        stroke = cut & (whole > 0) & (deepest < _BROADER * deepest[kept].max())
        _ensure_whole(labels, kept, stroke & (area > 6), name)
    together = _together(kept[labels].astype(np.uint8))
    shown = len(np.unique(labels[together > 0]))
    top_, bottom, left_, right = extent(together)
    box = (bottom - top_) * (right - left_)
    if shown > _MOST_PIECES or np.count_nonzero(together) > _FULLEST * box:
        raise HandError("own.no_signature", name=name)
    return together


def _ensure_whole(
    labels: npt.NDArray[np.int32],
    kept: npt.NDArray[np.bool_],
    stroke: npt.NDArray[np.bool_],
    name: str,
) -> None:
    """Raise HandError "own.ink_cut" where strokes at the picture's edge belong to the rest."""
    if stroke.any():
        together = _together((kept | stroke)[labels].astype(np.uint8)) > 0
        if np.count_nonzero(stroke[labels] & together) > _CUT * np.count_nonzero(together):
            raise HandError("own.ink_cut", name=name)


def _together(ink: Mask) -> Mask:
    """Of pieces in several places, those of the place with the most ink."""
    top, bottom, left, right = extent(ink)
    reach = max(3, round(_NEAR / 2 * min(right - left, 4 * (bottom - top))))
    shrink = min(1.0, 12 / reach)
    small = cv2.resize(ink, None, fx=shrink, fy=shrink, interpolation=cv2.INTER_AREA)
    side = 2 * round(reach * shrink) + 1
    wide = cv2.dilate((small > 0).astype(np.uint8), np.ones((side, side), np.uint8))
    _, places = cv2.connectedComponents(wide)
    places = cv2.resize(places.astype(np.uint16), ink.shape[::-1], interpolation=cv2.INTER_NEAREST)
    amounts = np.bincount(places[ink > 0])
    amounts[0] = 0
    together: Mask = ((places == np.argmax(amounts)) & (ink > 0)).astype(np.uint8)
    return together
