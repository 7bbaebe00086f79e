"""Makes the signs nobody wrote out of those they did: accented letters, quotes and dashes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from fonts.own.characters import composable, decomposed, glyph_name
from fonts.own.shapes import X_HEIGHT, Shape
from fonts.own.trace import Floats

Shapes = dict[str, list[Shape]]

_GAPS = (0.12 * X_HEIGHT, 0.42 * X_HEIGHT)
"""The least and the widest air between a letter and the mark over it."""
_BELOW = {"cedilla", "ogonek", "comma"}
_OVERLAY = {"slash", "bar"}
_OGONEK_AT = {"a": 0.82, "A": 0.88, "e": 0.62, "E": 0.8, "u": 0.85, "U": 0.6, "i": 0.6, "I": 0.5}
"""Where along a letter's width the ogonek hangs."""


@dataclass(frozen=True, slots=True, eq=False)
class Composite:
    """A letter and a mark: names of glyphs and where each goes; the advance is the whole one's."""

    text: str
    base: str
    base_x: float
    mark: str
    mark_x: float
    mark_y: float
    advance: float


def without_dot(shape: Shape) -> Shape | None:
    """An i without its dot; None when the dot hangs together with the stem."""
    low = [each for each in shape.outlines if each[:, 1].min() < 0.6 * X_HEIGHT]
    if not low or len(low) == len(shape.outlines):
        return None
    return Shape(tuple(low))


def derived(shapes: Shapes) -> Shapes:
    """Signs that are others moved, turned or doubled, where those were written."""
    found: Shapes = {}
    for glyph, source, make in _RECIPES:
        written = shapes.get(source) or found.get(source)
        if glyph not in shapes and written:
            made = [make(shape, shapes) for shape in written]
            kept = [shape for shape in made if shape is not None]
            if kept:
                found[glyph] = kept
    return found


def _raised(shape: Shape, shapes: Shapes) -> Shape:
    """A comma up where an apostrophe stands."""
    return shape.moved(0.0, _quote_top(shapes) - shape.box[3])


def _turned(shape: Shape) -> Shape:
    """Upside down in its own box."""
    left, bottom, right, top = shape.box
    return shape.scaled(-1.0, -1.0).moved(left + right, bottom + top)


def _doubled(shape: Shape) -> Shape:
    """Twice, side by side."""
    left, _, right, _ = shape.box
    step = right - left + 0.14 * X_HEIGHT
    return Shape(shape.outlines + shape.moved(step, 0.02 * X_HEIGHT).outlines)


def _quote_top(shapes: Shapes) -> float:
    tops = [
        shape.box[3] for name in ("quotesingle", "l", "h", "d") for shape in shapes.get(name, ())
    ]
    return float(np.median(tops)) if tops else 1.7 * X_HEIGHT


def _hung(shape: Shape, _: Shapes) -> Shape:
    """Turned upside down, its head at the x-height as Spanish has it."""
    turned = _turned(shape)
    return turned.moved(0.0, X_HEIGHT - turned.box[3])


def _thrice(shape: Shape, _: Shapes) -> Shape:
    step = shape.box[2] - shape.box[0] + 0.26 * X_HEIGHT
    dots = (shape, shape.moved(step, 0.01 * X_HEIGHT), shape.moved(2 * step, 0.0))
    return Shape(tuple(outline for dot in dots for outline in dot.outlines))


def _ij(shape: Shape, shapes: Shapes, second: str, apart: float) -> Shape | None:
    """The Dutch letter: an i and the j after it, their stems ``apart`` x-heights."""
    following = shapes.get(second, ())
    if not following:
        return None
    step = _stem(shape) + apart * X_HEIGHT - _stem(following[0])
    return Shape(shape.outlines + following[0].moved(step, 0.0).outlines)


def _longer(share: float) -> Callable[[Shape, Shapes], Shape]:
    """A dash drawn out; its weight stays, as it lies along the line."""
    return lambda shape, _: shape.scaled(share, 1.0)


_RECIPES: tuple[tuple[str, str, Callable[[Shape, Shapes], Shape | None]], ...] = (
    ("dotlessi", "i", lambda shape, _: without_dot(shape)),
    ("quoteright", "comma", _raised),
    ("quoteleft", "comma", lambda shape, shapes: _turned(_raised(shape, shapes))),
    ("quotedblright", "comma", lambda shape, shapes: _doubled(_raised(shape, shapes))),
    ("quotedblleft", "comma", lambda shape, shapes: _doubled(_turned(_raised(shape, shapes)))),
    ("quotesinglbase", "comma", lambda shape, _: shape),
    ("quotedblbase", "comma", lambda shape, _: _doubled(shape)),
    ("quotesingle", "comma", _raised),
    ("quotedbl", "quotesingle", lambda shape, _: _doubled(shape)),
    ("exclamdown", "exclam", _hung),
    ("questiondown", "question", _hung),
    ("ellipsis", "period", _thrice),
    ("periodcentered", "period", lambda shape, _: shape.moved(0.0, 0.5 * X_HEIGHT)),
    ("endash", "hyphen", _longer(1.4)),
    ("emdash", "endash", _longer(1.5)),
    ("uni2010", "hyphen", lambda shape, _: shape),
    ("uni2011", "hyphen", lambda shape, _: shape),
    ("ij", "i", lambda shape, shapes: _ij(shape, shapes, "j", 0.5)),
    ("IJ", "I", lambda shape, shapes: _ij(shape, shapes, "J", 0.75)),
    ("minus", "endash", lambda shape, _: shape),
)


