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
from desktop.widgets.mirror import is_mirrored, reads_from_right, upright
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
    if is_mirrored(painter) and not reads_from_right(text):
        # Its parts follow each other from the left, and it ends where the row begins.
        wide = sum(_metrics(marked).horizontalAdvance(part) for part, marked in _parts(text, marks))
        with upright(painter, box):
            ends = box.adjusted(max(0.0, box.width() - wide - 1), 0, 0, 0)
            draw_marked(painter, ends, text, marks, tone)
        return
    left = box.left()
    for part, marked in _parts(text, marks):
        metrics = _metrics(marked)
        room = box.right() - left
        # One more, as eliding counts fractions of a pixel that this does not.
        shown = metrics.elidedText(part, Qt.TextElideMode.ElideRight, room + 1)
        painter.setFont(_font(marked))
        painter.setPen(QColor(getattr(current_colours(), tone)))
        place = QRectF(left, box.top(), room + 1, box.height())
        with upright(painter, place) as side:
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine | side
            painter.drawText(place, int(flags), shown)
        left += metrics.horizontalAdvance(part)
        if shown != part or left >= box.right():
            return


def _font(marked: bool) -> QFont:
    font = QFont(scaled_font("strong" if marked else "body"))
    font.setUnderline(marked)
    return font


def _metrics(marked: bool) -> QFontMetricsF:
    return QFontMetricsF(_font(marked))


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
