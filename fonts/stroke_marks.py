"""Composes what a stroke face lacks from strokes of its own: a letter and a mark, a turned mark.

The faces hold the letters of Western Europe and Turkish; the marks of a, the dot of i and the
hook of ç make those of Polish, Czech, Hungarian and the Baltic languages.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable

import numpy as np

from fonts.stroke_face import Stroke, StrokeFace, StrokeGlyph

_DONORS = {
    "\u0300": "à",
    "\u0301": "á",
    "\u0302": "â",
    "\u0303": "ã",
    "\u0306": "ă",
    "\u0308": "ä",
    "\u030a": "å",
    "\u0307": "á",
    "\u030b": "á",
    "\u030c": "â",
}
"""For each combining mark above, the letter whose mark, or place of it, is taken."""

_HOOKS = {"\u0327", "\u0328"}
_BESIDE = "ďťľĽ"
"""Czech and Slovak write the caron of these tall letters as an apostrophe."""

EXTRA = "‘’…œŒłŁ"
"""What is composed besides letters that Unicode parts into a letter and a mark."""

COMPOSABLE = EXTRA + "".join(map(chr, range(0x0100, 0x0180))) + "ẀẁẂẃẄẅỲỳ"


def compose(face: StrokeFace, character: str, *, slant: float) -> StrokeGlyph | None:
    """A glyph made of the face's own strokes, or None; ``slant`` is the lean of its stems."""
    if character in EXTRA:
        return _extra(face, character)
    parts = unicodedata.decomposition(character).split()
    if len(parts) != 2 or "<" in parts[0]:
        return None
    letter, mark = (chr(int(part, 16)) for part in parts)
    base = face.glyphs.get("ı" if letter == "i" and mark in _DONORS else letter)
    if base is None:
        return None
    if character in _BESIDE:
        return _beside(face, base)
    if mark in _HOOKS:
        return _hooked(face, base, turned=mark == "\u0328")
    if mark not in _DONORS:
        return None
    return _marked(face, base, mark, slant)


def _marked(face: StrokeFace, base: StrokeGlyph, mark: str, slant: float) -> StrokeGlyph:
    """The mark stands over the letter as its donor's stands over a."""
    plain = face.glyphs["a"]
    place = _own(face, _DONORS[mark], "a")
    (left, bottom), (right, _) = _box(place)
    rise = _top(base) - _top(plain)
    along = _middle(base) - _middle(plain) + slant * rise
    if mark == "\u0307":
        dot = _dot(face)
        (dot_left, dot_bottom), (dot_right, _) = _box(dot)
        along += (left + right - dot_left - dot_right) / 2
        rise += bottom - dot_bottom
        place = dot
    elif mark == "\u030c":
        place = _turned(place)
    elif mark == "\u030b":
        step = np.array([0.55 * (right - left) + 45.0, 0.0])
        place = tuple(stroke + side * step for side in (-0.5, 0.5) for stroke in place)
    return StrokeGlyph(base.strokes + _moved(place, along, rise), base.advance)


def _hooked(face: StrokeFace, base: StrokeGlyph, *, turned: bool) -> StrokeGlyph:
    """A cedilla under the letter's middle, or turned about as an ogonek at its right foot."""
    hook = _own(face, "ç", "c")
    points = np.concatenate(base.strokes)
    start = hook[0][0]
    feet = points[points[:, 1] <= points[:, 1].min() + 60.0]
    if not turned:
        spot = np.array([(feet[:, 0].min() + feet[:, 0].max()) / 2, feet[:, 1].min()])
        return StrokeGlyph(base.strokes + _moved(hook, *(spot - start)), base.advance)
    mirrored = tuple((stroke - start) * (-1.0, 1.0) for stroke in hook)
    spot = feet[np.argmax(feet[:, 0])]
    return StrokeGlyph(base.strokes + _moved(mirrored, *spot), base.advance)


def _beside(face: StrokeFace, base: StrokeGlyph) -> StrokeGlyph:
    comma = _extra(face, "’").strokes
    (left, _), (right, top) = _box(comma)
    points = np.concatenate(base.strokes)
    edge = points[points[:, 1] > 0.6 * _top(base)][:, 0].max()
    moved = _moved(comma, edge + 60.0 - left, _top(base) - top)
    # The next letter stands clear of it.
    advance = max(base.advance, edge + 60.0 + right - left)
    return StrokeGlyph(base.strokes + moved, advance)


