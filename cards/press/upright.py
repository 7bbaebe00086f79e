"""Turns a page so that its shorter side comes first, as printers feed paper."""

from __future__ import annotations

from dataclasses import replace

from cards.model.geometry import Matrix
from cards.model.placement import Imposed, Rule, Sheet


def upright(sheet: Sheet) -> Sheet:
    """A page that is wider than high turned by 90° counter-clockwise; any other as it is.

    Left to itself CUPS turns such pages too, by whichever way the queue prefers.
    """
    if sheet.size.width <= sheet.size.height:
        return sheet
    turn = Matrix.turn(90).then(Matrix.shift(sheet.size.height, 0))
    return Sheet(
        size=sheet.size.turned(),
        faces=tuple(Imposed(each.face, each.matrix.then(turn)) for each in sheet.faces),
        rules=tuple(_turned(rule, turn) for rule in sheet.rules),
    )


def _turned(rule: Rule, turn: Matrix) -> Rule:
    (x0, y0), (x1, y1) = turn.apply(rule.x0, rule.y0), turn.apply(rule.x1, rule.y1)
    return replace(rule, x0=x0, y0=y0, x1=x1, y1=y1)
