"""Draws how to load an envelope: the tray from above, the envelope in it, the way it goes in.

The drawing is a sheet like any other, so that the window and a printed guide show the same.
"""

from __future__ import annotations

import math
from dataclasses import replace

from cards.layout.captions import Side, caption, drawable
from cards.model.geometry import Matrix, Rect, Size, mm
from cards.model.placement import Colour, Face, Imposed, Placement, Rule, Sheet
from cards.model.printing import Feed, Place

DRAWING = Size(mm(84), mm(84))
_TRAY = Rect(mm(9), mm(6), mm(66), mm(59))
_SLOT = mm(70)
_SCALE_ROOM = Size(mm(40), mm(45))
"""The box an envelope is drawn in, however it is turned."""

_EDGE: Colour = (0.25, 0.25, 0.28)
_SOFT: Colour = (0.62, 0.62, 0.65)
_TRAY_FILL: Colour = (0.9, 0.9, 0.92)
_SLOT_FILL: Colour = (0.72, 0.72, 0.76)
_PAPER: Colour = (1.0, 1.0, 1.0)
_INK: Colour = (0.10, 0.19, 0.50)
_FAINT: Colour = (0.80, 0.84, 0.92)
_LINE = mm(0.35)
_CAPTION = 13.0
PRINTER, UP, DOWN = "printer", "address up", "address down"


def feed_drawing(envelope: Size, flap: str, feed: Feed, *, captions: bool = True) -> Sheet:
    """The drawing for an envelope of a size (points) whose ``flap`` is on its long or short side.

    It is seen from above, by someone who stands in front of the tray. Without
    ``captions`` there are no words in it, as where it is too small to read them.
    """
    size, matrix = pose(envelope, feed)
    scale = math.hypot(matrix.a, matrix.b)
    front = _front(envelope, scale)
    if not feed.face_up:
        # As it would shine through, so that one sees which way up it lies.
        front = tuple(replace(rule, colour=_FAINT) for rule in front)
    marks = front if feed.face_up else (*front, *_back(envelope, flap))
    rules = (
        *_printer(),
        *_filled(_box(envelope, matrix), _PAPER),
        *(_laid(rule, matrix) for rule in (*_outline(envelope), *marks)),
        *_guides(size, matrix, envelope),
    )
    words = _words(feed) if captions else ()
    return Sheet(DRAWING, (Imposed(Face(DRAWING, words, ""), Matrix()),), rules)


def pose(envelope: Size, feed: Feed) -> tuple[Size, Matrix]:
    """How large the envelope is drawn, and the map from its face to the drawing (points)."""
    upright = feed.turn % 180 != 0
    box = envelope.turned() if upright else envelope
    scale = min(_SCALE_ROOM.width / box.width, _SCALE_ROOM.height / box.height)
    middle = Matrix.shift(-envelope.width / 2, -envelope.height / 2)
    turned = middle.then(Matrix.turn(feed.turn)).then(Matrix(a=scale, d=scale))
    seen = turned if feed.face_up else turned.then(Matrix(a=-1.0))
    drawn = Size(box.width * scale, box.height * scale)
    free = _TRAY.width - drawn.width
    share = {Place.LEFT: 0.06, Place.CENTRE: 0.5, Place.RIGHT: 0.94}[feed.place]
    left, top = _TRAY.x + free * share, _SLOT - mm(3)
    return drawn, seen.then(Matrix.shift(left + drawn.width / 2, top - drawn.height / 2))


def _printer() -> tuple[Rule, ...]:
    """The slot above and the tray below it."""
    slot = Rect(mm(4), _SLOT, DRAWING.width - mm(8), mm(6))
    return (
        *_filled(_TRAY, _TRAY_FILL),
        *_rectangle(_TRAY, _SOFT),
        *_filled(slot, _SLOT_FILL),
        *_rectangle(slot, _EDGE),
    )


