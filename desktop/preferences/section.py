"""What the parts of the Preferences page share: a column of groups, and how each is filled."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.desk import Desk
from desktop.look import tokens
from desktop.widgets.form import section
from desktop.widgets.labels import text_label, wrapped_label

WIDEST = 720
"""Pixels; wider lines would be hard to read."""


RING = 2
"""Pixels beside the fields for the mark of the focus."""


class Section(QScrollArea):
    """One part of the preferences; it scrolls by itself."""

    def __init__(self, desk: Desk, name: str) -> None:
        super().__init__()
        self.desk = desk
        self.setAccessibleName(name)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        body = QWidget()
        body.setMaximumWidth(WIDEST)
        self.column = QVBoxLayout(body)
        self.column.setContentsMargins(RING, tokens.GAP_XS, tokens.GAP_L, tokens.GAP_XL)
        self.column.setSpacing(tokens.GAP_M)
        self.setWidget(body)

    def refresh(self, kinds: frozenset[str]) -> None:
        """Read anew what depends on these kinds of facts; empty means everything."""

    def allow(self, *widgets: QWidget) -> None:
        """Let these be used only where something can be changed."""
        for widget in widgets:
            widget.setEnabled(self.desk.may_change)

    def head(self, text: str, said: str = "") -> None:
        """Begin a group with its heading, and a sentence about it."""
        if self.column.count():
            self.column.addWidget(section(text))
        else:
            self.column.addWidget(text_label(text, "strong"))
        if said:
            self.column.addWidget(wrapped_label(said, tone="soft"))

    def row(self, *widgets: QWidget) -> QHBoxLayout:
        """Put widgets beside each other, from the left."""
        line = QHBoxLayout()
        line.setSpacing(tokens.GAP_M)
        for widget in widgets:
            line.addWidget(widget)
        line.addStretch(1)
        self.column.addLayout(line)
        return line


def emptied(layout: QLayout) -> None:
    """Take everything out of a layout; focus in there must have moved before."""
    while (item := layout.takeAt(0)) is not None:
        widget, below = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif below is not None:
            emptied(below)
