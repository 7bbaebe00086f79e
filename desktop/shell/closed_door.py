"""The small window shown instead of the real one when the store cannot be opened."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.look import tokens
from desktop.look.type import set_step
from desktop.widgets.labels import text_label


def show_closed_door(app: QApplication, text: str) -> None:
    """Say one sentence and wait until it is closed."""
    window = QWidget()
    window.setWindowTitle(QApplication.applicationDisplayName())
    column = QVBoxLayout(window)
    column.setContentsMargins(tokens.GAP_XL, tokens.GAP_XL, tokens.GAP_XL, tokens.GAP_XL)
    column.setSpacing(tokens.GAP_L)
    heading = QLabel(app.translate("closed_door", "Cordially could not open its data"))
    set_step(heading, "heading")
    sentence = text_label(text)
    sentence.setWordWrap(True)
    close = QPushButton(app.translate("closed_door", "Close"))
    close.clicked.connect(window.close)
    column.addWidget(heading)
    column.addWidget(sentence)
    column.addWidget(close)
    window.setMinimumWidth(480)
    window.show()
    app.exec()
