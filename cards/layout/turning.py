"""Draws how to turn a printed stack over and put it back, so that its other side can be printed.

The drawing is a sheet like any other, so that the window and a printed guide show the same.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise

import numpy as np

from cards.layout.brush import Points, drawn
from cards.layout.captions import Side, caption, caption_width, drawable
from cards.layout.motifs import motif_lines
from cards.model.geometry import Matrix, Rect, Size, mm
from cards.model.placement import Colour, Drawn, Face, Imposed, Placement, Rule, Sheet

DRAWING = Size(mm(176), mm(98))
_EDGE: Colour = (0.25, 0.25, 0.28)
_SOFT: Colour = (0.62, 0.62, 0.65)
_FAINT: Colour = (0.78, 0.82, 0.91)
_INK: Colour = (0.10, 0.19, 0.50)
_PAPER: Colour = (1.0, 1.0, 1.0)
_LINE, _BOLD = mm(0.35), mm(1.3)
_CAPTION = 11.5
_STACK = Size(mm(38), mm(50))
_LOW = mm(27)
_MIDDLES = (mm(30), mm(88), mm(146))
_ROOM = mm(56)
"""Points that a caption may take; a longer one is written smaller."""
STEPS = (
    ("1. Print the outsides", "they face you"),
    ("2. Turn the whole stack", "like a page of a book"),
    ("3. Print the insides", "same edge and card first"),
)
FIRST = "this edge goes in first"
TEXTS = (*(text for step in STEPS for text in step), FIRST)
"""All that is printed in a language."""

Corners = Sequence[tuple[float, float]]


def turning_drawing(*, captions: bool = True, say: Callable[[str], str] = str) -> Sheet:
    """The three steps: the stack as it was printed, its turn, and how it goes back in.

    The edge that goes in first is drawn bold; it stays the same. Drawn in print's own dark tones,
    on white. Without ``captions`` the words are left to whoever shows it small; ``say``
    translates them.
    """
    left, middle, right = (_box(each) for each in _MIDDLES)
    rules = (
        *_stack(left),
        *_turning(middle),
        *_stack(right),
        *_arrow(left.right + mm(5), middle.x - mm(2)),
        *_arrow(middle.right + mm(3), right.x - mm(5)),
    )
    back = Matrix(-1, 0, 0, 1, 2 * _MIDDLES[2], 0)
    heights = (mm(13), mm(7))
    words: tuple[Placement, ...] = (
        *(
            _said(say(text), x, y)
            for x, step in zip(_MIDDLES, STEPS, strict=True)
            for text, y in zip(step, heights, strict=True)
        ),
        _said(say(FIRST), _MIDDLES[0], left.top + mm(5.5)),
        _said(say(FIRST), _MIDDLES[2], right.top + mm(5.5)),
    )
    if not captions:
        words = ()
    placed: tuple[Placement, ...] = (*words, _front(left, _INK), _seen_through(right, back))
    face = Face(DRAWING, placed, "")
    return Sheet(DRAWING, (Imposed(face, Matrix()),), rules)


def _box(middle: float) -> Rect:
    return Rect(middle - _STACK.width / 2, _LOW, _STACK.width, _STACK.height)


def _said(text: str, x: float, y: float) -> Placement:
    shown = drawable(text)
    size = _CAPTION * min(1.0, _ROOM / max(caption_width(shown, _CAPTION), _ROOM))
    return caption(shown, x, y, size, Side.MIDDLE)


def _front(box: Rect, colour: Colour) -> Drawn:
    """A sprig off the middle, so that one sees which way the paper lies."""
    room = Rect(box.x + box.width * 0.5, box.y + mm(5), box.width * 0.4, box.height * 0.62)
    return drawn(motif_lines("sprig"), room, mm(0.45), colour, 1)


def _seen_through(box: Rect, turn: Matrix) -> Drawn:
    """The same from behind, as it would shine through."""
    front = _front(box, _FAINT)
    outlines = tuple(_moved(each, turn)[::-1] for each in front.outlines)
    return replace(front, outlines=outlines, strokes=())


def _moved(points: Points, turn: Matrix) -> Points:
    linear = np.array([[turn.a, turn.b], [turn.c, turn.d]])
    found: Points = points @ linear + (turn.e, turn.f)
    return found


def _stack(box: Rect) -> tuple[Rule, ...]:
    """Three sheets, the upper one with its leading edge bold."""
    found: list[Rule] = []
    for step in (2, 1, 0):
        by = step * mm(0.9)
        sheet = Rect(box.x + by, box.y - by, box.width, box.height)
        found += _outlined(_corners(sheet), _SOFT if step else _EDGE)
    return (*found, Rule(box.x, box.top, box.right, box.top, _BOLD, _EDGE))


def _turning(box: Rect) -> tuple[Rule, ...]:
    """The stack half turned about its left edge, and the way it goes."""
    spine = box.x + box.width * 0.42
    out = box.right - mm(1)
    lean = mm(7)
    page = ((spine, box.y), (out, box.y + lean), (out, box.top + lean * 0.4), (spine, box.top))
    ghost = ((spine, box.y), (box.x - mm(1), box.y + lean), (box.x - mm(1), box.top + lean * 0.4))
    swing = [
        (
            (spine + math.cos(turn) * box.width * 0.40),
            box.top + mm(2.5) + math.sin(turn) * mm(9),
        )
        for turn in (math.radians(angle) for angle in range(35, 150, 8))
    ]
    head = swing[-1]
    arrow = [Rule(*start, *end, mm(0.7), _EDGE) for start, end in pairwise(swing)]
    arrow += [
        Rule(*head, head[0] + mm(0.2), head[1] + mm(3.0), mm(0.7), _EDGE),
        Rule(*head, head[0] + mm(3.0), head[1] + mm(0.4), mm(0.7), _EDGE),
    ]
    dashed = [
        replace(rule, dash=(mm(1.4), mm(1.2)))
        for rule in _joined([*ghost, (spine, box.top)], _SOFT)
    ]
    bold = Rule(*page[3], *page[2], _BOLD, _EDGE)
    return (*dashed, *_joined([*page, page[0]], _EDGE), bold, *arrow)


def _corners(box: Rect) -> Corners:
    return ((box.x, box.y), (box.right, box.y), (box.right, box.top), (box.x, box.top))


def _joined(corners: Corners, colour: Colour) -> list[Rule]:
    return [Rule(*start, *end, _LINE, colour) for start, end in pairwise(corners)]


def _outlined(corners: Corners, colour: Colour) -> list[Rule]:
    """A closed outline on white, so that what lies below does not shine through."""
    low, high = min(y for _, y in corners), max(y for _, y in corners)
    left, right = min(x for x, _ in corners), max(x for x, _ in corners)
    middle = (low + high) / 2
    paper = Rule(left, middle, right, middle, high - low, _PAPER)
    return [paper, *_joined([*corners, corners[0]], colour)]


def _arrow(start: float, end: float) -> tuple[Rule, ...]:
    level = _LOW + _STACK.height / 2
    return (
        Rule(start, level, end, level, mm(0.8), _SOFT),
        Rule(end - mm(2.2), level + mm(1.8), end, level, mm(0.8), _SOFT),
        Rule(end - mm(2.2), level - mm(1.8), end, level, mm(0.8), _SOFT),
    )
