"""The line under the text: how many words, how many fit, and in words why a card cannot be made."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from cards.model.errors import InputError
from desktop.look import tokens
from desktop.look.icons import set_picture
from desktop.notes.outcome import Outcome
from desktop.notes.room import count_words
from desktop.texts import sentence
from desktop.widgets.announce import announce
from desktop.widgets.buttons import ElidedLink
from desktop.widgets.labels import ElidedLabel, text_label, wrapped_label
from fonts.catalogue import HandInfo

_OFFERED = 2
"""Hands offered by name; more would not stand side by side."""


class FitLine(QWidget):
    """Counts at once as one types; says what fits when the card has been laid out."""

    hand_wanted = Signal(str)
    """The note is to be written in a hand that can draw it."""
    hands_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.GAP_XS)
        self.count = ElidedLabel("", "caption", "soft")
        self.kept = text_label("", "caption", "hint")
        upper = QHBoxLayout()
        upper.addWidget(self.count, 1)
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
        self.offers = QWidget()
        self._offers = QHBoxLayout(self.offers)
        self._offers.setContentsMargins(18 + tokens.GAP_S, 0, 0, 0)
        self._offers.setSpacing(tokens.GAP_M)
        column.addWidget(self.offers)
        self.offers.hide()
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
        said = self._said(outcome)
        self._offer(outcome.able)
        if said and said != self.reason.said():
            announce(self, said)
        self.reason.say(said)
        self._wrong.setVisible(bool(said))

    def forget(self) -> None:
        """Another note: nothing is known of its card yet."""
        self._room = 0
        self.reason.say("")
        self._wrong.hide()
        self._offer(())

    def _said(self, outcome: Outcome) -> str:
        if outcome.error is None:
            return ""
        if outcome.able and isinstance(outcome.error, InputError):
            text = self.tr("{hand} cannot draw {letters}.")
            return text.format(**outcome.error.values)
        return sentence(outcome.error)

    def _offer(self, able: tuple[HandInfo, ...]) -> None:
        """Offer the first hands that can, and the way to the others."""
        while (item := self._offers.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self.offers.setVisible(bool(able))
        if not able:
            return
        for info in able[:_OFFERED]:
            use = ElidedLink(self.tr("Use {hand}").format(hand=info.name))
            use.clicked.connect(lambda _on, hand=info.id: self.hand_wanted.emit(hand))
            self._offers.addWidget(use)
        others = ElidedLink(self.tr("All hands…"))
        others.clicked.connect(self.hands_wanted)
        self._offers.addWidget(others)
        self._offers.addStretch(1)

    def _show(self) -> None:
        words = self.tr("%n words", "", self._words)
        if self._room:
            shown = self.tr("{words}; about {room} fit").format(words=words, room=self._room)
        else:
            shown = words
        self.count.setText(shown)
