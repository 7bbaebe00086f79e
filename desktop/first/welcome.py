"""The first page of all: three ways to begin, of which one is the obvious one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.desk import Desk
from desktop.look import tokens
from desktop.look.icons import set_picture
from desktop.widgets.buttons import LINK, PLAIN, PRIMARY, make_button
from desktop.widgets.labels import text_label, wrapped_label

_WIDTH = 500
"""Pixels; about sixty letters."""


class Welcome(QWidget):
    """Stands in the place of an empty Today while nothing at all is stored."""

    writing = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.write_button = make_button(self.tr("Write a first card"), PRIMARY)
        self.bring_button = make_button(self.tr("Bring in contacts…"), PLAIN)
        self.sample_button = make_button(self.tr("Try the sample search"), LINK)
        self._lay_out()
        self.write_button.clicked.connect(self.writing)
        self.bring_button.clicked.connect(desk.bringing_in)
        self.sample_button.clicked.connect(desk.trying_sample)

    def _lay_out(self) -> None:
        middle = Qt.AlignmentFlag.AlignHCenter
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.GAP_XL, tokens.GAP_XL, tokens.GAP_XL, tokens.GAP_HUGE)
        column.setSpacing(tokens.GAP_M)
        picture = QLabel()
        set_picture(picture, "card", "edge", 56)
        title = wrapped_label(self.tr("A note by hand, to whoever met you"), "title")
        title.setAlignment(middle)
        said = wrapped_label(
            self.tr(
                "Say whom you met and what you talked about. The card is drafted, written in a"
                " hand you choose, and ready to print a minute or two later."
            ),
            tone="soft",
        )
        said.setAlignment(middle)
        said.setFixedSize(_WIDTH, said.heightForWidth(_WIDTH))
        ways = QHBoxLayout()
        ways.setSpacing(tokens.GAP_M)
        ways.addStretch(1)
        ways.addWidget(self.write_button)
        ways.addWidget(self.bring_button)
        ways.addStretch(1)
        ways.setAlignment(self.bring_button, Qt.AlignmentFlag.AlignVCenter)
        quiet = text_label(
            self.tr("Everything stays on this computer. Nothing is sent anywhere."),
            "caption",
            "soft",
        )
        column.addStretch(2)
        column.addWidget(picture, 0, middle)
        column.addWidget(title)
        column.addWidget(said, 0, middle)
        column.addSpacing(tokens.GAP_S)
        column.addLayout(ways)
        column.addWidget(self.sample_button, 0, middle)
        column.addSpacing(tokens.GAP_XL)
        column.addWidget(quiet, 0, middle)
        column.addStretch(3)
