"""Shows a sheet of labels or cards and which places are gone: one clicks on those."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from cards.layout.cells import places
from cards.model.paper import CardSheet
from desktop.look.theme import current_colours

_SIZE = QSize(220, 285)
_EDGE = 1.0
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class LabelCells(QAbstractButton):
    """The first sheet: labels that will be written, labels that stay, labels that are gone.

    A button, so that assistive technology knows that it can be pressed: at the label chosen.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._sheet: CardSheet | None = None
        self._used: set[int] = set()
        self._count = 0
        self._at = 0
        self.setFixedSize(_SIZE)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Labels that are gone"))
        self.clicked.connect(lambda: self.turn(self._at))

    def show_sheet(self, sheet: CardSheet, count: int, used: Collection[int] = ()) -> None:
        """Show a sheet on which ``count`` labels are to be written, and which of it are gone."""
        self._sheet, self._count, self._at = sheet, count, 0
        self._used = set(used)
        self._say()

    @property
    def used(self) -> frozenset[int]:
        """The labels that are gone, counted from 0."""
        return frozenset(self._used)

    def turn(self, at: int) -> None:
        """Mark a label as gone, or as there again."""
        if self._sheet is not None and 0 <= at < len(self._sheet.cells):
            self._at = at
            self._used ^= {at}
            self._say()
            self.changed.emit()

    def _say(self) -> None:
        self.setAccessibleDescription(
            self.tr("{gone}, place {number} is chosen").format(
                gone=self.tr("%n places are gone", "", len(self._used)), number=self._at + 1
            )
        )
        self.update()

    def _boxes(self) -> list[QRectF]:
        sheet = self._sheet
        if sheet is None:
            return []
        paper, scale, left, top = sheet.paper, *self._place()
        return [
            QRectF(
                left + cell.x * scale,
                top + (paper.height - cell.top) * scale,
                cell.width * scale,
                cell.height * scale,
            )
            for cell in sheet.cells
        ]

    def _place(self) -> tuple[float, float, float]:
        """How many pixels a point takes, and where the paper begins."""
        if self._sheet is None:
            return 1.0, 0.0, 0.0
        paper = self._sheet.paper
        wide, high = self.width() - 2 * _EDGE, self.height() - 2 * _EDGE
        scale = min(wide / paper.width, high / paper.height)
        return scale, (self.width() - paper.width * scale) / 2, _EDGE

    def _to_write(self) -> frozenset[int]:
        if self._sheet is None:
            return frozenset()
        cells = places(self._count, len(self._sheet.cells), used=self._used)
        return frozenset(place.cell for place in cells if place.sheet == 0) - self._used

    def sizeHint(self) -> QSize:
        """The sheet's room."""
        return _SIZE

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the paper, and each label by what becomes of it."""
        if self._sheet is None:
            return
        colours, painter = current_colours(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale, left, top = self._place()
        paper = self._sheet.paper
        painter.setPen(QPen(QColor(colours.edge), 1))
        painter.setBrush(QColor(colours.sheet))
        painter.drawRect(QRectF(left, top, paper.width * scale, paper.height * scale))
        written = self._to_write()
        for at, box in enumerate(self._boxes()):
            inner = box.adjusted(1.5, 1.5, -1.5, -1.5)
            painter.setPen(QPen(QColor(colours.line), 1))
            painter.setBrush(QColor(colours.accent if at in written else colours.sheet))
            if at not in self._used:
                painter.drawRoundedRect(inner, 2, 2)
            else:
                painter.setPen(QPen(QColor(colours.hint), 1, Qt.PenStyle.DotLine))
                painter.drawLine(inner.topLeft(), inner.bottomRight())
                painter.drawLine(inner.bottomLeft(), inner.topRight())
            if self.hasFocus() and at == self._at:
                painter.setPen(QPen(QColor(colours.ink), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(box, 2, 2)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Turn the label under the mouse."""
        point = QPointF(event.position())
        for at, box in enumerate(self._boxes()):
            if box.contains(point):
                self.turn(at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from label to label, Space turns one."""
        cells = self._sheet.cells if self._sheet else ()
        across = sum(abs(cell.y - cells[0].y) < 1 for cell in cells)
        steps = {**_STEPS, Qt.Key.Key_Up: -across, Qt.Key.Key_Down: across}
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Space:
            self.turn(self._at)
        elif key in steps and 0 <= self._at + steps[key] < len(cells):
            self._at += steps[key]
            self._say()
        elif key not in steps:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show which label the keys are at."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show it no more."""
        super().focusOutEvent(event)
        self.update()
