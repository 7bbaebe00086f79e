"""Shows a picture of ink on card paper, with a word on what it is while there is none."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.look import tokens
from desktop.look.theme import current_colours


class PaperPicture(QWidget):
    """A picture in the middle of a piece of card paper, or of itself when it has its own paper."""

    def __init__(self, name: str, *, height: int, otherwise: str = "") -> None:
        super().__init__()
        self._image: QImage | None = None
        self._otherwise = otherwise
        self.setAccessibleName(name)
        self.setAccessibleDescription(otherwise)
        self.setMinimumSize(160, height)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def image(self) -> QImage | None:
        """The picture shown."""
        return self._image

    def sizeHint(self) -> QSize:
        """As high as asked for."""
        return QSize(240, self.minimumHeight())

    def show_image(self, image: QImage | None) -> None:
        """Show a picture on white; white becomes the paper's own tone."""
        self._image = image
        self.setAccessibleDescription("" if image else self._otherwise)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The paper and what is on it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(current_colours().line), 1))
        painter.setBrush(QColor(tokens.CARD_PAPER))
        card = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(card, tokens.RADIUS, tokens.RADIUS)
        side = float(tokens.GAP_M)
        room = card.adjusted(side, side, -side, -side)
        if self._image is None:
            painter.setPen(QColor(tokens.CARD_EDGE))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(room, int(flags), self._otherwise)
        else:
            self._paint(painter, room, self._image)
        painter.end()

    def _paint(self, painter: QPainter, room: QRectF, image: QImage) -> None:
        ratio = self.devicePixelRatioF()
        scale = min(room.width() / image.width(), room.height() / image.height())
        scale = min(scale, 1.0 / ratio if image.width() > 600 else 1.0)
        # Painting smaller than half its size would drop thin strokes; this averages them.
        shown = image.scaled(
            max(1, round(image.width() * scale * ratio)),
            max(1, round(image.height() * scale * ratio)),
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        box = QRectF(0, 0, shown.width() / ratio, shown.height() / ratio)
        box.moveCenter(room.center())
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        painter.drawImage(box, shown)
