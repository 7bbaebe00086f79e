"""The sheet of keys: what each key of the window does."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.keys import KEYS, key, meaning
from desktop.look import tokens
from desktop.look.type import set_step


class KeysDialog(QDialog):
    """Two columns: the key, and what it does."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keys"))
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.GAP_XL, tokens.GAP_XL, tokens.GAP_XL, tokens.GAP_L)
        column.setSpacing(tokens.GAP_L)
        heading = QLabel(self.tr("Keys"))
        set_step(heading, "title")
        column.addWidget(heading)
        grid = QGridLayout()
        grid.setHorizontalSpacing(tokens.GAP_XL)
        grid.setVerticalSpacing(tokens.GAP_S)
        for row, action in enumerate(KEYS):
            text = key(action).toString(QKeySequence.SequenceFormat.NativeText)
            shown = QLabel(text)
            set_step(shown, "strong")
            said = QLabel(meaning(action))
            said.setProperty("tone", "soft")
            # Two blocks side by side, so that the sheet is no taller than a small screen.
            half = (len(KEYS) + 1) // 2
            grid.addWidget(shown, row % half, 2 * (row // half))
            grid.addWidget(said, row % half, 2 * (row // half) + 1)
        column.addLayout(grid)
        close = QPushButton(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
