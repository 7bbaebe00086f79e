"""The empty state of a page: one sentence, one button, and the way to the sample search."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.look import tokens
from desktop.look.icons import set_picture
from desktop.widgets.buttons import LINK, PRIMARY, make_button
from desktop.widgets.labels import wrapped_label

_WIDTH = 420
"""Pixels; about sixty letters."""


class EmptyState(QWidget):
    """Stands in the middle of a page that has nothing to show yet."""

    def __init__(
        self, icon: str, heading: str, sentence: str, action: str, sample: str = ""
    ) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.GAP_XL, tokens.GAP_XL, tokens.GAP_XL, tokens.GAP_HUGE)
        column.setSpacing(tokens.GAP_M)
        middle = Qt.AlignmentFlag.AlignHCenter
        picture = QLabel()
        set_picture(picture, icon, "edge", 48)
        title = wrapped_label(heading, "title")
        title.setAlignment(middle)
        said = wrapped_label(sentence, tone="soft")
        said.setAlignment(middle)
        said.setFixedSize(_WIDTH, said.heightForWidth(_WIDTH))
        self.action = make_button(action, PRIMARY)
        self.sample = make_button(sample, LINK)
        column.addStretch(2)
        column.addWidget(picture, 0, middle)
        column.addWidget(title)
        column.addWidget(said, 0, middle)
        column.addSpacing(tokens.GAP_S)
        column.addWidget(self.action, 0, middle)
        column.addWidget(self.sample, 0, middle)
        self.sample.setVisible(bool(sample))
        column.addStretch(3)
        self._column = column

    def offer(self, text: str) -> QPushButton:
        """Put another way to begin below the first one."""
        button = make_button(text)
        at = self._column.indexOf(self.sample)
        self._column.insertWidget(at, button, 0, Qt.AlignmentFlag.AlignHCenter)
        return button
