"""A list with what narrows it on the left, and a panel about the chosen row on the right."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QListView, QSplitter, QVBoxLayout, QWidget

from desktop.look import tokens
from desktop.widgets.line_field import SearchBox


class ListAndPanel(QSplitter):
    """Two panes that never collapse."""

    def __init__(self, search: SearchBox, rows: QListView, count: QLabel, panel: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(tokens.GAP_L)
        left = QWidget()
        left.setMinimumWidth(260)
        self.column = QVBoxLayout(left)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(tokens.GAP_S)
        self.column.addWidget(search)
        self.column.addWidget(rows, 1)
        self.column.addWidget(count)
        panel.setMinimumWidth(320)
        self.addWidget(left)
        self.addWidget(panel)
        self.setStretchFactor(0, 2)
        self.setStretchFactor(1, 3)
        self.setSizes([380, 640])
