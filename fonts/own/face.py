"""Builds the face of a learned hand: a TrueType file that works in Cordially and elsewhere."""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO

import numpy as np
from fontTools.feaLib.builder import addOpenTypeFeaturesFromString
from fontTools.fontBuilder import FontBuilder
from fontTools.ttLib.tables import _g_l_y_f

from fonts.own.characters import MARKS, character_of
from fonts.own.compose import (
    Shapes,
    composites,
    derived,
    sample_name,
    spacing_marks,
)
from fonts.own.features import feature_text
from fonts.own.glyphs import composite_of, glyph_of, notdef
from fonts.own.measures import measure, placed, usual_heights
from fonts.own.samples import Samples
from fonts.own.shapes import UNITS_PER_EM, X_HEIGHT, Shape
from fonts.own.spacing import Pairs, spaced

_MADE = 3_786_912_000
"""Seconds since 1904 (a day in 2024): the same writing gives the same file."""
_SPACE = 0.9 * X_HEIGHT
_AIR = 0.55 * X_HEIGHT
"""Between the descenders of a line and the ascenders of the next."""


@dataclass(frozen=True, slots=True)
class Face:
    """A face's file, with the figures the catalogue needs: leading and stroke in em."""

    data: bytes
    leading: float
    stroke: float
    characters: str


def build_face(samples: Samples, name: str) -> Face:
    """The face of what a person wrote; raises HandError when that is too little."""
    measures = measure(samples)
    written = placed(samples, measures)
    ascender, descender = usual_heights(written)
    marks = {mark: written[f"mark.{mark}"][0] for mark in MARKS if f"mark.{mark}" in written}
    written |= spacing_marks(written)
    written |= derived(written)
    if "quoteright" in written:
        marks["apostrophe"] = written["quoteright"][0]
    if "comma" in written:
        marks["comma"] = written["comma"][0]
    shapes = _spaced(written)
    glyphs = _Glyphs(shapes, marks)
    data = _file(glyphs, name, ascender, descender)
    strokes = [shape.stroke for text in "aceimnorstu" for shape in shapes.get(text, ())]
    return Face(
        data=data,
        leading=round(
            float(np.clip(ascender + descender + _AIR, 2.9 * X_HEIGHT, 3.6 * X_HEIGHT))
            / UNITS_PER_EM,
            3,
        ),
        stroke=round(float(np.median(strokes)) / UNITS_PER_EM, 4),
        characters="".join(sorted(chr(code) for code in glyphs.codes)),
    )


def _spaced(written: Shapes) -> Shapes:
    return {
        glyph: [spaced(character_of(glyph), shape) for shape in samples]
        for glyph, samples in written.items()
        if not glyph.startswith("mark.")
    }


class _Glyphs:
    """Everything that goes into the file, by glyph name, in the file's order."""

    def __init__(self, shapes: Shapes, marks: dict[str, Shape]) -> None:
        self.outlines: dict[str, _g_l_y_f.Glyph] = {".notdef": glyph_of(notdef())}
        self.advances: dict[str, float] = {".notdef": notdef().advance}
        self.codes: dict[int, str] = {}
        self.samples: dict[str, list[str]] = {}
        self.groups: dict[str, list[str]] = {}
        most = max(len(each) for each in shapes.values())
        for number in range(most):
            self._add("space", number, glyph_of(Shape(())), _SPACE)
        self.codes |= {0x20: "space", 0xA0: "space"}
        for glyph, found in shapes.items():
            for number, shape in enumerate(found):
                self._add(glyph, number, glyph_of(shape), shape.advance)
                self.groups.setdefault(glyph, []).append(sample_name(glyph, number))
            self.codes[ord(character_of(glyph))] = glyph
        for mark, shape in marks.items():
            self.outlines[f"mark.{mark}"] = glyph_of(shape)
            self.advances[f"mark.{mark}"] = 0.0
        self._compose(shapes, marks)
        self.kerns = _kerns(shapes)

    def _add(self, glyph: str, number: int, outline: _g_l_y_f.Glyph, advance: float) -> None:
        name = sample_name(glyph, number)
        self.outlines[name] = outline
        self.advances[name] = advance
        self.samples.setdefault(glyph, []).append(name)

    def _compose(self, shapes: Shapes, marks: dict[str, Shape]) -> None:
        for name, made in composites(shapes, marks).items():
            glyph = name.split(".s")[0]
            number = len(self.samples.get(glyph, ()))
            self._add(glyph, number, composite_of(made, self.outlines), made.advance)
            self.codes[ord(made.text)] = glyph
            self.groups[made.base.split(".s")[0]].append(name)


def _kerns(shapes: Shapes) -> dict[str, dict[str, int]]:
    pairs = Pairs({glyph: (character_of(glyph), found[0]) for glyph, found in shapes.items()})
    return {
        glyph: {
            other: round(float(value))
            for other, value in zip(pairs.names, pairs.kerns(index), strict=True)
            if value
        }
        for index, glyph in enumerate(pairs.names)
    }


def _file(glyphs: _Glyphs, name: str, ascender: float, descender: float) -> bytes:
    builder = FontBuilder(UNITS_PER_EM, isTTF=True)
    builder.setupGlyphOrder(list(glyphs.outlines))
    builder.setupCharacterMap(glyphs.codes)
    builder.setupGlyf(glyphs.outlines)
    table = builder.font["glyf"]
    builder.setupHorizontalMetrics(
        {
            each: (round(advance), getattr(table[each], "xMin", 0))
            for each, advance in glyphs.advances.items()
        }
    )
    tallest = max(getattr(table[each], "yMax", 0) for each in glyphs.outlines)
    lowest = min(getattr(table[each], "yMin", 0) for each in glyphs.outlines)
    up, down = round(ascender + 0.25 * X_HEIGHT), round(descender + 0.15 * X_HEIGHT)
    builder.setupHorizontalHeader(ascent=up, descent=-down, lineGap=round(0.15 * X_HEIGHT))
    builder.setupNameTable(_names(name))
    builder.setupOS2(
        sTypoAscender=up,
        sTypoDescender=-down,
        sTypoLineGap=round(0.15 * X_HEIGHT),
        usWinAscent=max(tallest, up),
        usWinDescent=max(-lowest, down),
        sxHeight=round(X_HEIGHT),
        sCapHeight=round(ascender),
        fsType=0,
        achVendID="NONE",
    )
    builder.setupPost()
    builder.setupHead(unitsPerEm=UNITS_PER_EM, created=_MADE, modified=_MADE)
    rules = feature_text(glyphs.samples, glyphs.groups, glyphs.kerns)
    addOpenTypeFeaturesFromString(builder.font, rules)
    builder.font.recalcTimestamp = False
    out = BytesIO()
    builder.save(out)
    return out.getvalue()


def _names(name: str) -> dict[str, str]:
    plain = "".join(char for char in name if char.isascii() and char.isalnum()) or "OwnHand"
    return {
        "copyright": "The handwriting of the person who wrote it",
        "familyName": name,
        "styleName": "Regular",
        "uniqueFontIdentifier": f"Cordially: {plain}",
        "fullName": name,
        "version": "Version 1.000",
        "psName": f"{plain[:50]}-Regular",
        "description": "Made with Cordially from the writer's own sheet",
        "licenseDescription": "It belongs to the person who wrote it",
    }
