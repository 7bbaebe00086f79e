"""Draws sheets with Qt's painter, in vectors, as the PDF shows them: for printers that take no PDF.

All lengths are points and the y axis points up; ``paint_sheet`` turns the painter over.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QTransform

from cards.model.geometry import POINTS_PER_INCH, Matrix
from cards.model.placement import (
    Artwork,
    Colour,
    Drawn,
    Imposed,
    Ink,
    Picture,
    Placement,
    Rule,
    Sheet,
)
from desktop.artwork import paint_artwork
from desktop.letter_paths import letter_path, spline_path
from desktop.rasters import image_of
from fonts.hand import load_hand


def paint_sheet(painter: QPainter, sheet: Sheet) -> None:
    """Draw a sheet at its true size from the device's upper left corner."""
    device = painter.device()
    painter.save()
    painter.setRenderHints(
        QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
    )
    painter.scale(device.logicalDpiX() / POINTS_PER_INCH, -device.logicalDpiY() / POINTS_PER_INCH)
    painter.translate(0.0, -sheet.size.height)
    for rule in sheet.rules:
        _rule(painter, rule, Matrix())
    for imposed in sheet.faces:
        _face(painter, imposed)
    painter.restore()


def _face(painter: QPainter, imposed: Imposed) -> None:
    for kind in (Picture, Artwork, Rule, Ink, Drawn):
        for placed in imposed.face.placements:
            if isinstance(placed, kind):
                _placed(painter, placed, imposed.matrix)


def _placed(painter: QPainter, placed: Placement, laid: Matrix) -> None:
    match placed:
        case Picture():
            _picture(painter, placed, laid)
        case Artwork():
            paint_artwork(painter, placed, laid)
        case Rule():
            _rule(painter, placed, laid)
        case Ink():
            _ink(painter, placed, laid)
        case Drawn():
            _drawn(painter, placed, laid)


def _picture(painter: QPainter, picture: Picture, laid: Matrix) -> None:
    painter.save()
    # An image's rows run down, and its square of points runs up.
    flipped = Matrix(d=-1.0, f=1.0).then(picture.matrix).then(laid)
    painter.setTransform(_transform(flipped), combine=True)
    painter.drawImage(QRectF(0.0, 0.0, 1.0, 1.0), image_of(picture.raster))
    painter.restore()


def _rule(painter: QPainter, rule: Rule, laid: Matrix) -> None:
    pen = QPen(_colour(rule.colour), rule.width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if rule.dash:
        # Qt counts dashes in widths of the pen, and wants them in pairs.
        dash = rule.dash if len(rule.dash) % 2 == 0 else rule.dash * 2
        pen.setDashPattern([length / rule.width for length in dash])
    painter.setPen(pen)
    painter.drawLine(QPointF(*laid.apply(rule.x0, rule.y0)), QPointF(*laid.apply(rule.x1, rule.y1)))


def _ink(painter: QPainter, ink: Ink, laid: Matrix) -> None:
    """Every outline filled, and lined by the pen's own width whatever the letter's map."""
    hand, on_sheet = load_hand(ink.hand), _transform(laid)
    colours = [_colour(colour) for colour in ink.colours]
    letters = zip(
        ink.outlines.tolist(),
        ink.matrices.tolist(),
        ink.strokes.tolist(),
        ink.shades.tolist(),
        strict=True,
    )
    for number, matrix, stroke, shade in letters:
        _use(painter, colours[shade], stroke)
        path = letter_path(hand, number, ink.shape_level)
        painter.drawPath((QTransform(*matrix) * on_sheet).map(path))


def _drawn(painter: QPainter, drawn: Drawn, laid: Matrix) -> None:
    if drawn.outlines:
        _use(painter, _colour(drawn.colour), drawn.width)
        painter.drawPath(_transform(laid).map(spline_path(drawn.outlines)))


def _use(painter: QPainter, colour: QColor, width: float) -> None:
    """Fill with a colour, and line the edges with it where there is a width."""
    painter.setBrush(QBrush(colour))
    if not width:
        painter.setPen(Qt.PenStyle.NoPen)
        return
    round_cap, round_join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, round_cap, round_join))


def _colour(colour: Colour) -> QColor:
    return QColor.fromRgbF(*colour)


def _transform(matrix: Matrix) -> QTransform:
    return QTransform(*matrix)
