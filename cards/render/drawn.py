"""Turns a drawn signature into the path operators of a PDF page; it is no text."""

from __future__ import annotations

import numpy as np

from cards.model.geometry import Matrix
from cards.model.placement import Drawn, Imposed
from cards.model.signature import Points
from cards.render.numbers import colour_text


def drawn_content(imposed: Imposed) -> bytes:
    """The operators that fill every drawn outline of a face; empty when it has none."""
    found = [placed for placed in imposed.face.placements if isinstance(placed, Drawn)]
    return b"".join(_filled(drawn, imposed.matrix) for drawn in found)


def _filled(drawn: Drawn, laid: Matrix) -> bytes:
    colour = colour_text(drawn.colour)
    paint = "f"
    lines = [f"/Artifact BMC q {colour} rg"]
    if drawn.width:
        lines.append(f"{colour} RG {drawn.width:.3f} w 1 j")
        paint = "B"
    lines += [_path(outline, laid) for outline in drawn.outlines]
    lines.append(f"{paint} Q EMC\n")
    return "\n".join(lines).encode("ascii")


def _path(control: Points, laid: Matrix) -> str:
    """A closed quadratic B-spline as cubic curves (PDF 32000-1, 8.5.2.2)."""
    turn = np.array([[laid.a, laid.b], [laid.c, laid.d]])
    points = control @ turn + (laid.e, laid.f)
    ends = (points + np.roll(points, -1, axis=0)) / 2
    starts = np.roll(ends, 1, axis=0)
    curves = np.hstack([(starts + 2 * points) / 3, (ends + 2 * points) / 3, ends])
    lines = [f"{starts[0][0]:.2f} {starts[0][1]:.2f} m"]
    lines += [" ".join(f"{number:.2f}" for number in curve) + " c" for curve in curves.tolist()]
    return "\n".join([*lines, "h"])
