"""Paints the cards of the board."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyleOptionViewItem

from desktop.board.gather import BoardCard
from desktop.board.words import what_next, when_due
from desktop.look import tokens
from desktop.look.theme import current_colours
from desktop.look.type import scaled_font
from desktop.pages.heading import in_lines
from desktop.widgets.rows import ROW_ROLE, AnyIndex, RowDelegate, begin_row, draw_line, ring

_LINE = 22
"""Pixels of one line of a card."""
_BESIDE = 1 + tokens.GAP_M + tokens.GAP_S
"""Pixels at the sides of the lines."""
_EDGES = 3 * tokens.GAP_S
"""Pixels above and below the lines, with the gap to the next card."""


class CardDelegate(RowDelegate):
    """Company, role, and what comes next with its day; what is long takes two lines."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """As high as its lines ask, and as wide as its column."""
        card = index.data(ROW_ROLE)
        room = self._view.viewport().width() - _BESIDE
        lines = len(_lines(card, room)) if isinstance(card, BoardCard) else 0
        return QSize(100, lines * _LINE + _EDGES)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint a sheet with an edge; the one chosen has a bar where it begins besides."""
        colours = current_colours()
        rect, state = begin_row(painter, option)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        box = QRectF(rect).adjusted(0.5, 0.5, -0.5, 0.5 - tokens.GAP_S)
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
        """Paint the lines."""
        if not isinstance(row, BoardCard):
            return
        for at, line in enumerate(_lines(row, round(box.width()))):
            place = QRectF(box.left(), box.top() + at * _LINE, box.width(), _LINE)
            draw_line(painter, place, *line)


def _lines(card: BoardCard, room: int) -> list[tuple[str, str, str]]:
    """What a card says line by line in so many pixels, each with its step and its tone."""
    return [
        (line, step, tone)
        for text, step, tone in _parts(card)
        for line in in_lines(text, scaled_font(step), room)
    ]


def _parts(card: BoardCard) -> list[tuple[str, str, str]]:
    """What a card says, each with its step of the type scale and its tone."""
    row = card.row
    lines = [(row.company.name, "strong", "ink"), (row.application.job_title, "body", "soft")]
    after = what_next(card)
    if after:
        lines.append((after, "caption", "accent" if card.to_write else "ink"))
    due = when_due(card)
    return [*lines, (due, "caption", "soft")] if due else lines
