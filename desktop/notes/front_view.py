"""The front and the back of a note's card, as they lie on the desk, and the way to choose them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cards.model.fronts import Imposing
from cards.model.look import Look
from desktop.desk import Desk
from desktop.fronts.pictures import Shown, front_and_back
from desktop.latest import Latest
from desktop.look import tokens
from desktop.signature.shown import PaperPicture
from desktop.texts import sentence
from desktop.widgets.buttons import LINK, make_button
from desktop.widgets.labels import ElidedLabel

_PIXELS = 720
"""In which both are drawn; enough for the widest desk."""


class FrontView(QWidget):
    """Drawn in the hand and the pen of the note whenever it is looked at."""

    asked = Signal()
    """Another front is wanted."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._latest = Latest(desk, self)
        self._drawn: tuple[Imposing, Look] | None = None
        self.shown = PaperPicture(self.tr("The front and the back"), height=160)
        self.caption = ElidedLabel("", "caption", "soft")
        self.choose_button = make_button(self.tr("Choose…"), LINK)
        self.choose_button.setToolTip(self.tr("What is on the front and the back of your cards"))
        self.choose_button.clicked.connect(self.asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.GAP_XS)
        column.addWidget(self.shown, 1)
        row = QHBoxLayout()
        row.addWidget(self.caption, 1)
        row.addWidget(self.choose_button)
        column.addLayout(row)

    @property
    def settled(self) -> bool:
        """Whether what is shown is what was asked for last."""
        return not self._latest.busy

    def show_front(self, imposing: Imposing, look: Look) -> None:
        """Show what is on the outside of a card of this look."""
        wanted = imposing, look
        if wanted == self._drawn:
            return
        self._drawn = wanted
        bare = imposing.front is None and not imposing.back
        said = self.tr("Nothing is printed on it") if bare else self.tr("The same on all cards")
        self.caption.setText(said)
        work = partial(front_and_back, imposing, look, _PIXELS, empty_back=False)
        self._latest.ask(work, self._show, self._say)

    def _show(self, shown: Shown) -> None:
        self.shown.show_image(shown.image, shown.leaves)

    def _say(self, error: Exception) -> None:
        self.shown.show_image(None)
        self.caption.setText(sentence(error))
