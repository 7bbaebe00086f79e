"""Draws what a printer does to a page, before and after it is corrected, for people to see."""

from __future__ import annotations

import math
from dataclasses import replace

from cards.layout.captions import Side, caption, drawable
from cards.model.geometry import Matrix, Rect, Size, mm, to_mm
from cards.model.placement import Colour, Face, Imposed, Placement, Rule, Sheet
from cards.model.printing import Calibration
from cards.press.calibration import EXACT, printed_map

DRAWING = Size(mm(150), mm(92))
EXAGGERATED = 10.0
"""Times at most: an error of a millimetre would not show on a page of this size."""

_PAGE = Size(mm(210), mm(297))
_SCALE = 0.24
_INSET = 0.16
"""Of the page's sides: where the printed frame should be."""
_EDGE: Colour = (0.35, 0.35, 0.38)
_MEANT: Colour = (0.62, 0.62, 0.65)
_PRINTED: Colour = (0.10, 0.19, 0.50)
_GOOD: Colour = (0.17, 0.40, 0.22)
_CAPTION = 10.0


def calibration_drawing(calibration: Calibration, before: str, after: str) -> Sheet:
    """Two pages side by side with captions: as the printer does it, and as it will be.

    A dashed frame is where things belong; errors are drawn up to EXAGGERATED times.
    """
    left = Matrix(a=_SCALE, d=_SCALE, e=mm(14), f=mm(12))
    right = left.then(Matrix.shift(mm(72), 0))
    rules = (
        *_page(left, exaggerated(calibration), _PRINTED),
        *_page(right, EXACT, _GOOD),
    )
    words: tuple[Placement, ...] = tuple(
        caption(drawable(text), matrix.e + _PAGE.width * _SCALE / 2, mm(5), _CAPTION, Side.MIDDLE)
        for text, matrix in ((before, left), (after, right))
    )
    return Sheet(DRAWING, (Imposed(Face(DRAWING, words, ""), Matrix()),), rules)


def exaggerated(calibration: Calibration) -> Calibration:
    """The same errors, as many times as still fit on the page."""
    times = min(
        EXAGGERATED, _PAGE.width * _INSET * 0.9 / max(mm(0.01), mm(worst_miss(calibration)))
    )
    return replace(
        calibration,
        dx_mm=calibration.dx_mm * times,
        dy_mm=calibration.dy_mm * times,
        scale_x=1 + (calibration.scale_x - 1) * times,
        scale_y=1 + (calibration.scale_y - 1) * times,
        skew_degrees=calibration.skew_degrees * times,
        turn_degrees=calibration.turn_degrees * times,
    )


def worst_miss(calibration: Calibration, page: Size = _PAGE) -> float:
    """How far, in millimetres, the corner of a page that is off most is printed from its place."""
    printed = printed_map(calibration, page)
    corners = ((0.0, 0.0), (page.width, 0.0), (0.0, page.height), (page.width, page.height))
    return to_mm(max(math.dist(printed.apply(x, y), (x, y)) for x, y in corners))


def _page(laid: Matrix, calibration: Calibration, colour: Colour) -> tuple[Rule, ...]:
    """The paper, the frame as it should be, and the frame as it is printed."""
    wide, high = _PAGE.width, _PAGE.height
    inset = wide * _INSET
    frame = Rect(inset, inset, wide - 2 * inset, high - 2 * inset)
    printed = printed_map(calibration, _PAGE).then(laid)
    return (
        *_frame(Rect(0, 0, wide, high), laid, 0.9, _EDGE, ()),
        *_frame(frame, laid, 0.6, _MEANT, (2.5, 2.5)),
        *_frame(frame, printed, 1.4, colour, ()),
    )


def _frame(
    box: Rect, laid: Matrix, width: float, colour: Colour, dash: tuple[float, ...]
) -> tuple[Rule, ...]:
    corners = [
        laid.apply(x, y)
        for x, y in ((box.x, box.y), (box.right, box.y), (box.right, box.top), (box.x, box.top))
    ]
    ends = zip(corners, (*corners[1:], corners[0]), strict=True)
    return tuple(Rule(*start, *end, width, colour, dash) for start, end in ends)
