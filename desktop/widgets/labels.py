"""Labels: one line that elides with a tooltip, text that wraps, and headings of the type scale."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from desktop.look.type import set_step


def text_label(text: str, step: str = "body", tone: str = "") -> QLabel:
    """A label of plain text (never markup) in one step of the type scale and one tone."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    if step != "body":
        set_step(label, step)
    if tone:
        label.setProperty("tone", tone)
    return label


def wrapped_label(text: str, step: str = "body", tone: str = "") -> QLabel:
    """A label that breaks its lines and can be selected by mouse and keyboard."""
    label = text_label(text, step, tone)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


class ElidedLabel(QLabel):
    """One line that is cut with an ellipsis where room ends; the tooltip has all of it."""

    def __init__(self, text: str = "", step: str = "body", tone: str = "") -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        set_step(self, step)
        if tone:
            self.setProperty("tone", tone)

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters."""
        return QSize(self.fontMetrics().averageCharWidth() * 4, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Offer the whole text as tooltip while it does not fit."""
        fits = self.fontMetrics().horizontalAdvance(self.text()) <= self.width()
        self.setToolTip("" if fits else self.text())
        super().resizeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint as much of the text as fits."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        shown = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.width()
        )
        painter.drawText(self.rect(), int(self.alignment()), shown)
        painter.end()
