"""Bars of plain counts: every bar has its number, and all begin at nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.look import tokens
from desktop.look.sheet import mixed
from desktop.look.theme import current_colours
from desktop.look.type import scaled_font
from desktop.widgets.mirror import follow, upright

OPEN, HALF, FULL = "open", "half", "full"
"""How strongly a bar is filled."""
_BAR = 14
_ROW = 30
_LEAST = 3
"""Pixels of the bar of one among many: it must not vanish."""


@dataclass(frozen=True, slots=True)
class Bar:
    """A count under its name."""

    name: str
    count: int
    fill: str = FULL


def fill_bar(painter: QPainter, box: QRectF, fill: str) -> None:
    """Paint one bar with the outline and fill of its strength."""
    colours = current_colours()
    inside = {
        OPEN: colours.sheet,
        HALF: mixed(colours.accent, colours.sheet, 0.4),
        FULL: colours.accent,
    }[fill]
    painter.setPen(QPen(QColor(colours.accent), 1))
    painter.setBrush(QColor(inside))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)


class BarChart(QWidget):
    """One row a bar: its name, the bar, and the count after it; all on one scale."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self._bars: tuple[Bar, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Show other bars."""
        self._bars = tuple(bars)
        said = ", ".join(f"{bar.name}: {bar.count}" for bar in self._bars)
        self.setAccessibleName(f"{self._name}. {said}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """A row for each bar."""
        return QSize(420, _ROW * len(self._bars))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the rows."""
        painter = QPainter(self)
        follow(painter, self.layoutDirection(), self.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(scaled_font("body"))
        metrics = QFontMetrics(painter.font())
        names = max((metrics.horizontalAdvance(bar.name) for bar in self._bars), default=0)
        left = names + tokens.GAP_L
        room = self.width() - left - metrics.horizontalAdvance("00000") - tokens.GAP_S
        most = max((bar.count for bar in self._bars), default=0) or 1
        colours = current_colours()
        for number, bar in enumerate(self._bars):
            row = QRectF(0, number * _ROW, self.width(), _ROW)
            painter.setPen(QColor(colours.soft))
            _write(painter, row, bar.name)
            long = max(room * bar.count / most, _LEAST) if bar.count else 0
            box = QRectF(left, row.center().y() - _BAR / 2, long, _BAR)
            if long:
                fill_bar(painter, box, bar.fill)
            painter.setPen(QColor(colours.ink))
            _write(painter, row.adjusted(left + long + tokens.GAP_S, 0, 0, 0), str(bar.count))
        painter.end()


def _write(painter: QPainter, box: QRectF, text: str) -> None:
    with upright(painter, box) as side:
        painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter | side), text)


class NestedBar(QWidget):
    """Counts of which each is part of the one before, in one bar; ``most`` is its full width."""

    def __init__(self, counts: Sequence[tuple[int, str]], most: int) -> None:
        super().__init__()
        self._counts = tuple(counts)
        self._most = max(most, 1)
        self.setFixedHeight(_BAR)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the longest first, the others over it."""
        painter = QPainter(self)
        follow(painter, self.layoutDirection(), self.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for count, fill in self._counts:
            if count:
                long = max(self.width() * count / self._most, _LEAST)
                fill_bar(painter, QRectF(0, 0, long, _BAR), fill)
        painter.end()
