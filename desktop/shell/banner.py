"""The banner over the sample search: says whose data this is and leads back to one's own."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton

from desktop.look import tokens


class SampleBanner(QFrame):
    """Shown on top of every page of the sample search."""

    leaving = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("ground", "banner")
        row = QHBoxLayout(self)
        row.setContentsMargins(tokens.GAP_XL, tokens.GAP_XS, tokens.GAP_XL, tokens.GAP_XS)
        text = QLabel(self.tr("This is the sample search. Nothing here touches your own data."))
        self.back = QPushButton(self.tr("Back to your own search"))
        self.back.setAccessibleName(self.tr("Leave the sample and go back to your own search"))
        self.back.clicked.connect(self.leaving)
        row.addWidget(text, 1)
        row.addWidget(self.back)