def _extra(face: StrokeFace, character: str) -> StrokeGlyph:
    makers: dict[str, Callable[[], StrokeGlyph]] = {
        "‘": lambda: _half(face.glyphs["“"]),
        "’": lambda: _half(face.glyphs["”"]),
        "…": lambda: _row([face.glyphs["."]] * 3),
        "œ": lambda: _grown_together(face.glyphs["o"], face.glyphs["e"]),
        "Œ": lambda: _grown_together(face.glyphs["O"], face.glyphs["E"]),
        "ł": lambda: _struck(face, "l", 0.5),
        "Ł": lambda: _struck(face, "L", 0.45),
    }
    return makers[character]()


def _half(double: StrokeGlyph) -> StrokeGlyph:
    """The first of a pair of quotation marks."""
    kept = double.strokes[: len(double.strokes) // 2]
    (_, _), (right, _) = _box(double.strokes)
    (_, _), (single, _) = _box(kept)
    return StrokeGlyph(kept, double.advance - (right - single))


def _row(glyphs: list[StrokeGlyph]) -> StrokeGlyph:
    strokes: tuple[Stroke, ...] = ()
    pen = 0.0
    for glyph in glyphs:
        strokes += _moved(glyph.strokes, pen, 0.0)
        (left, _), (right, _) = _box(glyph.strokes)
        pen += min(glyph.advance, right - left + 120.0)
    return StrokeGlyph(strokes, pen)


def _grown_together(first: StrokeGlyph, second: StrokeGlyph) -> StrokeGlyph:
    """Two letters whose strokes touch."""
    (_, _), (right, _) = _box(first.strokes)
    (left, _), (_, _) = _box(second.strokes)
    step = min(first.advance, right - left - 30.0)
    strokes = first.strokes + _moved(second.strokes, step, 0.0)
    return StrokeGlyph(strokes, step + second.advance)


def _struck(face: StrokeFace, letter: str, height: float) -> StrokeGlyph:
    """A letter with the face's hyphen, turned upwards, through its stem."""
    base = face.glyphs[letter]
    points = np.concatenate([_dense(stroke) for stroke in base.strokes])
    level = height * _top(base)
    near = points[np.argsort(np.abs(points[:, 1] - level))[:8]]
    stem = np.array([near[:, 0].min() if letter == "L" else near[:, 0].mean(), level])
    line = face.glyphs["-"].strokes[0]
    centre = (line[0] + line[-1]) / 2
    cosine, sine = np.cos(0.5), np.sin(0.5)
    turn = np.array([[cosine, sine], [-sine, cosine]])
    return StrokeGlyph((*base.strokes, (line - centre) @ turn * 0.8 + stem), base.advance)


def _dense(stroke: Stroke) -> Stroke:
    """Points close enough to find where a level crosses the stroke."""
    steps = np.linspace(0.0, 1.0, 10, endpoint=False)[:, None, None]
    between: Stroke = stroke[:-1] + steps * (stroke[1:] - stroke[:-1])
    return between.reshape(-1, 2)


def _own(face: StrokeFace, composed: str, letter: str) -> tuple[Stroke, ...]:
    """The strokes that a composed letter has beyond its plain one."""
    plain = {stroke.tobytes() for stroke in face.glyphs[letter].strokes}
    strokes = face.glyphs[composed].strokes
    return tuple(stroke for stroke in strokes if stroke.tobytes() not in plain)


def _dot(face: StrokeFace) -> tuple[Stroke, ...]:
    strokes = face.glyphs["i"].strokes
    highest = max(strokes, key=lambda stroke: float(stroke[:, 1].min()))
    return (highest,)


def _turned(strokes: tuple[Stroke, ...]) -> tuple[Stroke, ...]:
    """Upside down, at the same height."""
    (_, bottom), (_, top) = _box(strokes)
    return tuple(stroke * (1.0, -1.0) + (0.0, bottom + top) for stroke in strokes)


def _moved(strokes: tuple[Stroke, ...], right: float, up: float) -> tuple[Stroke, ...]:
    return tuple(stroke + np.array([right, up]) for stroke in strokes)


def _box(strokes: tuple[Stroke, ...]) -> tuple[Stroke, Stroke]:
    points = np.concatenate(strokes)
    return points.min(axis=0), points.max(axis=0)


def _top(glyph: StrokeGlyph) -> float:
    return float(np.concatenate(glyph.strokes)[:, 1].max())


def _middle(glyph: StrokeGlyph) -> float:
    """The middle of the letter's upper half, where a mark is seen to stand."""
    points = np.concatenate(glyph.strokes)
    upper = points[points[:, 1] > 0.5 * points[:, 1].max()][:, 0]
    return float(upper.min() + upper.max()) / 2
