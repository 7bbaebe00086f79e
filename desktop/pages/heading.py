"""The head of a panel: a name takes two or three lines before it is cut, so that one reads it."""

from __future__ import annotations

from PySide6 import QtWidgets
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QTextLayout, QTextOption

from desktop.widgets.labels import ElidedLabel, plain_tip

_APART = 1.3
"""From line to line of body text, in heights that its font asks; large letters need no more."""
_NO_END = 100_000.0
"""Pixels: more than any name is long."""


def in_lines(text: str, font: QFont, width: int, most: int = 2) -> list[str]:
    """A text in at most so many lines of a width in pixels; the last is cut where room ends."""
    lines = _broken(text, font, width, most)
    cut = Qt.TextElideMode.ElideRight
    return [*lines[:-1], QFontMetrics(font).elidedText(lines[-1], cut, width)]


def _broken(text: str, font: QFont, width: int, most: int) -> list[str]:
    """The text in at most so many lines, of which the last may be too long."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    # Qt counts in halves of a letter that Python takes for one.
    units = text.encode("utf-16-le")
    lines: list[str] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width if len(lines) < most - 1 else _NO_END)
        first, end = line.textStart(), line.textStart() + line.textLength()
        lines.append(units[2 * first : 2 * end].decode("utf-16-le").strip())
    layout.endLayout()
    return lines or [""]


class Heading(ElidedLabel):
    """Breaks its text where room ends and cuts the last line; the tooltip has all of it.

    A title takes three lines at most, other text two.
    """

    def __init__(self, text: str = "", step: str = "body", tone: str = "") -> None:
        super().__init__(text, step, tone)
        title = step == "title"
        self._most = 3 if title else 2
        self._apart = 1.0 if title else _APART
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """The narrower, the taller."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Pixels that its lines take at a width in pixels."""
        lines = _broken(self.text(), self.font(), width, self._most)
        return round(len(lines) * self._pitch)

    @property
    def _pitch(self) -> float:
        """Pixels from line to line."""
        return self._apart * self.fontMetrics().lineSpacing()

    def sizeHint(self) -> QSize:
        """All in one line."""
        return QSize(super().sizeHint().width(), round(self._pitch))

    def setText(self, text: str) -> None:
        """Show another text."""
        super().setText(text)
        self.updateGeometry()

    def is_cut(self) -> bool:
        """Whether its last line has no room."""
        last = _broken(self.text(), self.font(), self.width(), self._most)[-1]
        return self.fontMetrics().horizontalAdvance(last) > self.width()

    def _offer_whole(self) -> None:
        self.setToolTip(plain_tip(self.text() if self.is_cut() else ""))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint its lines, together in the middle of the height."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        # Its letters go their own way, whatever the way of the window.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        side = QtWidgets.QStyle.visualAlignment(self.layoutDirection(), self.alignment())
        how = int(side | Qt.AlignmentFlag.AlignAbsolute)
        lines = in_lines(self.text(), self.font(), self.width(), self._most)
        tall = self._pitch
        top = (self.height() - len(lines) * tall) / 2
        for at, line in enumerate(lines):
            place = QRectF(0, top + at * tall, self.width(), tall)
            painter.drawText(place, how, line)
        painter.end()
