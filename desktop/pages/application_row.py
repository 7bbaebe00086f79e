"""Paints a row in the list of applications."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from cards.model.search import ApplicationRow
from desktop.labels import label
from desktop.look import tokens
from desktop.widgets.chips import STAGE_TONES, chip_width, paint_chip
from desktop.widgets.rows import RowDelegate, draw_line, line_width, two_lines


class ApplicationDelegate(RowDelegate):
    """Company and stage above, role and what came of it below."""

    def draw(self, painter: QPainter, box: QRectF, row: object) -> None:
        """Paint one application."""
        if not isinstance(row, ApplicationRow):
            return
        upper, lower = two_lines(box)
        stage = label(row.application.stage)
        width = chip_width(stage)
        corner = QPointF(box.right() - width, box.top() + 4)
        paint_chip(painter, corner, stage, STAGE_TONES[row.application.stage])
        upper.setRight(corner.x() - tokens.GAP_S)
        draw_line(painter, upper, row.company.name, "strong", "ink")
        counts = self._counts(row)
        if counts:
            at = QRectF(lower)
            at.setLeft(box.right() - line_width(counts, "caption"))
            draw_line(painter, at, counts, "caption", "soft")
            lower.setRight(at.left() - tokens.GAP_M)
        draw_line(painter, lower, row.application.job_title, "body", "soft")

    def _counts(self, row: ApplicationRow) -> str:
        parts = []
        if row.people_met:
            parts.append(self.tr("%n met", "", row.people_met))
        if row.notes:
            parts.append(self.tr("%n notes", "", row.notes))
        return " · ".join(parts)
