"""Small drawn cards for the choice of a stock: true to each other in size, with their fold."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QPolygonF

from cards.layout.stocks import stocks
from cards.model.paper import Fold, Stock
from desktop.look import tokens
from desktop.look.theme import current_colours

_LIFT = 3.0
"""Pixels that the front of a folded card stands out behind the inside."""


def stock_picture(stock: Stock, size: QSize, ratio: float) -> QPixmap:
    """A stock as it lies before its reader; the largest of all would just fill ``size``.

    ``size`` is in device-independent pixels, of which the screen has ``ratio`` each.
    """
    picture = QPixmap(size * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(current_colours().edge), 1))
    card = _card_of(stock, size)
    painter.setBrush(QColor(tokens.CARD_LID[1]))
    if stock.fold is Fold.TENT:
        painter.drawPolygon(_lid(card.topLeft(), card.topRight(), QPointF(0, -_LIFT)))
    elif stock.fold in (Fold.BOOK, Fold.QUARTER):
        painter.drawPolygon(_lid(card.topLeft(), card.bottomLeft(), QPointF(-_LIFT, 0)))
    painter.setBrush(QColor(tokens.CARD_PAPER))
    painter.drawRect(card)
    if stock.fold is Fold.QUARTER:
        painter.setPen(QPen(QColor(tokens.CARD_LID[1]), 1))
        inner = card.adjusted(1, 1, -1, -1)
        painter.drawLine(inner.topLeft(), inner.topRight())
    painter.end()
    return picture


def _card_of(stock: Stock, size: QSize) -> QRectF:
    """Where the panel that is written on lies in the picture."""
    widest = max(each.panel.width for each in stocks())
    highest = max(each.panel.height for each in stocks())
    room = QRectF(0, 0, size.width(), size.height()).adjusted(_LIFT + 0.5, _LIFT + 0.5, -1, 0)
    scale = min(room.width() / widest, room.height() / highest)
    wide, high = (round(side * scale) for side in (stock.panel.width, stock.panel.height))
    left = round(room.left() + (room.width() - wide) / 2) + 0.5
    top = round(room.top() + (room.height() - high) / 2) + 0.5
    return QRectF(left, top, wide, high - 1)


def _lid(first: QPointF, last: QPointF, away: QPointF) -> QPolygonF:
    """The panel that opens away from the reader: narrower at its far edge."""
    along = last - first
    inset = along / max(abs(along.x()) + abs(along.y()), 1.0) * 1.5
    return QPolygonF([first, first + away + inset, last + away - inset, last])
