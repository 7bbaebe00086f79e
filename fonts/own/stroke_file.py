"""Makes the face of a learned hand's centre lines, which a plotter follows.

It is the hand's own face with every outline replaced by strokes: the same glyphs in the same
order, advances and pairs, so that a card plotted is the card printed.
"""

from __future__ import annotations

from io import BytesIO

import numpy as np
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables import _g_l_y_f

from fonts.own.centre_lines import centre_lines
from fonts.own.face import Face
from fonts.own.shapes import UNITS_PER_EM, Shape
from fonts.stroke_face import StrokeGlyph
from fonts.stroke_truetype import glyph_of_strokes


def stroke_face(face: Face) -> bytes:
    """The bytes of the face of centre lines; accented letters point at their letter and mark."""
    font = TTFont(BytesIO(face.data), recalcTimestamp=False)
    table, metrics = font["glyf"], font["hmtx"]
    names = font.getGlyphOrder()
    for name in names:
        glyph = table[name]
        if glyph.numberOfContours > 0:
            strokes = centre_lines(_shape(glyph, table), face.stroke * UNITS_PER_EM)
            table[name] = glyph_of_strokes(StrokeGlyph(strokes, metrics[name][0]))
    for name in names:
        table[name].recalcBounds(table)
        metrics[name] = metrics[name][0], getattr(table[name], "xMin", 0)
    out = BytesIO()
    font.save(out)
    return out.getvalue()


def _shape(glyph: _g_l_y_f.Glyph, table: _g_l_y_f.table__g_l_y_f) -> Shape:
    """The closed splines of a glyph: all its points but those that merely say where it begins."""
    coordinates, ends, flags = glyph.getCoordinates(table)
    points, curved = np.array(coordinates, np.float64), np.frombuffer(bytes(flags), np.uint8) & 1
    parts = zip(
        np.split(points, np.array(ends[:-1]) + 1),
        np.split(curved == 0, np.array(ends[:-1]) + 1),
        strict=True,
    )
    return Shape(tuple(part[control] for part, control in parts))
