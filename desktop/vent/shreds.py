"""The shredder: a blade goes up through a sheet, the strips hang from it, and then they fall."""

from __future__ import annotations

from math import sin

from PySide6.QtCore import QEasingCurve, QPoint, QRectF, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from desktop.look import tokens
from desktop.look.theme import current_colours

LASTS = 1700
"""Milliseconds."""
_STRIP = 12
"""Pixels."""
_CUT = 0.62
"""The share of the time after which the blade is through."""
_BLADE = 8
"""Pixels."""
_SWING = 4.0


class Shredder(QWidget):
    """Shows a picture being shredded once; the picture is painted over when it is gone."""

    done = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._sheet = QPixmap()
        self._corner = QPoint()
        self._at = 0.0
        self._run = QVariantAnimation(self)
        self._run.setStartValue(0.0)
        self._run.setEndValue(1.0)
        self._run.setDuration(LASTS)
        self._run.setEasingCurve(QEasingCurve.Type.InOutSine)
        self._run.valueChanged.connect(self._show)
        self._run.finished.connect(self.end)

    def shred(self, sheet: QPixmap, corner: QPoint) -> None:
        """Begin with a picture, lying where ``corner`` is its top left; it becomes our own."""
        self._sheet = sheet
        self._corner = corner
        self._run.start()

    def end(self) -> None:
        """Be done at once, as at the end of the strips."""
        self._run.stop()
        if self._sheet.isNull():
            return
        self._sheet.fill(QColor(current_colours().sheet))
        self._sheet = QPixmap()
        self.update()
        self.done.emit()

    def _show(self, at: float) -> None:
        self._at = at
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the sheet above the blade, the strips below it, and the blade over both."""
        if self._sheet.isNull():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        ratio = self._sheet.devicePixelRatio()
        box = QRectF(self._corner, self._sheet.deviceIndependentSize())
        uncut = box.height() * max(0.0, 1 - self._at / _CUT)
        whole = QRectF(box.left(), box.top(), box.width(), uncut)
        painter.drawPixmap(whole, self._sheet, _times(whole.translated(-box.topLeft()), ratio))
        cut = box.adjusted(0, uncut, 0, 0)
        self._paint_strips(painter, cut, cut.translated(-box.topLeft()))
        if uncut:
            self._paint_blade(painter, cut)
        painter.end()

    def _paint_strips(self, painter: QPainter, cut: QRectF, source: QRectF) -> None:
        ratio = self._sheet.devicePixelRatio()
        painter.setPen(QPen(QColor(current_colours().line), 1))
        for number in range(int(cut.width() / _STRIP)):
            x = number * _STRIP
            swing = _SWING * sin(number * 1.9 + self._at * 7) * min(1.0, self._at / _CUT)
            place = QRectF(cut.left() + x + swing, cut.top(), _STRIP - 1.5, cut.height())
            place.translate(0, self._fallen(number))
            part = QRectF(x, source.top(), _STRIP - 1.5, source.height())
            painter.drawPixmap(place, self._sheet, _times(part, ratio))
            painter.drawRect(place)

    def _fallen(self, number: int) -> float:
        """How far a strip has fallen, in pixels: each lets go at a moment of its own."""
        after = max(0.0, (self._at - _CUT) / (1 - _CUT))
        late = 0.15 + 0.15 * sin(number * 2.7)
        return self.height() * 1.2 * (max(0.0, after - late) / (1 - late)) ** 2

    def _paint_blade(self, painter: QPainter, cut: QRectF) -> None:
        box = QRectF(cut.left(), cut.top() - _BLADE / 2, cut.width(), _BLADE)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(current_colours().soft))
        painter.drawRoundedRect(box.adjusted(-tokens.GAP_S, 0, tokens.GAP_S, 0), 4, 4)


def _times(box: QRectF, ratio: float) -> QRectF:
    """A box of a picture in the picture's own pixels."""
    return QRectF(box.x() * ratio, box.y() * ratio, box.width() * ratio, box.height() * ratio)