def spacing_marks(shapes: Shapes) -> Shapes:
    """The marks that are signs of their own as well, such as ´ and ^."""
    names = {
        "grave": "grave",
        "acute": "acute",
        "circumflex": "asciicircum",
        "diaeresis": "dieresis",
        "cedilla": "cedilla",
        "macron": "macron",
    }
    return {
        glyph: shapes[f"mark.{mark}"]
        for mark, glyph in names.items()
        if f"mark.{mark}" in shapes and glyph not in shapes
    }


def composites(shapes: Shapes, marks: dict[str, Shape]) -> dict[str, Composite]:
    """All accented letters that can be made, by glyph name, one for every sample of the letter.

    ``shapes`` are spaced; ``marks`` lie over the hand's own baseline as they were written.
    """
    found: dict[str, Composite] = {}
    for text in composable():
        parts = decomposed(text)
        if parts is None or parts[1] not in marks:
            continue
        letter, mark = parts
        base = "dotlessi" if letter == "i" and mark not in _BELOW else glyph_name(letter)
        for number, shape in enumerate(shapes.get(base, ())):
            name = sample_name(glyph_name(text), number)
            if glyph_name(text) not in shapes:
                found[name] = _composed(
                    text, letter, sample_name(base, number), shape, mark, marks[mark]
                )
    return found


def sample_name(glyph: str, number: int) -> str:
    """The name of a glyph's further samples: a, a.s1, a.s2 and so on."""
    return f"{glyph}.s{number}" if number else glyph


def _composed(text: str, letter: str, base: str, shape: Shape, mark: str, sign: Shape) -> Composite:
    mark_left, _, mark_right, _ = sign.box
    middle, half = (mark_left + mark_right) / 2, (mark_right - mark_left) / 2
    at_x, mark_y = _place(letter, shape, mark, sign)
    # A mark wider than its letter pushes the neighbours off a little.
    push = 1.0 if mark == "apostrophe" else 0.6
    before = 0.0 if mark in _BELOW else max(0.0, half - at_x) * push
    after = max(0.0, at_x + half - shape.advance) * push
    return Composite(
        text=text,
        base=base,
        base_x=before,
        mark=f"mark.{mark}",
        mark_x=at_x - middle + before,
        mark_y=mark_y,
        advance=shape.advance + before + after,
    )


def _place(letter: str, shape: Shape, mark: str, sign: Shape) -> tuple[float, float]:
    """Where the middle of a mark goes across a letter, and how far up it moves."""
    left, bottom, right, top = shape.box
    mark_left, mark_bottom, mark_right, mark_top = sign.box
    if mark == "apostrophe":
        return right + 0.02 * X_HEIGHT + (mark_right - mark_left) / 2, 0.0
    if mark in _OVERLAY:
        across = _stem(shape) if letter in "lL" else (left + right) / 2
        return across, (bottom + top - mark_bottom - mark_top) / 2
    if mark in _BELOW:
        share = _OGONEK_AT.get(letter, 0.6) if mark == "ogonek" else 0.5
        air = 0.1 * X_HEIGHT if mark == "comma" else 0.0
        return left + share * (right - left), bottom - air - _hook_top(sign, mark)
    gap = float(np.clip(mark_bottom - X_HEIGHT, *_GAPS))
    gap *= 0.7 if top > 1.3 * X_HEIGHT else 1.0
    return _top_middle(shape), top + gap - mark_bottom


def _hook_top(sign: Shape, mark: str) -> float:
    """The height at which a mark below meets its letter: a touch under its upper end."""
    top = sign.box[3]
    return top if mark == "comma" else top - 0.5 * sign.stroke


def _top_middle(shape: Shape) -> float:
    """The middle of a letter's upper part, where an accent belongs."""
    points: Floats = np.concatenate(shape.curves)
    _, bottom, _, top = shape.box
    upper = points[points[:, 1] > bottom + 0.55 * (top - bottom)]
    whole = (shape.box[0] + shape.box[2]) / 2
    return 0.7 * float(upper[:, 0].min() + upper[:, 0].max()) / 2 + 0.3 * whole


def _stem(shape: Shape) -> float:
    """Where the stem of an l stands, half-way up."""
    points: Floats = np.concatenate(shape.curves)
    _, bottom, _, top = shape.box
    middle = points[np.abs(points[:, 1] - (bottom + top) / 2) < 0.15 * (top - bottom)]
    return float(np.median(middle[:, 0])) if len(middle) else (shape.box[0] + shape.box[2]) / 2
