"""Lays pages beside each other on one drawing, so that both sides of a sheet are seen at once."""

from __future__ import annotations

from collections.abc import Sequence

from cards.model.geometry import Matrix, Rect, Size, mm
from cards.model.paper import FoldLine
from cards.model.placement import Imposed, Rule, Sheet

_BETWEEN = mm(9)
_LONGEST = 1200.0
"""Points: what a drawing of sheets may measure; larger ones are drawn smaller."""


def side_by_side(pages: Sequence[Sheet]) -> tuple[Sheet, tuple[Rect, ...]]:
    """The drawing and where each page lies on it, in points.

    Pages higher than wide stand beside each other, others lie one below the other.
    """
    boxes = _boxes([page.size for page in pages])
    wide, high = max(box.right for box in boxes), max(box.top for box in boxes)
    scale = min(1.0, _LONGEST / max(wide, high))
    faces: list[Imposed] = []
    rules: list[Rule] = []
    for page, box in zip(pages, boxes, strict=True):
        laid = Matrix.shift(box.x, box.y).then(Matrix(a=scale, d=scale))
        faces += [Imposed(each.face, each.matrix.then(laid)) for each in page.faces]
        rules += [_moved(rule, laid) for rule in page.rules]
    shown = Size(wide * scale, high * scale)
    lain = tuple(
        Rect(box.x * scale, box.y * scale, box.width * scale, box.height * scale) for box in boxes
    )
    return Sheet(shown, tuple(faces), tuple(rules)), lain


def folds_on(folds: Sequence[FoldLine], page: Size, box: Rect) -> tuple[FoldLine, ...]:
    """The folds of a page where it lies on the drawing."""
    scale = box.width / page.width
    return tuple(
        FoldLine(
            box.x + each.x0 * scale,
            box.y + each.y0 * scale,
            box.x + each.x1 * scale,
            box.y + each.y1 * scale,
        )
        for each in folds
    )


def _boxes(sizes: Sequence[Size]) -> list[Rect]:
    beside = all(size.width <= size.height for size in sizes)
    found: list[Rect] = []
    x = 0.0
    y = 0.0 if beside else sum(size.height + _BETWEEN for size in sizes) - _BETWEEN
    for size in sizes:
        if beside:
            found.append(Rect(x, 0.0, size.width, size.height))
            x += size.width + _BETWEEN
        else:
            y -= size.height
            found.append(Rect(0.0, y, size.width, size.height))
            y -= _BETWEEN
    return found


def _moved(rule: Rule, laid: Matrix) -> Rule:
    start, end = laid.apply(rule.x0, rule.y0), laid.apply(rule.x1, rule.y1)
    return Rule(*start, *end, rule.width, rule.colour, rule.dash)
