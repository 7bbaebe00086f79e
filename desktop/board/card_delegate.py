"""Paints the cards of the board."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from desktop.board.gather import BoardCard
from desktop.board.words import what_next, when_due
from desktop.look import tokens
from desktop.look.theme import current_colours
from desktop.widgets.rows import ROW_ROLE, AnyIndex, RowDelegate, draw_line, line_width, ring

_LINE = 22
_LINES = 3
CARD_HEIGHT = _LINES * _LINE + 2 * tokens.GAP_S + tokens.GAP_S
"""Pixels, with the gap below."""


class CardDelegate(RowDelegate):
    """Company, role, and what comes next with its day."""

    height = CARD_HEIGHT

    def sizeHint(self, _option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:
        """All cards are the same height, and as wide as their column."""
        return QSize(100, self.height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint a sheet with an edge; the one chosen has a bar at its left besides."""
        colours = current_colours()
        # Qt's generated types leave these two fields out.
        rect: QRect = getattr(option, "rect")  # noqa: B009
        state: QStyle.StateFlag = getattr(option, "state")  # noqa: B009
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        box = QRectF(rect).adjusted(0.5, 0.5, -0.5, 0.5 - tokens.GAP_S)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours.accent if chosen and focused else colours.edge), 1))
        painter.setBrush(QColor(colours.sel if chosen and focused else colours.sheet))
        painter.drawRoundedRect(box, tokens.RADIUS, tokens.RADIUS)
        if chosen and focused:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent))
            painter.drawRect(QRectF(box.left(), box.top() + 8, 3, box.height() - 16))
        if focused and state & QStyle.StateFlag.State_KeyboardFocusChange:
            ring(painter, box)
        self.draw(
            painter,
            box.adjusted(tokens.GAP_M, tokens.GAP_S, -tokens.GAP_S, 0),
            index.data(ROW_ROLE),
        )
        painter.restore()

    def draw(self, painter: QPainter, box: QRectF, row: object) -> None:
        """Paint the three lines."""
        if not isinstance(row, BoardCard):
            return
        lines = [
            QRectF(box.left(), box.top() + at * _LINE, box.width(), _LINE) for at in range(_LINES)
        ]
        draw_line(painter, lines[0], row.row.company.name, "strong", "ink")
        draw_line(painter, lines[1], row.row.application.job_title, "body", "soft")
        due = when_due(row)
        if due:
            place = QRectF(lines[2])
            place.setLeft(box.right() - line_width(due, "caption"))
            draw_line(painter, place, due, "caption", "soft")
            lines[2].setRight(place.left() - tokens.GAP_S)
        draw_line(
            painter, lines[2], what_next(row), "caption", "accent" if row.to_write else "soft"
        )
