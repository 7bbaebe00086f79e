"""Turns from sheet to sheet: back, which one of how many, and on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from desktop.look import tokens
from desktop.look.icons import set_icon
from desktop.widgets.labels import plain_tip, text_label


class Pager(QWidget):
    """One of ``count``, counted from 0; ``turned`` says which."""

    turned = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._at, self._count, self._words = 0, 0, ""
        self.back = _arrow("back", self.tr("The one before"))
        self.on = _arrow("forward", self.tr("The next one"))
        self.said = text_label("")
        self.said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.GAP_XS)
        for part in (self.back, self.said, self.on):
            row.addWidget(part)
        self.back.clicked.connect(lambda: self.turn(self._at - 1))
        self.on.clicked.connect(lambda: self.turn(self._at + 1))

    @property
    def at(self) -> int:
        """Which one is shown."""
        return self._at

    @property
    def count(self) -> int:
        """How many there are."""
        return self._count

    def show_count(self, count: int, words: str) -> None:
        """Say how many there are; ``words`` name one: "Sheet {number} of {count}"."""
        self._count, self._words = count, words
        self._at = max(min(self._at, count - 1), 0)
        widest = words.format(number=count, count=count)
        self.said.setMinimumWidth(self.said.fontMetrics().horizontalAdvance(widest) + tokens.GAP_M)
        self._say()

    def turn(self, at: int) -> None:
        """Show another one, if there is one."""
        if 0 <= at < self._count and at != self._at:
            self._at = at
            self._say()
            self.turned.emit(at)

    def _say(self) -> None:
        self.setVisible(self._count > 0)
        self.said.setText(self._words.format(number=self._at + 1, count=self._count))
        has_focus = self.back.hasFocus() or self.on.hasFocus()
        self.back.setEnabled(self._at > 0)
        self.on.setEnabled(self._at < self._count - 1)
        if has_focus and not (self.back.hasFocus() or self.on.hasFocus()):
            other = self.back if self.back.isEnabled() else self.on
            other.setFocus(Qt.FocusReason.OtherFocusReason)


def _arrow(icon: str, name: str) -> QToolButton:
    button = QToolButton()
    button.setProperty("kind", "quiet")
    button.setAccessibleName(name)
    button.setToolTip(plain_tip(name))
    button.setFixedSize(tokens.CONTROL_HEIGHT, tokens.CONTROL_HEIGHT)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    set_icon(button, icon)
    return button
