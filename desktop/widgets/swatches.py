"""Choosing by eye: pens as a stroke of theirs on card paper."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QWidget

from desktop.look import tokens
from desktop.look.theme import current_colours
from desktop.widgets.labels import plain_tip

_GAP = 3.0
_REACH = 7.5
"""Pixels from the middle to either end of the stroke."""


def _loops(middle: QPointF) -> QPainterPath:
    """Up, down and out again, as one tries a pen."""
    path = QPainterPath(middle + QPointF(-_REACH, 4))
    path.cubicTo(middle + QPointF(-2, -9), middle + QPointF(2, -9), middle + QPointF(-1, 2))
    path.cubicTo(middle + QPointF(-3, 9), middle + QPointF(3, -3), middle + QPointF(3, 1))
    path.cubicTo(middle + QPointF(3, 5), middle + QPointF(6, 3), middle + QPointF(_REACH, -1))
    return path


class _Swatch(QAbstractButton):
    def __init__(self, name: str) -> None:
        super().__init__()
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAccessibleName(name)
        self.setToolTip(plain_tip(name))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)


class PenSwatch(_Swatch):
    """A stroke of a pen on card paper, ``nib`` pixels thick."""

    def __init__(self, name: str, ink: tuple[float, float, float], nib: float) -> None:
        super().__init__(name)
        self._stroke = QPen(QColor.fromRgbF(*ink), nib)
        self._stroke.setCapStyle(Qt.PenCapStyle.RoundCap)
        self.setFixedSize(tokens.CONTROL_HEIGHT, tokens.CONTROL_HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The paper, the stroke, and a ring when it is chosen."""
        colours = current_colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QPointF(self.width() / 2, self.height() / 2)
        chosen, hover = self.isChecked(), self.underMouse() and self.isEnabled()
        width = 2.0 if chosen else 1.0
        painter.setPen(QPen(QColor(colours.accent if chosen or hover else colours.edge), width))
        radius = self.height() / 2 - width / 2 - 1
        if chosen:
            # A ring around a gap, which shows on any ground.
            painter.drawEllipse(middle, radius, radius)
            radius -= _GAP
            painter.setPen(QPen(QColor(colours.edge), 1))
        painter.setBrush(QColor(tokens.CARD_PAPER))
        painter.drawEllipse(middle, radius, radius)
        painter.setOpacity(1.0 if self.isEnabled() else 0.45)
        painter.strokePath(_loops(middle), self._stroke)
        painter.end()


class SwatchRow(QWidget):
    """Swatches of which one is chosen; arrow keys go from one to the next."""

    chosen = Signal(str)

    def __init__(
        self, name: str, swatches: Iterable[tuple[str, _Swatch]], gap: int = tokens.GAP_S
    ) -> None:
        super().__init__()
        self.setAccessibleName(name)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(gap)
        self._group = QButtonGroup(self)
        self.swatches: dict[str, _Swatch] = {}
        for value, swatch in swatches:
            self.swatches[value] = swatch
            self._group.addButton(swatch)
            row.addWidget(swatch)
            swatch.clicked.connect(lambda _on, value=value: self.chosen.emit(value))

    def value(self) -> str:
        """What is chosen; "" when nothing is."""
        marks = (value for value, swatch in self.swatches.items() if swatch.isChecked())
        return next(marks, "")

    def set_value(self, value: str) -> None:
        """Choose one; something unknown chooses none."""
        self._group.setExclusive(False)
        for each, swatch in self.swatches.items():
            swatch.setChecked(each == value)
        self._group.setExclusive(True)
