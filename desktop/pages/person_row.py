"""One row of the list of people."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from cards.model.search import PersonRow
from desktop.look import tokens
from desktop.models.people import at_work
from desktop.widgets.rows import RowDelegate, draw_avatar, draw_line, two_lines


class PersonDelegate(RowDelegate):
    """Initials, name, and where they work."""

    def draw(self, painter: QPainter, box: QRectF, row: object) -> None:
        """Paint one person."""
        if not isinstance(row, PersonRow):
            return
        draw_avatar(painter, QPointF(box.left() + 16, box.center().y()), 16, row.person.full_name)
        upper, lower = two_lines(box.adjusted(16 * 2 + tokens.GAP_M, 0, 0, 0))
        where = at_work(row)
        if not where:
            upper = box.adjusted(16 * 2 + tokens.GAP_M, 0, 0, 0)
        draw_line(painter, upper, row.person.full_name, "strong", "ink")
        draw_line(painter, lower, where, "body", "soft")