def _guides(size: Size, matrix: Matrix, envelope: Size) -> tuple[Rule, ...]:
    """The two paper guides that touch the envelope, and the arrow below it."""
    box = _box(envelope, matrix)
    low, high = box.top - min(mm(16), size.height * 0.7), box.top - mm(3)
    guides = tuple(
        Rule(x, low, x, high, mm(1.2), _EDGE) for x in (box.x - mm(1.0), box.right + mm(1.0))
    )
    middle, foot = DRAWING.width / 2, _TRAY.y + mm(2)
    head = foot + mm(7)
    arrow = (
        Rule(middle, foot, middle, head, mm(0.8), _EDGE),
        Rule(middle - mm(2), head - mm(2.2), middle, head, mm(0.8), _EDGE),
        Rule(middle + mm(2), head - mm(2.2), middle, head, mm(0.8), _EDGE),
    )
    return guides + arrow


def _outline(envelope: Size) -> tuple[Rule, ...]:
    return _rectangle(Rect(0, 0, envelope.width, envelope.height), _EDGE)


def _front(envelope: Size, scale: float) -> tuple[Rule, ...]:
    """The sender's lines, the stamp and the address, in shares of the envelope.

    Widths are the drawing's, in which the envelope is ``scale`` of its size.
    """
    wide, high = envelope.width, envelope.height
    thin, thick = 0.035 * high * scale, 0.055 * high * scale
    stamp = Rect(wide * 0.86, high * 0.7, wide * 0.09, high * 0.2)
    lines = [
        Rule(wide * 0.06, high * y, wide * to, high * y, thin, _INK)
        for y, to in ((0.86, 0.28), (0.78, 0.24))
    ]
    lines += [
        Rule(wide * 0.44, high * y, wide * to, high * y, thick, _INK)
        for y, to in ((0.46, 0.74), (0.36, 0.82), (0.26, 0.68))
    ]
    return (*_rectangle(stamp, _EDGE), *lines)


def _back(envelope: Size, flap: str) -> tuple[Rule, ...]:
    """The flap as one sees it from behind; the long one folds down from the upper edge."""
    wide, high = envelope.width, envelope.height
    if flap == "short":
        tip = (wide * 0.78, high / 2)
        ends = ((wide, high * 0.94), (wide, high * 0.06))
    else:
        tip = (wide / 2, high * 0.45)
        ends = ((wide * 0.02, high), (wide * 0.98, high))
    return tuple(Rule(*end, *tip, _LINE, _EDGE) for end in ends)


def _words(feed: Feed) -> tuple[Placement, ...]:
    printer, side = (drawable(text) for text in (PRINTER, UP if feed.face_up else DOWN))
    return (
        caption(printer, DRAWING.width / 2, _SLOT + mm(1.4), _CAPTION, Side.MIDDLE),
        caption(side, DRAWING.width - mm(6), mm(1.0), _CAPTION, Side.END),
    )


def _box(envelope: Size, matrix: Matrix) -> Rect:
    corners = [matrix.apply(x, y) for x in (0, envelope.width) for y in (0, envelope.height)]
    xs, ys = zip(*corners, strict=True)
    return Rect(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))


def _filled(box: Rect, colour: Colour) -> tuple[Rule, ...]:
    """A filled box: one line as thick as the box is high."""
    y = box.y + box.height / 2
    return (Rule(box.x, y, box.right, y, box.height, colour),)


def _rectangle(box: Rect, colour: Colour) -> tuple[Rule, ...]:
    half = _LINE / 2
    return (
        Rule(box.x - half, box.y, box.right + half, box.y, _LINE, colour),
        Rule(box.x - half, box.top, box.right + half, box.top, _LINE, colour),
        Rule(box.x, box.y, box.x, box.top, _LINE, colour),
        Rule(box.right, box.y, box.right, box.top, _LINE, colour),
    )


def _laid(rule: Rule, matrix: Matrix) -> Rule:
    """A rule on the drawing; widths are the drawing's already."""
    x0, y0 = matrix.apply(rule.x0, rule.y0)
    x1, y1 = matrix.apply(rule.x1, rule.y1)
    return Rule(x0, y0, x1, y1, rule.width, rule.colour, rule.dash)
