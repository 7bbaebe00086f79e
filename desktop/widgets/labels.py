"""Labels: one line that elides with a tooltip, text that wraps, and headings of the type scale."""

from __future__ import annotations

import re

from PySide6 import QtGui, QtWidgets
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel

from desktop.look.type import set_step

_OPENING = re.compile("[<&](?!\u2060)")
_LINE_HEIGHT = 130
"""Per cent of what the font itself asks, which is about 1.15 of its size."""


def plain_tip(text: str) -> str:
    """A text as a tooltip shows it letter for letter; Qt takes some texts there for markup.

    What opens the markup is followed by a word joiner, which nobody sees, so that it opens none.
    """
    while QtGui.Qt.mightBeRichText(text):
        text = _OPENING.sub("\\g<0>\u2060", text, count=1)
    return text


def plain_title(text: str) -> str:
    """A text as a window's title shows it letter for letter; "[*]" there would be a mark."""
    return text.replace("[*]", "[*][*]")


def text_label(text: str, step: str = "body", tone: str = "") -> QLabel:
    """A label of plain text (never markup) in one step of the type scale and one tone."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    if label.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        # Qt would have words in Latin letters begin at the left there.
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
        label.setAlignment(right | Qt.AlignmentFlag.AlignVCenter)
    if step != "body":
        set_step(label, step)
    if tone:
        label.setProperty("tone", tone)
    return label


class Paragraph(QLabel):
    """Text that breaks its lines and keeps them apart; it can be selected with the mouse."""

    def __init__(self, text: str = "", step: str = "body", tone: str = "") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        if step != "body":
            set_step(self, step)
        if tone:
            self.setProperty("tone", tone)
        self._said = ""
        self.say(text)

    def say(self, text: str) -> None:
        """Show a plain text: whatever it holds, it is never read as markup."""
        # The window's first paint has no paragraph.
        from html import escape

        self._said = text
        lines = "<br>".join(escape(line) for line in text.splitlines())
        from_right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        centred = self.alignment() & Qt.AlignmentFlag.AlignHCenter
        # Or names and other words in Latin letters would stand at the far side of the others.
        side = ' align="right"' if from_right and not centred else ""
        # Markup only because Qt knows line heights nowhere else.
        self.setText(f'<p{side} style="line-height:{_LINE_HEIGHT}%">{lines}</p>' if text else "")
        self.setAccessibleName(text)

    def setAlignment(self, alignment: Qt.AlignmentFlag) -> None:
        """Have the text begin elsewhere."""
        super().setAlignment(alignment)
        self.say(self._said)

    def said(self) -> str:
        """The plain text shown."""
        return self._said


def wrapped_label(text: str, step: str = "body", tone: str = "") -> Paragraph:
    """A paragraph in one step of the type scale and one tone."""
    return Paragraph(text, step, tone)


class ElidedLabel(QLabel):
    """One line that is cut with an ellipsis where room ends; the tooltip has all of it."""

    def __init__(self, text: str = "", step: str = "body", tone: str = "") -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        # Named as it is used, like all classes of Qt that the first paint has no need of.
        policy = QtWidgets.QSizePolicy.Policy
        self.setSizePolicy(policy.Expanding, policy.Preferred)
        set_step(self, step)
        if tone:
            self.setProperty("tone", tone)

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters."""
        return QSize(self.fontMetrics().averageCharWidth() * 4, super().minimumSizeHint().height())

    def setText(self, text: str) -> None:
        """Show another text."""
        super().setText(text)
        self._offer_whole()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Offer the whole text as tooltip while it does not fit."""
        self._offer_whole()
        super().resizeEvent(event)

    def _offer_whole(self) -> None:
        fits = self.fontMetrics().horizontalAdvance(self.text()) <= self.width()
        self.setToolTip(plain_tip("" if fits else self.text()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint as much of the text as fits."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        shown = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.width()
        )
        # Its letters go their own way, whatever the way of the window.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        # Named as it is used: its enumerations are many, and nothing is cut in the first paint.
        side = QtWidgets.QStyle.visualAlignment(self.layoutDirection(), self.alignment())
        painter.drawText(self.rect(), int(side | Qt.AlignmentFlag.AlignAbsolute), shown)
        painter.end()
