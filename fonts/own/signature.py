"""Lifts a signature off a scan or photo, and turns strokes drawn on a screen into the same ink."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

from fonts.errors import HandError
from fonts.own.found_ink import (
    LEVEL,
    against_paper,
    extent,
    find_signature,
    full_darkness,
    pieces,
)
from fonts.own.freehand import Dark, Mask, line_width, trace
from fonts.own.scan import Colours, open_scans
from fonts.own.trace import Floats

WIDEST, HIGHEST = 60.0, 20.0
"""Millimetres: a signature lifted off a picture, whose own size is unknown, just fits in these."""

MOST_POINTS = 12_000
_PIXELS = 2000
"""Pixels of the longer side in which it is traced: 0.03 mm each for the widest."""
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
    box = find_signature(scan.colours, scan.name)
    part = _small_enough(np.ascontiguousarray(scan.colours[box]))
    dark, grown = _resized(against_paper(part))
    full = full_darkness(dark)
    ink = pieces(dark, full, scan.name, edge=False)
    top, bottom, left, right = extent(ink)
    grain = min(WIDEST / (right - left), HIGHEST / (bottom - top))
    soften = grain * max(1.3, 0.8 * grown)
    outlines = trace(dark, ink, LEVEL * full, grain=grain, soften=soften)
    return Lifted(*_checked(outlines, scan.name), before=part)


def lay_down(strokes: Sequence[Floats]) -> tuple[tuple[Floats, ...], float]:
    """Strokes (N x 3 each: x, y and the line's width, in mm, y up) as outlines and mean width.

    Raises HandError "own.no_ink" when there is nothing in them, "own.no_signature" for too much.
    """
    solid = [stroke for stroke in strokes if len(stroke)]
    if not solid:
        raise HandError("own.no_ink", name="Your drawing")
    every = np.concatenate(solid)
    margin = float(every[:, 2].max()) + 6 * _DRAWN_GRAIN
    corner = every[:, :2].min(axis=0) - margin
    size = every[:, :2].max(axis=0) + margin - corner
    if float(size.max()) > 4 * WIDEST:
        raise HandError("own.no_signature", name="Your drawing")
    wide, high = (round(float(side) / _DRAWN_GRAIN) for side in size)
    finer = 3
    canvas = np.zeros((high * finer, wide * finer), np.uint8)
    for stroke in solid:
        _pull(canvas, stroke, corner, finer / _DRAWN_GRAIN)
    small = cv2.resize(canvas[::-1], (wide, high), interpolation=cv2.INTER_AREA)
    dark = np.asarray(cv2.GaussianBlur(small, (0, 0), 0.7), np.float32) / 255.0
    ink = (dark > LEVEL).astype(np.uint8)
    outlines = trace(dark, ink, LEVEL, grain=_DRAWN_GRAIN, soften=1.3 * _DRAWN_GRAIN)
    return _checked([outline + corner for outline in outlines], "Your drawing")


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


def _small_enough(part: Colours) -> Colours:
    """No larger than what tracing can use."""
    shrink = 1.5 * _PIXELS / max(part.shape[:2])
    if shrink >= 1.0:
        return part
    return np.asarray(cv2.resize(part, None, fx=shrink, fy=shrink, interpolation=cv2.INTER_AREA))


def _resized(dark: Dark) -> tuple[Dark, float]:
    """As large as it is traced, and how many times larger than it was."""
    factor = _PIXELS / max(dark.shape)
    how = cv2.INTER_AREA if factor < 1 else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(dark, None, fx=factor, fy=factor, interpolation=how)), factor
