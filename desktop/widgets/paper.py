"""Paints paper as it lies on a desk: its shadow, a fold, and the panel that opens away."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPen, QPolygonF

from desktop.look import tokens
from desktop.look.theme import current_colours

LID = 18
"""Height in pixels of the panel that opens away from the one shown."""
_LID_LEAN = 10
_SHADOW_STEPS, _SHADOW_STEP = 8, 1.6
"""How many layers, and how many pixels each reaches further."""


def thin(colour: str, alpha: int) -> QColor:
    """A colour of little strength, 0 to 255."""
    faint = QColor(colour)
    faint.setAlpha(alpha)
    return faint


def shadow_tone(strength: int) -> QColor:
    """One layer of a shadow on the desk as it is now, of a strength from 0 to 255."""
    if QColor(current_colours().desk).lightness() > QColor(tokens.CARD_SHADOW).lightness():
        return thin(tokens.CARD_SHADOW, strength)
    return thin(tokens.CARD_SHADOW_AT_NIGHT, min(3 * strength, 255))


def paint_shadow(painter: QPainter, box: QRectF) -> None:
    """The soft shadow round paper."""
    painter.setPen(Qt.PenStyle.NoPen)
    # Fainter layers would lose their hue to rounding.
    painter.setBrush(shadow_tone(8))
    for number in range(_SHADOW_STEPS, 0, -1):
        reach = number * _SHADOW_STEP
        # Wider below than above: the light falls from over the desk's far edge.
        grown = box.adjusted(-reach * 0.8, -reach * 0.2, reach * 0.8, reach * 1.4)
        painter.drawRoundedRect(grown, reach, reach)


def paint_lid(painter: QPainter, box: QRectF) -> None:
    """The upper panel of a folded card, opened away from the reader."""
    top = box.top() - LID
    panel = QPolygonF(
        [
            QPointF(box.left(), box.top()),
            QPointF(box.left() + _LID_LEAN, top),
            QPointF(box.right() - _LID_LEAN, top),
            QPointF(box.right(), box.top()),
        ]
    )
    light = QLinearGradient(0, top, 0, box.top())
    light.setColorAt(0, QColor(tokens.CARD_LID[0]))
    light.setColorAt(1, QColor(tokens.CARD_LID[1]))
    painter.setPen(QPen(thin(tokens.CARD_EDGE, 70), 1))
    painter.setBrush(light)
    painter.drawPolygon(panel)


def paint_fold(painter: QPainter, box: QRectF) -> None:
    """A fold along the middle of a box, which is as long as the fold."""
    across = box.width() >= box.height()
    shade = QLinearGradient(box.topLeft(), box.bottomLeft() if across else box.topRight())
    shade.setColorAt(0, thin(tokens.CARD_EDGE, 0))
    shade.setColorAt(0.49, thin(tokens.CARD_EDGE, 46))
    shade.setColorAt(0.51, thin(tokens.CARD_PAPER, 90))
    shade.setColorAt(1, thin(tokens.CARD_EDGE, 0))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(shade)
    painter.drawRect(box)
