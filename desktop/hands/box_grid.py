"""Shows what was read on a page, box by box, as the boxes stand on the sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from desktop.look import tokens
from desktop.look.theme import current_colours
from desktop.look.type import scaled_font
from desktop.widgets.labels import plain_tip
from fonts.own.sheet import BOX_HEIGHT, BOX_WIDTH

if TYPE_CHECKING:
    from fonts.own.boxes import BoxReading
    from fonts.own.reading import PageReading

COLUMNS, ROWS = 13, 12
_GAP = 4
_LABEL = 15
"""Pixels left of a box for what it asks for."""
_STRIP = 12
"""Pixels at the foot of a box for why it could not be read."""


def state_name(state: str) -> str:
    """What became of a box, in the person's language."""
    translate = QCoreApplication.translate
    return {
        "read": translate("boxes", "read"),
        "empty": translate("boxes", "empty"),
        "smudged": translate("boxes", "smudged"),
        "cut": translate("boxes", "cut"),
    }[state]


class BoxGrid(QWidget):
    """The boxes of one page; those that could not be read are framed and say why."""

    def __init__(self) -> None:
        super().__init__()
        self._page: PageReading | None = None
        self._pictures: list[QImage] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(COLUMNS * 40, ROWS * 38)

    def sizeHint(self) -> QSize:
        """Room for boxes in which a letter can be judged."""
        return QSize(COLUMNS * 48, ROWS * 46)

    def show_page(self, page: PageReading) -> None:
        """Show the boxes of a page."""
        self._page = page
        self._pictures = [_image(page, box) for box in page.boxes]
        self.update()

    def _frame(self, index: int) -> QRectF:
        """Where a box is drawn, its label left out."""
        wide, high = self.width() / COLUMNS, self.height() / ROWS
        left, top = index % COLUMNS * wide, index // COLUMNS * high
        room = QRectF(left + _LABEL, top + _GAP / 2, wide - _LABEL - _GAP / 2, high - _GAP)
        # In true proportion, and close to its label.
        scale = min(room.width() / BOX_WIDTH, room.height() / BOX_HEIGHT)
        return QRectF(room.left(), room.top(), BOX_WIDTH * scale, BOX_HEIGHT * scale)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw every box with its label."""
        if self._page is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for index, (box, picture) in enumerate(zip(self._page.boxes, self._pictures, strict=True)):
            _paint(painter, self._frame(index), box, picture)
        painter.end()

    def event(self, event: QEvent) -> bool:
        """The tooltip of a box says what it asks for and what became of it."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            box = self._box_at(event.pos())
            if box is not None:
                said = f"{box.cell.request.text} – {state_name(box.state.value)}"
                QToolTip.showText(event.globalPos(), plain_tip(said), self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def _box_at(self, place: QPoint) -> BoxReading | None:
        if self._page is None:
            return None
        for index, box in enumerate(self._page.boxes):
            if self._frame(index).contains(place):
                return box
        return None


def _paint(painter: QPainter, frame: QRectF, box: BoxReading, picture: QImage) -> None:
    colours = current_colours()
    state = box.state.value
    said = {"read": colours.line, "empty": colours.warn}.get(state, colours.bad)
    painter.setFont(scaled_font("caption"))
    painter.setPen(QColor(colours.soft if state == "read" else said))
    beside = QRectF(frame.left() - _LABEL, frame.top(), _LABEL - 2, frame.height())
    text = box.cell.request.text
    # Marks have names, which find no room; their tooltips have it.
    painter.drawText(beside, Qt.AlignmentFlag.AlignCenter, text if len(text) == 1 else "")
    painter.drawImage(frame, picture)
    if state != "read":
        strip = QRectF(frame.left(), frame.bottom() - _STRIP, frame.width(), _STRIP)
        painter.fillRect(strip, QColor(said))
        painter.setPen(QColor(colours.sheet))
        font = scaled_font("caption")
        font.setPixelSize(_STRIP - 3)
        painter.setFont(font)
        painter.drawText(strip, Qt.AlignmentFlag.AlignCenter, state_name(state))
    pen = QPen(QColor(said), 1 if state == "read" else 2)
    if state == "empty":
        pen.setStyle(Qt.PenStyle.DashLine)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(frame, tokens.RADIUS / 2, tokens.RADIUS / 2)


def _image(page: PageReading, box: BoxReading) -> QImage:
    grey = np.ascontiguousarray(page.thumbnail(box.cell))
    height, width = grey.shape
    form = QImage.Format.Format_Grayscale8
    # The copy owns its pixels; the array goes with this function.
    return QImage(grey.tobytes(), width, height, width, form).copy()
