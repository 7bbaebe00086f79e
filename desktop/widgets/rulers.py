"""Paints rulers in centimetres along the upper and the left edge of paper."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QLocale, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from cards.model.geometry import mm
from desktop.look.theme import current_colours
from desktop.look.type import scaled_font

_NEAR = 3.0
"""Pixels between the paper and the marks."""
_SHORT, _LONG = 4.0, 7.0
_EVERY = 5
"""Centimetres from one number to the next."""


def paint_rulers(painter: QPainter, box: QRectF, pixels: float) -> None:
    """Rulers of a page that lies in ``box``; ``pixels`` to a point of the page."""
    step = mm(10.0) * pixels
    colours = current_colours()
    painter.setPen(QPen(QColor(colours.soft), 1))
    painter.setFont(scaled_font("caption"))
    for count in range(int(box.width() / step + 0.01) + 1):
        x, long = box.left() + count * step, _LONG if count % _EVERY == 0 else _SHORT
        painter.drawLine(QLineF(x, box.top() - _NEAR - long, x, box.top() - _NEAR))
        if count and count % _EVERY == 0:
            words = QRectF(x - 20, box.top() - _NEAR - _LONG - 15, 40, 15)
            _number(painter, words, count, Qt.AlignmentFlag.AlignHCenter)
    for count in range(int(box.height() / step + 0.01) + 1):
        y, long = box.top() + count * step, _LONG if count % _EVERY == 0 else _SHORT
        painter.drawLine(QLineF(box.left() - _NEAR - long, y, box.left() - _NEAR, y))
        if count and count % _EVERY == 0:
            words = QRectF(box.left() - _NEAR - _LONG - 24, y - 8, 22, 16)
            _number(painter, words, count, Qt.AlignmentFlag.AlignRight)


def _number(painter: QPainter, box: QRectF, count: int, side: Qt.AlignmentFlag) -> None:
    painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter, QLocale().toString(count))
