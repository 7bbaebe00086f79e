"""Buttons in the three weights of the window: primary, plain and quiet."""

from __future__ import annotations

from PySide6 import QtWidgets
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton

from desktop.look import tokens
from desktop.look.icons import icon_name, set_icon
from desktop.widgets.labels import plain_tip

PRIMARY, PLAIN, QUIET, LINK = "primary", "", "quiet", "link"
_FEW_LETTERS = 48
"""Pixels under which a button is not cut."""


def make_button(text: str, kind: str = PLAIN, icon: str = "") -> QPushButton:
    """A button with an accessible name and by choice an icon; one primary a page."""
    button = QPushButton(text)
    button.setAccessibleName(text)
    # Enter presses the button that has the focus, in the window as in dialogs.
    button.setAutoDefault(True)
    if icon:
        set_icon(button, icon, gap=tokens.GAP_XS)
    set_kind(button, kind)
    return button


def literal(text: str) -> str:
    """A name as a button shows it whole: a lone "&" would mark a key instead."""
    return text.replace("&", "&&")


class ElidedButton(QPushButton):
    """A button that is cut with an ellipsis where room ends; its name and tooltip have all of it.

    Made as ``make_button`` makes others.
    """

    def __init__(self, text: str, kind: str = PLAIN, icon: str = "") -> None:
        super().__init__(literal(text))
        self._whole = text
        self.setAccessibleName(text)
        self.setAutoDefault(True)
        if icon:
            set_icon(self, icon, gap=tokens.GAP_XS)
        set_kind(self, kind)
        policy = QtWidgets.QSizePolicy.Policy
        self.setSizePolicy(policy.Maximum, policy.Fixed)

    def say(self, text: str) -> None:
        """Show another text."""
        self._whole = text
        self.setAccessibleName(text)
        self._cut()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Room for the whole text."""
        return QSize(self._wanted(), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters."""
        return QSize(min(_FEW_LETTERS, self._wanted()), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the text anew."""
        self._cut()
        super().resizeEvent(event)

    def _cut(self) -> None:
        shown = self._whole
        if self.width() < self._wanted():
            cut = Qt.TextElideMode.ElideRight
            room = self.width() - self._beside()
            shown = self.fontMetrics().elidedText(self._whole, cut, room)
        self.setText(literal(shown))
        self.setToolTip(plain_tip("" if shown == self._whole else self._whole))

    def _wanted(self) -> int:
        return self.fontMetrics().horizontalAdvance(self._whole) + self._beside() + 2

    def _beside(self) -> int:
        """Pixels that its frame and icon take beside the text."""
        mnemonic = int(Qt.TextFlag.TextShowMnemonic)
        text = self.fontMetrics().size(mnemonic, self.text()).width()
        return super().sizeHint().width() - text


class ElidedLink(ElidedButton):
    """A link that is cut where room ends."""

    def __init__(self, text: str) -> None:
        super().__init__(text, LINK)


def set_kind(button: QPushButton, kind: str) -> None:
    """Give a button another weight."""
    button.setProperty("kind", kind)
    button.style().unpolish(button)
    button.style().polish(button)
    name = icon_name(button)
    if name:
        set_icon(button, name, "on_accent" if kind == PRIMARY else "ink", gap=tokens.GAP_XS)
