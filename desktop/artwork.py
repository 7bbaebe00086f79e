"""Draws a person's own drawing with Qt's painter, in vectors, as the PDF shows it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QPolygonF, QTransform

from cards.model.geometry import Matrix
from cards.model.placement import Artwork, Colour, PaintedPath

_CAPS = (Qt.PenCapStyle.FlatCap, Qt.PenCapStyle.RoundCap, Qt.PenCapStyle.SquareCap)
_JOINS = (Qt.PenJoinStyle.SvgMiterJoin, Qt.PenJoinStyle.RoundJoin, Qt.PenJoinStyle.BevelJoin)


def paint_artwork(painter: QPainter, artwork: Artwork, laid: Matrix) -> None:
    """Draw its paths from the lowest to the uppermost, cut off at its room."""
    painter.save()
    room = artwork.room
    edge = QPainterPath()
    corners = ((room.x, room.y), (room.right, room.y), (room.right, room.top), (room.x, room.top))
    edge.addPolygon(QPolygonF([QPointF(*laid.apply(*corner)) for corner in corners]))
    edge.closeSubpath()
    painter.setClipPath(edge, Qt.ClipOperation.IntersectClip)
    for path in artwork.paths:
        _painted(painter, path, laid)
    painter.restore()


def _painted(painter: QPainter, path: PaintedPath, laid: Matrix) -> None:
    on_sheet = QTransform(*laid)
    outline = on_sheet.map(_outline(path))
    if path.fill:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(_colour(path.fill, path.fill_opacity)))
        painter.drawPath(outline)
    if path.line:
        painter.save()
        # The line is drawn in the plane that the pen's round tip is stretched from.
        nib = path.nib.then(laid)
        plane = QTransform(nib.a, nib.b, nib.c, nib.d, 0, 0)
        back, possible = plane.inverted()
        if possible:
            painter.setTransform(plane, combine=True)
            outline = back.map(outline)
        painter.setPen(_pen(path, path.line))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(outline)
        painter.restore()


def _outline(path: PaintedPath) -> QPainterPath:
    made = QPainterPath()
    made.setFillRule(Qt.FillRule.OddEvenFill if path.even_odd else Qt.FillRule.WindingFill)
    points = iter([QPointF(x, y) for x, y in path.points.tolist()])
    for command in path.commands:
        match command:
            case "m":
                made.moveTo(next(points))
            case "l":
                made.lineTo(next(points))
            case "c":
                made.cubicTo(next(points), next(points), next(points))
            case _:
                made.closeSubpath()
    return made


def _pen(path: PaintedPath, colour: Colour) -> QPen:
    pen = QPen(_colour(colour, path.line_opacity), path.width)
    pen.setCapStyle(_CAPS[path.cap])
    pen.setJoinStyle(_JOINS[path.join])
    pen.setMiterLimit(path.mitre)
    if path.dash:
        # Qt counts dashes in widths of the pen.
        pen.setDashPattern([each / path.width for each in path.dash])
        pen.setDashOffset(path.dash_start / path.width)
    return pen


def _colour(colour: Colour, opacity: float) -> QColor:
    return QColor.fromRgbF(*colour, opacity)
