"""Holds a stroke face as a TrueType file, so that it is shaped and measured like any other face.

Every contour is one stroke of the pen, left open by whoever draws it; no program ever fills it.
"""

from __future__ import annotations

from io import BytesIO

import numpy as np
from fontTools.fontBuilder import FontBuilder
from fontTools.ttLib.tables._g_l_y_f import Glyph, GlyphCoordinates
from fontTools.ttLib.tables.ttProgram import Program

from fonts.stroke_face import StrokeFace, StrokeGlyph


def as_truetype(face: StrokeFace) -> bytes:
    """The face as the bytes of a TrueType file, coordinates rounded to its font units."""
    names = {character: f"u{ord(character):04X}" for character in sorted(face.glyphs)}
    builder = FontBuilder(face.units_per_em, isTTF=True)
    builder.setupGlyphOrder([".notdef", *names.values()])
    builder.setupCharacterMap({ord(character): name for character, name in names.items()})
    empty = glyph_of_strokes(StrokeGlyph((), 0.0))
    drawn = {names[character]: glyph_of_strokes(glyph) for character, glyph in face.glyphs.items()}
    builder.setupGlyf({".notdef": empty, **drawn})
    advances = {names[character]: round(glyph.advance) for character, glyph in face.glyphs.items()}
    bearings = {name: getattr(glyph, "xMin", 0) for name, glyph in drawn.items()}
    metrics = {name: (advances[name], bearings[name]) for name in drawn}
    builder.setupHorizontalMetrics({".notdef": (0, 0), **metrics})
    builder.setupHorizontalHeader()
    builder.setupPost(keepGlyphNames=False)
    out = BytesIO()
    builder.font.save(out)
    return out.getvalue()


def glyph_of_strokes(glyph: StrokeGlyph) -> Glyph:
    """The strokes as a glyph, coordinates rounded to font units."""
    made = Glyph()
    made.numberOfContours = len(glyph.strokes)
    if glyph.strokes:
        points = np.rint(np.concatenate(glyph.strokes)).astype(int).tolist()
        ends = np.cumsum([len(stroke) for stroke in glyph.strokes]) - 1
        made.coordinates = GlyphCoordinates([tuple(point) for point in points])
        made.endPtsOfContours = ends.tolist()
        made.flags = bytearray([1]) * len(points)
        made.program = Program()
        made.program.fromBytecode(b"")
        made.recalcBounds(None)
    return made
