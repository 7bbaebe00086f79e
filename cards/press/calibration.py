"""Undoes what a printer does to a page: offset, scale, skew and turn, by an affine map."""

from __future__ import annotations

import json
import math
from dataclasses import asdict, fields

from cards.model.geometry import Matrix, Size, mm, to_mm
from cards.model.placement import Sheet
from cards.model.printing import Calibration
from cards.press.feed import mapped

EXACT = Calibration()
"""Of a printer that puts everything where it belongs."""

_LEAST_SCALE, _MOST_SCALE = 0.8, 1.25
_USUAL_MM, _USUAL_SCALE = 4.0, 0.02


def printed_map(calibration: Calibration, page: Size) -> Matrix:
    """Where the printer puts a point of a page (points)."""
    move = Matrix.shift(mm(calibration.dx_mm), mm(calibration.dy_mm))
    middle, top = page.width / 2, page.height
    linear = _linear(calibration).then(Matrix.turn(calibration.turn_degrees))
    return Matrix.shift(-middle, -top).then(linear).then(Matrix.shift(middle, top)).then(move)


def corrected(sheet: Sheet, calibration: Calibration) -> Sheet:
    """The sheet to hand to the printer so that everything lands where it was laid out.

    Its size is the same; what comes near an edge may end up outside.
    """
    if calibration == EXACT:
        return sheet
    return mapped(sheet, sheet.size, _inverse(printed_map(calibration, sheet.size)))


def as_printed(sheet: Sheet, calibration: Calibration) -> Sheet:
    """The sheet as such a printer prints it: for showing, and for a simulated printer."""
    return mapped(sheet, sheet.size, printed_map(calibration, sheet.size))


def calibration_of(printed: Matrix, page: Size) -> Calibration:
    """What a printer does, from the map (points) by which it prints a page."""
    turn = math.atan2(printed.b, printed.a)
    sine, cosine = math.sin(turn), math.cos(turn)
    skewed = printed.c * cosine + printed.d * sine
    scale_y = printed.d * cosine - printed.c * sine
    x, y = printed.apply(page.width / 2, page.height)
    return Calibration(
        dx_mm=to_mm(x - page.width / 2),
        dy_mm=to_mm(y - page.height),
        scale_x=math.hypot(printed.a, printed.b),
        scale_y=scale_y,
        skew_degrees=math.degrees(math.atan2(skewed, scale_y)),
        turn_degrees=math.degrees(turn),
    )


def upside_down(calibration: Calibration, page: Size) -> Calibration:
    """What a printer does to a page that it prints standing on its head."""
    turned = Matrix(-1.0, 0.0, 0.0, -1.0, page.width, page.height)
    return calibration_of(turned.then(printed_map(calibration, page)).then(turned), page)


def is_unusual(calibration: Calibration) -> bool:
    """Whether a printer so far off is rarer than a page that was not printed at its true size.

    More than 4 mm, or 2 % larger or smaller, which is what fitting to the page does; chosen by
    experience with office printers, not by a source.
    """
    far = max(abs(calibration.dx_mm), abs(calibration.dy_mm)) > _USUAL_MM
    scales = (calibration.scale_x, calibration.scale_y)
    return far or any(abs(scale - 1) > _USUAL_SCALE for scale in scales)


def to_text(calibration: Calibration) -> str:
    """The calibration as JSON, to keep."""
    return json.dumps({name: round(value, 6) for name, value in asdict(calibration).items()})


def from_text(text: str) -> Calibration:
    """The calibration that JSON tells of; an exact printer's where it tells of none."""
    try:
        said = json.loads(text)
        values = {field.name: float(said[field.name]) for field in fields(Calibration)}
    except (ValueError, KeyError, TypeError):
        return EXACT
    scales = (values["scale_x"], values["scale_y"])
    sound = all(map(math.isfinite, values.values()))
    if not sound or min(scales) < _LEAST_SCALE or max(scales) > _MOST_SCALE:
        return EXACT
    return Calibration(**values)


def _linear(calibration: Calibration) -> Matrix:
    skew = math.tan(math.radians(calibration.skew_degrees))
    return Matrix(a=calibration.scale_x, c=skew * calibration.scale_y, d=calibration.scale_y)


def _inverse(matrix: Matrix) -> Matrix:
    area = matrix.a * matrix.d - matrix.b * matrix.c
    a, b = matrix.d / area, -matrix.b / area
    c, d = -matrix.c / area, matrix.a / area
    return Matrix(a, b, c, d, -(matrix.e * a + matrix.f * c), -(matrix.e * b + matrix.f * d))
