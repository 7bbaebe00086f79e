"""A calm question or a piece of news in its place on the page, with a button or two; no dialog."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from desktop.look import tokens
from desktop.widgets.announce import announce
from desktop.widgets.buttons import make_button
from desktop.widgets.labels import wrapped_label


class Question(QFrame):
    """Hidden until something is asked; Escape and either button take it away again."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("ground", "sheet")
        self.text = wrapped_label("")
        self.first = make_button("")
        self.second = make_button("")
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.GAP_L, tokens.GAP_M, tokens.GAP_L, tokens.GAP_M)
        column.setSpacing(tokens.GAP_S)
        column.addWidget(self.text)
        row = QHBoxLayout()
        row.setSpacing(tokens.GAP_S)
        row.addWidget(self.first)
        row.addWidget(self.second)
        row.addStretch(1)
        column.addLayout(row)
        self._on_first: Callable[[], object] = lambda: None
        self._on_second: Callable[[], object] = lambda: None
        self.first.clicked.connect(lambda: self._end(self._on_first))
        self.second.clicked.connect(lambda: self._end(self._on_second))
        self.hide()

    def ask(
        self,
        text: str,
        first: tuple[str, Callable[[], object]],
        second: tuple[str, Callable[[], object]] | None = None,
    ) -> None:
        """Ask, each answer with what it does; with one answer it is a piece of news."""
        self.text.say(text)
        self.setAccessibleName(text)
        self.first.setText(first[0])
        self._on_first = first[1]
        self.second.setVisible(second is not None)
        if second is not None:
            self.second.setText(second[0])
            self._on_second = second[1]
        self.show()
        announce(self, text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves things as they are."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def _end(self, answer: Callable[[], object]) -> None:
        self.hide()
        answer()
