"""The pad to sign on with mouse or tablet: smooth ink whose width follows pace or pressure."""

from __future__ import annotations

import time

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPointingDevice,
    QTabletEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from cards.model.look import PEN_COLOURS, Pen
from cards.model.signature import Points
from desktop.look import tokens
from desktop.look.theme import current_colours
from desktop.widgets.paper import thin
from fonts.own.penline import pen_line

WIDTH_MM = 100.0
"""Of what is signed on: people move a mouse further than a pen."""
_HEIGHT_MM = 38.0
_BASELINE = 0.68
"""Of the pad's height, from its top."""
_NIB_MM = 0.42
_MOST_STROKES = 60
_MOST_POINTS = 4000
"""Of one stroke; what goes on after it is no signature."""


class SignaturePad(QWidget):
    """Paper to sign on; the strokes come out in millimetres."""

    changed = Signal()
    """A stroke was finished or taken back."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[Points] = []
        self._places: list[tuple[float, float]] = []
        self._times: list[float] = []
        self._pressures: list[float] = []
        self._drawing = False
        self._tablet = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(360, 150)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAccessibleName(self.tr("The pad to sign on"))
        self.setAttribute(Qt.WidgetAttribute.WA_TabletTracking)
        self._tell()

    def sizeHint(self) -> QSize:
        """As wide as a hand moves without the arm."""
        return QSize(560, 220)

    @property
    def lines(self) -> tuple[Points, ...]:
        """The strokes (N x 3: x, y and width, millimetres, y up)."""
        return tuple(line * (1.0, -1.0, 1.0) for line in self._lines)

    def undo(self) -> None:
        """Take back the last stroke."""
        if self._lines:
            self._lines.pop()
            self._finished()

    def clear(self) -> None:
        """Take back every stroke."""
        self._lines.clear()
        self._finished()

    def tabletEvent(self, event: QTabletEvent) -> None:
        """Follow the pen of a tablet; its eraser is no pen."""
        if event.pointerType() == QPointingDevice.PointerType.Eraser:
            event.ignore()
            return
        kind, pressed = event.type(), event.pressure()
        if kind == QEvent.Type.TabletPress and event.button() == Qt.MouseButton.LeftButton:
            self._begin(event.position(), pressed, tablet=True)
        elif kind == QEvent.Type.TabletMove and self._drawing:
            self._go_on(event.position(), pressed)
        elif kind == QEvent.Type.TabletRelease and self._drawing:
            self._end()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a stroke."""
        if event.button() == Qt.MouseButton.LeftButton and not self._drawing:
            self._begin(event.position(), 0.0, tablet=False)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with it."""
        if self._drawing and not self._tablet:
            self._go_on(event.position(), 0.0)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End it."""
        if event.button() == Qt.MouseButton.LeftButton and self._drawing and not self._tablet:
            self._end()

    def _begin(self, at: QPointF, pressed: float, *, tablet: bool) -> None:
        if len(self._lines) >= _MOST_STROKES:
            return
        self._drawing, self._tablet = True, tablet
        self._places, self._times, self._pressures = [], [], []
        self._go_on(at, pressed)

    def _go_on(self, at: QPointF, pressed: float) -> None:
        if len(self._places) >= _MOST_POINTS:
            return
        scale = self._scale()
        inside = QRectF(self.rect())
        x = min(max(at.x(), inside.left()), inside.right()) / scale
        y = min(max(at.y(), inside.top()), inside.bottom()) / scale
        self._places.append((x, y))
        self._times.append(time.monotonic())
        self._pressures.append(pressed)
        self.update()

    def _end(self) -> None:
        line = self._line()
        self._drawing = self._tablet = False
        self._places = []
        if line is not None:
            self._lines.append(line)
        self._finished()

    def _finished(self) -> None:
        self._tell()
        self.update()
        self.changed.emit()

    def _line(self) -> Points | None:
        """The stroke as far as it has come."""
        if not self._places:
            return None
        pressures = np.array(self._pressures) if self._tablet and any(self._pressures) else None
        return pen_line(np.array(self._places), np.array(self._times), pressures, _NIB_MM)

    def _tell(self) -> None:
        count = len(self._lines)
        self.setAccessibleDescription(
            self.tr("%n strokes", "", count) if count else self.tr("Nothing is drawn yet")
        )

    def _scale(self) -> float:
        """Pixels a millimetre."""
        return min(self.width() / WIDTH_MM, self.height() / _HEIGHT_MM)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the paper, the line to sign on and the ink."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(current_colours().edge), 1))
        painter.setBrush(QColor(tokens.CARD_PAPER))
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(frame, tokens.RADIUS, tokens.RADIUS)
        level = self.height() * _BASELINE
        guide = QPen(thin(tokens.CARD_EDGE, 110), 1, Qt.PenStyle.DashLine)
        painter.setPen(guide)
        painter.drawLine(
            QPointF(tokens.GAP_XL, level), QPointF(self.width() - tokens.GAP_XL, level)
        )
        growing = self._line()
        lines = [*self._lines, growing] if growing is not None else self._lines
        scale = self._scale()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor.fromRgbF(*PEN_COLOURS[Pen.BLUE_BALLPOINT]))
        for line in lines:
            painter.drawPath(_ink(line * scale))
        painter.end()


def _ink(line: Points) -> QPainterPath:
    """A line as what it covers, in pixels."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    x, y, width = line[0]
    if len(line) == 1:
        path.addEllipse(QPointF(x, y), width / 2, width / 2)
        return path
    along = np.gradient(line[:, :2], axis=0)
    across = np.column_stack([along[:, 1], -along[:, 0]])
    across /= np.maximum(np.linalg.norm(across, axis=1, keepdims=True), 1e-9)
    half = line[:, 2:] / 2
    edge = np.vstack([line[:, :2] + across * half, (line[:, :2] - across * half)[::-1]])
    path.moveTo(*edge[0])
    for place in edge[1:]:
        path.lineTo(*place)
    path.closeSubpath()
    for end in (line[0], line[-1]):
        path.addEllipse(QPointF(end[0], end[1]), end[2] / 2, end[2] / 2)
    return path
