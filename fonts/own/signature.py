"""Lifts a signature off a scan or photo, and turns strokes drawn on a screen into the same ink."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt

from fonts.errors import HandError
from fonts.own.freehand import Dark, Mask, line_width, trace
from fonts.own.scan import Colours, open_scans
from fonts.own.trace import Floats

WIDEST, HIGHEST = 60.0, 20.0
"""Millimetres: a signature lifted off a picture, whose own size is unknown, just fits in these."""

MOST_POINTS = 12_000
_SEARCHED = 1400
"""Pixels along the longer side in which the ink is looked for."""
_PIXELS = 2000
"""Pixels of the longer side in which it is traced: 0.03 mm each for the widest."""
_FAINTEST = 0.16
"""How dark ink is at least against its paper."""
_LEVEL = 0.5
"""Where between paper and ink the edge lies."""
_NEAR = 0.14
"""Of the ink's extent: pieces further from the rest belong to something else."""
_SPECK = 0.0022
"""Of the largest piece's area; what is smaller is dust."""
_MOST_PIECES = 60
_FULLEST = 0.42
"""Share of its box that a signature covers at most."""
_DRAWN_GRAIN = 1 / 28
"""Millimetres a pixel in which drawn strokes are laid down."""


@dataclass(frozen=True, slots=True, eq=False)
class Lifted:
    """A signature off its paper: outlines (mm, y up), its line's width (mm), and how it was."""

    outlines: tuple[Floats, ...]
    stroke: float
    before: Colours
    """The part of the picture it was lifted from (height x width x 3)."""


def lift(path: Path) -> Lifted:
    """The signature on a PNG, JPEG or PDF (its first page), cropped, without shadows and specks.

    Raises HandError as ``open_scans``, and "own.no_ink", "own.ink_cut" or "own.no_signature".
    """
    scan = next(iter(open_scans(path)))
    box = _find(scan.colours, scan.name)
    part = np.ascontiguousarray(scan.colours[box])
    dark, grown = _resized(_against_paper(part))
    full = _full(dark)
    ink = _pieces(dark, full, scan.name, edge=False)
    top, bottom, left, right = _extent(ink)
    grain = min(WIDEST / (right - left), HIGHEST / (bottom - top))
    soften = grain * max(1.3, 0.8 * grown)
    outlines = trace(dark, ink, _LEVEL * full, grain=grain, soften=soften)
    return Lifted(*_checked(outlines, scan.name), before=part)


def lay_down(strokes: Sequence[Floats]) -> tuple[tuple[Floats, ...], float]:
    """Strokes (N x 3 each: x, y and the line's width, in mm, y up) as outlines and mean width.

    Raises HandError "own.no_ink" when there is nothing in them, "own.no_signature" for too much.
    """
    solid = [stroke for stroke in strokes if len(stroke)]
    if not solid:
        raise HandError("own.no_ink", name="")
    every = np.concatenate(solid)
    margin = float(every[:, 2].max()) + 6 * _DRAWN_GRAIN
    corner = every[:, :2].min(axis=0) - margin
    size = every[:, :2].max(axis=0) + margin - corner
    if float(size.max()) > 4 * WIDEST:
        raise HandError("own.no_signature", name="")
    wide, high = (round(float(side) / _DRAWN_GRAIN) for side in size)
    finer = 3
    canvas = np.zeros((high * finer, wide * finer), np.uint8)
    for stroke in solid:
        _pull(canvas, stroke, corner, finer / _DRAWN_GRAIN)
    small = cv2.resize(canvas[::-1], (wide, high), interpolation=cv2.INTER_AREA)
    dark = np.asarray(cv2.GaussianBlur(small, (0, 0), 0.7), np.float32) / 255.0
    ink = (dark > _LEVEL).astype(np.uint8)
    outlines = trace(dark, ink, _LEVEL, grain=_DRAWN_GRAIN, soften=1.3 * _DRAWN_GRAIN)
    return _checked([outline + corner for outline in outlines], "")


def _pull(canvas: Mask, stroke: Floats, corner: Floats, scale: float) -> None:
    """Draw a stroke as round blots so close that no edge between them shows."""
    steps = np.linalg.norm(np.diff(stroke[:, :2], axis=0), axis=1)
    run = np.concatenate([[0.0], np.cumsum(steps)])
    at = np.linspace(0.0, run[-1], max(1, round(run[-1] * scale / 2)) + 1)
    x, y, width = (np.interp(at, run, stroke[:, axis]) for axis in range(3))
    bits = 4
    for px, py, radius in zip(
        np.rint((x - corner[0]) * scale * 2**bits).astype(int).tolist(),
        np.rint((y - corner[1]) * scale * 2**bits).astype(int).tolist(),
        np.rint(width / 2 * scale * 2**bits).astype(int).tolist(),
        strict=True,
    ):
        cv2.circle(canvas, (px, py), radius, 255, -1, cv2.LINE_8, bits)


