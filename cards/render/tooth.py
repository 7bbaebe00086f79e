"""The tooth of the paper, which a pencil leaves bare: fine specks of white over its lines.

They are one small tile of vectors, laid over a whole face at once. It is fixed to the page as
tooth is to paper, so that every line of pencil gets another part of it, and the letters below
stay letters.
"""

from __future__ import annotations

from functools import cache

import numpy as np
import numpy.typing as npt
from reportlab.pdfbase import pdfdoc

from cards.layout.pens import is_dry
from cards.model.placement import Drawn, Imposed, Ink, Raster, Sheet
from cards.render.embedding import Deflate
from fonts.chance import keys, seed_of

TOOTH = "tooth"
"""The resource name of the tile."""
_TILE = 11.0
"""Points to its side: wider than a small letter is, so that no letter shows it twice."""
_SPECKS = 850
"""Together they take about a sixth of a line; more is too much where whole dots are left out."""
_SMALL, _LARGE = 0.04, 0.16
"""Half of a speck's length in points: 0.03 to 0.11 mm."""
_FINE = 0.01
"""Points to a unit: 0.004 mm, much less than a printer's dot."""

Floats = npt.NDArray[np.float64]


def tooth_content(imposed: Imposed) -> bytes:
    """The operators that lay the tooth over a face; empty where no pencil wrote on it.

    A face with a photograph stays without, as that would get specks as well.
    """
    if not _is_pencilled(imposed):
        return b""
    laid, size = imposed.matrix, imposed.face.size
    placed = " ".join(f"{part:.4f}" for part in (laid.a, laid.b, laid.c, laid.d, laid.e, laid.f))
    box = f"0 0 {size.width:.4f} {size.height:.4f}"
    return f"/Artifact BMC q {placed} cm /Pattern cs /{TOOTH} scn {box} re f Q EMC\n".encode(
        "ascii"
    )


def has_tooth(sheet: Sheet) -> bool:
    """Whether a sheet needs the tile."""
    return any(map(_is_pencilled, sheet.faces))


def tooth_pattern() -> pdfdoc.PDFStream:
    """The tile, a coloured tiling pattern (PDF 32000-1, 8.7.3)."""
    pattern = pdfdoc.PDFStream(content=_tile(), filters=[Deflate()])
    side = round(_TILE / _FINE)
    held = {
        "Type": pdfdoc.PDFName("Pattern"),
        "PatternType": 1,
        "PaintType": 1,
        "TilingType": 1,
        "BBox": pdfdoc.PDFArray([0, 0, side, side]),
        "XStep": side,
        "YStep": side,
        "Matrix": pdfdoc.PDFArray([_FINE, 0, 0, _FINE, 0, 0]),
        "Resources": pdfdoc.PDFDictionary({}),
    }
    for name, value in held.items():
        pattern.dictionary[name] = value
    return pattern


def _is_pencilled(imposed: Imposed) -> bool:
    placements = imposed.face.placements
    if any(isinstance(placement, Raster) for placement in placements):
        return False
    return any(map(_leaves_tooth, placements))


def _leaves_tooth(placement: object) -> bool:
    if isinstance(placement, Drawn):
        return is_dry(placement.colour)
    # A plain text, with no line round its letters, is set and not written.
    return (
        isinstance(placement, Ink)
        and is_dry(placement.colours[0])
        and bool(placement.strokes.any())
    )


@cache
def _tile() -> bytes:
    """The specks as four-sided shapes, those at an edge on both sides of it."""
    corners = _corners()
    wraps = [(x * _TILE, y * _TILE) for x in (-1, 0, 1) for y in (-1, 0, 1)]
    parts = ["1 g"]
    for wrap in wraps:
        shifted = corners + np.array(wrap)
        low, high = shifted.min(axis=1), shifted.max(axis=1)
        seen = ((high > 0.0) & (low < _TILE)).all(axis=1)
        for speck in np.rint(shifted[seen] / _FINE).astype(np.int64).tolist():
            first, *others = (f"{x} {y}" for x, y in speck)
            parts.append(f"{first} m " + "".join(f"{corner} l " for corner in others))
    parts.append("f")
    return "\n".join(parts).encode("ascii")


def _corners() -> Floats:
    """The corners of every speck, N x 4 x 2, in points of the tile."""
    counters = np.arange(_SPECKS * 8)
    drawn = (keys(seed_of(TOOTH), counters) >> np.uint64(11)).astype(np.float64) / 2.0**53
    x, y, turn, length, breadth, *odd = drawn.reshape(8, _SPECKS)
    half = _SMALL + (_LARGE - _SMALL) * length
    across = half * (0.4 + 0.6 * breadth)
    along = np.stack([-half, half * odd[0], half, half * (odd[1] - 1.0)], axis=1)
    aside = np.stack([-across * odd[2], -across, across * odd[1], across], axis=1)
    angle = (turn * np.pi)[:, np.newaxis]
    from_middle = np.stack(
        [
            along * np.cos(angle) - aside * np.sin(angle),
            along * np.sin(angle) + aside * np.cos(angle),
        ],
        axis=2,
    )
    return from_middle + np.stack([x, y], axis=1)[:, np.newaxis, :] * _TILE
