"""The chip of a note's state: its word with an outline drawing of its own, so never colour alone.

The chip says at a glance where a note is; the same chip stands in rows, in the head of the
writing desk and along a note's history.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from cards.model.notes import EventKind
from desktop.labels import label
from desktop.look import tokens
from desktop.look.icons import pixmap
from desktop.look.theme import current_colours
from desktop.look.tokens import Colours
from desktop.look.type import scaled_font
from desktop.widgets.chips import STATE_TONES
from desktop.widgets.mirror import follow, upright

ICON = 14
"""Side of the drawing, in pixels; it stands beside a caption."""
_SIDE, _GAP = 9, 5


def state_icon(state: EventKind) -> str:
    """The name of the drawing of a state in ``resources/icons``."""
    return f"state-{state.value}"


def state_colours(state: EventKind, colours: Colours) -> tuple[str, str, str]:
    """Word, fill and outline of a state's chip."""
    return {
        "good": (colours.good, colours.good_fill, colours.good),
        "warn": (colours.warn, colours.warn_fill, colours.warn),
        "accent": (colours.accent, colours.sheet, colours.accent),
    }.get(STATE_TONES[state], (colours.soft, colours.sheet, colours.edge))


def state_tone(state: EventKind) -> str:
    """The colour token of a state's word."""
    tone = STATE_TONES[state]
    return tone if tone in {"good", "warn", "accent"} else "soft"


def state_width(state: EventKind) -> int:
    """How wide the chip of a state is, in pixels."""
    words = QFontMetrics(scaled_font("caption")).horizontalAdvance(label(state))
    return words + ICON + _GAP + 2 * _SIDE


def paint_state(painter: QPainter, corner: QPointF, state: EventKind) -> None:
    """Paint the chip of a state with its top left at ``corner``."""
    word, fill, outline = state_colours(state, current_colours())
    box = QRectF(corner.x(), corner.y(), state_width(state), tokens.CHIP_HEIGHT)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(QColor(outline), 1)
    if state is EventKind.DRAFTED:
        pen.setStyle(Qt.PenStyle.DashLine)
    painter.setPen(pen)
    painter.setBrush(QColor(fill))
    radius = tokens.CHIP_HEIGHT / 2
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    icon = QRectF(box.left() + _SIDE, box.center().y() - ICON / 2, ICON, ICON)
    with upright(painter, icon):
        painter.drawPixmap(icon.topLeft(), pixmap(state_icon(state), word, ICON, 2))
    painter.setPen(QColor(word))
    painter.setFont(scaled_font("caption"))
    words = box.adjusted(_SIDE + ICON + _GAP, 0, 0, 0)
    with upright(painter, words) as side:
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter | side), label(state))
    painter.restore()


def paint_state_disc(painter: QPainter, centre: QPointF, state: EventKind, radius: float) -> None:
    """Paint the drawing of a state on a disc, where its word stands beside it."""
    word, fill, outline = state_colours(state, current_colours())
    painter.save()
    pen = QPen(QColor(outline), 1)
    if state is EventKind.DRAFTED:
        pen.setStyle(Qt.PenStyle.DashLine)
    painter.setPen(pen)
    painter.setBrush(QColor(fill))
    painter.drawEllipse(centre, radius - 0.5, radius - 0.5)
    icon = QRectF(centre.x() - ICON / 2, centre.y() - ICON / 2, ICON, ICON)
    with upright(painter, icon):
        painter.drawPixmap(icon.topLeft(), pixmap(state_icon(state), word, ICON, 2))
    painter.restore()


class StateChip(QWidget):
    """The chip of one state, standing by itself."""

    def __init__(self, state: EventKind = EventKind.DRAFTED) -> None:
        super().__init__()
        self._state = state
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_state(state)

    @property
    def state(self) -> EventKind:
        """The state shown."""
        return self._state

    def set_state(self, state: EventKind) -> None:
        """Show another state."""
        self._state = state
        self.setAccessibleName(label(state))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as its word asks."""
        return QSize(state_width(self._state), tokens.CHIP_HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the chip."""
        painter = QPainter(self)
        follow(painter, self.layoutDirection(), self.rect())
        paint_state(painter, QPointF(0, 0), self._state)
        painter.end()
