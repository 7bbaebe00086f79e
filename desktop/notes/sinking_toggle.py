"""The switch that lets long lines sink towards their end, as a picture of such lines."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QEnterEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton

from desktop.look import tokens
from desktop.look.theme import current_colours

_LINES = (10.0, 16.0, 22.0)
"""Pixels from the top at which the lines begin."""
_SINKS = 5.0


class SinkingToggle(QAbstractButton):
    """Off, its lines are level; on, they sink, and a frame stands around them."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedSize(tokens.CONTROL_HEIGHT, tokens.CONTROL_HEIGHT)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be clicked."""
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Show it plain again."""
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The paper, its frame, and three lines."""
        colours = current_colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on, hover = self.isChecked(), self.underMouse() and self.isEnabled()
        width = 2.0 if on else 1.0
        painter.setPen(QPen(QColor(colours.accent if on or hover else colours.edge), width))
        painter.setBrush(QColor(tokens.CARD_PAPER))
        half = width / 2
        box = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(box, tokens.RADIUS, tokens.RADIUS)
        painter.setOpacity(1.0 if self.isEnabled() else 0.45)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(tokens.CARD_EDGE), 1.5))
        for top in _LINES:
            painter.drawPath(_line(top, _SINKS if on else 0.0))
        painter.end()


def _line(top: float, sinks: float) -> QPainterPath:
    start, end = 7.0, tokens.CONTROL_HEIGHT - 7.0
    path = QPainterPath(QPointF(start, top - sinks / 2))
    middle = QPointF((start + end) / 2 + 3, top - sinks / 2)
    path.quadTo(middle, QPointF(end, top + sinks / 2))
    return path
