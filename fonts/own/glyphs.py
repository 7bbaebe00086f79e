"""Turns shapes into glyphs as TrueType stores them."""

from __future__ import annotations

import numpy as np
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib.tables import _g_l_y_f

from fonts.own.compose import Composite
from fonts.own.shapes import Shape, signed_area
from fonts.own.trace import Floats


def notdef() -> Shape:
    """What stands for a character the face lacks: an upright box."""
    square = np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 1.0], [1.0, 0.0]])
    outer, inner = square * (500, 900) + (60, 0), square[::-1] * (400, 800) + (110, 50)
    return Shape((outer, inner), 620.0)


def glyph_of(shape: Shape) -> _g_l_y_f.Glyph:
    """A TrueType glyph; black inside means that outer contours run clockwise."""
    pen = TTGlyphPen(None)
    for outline, hole in zip(shape.outlines, _holes(shape), strict=True):
        control = outline
        if (signed_area(outline) > 0) != hole:
            control = outline[::-1]
        # The curve would do without a point on it, but not every program does.
        start = (control[-1] + control[0]) / 2
        pen.moveTo(tuple(start))
        pen.qCurveTo(*(tuple(point) for point in control), tuple(start))
        pen.closePath()
    return pen.glyph(dropImpliedOnCurves=False)


def _holes(shape: Shape) -> list[bool]:
    """Which outlines are holes: those that lie inside an odd number of others."""
    return [
        sum(
            _inside(outline[0], other)
            for index, other in enumerate(shape.curves)
            if index != number
        )
        % 2
        == 1
        for number, outline in enumerate(shape.curves)
    ]


def _inside(point: Floats, line: Floats) -> bool:
    x, y = line[:, 0], line[:, 1]
    next_x, next_y = np.roll(x, -1), np.roll(y, -1)
    crosses = (y > point[1]) != (next_y > point[1])
    with np.errstate(divide="ignore", invalid="ignore"):
        at = x + (point[1] - y) / (next_y - y) * (next_x - x)
    return bool(np.count_nonzero(crosses & (at > point[0])) % 2)


def composite_of(made: Composite, glyphs: dict[str, _g_l_y_f.Glyph]) -> _g_l_y_f.Glyph:
    """A TrueType glyph that points at a letter and a mark among ``glyphs``."""
    pen = TTGlyphPen(glyphs)
    pen.addComponent(made.base, (1, 0, 0, 1, round(made.base_x), 0))
    pen.addComponent(made.mark, (1, 0, 0, 1, round(made.mark_x), round(made.mark_y)))
    glyph = pen.glyph()
    glyph.components[0].flags |= _g_l_y_f.OVERLAP_COMPOUND
    return glyph