def _checked(outlines: list[Floats], name: str) -> tuple[tuple[Floats, ...], float]:
    if not outlines:
        raise HandError("own.no_ink", name=name)
    if sum(map(len, outlines)) > MOST_POINTS:
        raise HandError("own.no_signature", name=name)
    return tuple(outlines), line_width(outlines)


def _find(colours: Colours, name: str) -> tuple[slice, slice]:
    """The part of a picture with the signature in it, and some paper round it."""
    shrink = min(1.0, _SEARCHED / max(colours.shape[:2]))
    small = cv2.resize(colours, None, fx=shrink, fy=shrink, interpolation=cv2.INTER_AREA)
    dark = _against_paper(np.asarray(small, np.uint8))
    ink = _pieces(dark, _full(dark, name), name, edge=True)
    top, bottom, left, right = _extent(ink)
    margin = max(0.06 * max(bottom - top, right - left), 4)
    rows, columns = (
        slice(max(0, int((low - margin) / shrink)), int((high + margin) / shrink) + 1)
        for low, high in ((top, bottom), (left, right))
    )
    return rows, columns


def _extent(ink: Mask) -> tuple[int, int, int, int]:
    """Top, bottom, left and right of the ink, in pixels."""
    rows, columns = np.flatnonzero(ink.any(axis=1)), np.flatnonzero(ink.any(axis=0))
    return int(rows[0]), int(rows[-1]) + 1, int(columns[0]), int(columns[-1]) + 1


def _against_paper(colours: Colours) -> Dark:
    """How dark each pixel is against the paper around it, in the colour that tells most."""
    planes = [_plane(np.ascontiguousarray(colours[:, :, each])) for each in range(3)]
    return max(planes, key=lambda dark: float(np.percentile(dark, 99.5)))


def _plane(light: npt.NDArray[np.uint8]) -> Dark:
    height, width = light.shape
    shrink = min(1.0, 320 / max(height, width))
    size = max(1, round(width * shrink)), max(1, round(height * shrink))
    small = cv2.resize(light, size, interpolation=cv2.INTER_AREA)
    # Wider than any stroke, so that the paper beside it shows.
    patch = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (21, 21))
    paper = cv2.medianBlur(cv2.morphologyEx(small, cv2.MORPH_CLOSE, patch), 5)
    paper = cv2.GaussianBlur(paper, (0, 0), 5.0)
    full = cv2.resize(paper, (width, height), interpolation=cv2.INTER_LINEAR).astype(np.float32)
    dark = 1.0 - light.astype(np.float32) / np.maximum(full, 16.0)
    return np.asarray(cv2.GaussianBlur(np.clip(dark, 0.0, 1.0), (0, 0), 0.7), np.float32)


def _resized(dark: Dark) -> tuple[Dark, float]:
    """As large as it is traced, and how many times larger than it was."""
    factor = _PIXELS / max(dark.shape)
    how = cv2.INTER_AREA if factor < 1 else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(dark, None, fx=factor, fy=factor, interpolation=how)), factor


def _full(dark: Dark, name: str = "") -> float:
    """How dark the ink is where it is whole; raises HandError "own.no_ink" for bare paper."""
    inked = dark[dark > max(_FAINTEST, 0.5 * float(np.percentile(dark, 99.9)))]
    if len(inked) < 30:
        raise HandError("own.no_ink", name=name)
    return float(np.percentile(inked, 60))


def _pieces(dark: Dark, full: float, name: str, *, edge: bool) -> Mask:
    """The signature's ink: the pieces that lie together, no specks, nothing from the edges."""
    ink = (dark > _LEVEL * full).astype(np.uint8)
    count, labels, figures, _ = cv2.connectedComponentsWithStats(ink, connectivity=8)
    height, width = dark.shape
    left, top, wide, high, area = figures.T
    kept = np.arange(count) > 0
    if edge:
        cut = (left <= 1) | (top <= 1) | (left + wide >= width - 1) | (top + high >= height - 1)
        kept &= ~cut
    whole = np.bincount(labels[dark > 0.8 * full], minlength=count)
    kept &= whole > 0
    if not kept.any():
        raise HandError("own.ink_cut" if count > 1 else "own.no_ink", name=name)
    kept &= area >= max(6.0, _SPECK * float(area[kept].max()))
    ink = kept[labels].astype(np.uint8)
    together = _together(ink)
    shown = len(np.unique(labels[together > 0]))
    top_, bottom, left_, right = _extent(together)
    box = (bottom - top_) * (right - left_)
    if shown > _MOST_PIECES or np.count_nonzero(together) > _FULLEST * box:
        raise HandError("own.no_signature", name=name)
    return together


def _together(ink: Mask) -> Mask:
    """Of pieces in several places, those of the place with the most ink."""
    top, bottom, left, right = _extent(ink)
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
