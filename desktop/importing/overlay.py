"""Lies over the window while files hang above it, and says what would be read."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.look import tokens
from desktop.look.theme import current_colours
from desktop.widgets.labels import text_label

_LISTED = 6


class DropOverlay(QWidget):
    """Takes no events of its own: the window below it does."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.heading = text_label("", "title")
        self.files = text_label("")
        said = text_label(self.tr("Nothing is stored before you have looked it over."), tone="soft")
        column = QVBoxLayout(self)
        column.setSpacing(tokens.GAP_M)
        column.addStretch(1)
        for label in (self.heading, self.files, said):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        column.addStretch(1)
        self.hide()

    def cover(self, paths: Sequence[Path]) -> None:
        """Show what would be read."""
        window = self.parentWidget()
        if window is not None:
            self.setGeometry(window.rect())
        self.heading.setText(
            self.tr("Drop %n files to bring in", "", len(paths))
            if paths
            else self.tr("Drop it to bring it in")
        )
        names = [path.name for path in paths[:_LISTED]]
        self.files.setText("\n".join([*names, "…"] if len(paths) > _LISTED else names))
        self.files.setVisible(bool(names))
        self.show()
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A sheet over everything with a dashed frame."""
        colours = current_colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QColor(colours.paper)
        ground.setAlphaF(0.94)
        painter.fillRect(self.rect(), ground)
        pen = QPen(QColor(colours.accent), 2)
        pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        gap = tokens.GAP_L
        frame = QRectF(self.rect()).adjusted(gap, gap, -gap, -gap)
        painter.drawRoundedRect(frame, tokens.RADIUS, tokens.RADIUS)
        painter.end()
