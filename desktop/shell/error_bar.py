"""The error bar above a page: what happened, what is safe and what to do, until it is dismissed."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton

from desktop.look import tokens
from desktop.look.icons import set_icon, set_picture
from desktop.widgets.announce import announce
from desktop.widgets.labels import text_label


class ErrorBar(QFrame):
    """One error as a sentence; hidden while there is none."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("ground", "error")
        row = QHBoxLayout(self)
        row.setContentsMargins(tokens.GAP_M, tokens.GAP_XS, tokens.GAP_XS, tokens.GAP_XS)
        row.setSpacing(tokens.GAP_M)
        picture = QLabel()
        set_picture(picture, "warning", "bad")
        self.text = text_label("")
        self.text.setWordWrap(True)
        close = QToolButton()
        close.setProperty("kind", "quiet")
        close.setAccessibleName(self.tr("Dismiss the message"))
        close.setToolTip(self.tr("Dismiss"))
        set_icon(close, "close")
        close.clicked.connect(self.hide)
        row.addWidget(picture)
        row.addWidget(self.text, 1)
        row.addWidget(close)
        self.hide()

    def tell(self, text: str) -> None:
        """Show a sentence, and have screen readers say it."""
        self.text.setText(text)
        self.setAccessibleName(text)
        self.show()
        announce(self, text, at_once=True)
