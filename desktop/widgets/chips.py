"""Chips: a word on a quiet fill with its own outline, painted in rows or shown as a widget."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from cards.model.notes import EventKind
from cards.model.search import Stage
from desktop.look import tokens
from desktop.look.theme import current_colours
from desktop.look.tokens import Colours
from desktop.look.type import scaled_font
from desktop.widgets.mirror import upright

_TEXT_GAP = 10

STAGE_TONES = {
    Stage.APPLIED: "plain",
    Stage.INTERVIEWING: "accent",
    Stage.WAITING: "warn",
    Stage.OFFER: "good",
    # A no is a date and a plan, never a red badge.
    Stage.CLOSED: "plain",
}
STATE_TONES = {
    EventKind.DRAFTED: "dashed",
    EventKind.APPROVED: "accent",
    EventKind.PRINTED: "accent",
    EventKind.SIGNED: "accent",
    EventKind.MAILED: "good",
    EventKind.EMAILED: "good",
    EventKind.ANSWERED: "good",
    EventKind.RETURNED: "warn",
    EventKind.UNDONE: "plain",
}


def _colours_of(tone: str, colours: Colours) -> tuple[str, str, str]:
    """Word, fill and outline of a tone."""
    return {
        "good": (colours.good, colours.good_fill, colours.good),
        "warn": (colours.warn, colours.warn_fill, colours.warn),
        "bad": (colours.bad, colours.bad_fill, colours.bad),
        "accent": (colours.accent, colours.sheet, colours.accent),
    }.get(tone, (colours.soft, colours.sheet, colours.edge))


def chip_width(text: str) -> int:
    """How wide a chip with this word is, in pixels."""
    return QFontMetrics(scaled_font("caption")).horizontalAdvance(text) + 2 * _TEXT_GAP


def paint_chip(painter: QPainter, corner: QPointF, text: str, tone: str) -> None:
    """Paint a chip with its top left at ``corner``."""
    word, fill, outline = _colours_of(tone, current_colours())
    box = QRectF(corner.x(), corner.y(), chip_width(text), tokens.CHIP_HEIGHT)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(QColor(outline), 1)
    if tone == "dashed":
        pen.setStyle(Qt.PenStyle.DashLine)
    painter.setPen(pen)
    painter.setBrush(QColor(fill))
    radius = tokens.CHIP_HEIGHT / 2
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    painter.setPen(QColor(word))
    painter.setFont(scaled_font("caption"))
    with upright(painter, box):
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()


class Chip(QWidget):
    """A chip that stands by itself."""

    def __init__(self, text: str, tone: str) -> None:
        super().__init__()
        self._text = text
        self._tone = tone
        self.setAccessibleName(text)
        self.setFixedSize(self.sizeHint())

    @property
    def text(self) -> str:
        """The word on the chip."""
        return self._text

    def sizeHint(self) -> QSize:
        """As wide as its word asks."""
        return QSize(chip_width(self._text), tokens.CHIP_HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the chip."""
        painter = QPainter(self)
        paint_chip(painter, QPointF(0, 0), self._text, self._tone)
        painter.end()
