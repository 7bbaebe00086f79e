"""Paints what a search of everything found, with the words it was found by marked."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from cards.model.search import Hit
from desktop.labels import hit_kinds
from desktop.look import tokens
from desktop.look.theme import current_colours
from desktop.look.type import scaled_font
from desktop.models.hits import Head
from desktop.widgets.rows import ROW_ROLE, RowDelegate, draw_line, line_width, two_lines

Marks = tuple[tuple[int, int], ...]


class HitDelegate(RowDelegate):
    """A head in small letters, or a find: its title above, the part with the words below."""

    def sizeHint(
        self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Heads are lower than finds."""
        return QSize(200, row_height(index.data(ROW_ROLE)))

    def draw(self, painter: QPainter, box: QRectF, row: object) -> None:
        """Paint one row."""
        if isinstance(row, Head):
            draw_line(painter, box, hit_kinds(row.kind), "caption", "soft")
            count = QRectF(box)
            count.setLeft(box.right() - line_width(row.count, "caption"))
            draw_line(painter, count, row.count, "caption", "soft")
        elif isinstance(row, Hit) and row.excerpt:
            upper, lower = two_lines(box)
            draw_marked(painter, upper, row.title, row.title_marks, "ink")
            draw_marked(painter, lower, row.excerpt, row.marks, "soft")
        elif isinstance(row, Hit):
            draw_marked(painter, box, row.title, row.title_marks, "ink")


def row_height(row: object) -> int:
    """The height of a row in pixels."""
    if isinstance(row, Hit):
        return tokens.TALL_ROW_HEIGHT if row.excerpt else tokens.ROW_HEIGHT
    return tokens.CONTROL_HEIGHT


def draw_marked(painter: QPainter, box: QRectF, text: str, marks: Marks, tone: str) -> None:
    """One elided line with parts of it marked: semibold and underlined, not by colour alone."""
    left = box.left()
    for part, marked in _parts(text, marks):
        font = QFont(scaled_font("strong" if marked else "body"))
        font.setUnderline(marked)
        metrics = QFontMetricsF(font)
        room = box.right() - left
        # One more, as eliding counts fractions of a pixel that this does not.
        shown = metrics.elidedText(part, Qt.TextElideMode.ElideRight, room + 1)
        painter.setFont(font)
        painter.setPen(QColor(getattr(current_colours(), tone)))
        place = QRectF(left, box.top(), room + 1, box.height())
        painter.drawText(
            place, int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), shown
        )
        left += metrics.horizontalAdvance(part)
        if shown != part or left >= box.right():
            return


def _parts(text: str, marks: Marks) -> Iterator[tuple[str, bool]]:
    """The text in parts, and whether each is marked."""
    at = 0
    for start, end in marks:
        if start > at:
            yield text[at:start], False
        yield text[start:end], True
        at = end
    if at < len(text):
        yield text[at:], False
