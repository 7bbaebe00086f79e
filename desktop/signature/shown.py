"""Shows a picture of ink on card paper, with a word on what it is while there is none."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.look import tokens
from desktop.look.theme import current_colours
from desktop.widgets.paper import paint_shadow, thin

_EDGE = 110
"""How strong the edge of a leaf is, of 255."""


class PaperPicture(QWidget):
    """A picture in the middle of a piece of card paper, or of pieces of paper on the desk."""

    def __init__(self, name: str, *, height: int, otherwise: str = "") -> None:
        super().__init__()
        self._image: QImage | None = None
        self._leaves: tuple[QRectF, ...] = ()
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

    def show_image(self, image: QImage | None, leaves: Sequence[QRectF] = ()) -> None:
        """Show a picture on white; white becomes the paper's own tone.

        ``leaves`` are the pieces of paper in it, in shares of its sides; without any the whole
        widget is paper.
        """
        self._image, self._leaves = image, tuple(leaves)
        self.setAccessibleDescription("" if image else self._otherwise)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The paper and what is on it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(current_colours().line), 1))
        painter.setBrush(QColor(current_colours().desk if self._leaves else tokens.CARD_PAPER))
        card = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(card, tokens.RADIUS, tokens.RADIUS)
        side = float(tokens.GAP_L if self._leaves else tokens.GAP_M)
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
        for leaf in self._leaves:
            self._paint_leaf(painter, box, leaf)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        painter.drawImage(box, shown)

    def _paint_leaf(self, painter: QPainter, box: QRectF, leaf: QRectF) -> None:
        wide, high = box.width(), box.height()
        place = QRectF(
            box.left() + leaf.left() * wide,
            box.top() + leaf.top() * high,
            leaf.width() * wide,
            leaf.height() * high,
        )
        paint_shadow(painter, place)
        painter.setPen(QPen(thin(tokens.CARD_EDGE, _EDGE), 1))
        painter.setBrush(QColor(tokens.CARD_PAPER))
        painter.drawRect(place.adjusted(-0.5, -0.5, 0.5, 0.5))
