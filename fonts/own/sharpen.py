"""Undoes the softness of a picture, so that a thin stroke comes out no broader than it was.

How soft it is shows at the edges of the black marks, which were sharp when printed.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from fonts.own.sheet import Mark, SheetPage

Floats = npt.NDArray[np.float32]

_REACH = 1.1
"""Millimetres to both sides of a mark's edge that are looked at; its border is 1.3 wide."""
_NOISE = 0.012
"""Noise over signal: how much of the softness is given up rather than grain made coarse."""
_SHARP_ENOUGH = 0.05
_SOFTEST = 0.3
"""Millimetres: beyond this, edges say more about a fold than about the lens."""


def softness(picture: npt.NDArray[np.uint8], page: SheetPage, scale: float) -> float:
    """The standard deviation, in millimetres, of the blur at the marks of a flat page."""
    widths = []
    for mark in page.marks:
        for turned in (False, True):
            for profile in _edges(picture, mark, scale, turned=turned):
                width = _width(profile)
                if width:
                    widths.append(width / scale)
    return min(float(np.median(widths)), _SOFTEST) if widths else 0.0


def _edges(
    picture: npt.NDArray[np.uint8], mark: Mark, scale: float, *, turned: bool
) -> list[npt.NDArray[np.float64]]:
    """Mean profiles across two opposite sides of a mark, from black to white."""
    view = picture.T if turned else picture
    x, y = (mark.y, mark.x) if turned else (mark.x, mark.y)
    top, bottom = round((y + 0.2 * mark.side) * scale), round((y + 0.8 * mark.side) * scale)
    reach = round(_REACH * scale)
    profiles = []
    for edge, outward in ((x, -1), (x + mark.side, 1)):
        at = round(edge * scale)
        band = view[top:bottom, max(at - reach, 0) : at + reach].astype(np.float64)
        # Rows are put on top of each other by thirds: a mark lies never quite straight.
        profiles += [part.mean(axis=0)[::outward] for part in np.array_split(band, 3)]
    return profiles


def _width(profile: npt.NDArray[np.float64]) -> float:
    """The standard deviation, in pixels, of a rise from black to white; 0 where there is none."""
    if len(profile) < 8:
        return 0.0
    black, white = float(profile[:4].mean()), float(profile[-4:].mean())
    if white - black < 40:
        return 0.0
    level = (profile - black) / (white - black)
    quarter, rest = int(np.argmax(level > 0.25)), int(np.argmax(level > 0.75))
    if not 0 < quarter <= rest:
        return 0.0
    ends = []
    for index, share in ((quarter, 0.25), (rest, 0.75)):
        low, high = level[index - 1], level[index]
        ends.append(index - 1 + (share - low) / max(high - low, 1e-6))
    # Half of a normal distribution lies within 0.6745 standard deviations.
    return float(ends[1] - ends[0]) / (2 * 0.6745)


def sharpened(dark: Floats, soft: float, scale: float) -> Floats:
    """``dark`` with a blur of ``soft`` millimetres undone as far as noise allows (Wiener)."""
    if soft < _SHARP_ENOUGH:
        return dark
    margin = int(np.ceil(4 * soft * scale))
    padded = np.pad(dark, margin, mode="edge")
    down = np.fft.fftfreq(padded.shape[0])[:, None]
    across = np.fft.rfftfreq(padded.shape[1])[None]
    kept = np.exp(-2.0 * (np.pi * soft * scale) ** 2 * (down**2 + across**2))
    spectrum = np.fft.rfft2(padded) * (kept * (1.0 + _NOISE) / (kept**2 + _NOISE))
    sharp = np.fft.irfft2(spectrum, padded.shape)
    height, width = dark.shape
    return np.clip(sharp[margin : margin + height, margin : margin + width], 0.0, 1.2).astype(
        np.float32
    )
