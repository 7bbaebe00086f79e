"""Buttons in the three weights of the window: primary, plain and quiet."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from desktop.look import tokens
from desktop.look.icons import icon_name, set_icon

PRIMARY, PLAIN, QUIET, LINK = "primary", "", "quiet", "link"
_LINK_SIDE = 1
"""Pixels beside a link's text, for fractions of a letter."""


def make_button(text: str, kind: str = PLAIN, icon: str = "") -> QPushButton:
    """A button with an accessible name and by choice an icon; one primary a page."""
    button = QPushButton(text)
    button.setAccessibleName(text)
    button.setAutoDefault(False)
    if icon:
        set_icon(button, icon, gap=tokens.GAP_XS)
    set_kind(button, kind)
    return button


class ElidedLink(QPushButton):
    """A link that is cut with an ellipsis where room ends; its name and tooltip have all of it."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self._whole = text
        self.setProperty("kind", LINK)
        self.setAccessibleName(text)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Room for the whole text."""
        width = self.fontMetrics().horizontalAdvance(self._whole) + 2 * _LINK_SIDE
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters."""
        return QSize(48, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the text anew."""
        room = self.width() - 2 * _LINK_SIDE
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room)
        self.setText(shown)
        self.setToolTip("" if shown == self._whole else self._whole)
        super().resizeEvent(event)


def set_kind(button: QPushButton, kind: str) -> None:
    """Give a button another weight."""
    button.setProperty("kind", kind)
    button.style().unpolish(button)
    button.style().polish(button)
    name = icon_name(button)
    if name:
        set_icon(button, name, "on_accent" if kind == PRIMARY else "ink", gap=tokens.GAP_XS)
