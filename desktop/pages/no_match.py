"""What stands in the place of an empty list: that nothing matches, and the way to all of it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListView, QVBoxLayout, QWidget

from desktop.look import tokens
from desktop.widgets.buttons import make_button
from desktop.widgets.labels import wrapped_label

_LONGEST = 40
"""Letters of what was searched for; of more the first of them."""


class NoMatch(QWidget):
    """Lies on a list that has no rows; hidden while it has some.

    The list itself stays where it is, with its frame, its name and its place in the order of Tab.
    """

    def __init__(self, rows: QListView) -> None:
        super().__init__(rows.viewport())
        room = QVBoxLayout(rows.viewport())
        room.setContentsMargins(0, 0, 0, 0)
        room.addWidget(self)
        self.said = wrapped_label("", tone="soft")
        self.said.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.button = make_button("")
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.GAP_L, tokens.GAP_XXL, tokens.GAP_L, tokens.GAP_L)
        column.setSpacing(tokens.GAP_M)
        column.addWidget(self.said)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self.hide()

    def say(self, text: str, button: str) -> None:
        """Name what was searched for, and what its button does."""
        self.said.say(text)
        self.button.setText(button)
        self.button.setAccessibleName(button)


def as_searched(text: str) -> str:
    """What was searched for, in no more letters than a sentence about it holds."""
    words = " ".join(text.split())
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1].rstrip()}…"
