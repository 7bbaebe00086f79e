"""Pictures of a word by hand, small enough for a choice: on card paper, at a size of its own."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPixmap

from desktop.look import tokens
from desktop.look.theme import current_colours

_LINES = 4
"""Lines of writing on the slip that stands for a card."""


def word_picture(sample: QImage | None, size: QSize, ratio: float, share: float = 1.0) -> QPixmap:
    """A sample on a slip of card paper of ``size`` (device-independent pixels).

    It takes ``share`` of the slip's room; ``ratio`` are the screen's pixels to ours. Without a
    sample the slip is empty.
    """
    picture = QPixmap(size * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(current_colours().line), 1))
    painter.setBrush(QColor(tokens.CARD_PAPER))
    slip = QRectF(0.5, 0.5, size.width() - 1, size.height() - 1)
    painter.drawRoundedRect(slip, 3, 3)
    if sample is not None:
        _write(painter, slip.adjusted(3, 2, -3, -2), sample, ratio, share)
    painter.end()
    return picture


def _write(painter: QPainter, room: QRectF, sample: QImage, ratio: float, share: float) -> None:
    scale = min(room.width() / sample.width(), room.height() / sample.height()) * share
    # Painting smaller than half its size would drop thin strokes; this averages them.
    shown = sample.scaled(
        max(1, round(sample.width() * scale * ratio)),
        max(1, round(sample.height() * scale * ratio)),
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    box = QRectF(0, 0, shown.width() / ratio, shown.height() / ratio)
    box.moveCenter(room.center())
    # White becomes the paper's own tone; ink stays ink.
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
    painter.drawImage(box, shown)


def fitted_picture(size: QSize, ratio: float) -> QPixmap:
    """A slip of card paper of ``size`` whose lines fill it, for writing that fits its card."""
    picture = word_picture(None, size, ratio)
    painter = QPainter(picture)
    painter.setPen(QPen(QColor(tokens.CARD_EDGE), 1))
    left, right = 5.0, size.width() - 5.0
    for line in range(_LINES):
        y = round(size.height() * (line + 1) / (_LINES + 1)) + 0.5
        end = right if line < _LINES - 1 else (left + right) / 2
        painter.drawLine(QPointF(left, y), QPointF(end, y))
    painter.end()
    return picture
