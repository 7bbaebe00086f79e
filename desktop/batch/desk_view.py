"""The desk on which the preview lays sheets and cards: its ground, and what it says of itself."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.look import tokens
from desktop.look.theme import current_colours
from desktop.look.type import scaled_font

_SAID_AFTER = 200
"""Milliseconds: a picture that comes sooner needs no word about it."""


class DeskView(QWidget):
    """The ground; the old picture stays while a new one is made, and that is said."""

    resized = Signal()
    """A picture of another size is wanted."""

    def __init__(self) -> None:
        super().__init__()
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(_SAID_AFTER)
        self._late.timeout.connect(self._say_late)
        self._updating = False
        self._instead = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(320, 220)

    @property
    def instead(self) -> str:
        """The sentence that stands in the place of a picture, if any."""
        return self._instead

    def room(self) -> tuple[float, float]:
        """The desk's width and height in pixels."""
        return float(self.width()), float(self.height())

    def mark_updating(self) -> None:
        """A new picture is being made; to the eye only if it is long in coming."""
        self._late.start()

    def settle(self, instead: str = "") -> None:
        """The picture is there, or a sentence instead of it."""
        self._late.stop()
        self._updating, self._instead = False, instead
        self.update()

    def _say_late(self) -> None:
        self._updating = True
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for a picture that fits."""
        super().resizeEvent(event)
        self.resized.emit()

    def event(self, event: QEvent) -> bool:
        """Ask for a sharper or a smaller picture on another screen."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self.resized.emit()
        return super().event(event)

    def begin_paint(self) -> QPainter:
        """A painter on the desk's ground."""
        colours, painter = current_colours(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.setBrush(QColor(colours.desk))
        ground = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(ground, tokens.RADIUS + 2, tokens.RADIUS + 2)
        return painter

    def end_paint(self, painter: QPainter) -> None:
        """Say what is to be said over the picture, and end."""
        colours = current_colours()
        if self._instead:
            room = QRectF(self.rect()).adjusted(48, 24, -48, -24)
            painter.setPen(QColor(colours.soft))
            painter.setFont(scaled_font("body"))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(room, int(flags), self._instead)
        elif self._updating:
            text = self.tr("Updating")
            painter.setFont(scaled_font("caption"))
            width = painter.fontMetrics().horizontalAdvance(text) + 2 * tokens.GAP_M
            left = self.width() - width - tokens.GAP_S
            box = QRectF(left, tokens.GAP_S, width, tokens.CHIP_HEIGHT)
            painter.setPen(QPen(QColor(colours.edge), 1))
            painter.setBrush(QColor(colours.sheet))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 12, 12)
            painter.setPen(QColor(colours.soft))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        painter.end()
