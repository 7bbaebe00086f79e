"""The line under the text: how many words, how many fit, and in words why a card cannot be made."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.look import tokens
from desktop.look.icons import set_picture
from desktop.notes.outcome import Outcome
from desktop.notes.room import count_words
from desktop.texts import sentence
from desktop.widgets.labels import text_label, wrapped_label


class FitLine(QWidget):
    """Counts at once as one types; says what fits when the card has been laid out."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.GAP_XS)
        self.count = text_label("", "caption", "soft")
        self.kept = text_label("", "caption", "hint")
        upper = QHBoxLayout()
        upper.addWidget(self.count)
        upper.addStretch(1)
        upper.addWidget(self.kept)
        column.addLayout(upper)
        self._wrong = QWidget()
        lower = QHBoxLayout(self._wrong)
        lower.setContentsMargins(0, 0, 0, 0)
        lower.setSpacing(tokens.GAP_S)
        picture = QLabel()
        set_picture(picture, "warning", "bad", 18)
        self.reason = wrapped_label("", "body", "bad")
        lower.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        lower.addWidget(self.reason, 1)
        column.addWidget(self._wrong)
        self._wrong.hide()
        self._words = 0
        self._room = 0

    @property
    def fits(self) -> bool:
        """Whether nothing speaks against the card, as far as is known."""
        return self._wrong.isHidden()

    def count_text(self, text: str) -> None:
        """Count the words typed."""
        self._words = count_words(text)
        self._show()

    def say_kept(self, *, kept: bool) -> None:
        """Say whether what is typed is in the store."""
        self.kept.setText(self.tr("Saved") if kept else self.tr("Saving…"))

    def show_outcome(self, outcome: Outcome) -> None:
        """Say what became of the text on the card."""
        self._room = outcome.room
        self._show()
        said = sentence(outcome.error) if outcome.error is not None else ""
        if said and said != self.reason.said():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))
        self.reason.say(said)
        self._wrong.setVisible(bool(said))

    def forget(self) -> None:
        """Another note: nothing is known of its card yet."""
        self._room = 0
        self.reason.say("")
        self._wrong.hide()

    def _show(self) -> None:
        words = self.tr("%n words", "", self._words)
        if self._room:
            shown = self.tr("{words}; about {room} fit").format(words=words, room=self._room)
        else:
            shown = words
        self.count.setText(shown)
