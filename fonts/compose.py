"""Composes accented letters that a face lacks from its own letter and its own mark.

Faces of a single writer often stop at the accents of a few languages while the marks are all
there. The composed letters are added behind the face's own glyphs in a fixed order, so that every
glyph keeps its number whichever text is written.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from fontTools.pens.boundsPen import BoundsPen
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.transformPen import TransformPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont

_MARKS: dict[str, str] = {
    "\u0300": "`\u02cb",
    "\u0301": "\u00b4\u02ca",
    "\u0302": "\u02c6^",
    "\u0303": "\u02dc~",
    "\u0304": "\u00af\u02c9",
    "\u0306": "\u02d8",
    "\u0307": "\u02d9.",
    "\u0308": "\u00a8",
    "\u030a": "\u02da\u00b0",
    "\u030b": "\u02dd",
    "\u030c": "\u02c7",
    "\u0323": ".",
    "\u0327": "\u00b8",
    "\u0328": "\u02db",
}
"""Each combining mark, and the spacing characters that may stand in for it, best first."""

_BELOW = frozenset("\u0323\u0327\u0328")
_BESIDE = frozenset("ďťľĽ")
"""A caron beside a tall letter is written as an apostrophe (Unicode 16, chapter 7.1)."""

_RANGES = ((0x00C0, 0x0250), (0x1E00, 0x1F00))
"""Latin-1, Latin Extended-A and -B, Latin Extended Additional."""

_CLEARANCE = 0.16
"""Between a letter and a mark moved above or below it, in x-heights."""


@dataclass(frozen=True, slots=True)
class _Box:
    left: float
    bottom: float
    right: float
    top: float

    @property
    def middle(self) -> float:
        return (self.left + self.right) / 2


def composable(letter: str, covered: frozenset[int]) -> bool:
    """Whether a letter that a face lacks can be made from what it covers."""
    return _parts(letter, covered) is not None


def composed(data: bytes) -> bytes:
    """The face with every composable letter of the Latin ranges added; raises nothing of its own.

    ``data`` and the result are TrueType files.
    """
    font = TTFont(BytesIO(data))
    cmap = font.getBestCmap()
    covered = frozenset(cmap)
    found: dict[int, Any] = {}
    for first, end in _RANGES:
        for code in range(first, end):
            parts = _parts(chr(code), covered) if code not in covered else None
            if parts:
                found[code] = _drawn(font, chr(code), parts)
    _append(font, found)
    out = BytesIO()
    font.save(out, reorderTables=False)
    return out.getvalue()


def _parts(letter: str, covered: frozenset[int]) -> tuple[str, tuple[str, ...]] | None:
    """The base letter and, for each of its marks, the character to draw it with."""
    if letter == "ı":
        return None
    plain = unicodedata.normalize("NFD", letter)
    if len(plain) < 2 or ord(plain[0]) not in covered:
        return None
    marks = []
    for mark in plain[1:]:
        choices = "’'" if letter in _BESIDE else _MARKS.get(mark, "")
        drawn = next((each for each in mark + choices if ord(each) in covered), None)
        if drawn is None:
            return None
        marks.append(drawn)
    return plain[0], tuple(marks)


def _drawn(font: TTFont, letter: str, parts: tuple[str, tuple[str, ...]]) -> Any:  # noqa: ANN401 - fontTools has no types
    """The glyph of a composed letter and its advance."""
    cmap, glyphs = font.getBestCmap(), font.getGlyphSet()
    base, marks = parts
    above = any(mark not in _BELOW for mark in unicodedata.normalize("NFD", letter)[1:])
    if base == "i" and above and 0x131 in cmap:
        base = "ı"
    pen = TTGlyphPen(None)
    name = cmap[ord(base)]
    _draw(glyphs, name, pen)
    x_height = _box(glyphs, cmap[ord("x")]).top
    box = _box(glyphs, name)
    for combining, mark in zip(unicodedata.normalize("NFD", letter)[1:], marks, strict=True):
        own = _box(glyphs, cmap[ord(mark)])
        shift = _shift(letter, combining, box, own, x_height)
        _draw(glyphs, cmap[ord(mark)], TransformPen(pen, (1, 0, 0, 1, *shift)))
        box = _Box(box.left, box.bottom, box.right, max(box.top, own.top + shift[1]))
    advance = font["hmtx"][name][0]
    if letter in _BESIDE:
        advance += round(x_height * 0.25)
    return pen.glyph(), advance


def _draw(glyphs: Any, name: str, pen: Any) -> None:  # noqa: ANN401 - fontTools has no types
    """Draw a glyph as plain outlines, its own components resolved."""
    record = DecomposingRecordingPen(glyphs)
    glyphs[name].draw(record)
    record.replay(pen)


def _shift(
    letter: str, combining: str, box: _Box, mark: _Box, x_height: float
) -> tuple[float, float]:
    """How far a mark moves to stand over, under or beside its letter."""
    clearance = _CLEARANCE * x_height
    if letter in _BESIDE:
        return box.right - mark.left + clearance / 2, 0.0
    across = box.middle - mark.middle
    if combining == "\u0323":
        return across, -clearance * 1.5 - mark.top + min(box.bottom, 0.0)
    if combining in _BELOW:
        return across, min(0.0, box.bottom)
    # A face's own mark stands right over an x; over anything taller it is lifted.
    return across + (box.top - x_height) * 0.1, box.top + clearance - mark.bottom


def _box(glyphs: Any, name: str) -> _Box:  # noqa: ANN401 - fontTools has no types
    pen = BoundsPen(glyphs)
    glyphs[name].draw(pen)
    return _Box(*(pen.bounds or (0, 0, 0, 0)))


def _append(font: TTFont, found: dict[int, Any]) -> None:
    """Add glyphs to a face and map their letters to them."""
    for vertical in ("vhea", "vmtx"):
        # Nothing is written downwards, and every glyph would need an entry there.
        if vertical in font:
            del font[vertical]
    order = list(font.getGlyphOrder())
    names = {code: f"uni{code:04X}.composed" for code in found}
    font.setGlyphOrder(order + list(names.values()))
    for code, (glyph, advance) in found.items():
        font["glyf"].glyphs[names[code]] = glyph
        glyph.recalcBounds(font["glyf"])
        font["hmtx"][names[code]] = (advance, getattr(glyph, "xMin", 0))
        for table in font["cmap"].tables:
            if table.isUnicode():
                table.cmap[code] = names[code]
    font["glyf"].glyphOrder = font.getGlyphOrder()
    font["maxp"].numGlyphs = len(font.getGlyphOrder())
    if "post" in font:
        font["post"].formatType = 3.0
