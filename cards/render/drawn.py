"""Turns a drawn signature into the path operators of a PDF page, or an SVG; it is no text."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

import numpy as np

from cards.model.geometry import Matrix, to_mm
from cards.model.placement import Colour, Drawn, Imposed, Sheet
from cards.model.signature import Points
from cards.render.numbers import colour_text

_FINE = 0.01
"""Points: 0.004 mm, much less than a printer's dot."""


def drawn_content(imposed: Imposed) -> bytes:
    """The operators that fill every drawn outline of a face; empty when it has none."""
    found = [placed for placed in imposed.face.placements if isinstance(placed, Drawn)]
    return b"".join(_filled(drawn, imposed.matrix) for drawn in found)


def drawing_svg(sheet: Sheet, *, title: str) -> str:
    """The drawn outlines of a sheet as the text of an SVG file, filled; units are millimetres."""
    wide, high = to_mm(sheet.size.width), to_mm(sheet.size.height)
    paths = "".join(
        f'<path fill="{_hex(drawn.colour)}" d="{data}"/>\n'
        for imposed in sheet.faces
        for drawn, data in _svg_paths(imposed, sheet.size.height)
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg"'
        f' width="{wide:.2f}mm" height="{high:.2f}mm" viewBox="0 0 {wide:.2f} {high:.2f}">\n'
        f"<title>{escape(title)}</title>\n{paths}</svg>\n"
    )


def _svg_paths(imposed: Imposed, height: float) -> Iterator[tuple[Drawn, str]]:
    flipped = imposed.matrix.then(Matrix(a=to_mm(1.0), d=-to_mm(1.0), f=to_mm(height)))
    for drawn in imposed.face.placements:
        if isinstance(drawn, Drawn):
            parts = [_quadratic(outline, flipped) for outline in drawn.outlines]
            yield drawn, "".join(parts)


def _quadratic(control: Points, laid: Matrix) -> str:
    points, ends = _ends(control, laid)
    start = "M{:.3f},{:.3f}".format(*ends[-1])
    curves = np.hstack([points, ends]).tolist()
    return start + "".join("Q{:.3f},{:.3f} {:.3f},{:.3f}".format(*curve) for curve in curves) + "Z"


def _ends(control: Points, laid: Matrix) -> tuple[Points, Points]:
    """The control points on the page, and where the curve of each one ends."""
    turn = np.array([[laid.a, laid.b], [laid.c, laid.d]])
    points = control @ turn + (laid.e, laid.f)
    return points, (points + np.roll(points, -1, axis=0)) / 2


def _hex(colour: Colour) -> str:
    return "#" + "".join(f"{round(part * 255):02x}" for part in colour)


def _filled(drawn: Drawn, laid: Matrix) -> bytes:
    """Whole hundredths of a point from a corner: shorter and quicker to write than fractions."""
    if not drawn.outlines:
        return b""
    colour = colour_text(drawn.colour)
    placed = [_ends(outline, laid) for outline in drawn.outlines]
    x, y = np.floor(np.vstack([points for points, _ in placed]).min(axis=0)).tolist()
    paint = "f"
    lines = [f"/Artifact BMC q {colour} rg {_FINE:g} 0 0 {_FINE:g} {x:g} {y:g} cm"]
    if drawn.width:
        lines.append(f"{colour} RG {drawn.width / _FINE:.0f} w 1 j")
        paint = "B"
    corner = np.array([x, y])
    for points, ends in placed:
        lines += _path((points - corner) / _FINE, (ends - corner) / _FINE)
    lines.append(f"{paint} Q EMC\n")
    return "\n".join(lines).encode("ascii")


def _path(points: Points, ends: Points) -> list[str]:
    """A closed quadratic B-spline as cubic curves (PDF 32000-1, 8.5.2.2)."""
    starts = np.roll(ends, 1, axis=0)
    curves = np.hstack([(starts + 2 * points) / 3, (ends + 2 * points) / 3, ends])
    whole = np.rint(curves).astype(np.int64).tolist()
    first = "{4} {5} m".format(*whole[-1])
    return [first, *(" ".join(map(str, curve)) + " c" for curve in whole), "h"]
