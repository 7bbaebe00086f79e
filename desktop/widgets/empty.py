"""The empty state of a page: one sentence, one button, and the way to the sample search."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

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
        self._ways = QHBoxLayout()
        self._ways.setSpacing(tokens.GAP_M)
        self._ways.addWidget(self.action)
        ways = QHBoxLayout()
        ways.addStretch(1)
        ways.addLayout(self._ways)
        ways.addStretch(1)
        column.addLayout(ways)
        column.addWidget(self.sample, 0, middle)
        self.sample.setVisible(bool(sample))
        column.addStretch(3)

    def offer(self, text: str) -> QPushButton:
        """Put another way to begin beside the first one."""
        button = make_button(text)
        self._ways.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        return button
