"""Turns a person's own drawing into the path operators of a PDF page, see-through or not."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from reportlab.pdfbase import pdfdoc

from cards.model.geometry import Matrix
from cards.model.placement import Artwork, Imposed, PaintedPath, Sheet
from cards.render.numbers import colour_text

Opacities = tuple[int, int]
"""Of filling and of lining, in hundredths."""

_FINE = 0.01
"""Points, as for signatures: whole numbers of it are shorter to write than fractions."""
_OPERATORS = {"m": (1, "m"), "l": (1, "l"), "c": (3, "c"), "h": (0, "h")}


def artwork_content(imposed: Imposed) -> bytes:
    """The operators that paint every artwork of a face; empty when it has none."""
    found = [placed for placed in imposed.face.placements if isinstance(placed, Artwork)]
    return b"".join(_painted(artwork, imposed.matrix) for artwork in found)


def mark_opacities(sheet: Sheet, used: set[Opacities]) -> None:
    """Add the opacities that a sheet's artworks need to ``used``."""
    for imposed in sheet.faces:
        for placed in imposed.face.placements:
            if isinstance(placed, Artwork):
                used |= {_opacities(path) for path in placed.paths} - {(100, 100)}


def opacity_name(opacities: Opacities) -> str:
    """The resource name of a graphics state; the same in every document."""
    return "opacity.{}.{}".format(*opacities)


def opacity_object(opacities: Opacities) -> pdfdoc.PDFDictionary:
    """The graphics state that makes what is filled and lined so see-through."""
    filling, lining = opacities
    return pdfdoc.PDFDictionary({"ca": filling / 100, "CA": lining / 100})


def _opacities(path: PaintedPath) -> Opacities:
    return round(path.fill_opacity * 100), round(path.line_opacity * 100)


def _painted(artwork: Artwork, laid: Matrix) -> bytes:
    room = artwork.room
    corners = ((room.x, room.y), (room.right, room.y), (room.right, room.top), (room.x, room.top))
    first, *others = ("{:.3f} {:.3f}".format(*laid.apply(*corner)) for corner in corners)
    lines = ["/Artifact BMC q", f"{first} m", *(f"{each} l" for each in others), "h W n"]
    for path in artwork.paths:
        lines += _path(path, laid)
    lines.append("Q EMC\n")
    return "\n".join(lines).encode("ascii")


def _path(path: PaintedPath, laid: Matrix) -> Iterator[str]:
    yield "q"
    if (opacities := _opacities(path)) != (100, 100):
        yield f"/{opacity_name(opacities)} gs"
    # The path is written in a plane that the pen's round tip is stretched from.
    plane = _linear(path.nib.then(laid)) if path.line else np.eye(2)
    a, b, c, d = (plane * _FINE).ravel()
    yield f"{a:.8f} {b:.8f} {c:.8f} {d:.8f} 0 0 cm"
    if path.fill:
        yield f"{colour_text(path.fill)} rg"
    if path.line:
        yield from _pen(path)
    points = path.points @ _linear(laid) + (laid.e, laid.f)
    yield from _steps(path.commands, points @ np.linalg.inv(plane) / _FINE)
    paint = {(True, False): "f", (False, True): "S", (True, True): "B"}
    operator = paint[path.fill is not None, path.line is not None]
    yield operator + ("*" if path.even_odd and path.fill else "") + " Q"


def _pen(path: PaintedPath) -> Iterator[str]:
    """The width in the plane that the nib is stretched from, where it is round."""
    yield f"{colour_text(path.line or (0, 0, 0))} RG {path.width / _FINE:.2f} w"
    yield f"{path.cap} J {path.join} j {path.mitre:.3f} M"
    if path.dash:
        dash = " ".join(f"{each / _FINE:.2f}" for each in path.dash)
        yield f"[{dash}] {path.dash_start / _FINE:.2f} d"


def _steps(commands: str, points: np.ndarray[tuple[int, ...], np.dtype[np.float64]]) -> list[str]:
    numbers = [f"{x} {y}" for x, y in np.rint(points).astype(np.int64).tolist()]
    lines, at = [], 0
    for command in commands:
        count, operator = _OPERATORS[command]
        lines.append(" ".join((*numbers[at : at + count], operator)))
        at += count
    return lines


def _linear(matrix: Matrix) -> np.ndarray[tuple[int, ...], np.dtype[np.float64]]:
    return np.array([[matrix.a, matrix.b], [matrix.c, matrix.d]])
