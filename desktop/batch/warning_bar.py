"""One sentence of advice above what it is about; hidden while there is nothing to say."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel

from desktop.look import tokens
from desktop.look.icons import set_picture
from desktop.widgets.announce import announce
from desktop.widgets.labels import wrapped_label


class WarningBar(QFrame):
    """It stands in nobody's way; what it says is announced once."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("ground", "sheet")
        row = QHBoxLayout(self)
        row.setContentsMargins(tokens.GAP_M, tokens.GAP_S, tokens.GAP_M, tokens.GAP_S)
        row.setSpacing(tokens.GAP_M)
        picture = QLabel()
        set_picture(picture, "warning", "warn")
        self.text = wrapped_label("")
        row.addWidget(picture)
        row.addWidget(self.text, 1)
        self.hide()

    def say(self, text: str) -> None:
        """Say something, or take it back with ""."""
        new = bool(text) and text != self.text.said()
        self.text.say(text)
        self.setVisible(bool(text))
        if new:
            announce(self, text)
