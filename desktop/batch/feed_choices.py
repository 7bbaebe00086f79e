"""How a batch goes through the printer: its tray, and how the other side is printed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cards.model.paper import TwoSided
from desktop.batch.print_choices import Choices
from desktop.fronts.names import side_name
from desktop.look import tokens
from desktop.printer_words import tray_words
from desktop.widgets.fields import Choice
from desktop.widgets.form import FormField
from desktop.widgets.labels import wrapped_label


class FeedChoices(QWidget):
    """Each choice only where there is one."""

    changed = Signal()
    """The other side is to be printed in another way."""

    def __init__(self) -> None:
        super().__init__()
        self.tray, self.sides = Choice(), Choice()
        self.tray_field = FormField(self.tr("Tray"), self.tray)
        self.sides_field = FormField(self.tr("The other side"), self.sides)
        said = self.tr("The outsides come first. Then you turn the stack and print the insides.")
        self.turning = wrapped_label(said, "caption", "soft")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.GAP_M)
        for part in (self.sides_field, self.turning, self.tray_field):
            column.addWidget(part)
            part.hide()
        self.sides.currentIndexChanged.connect(lambda _at: self._mind_turning())
        self.sides.currentIndexChanged.connect(lambda _at: self.changed.emit())
        self.hide()

    def offer(self, choices: Choices, trays: Sequence[str]) -> None:
        """Offer a printer's trays, and the ways in which it prints the other side."""
        named = [("", self.tr("The printer chooses"))]
        named += [(tray, tray_words(tray)) for tray in trays]
        _refill(self.tray, named, choices.tray)
        ways = [(way.value, side_name(way)) for way in choices.sides]
        _refill(self.sides, ways, choices.side.value)
        self.tray_field.setVisible(len(trays) > 1)
        self.sides_field.setVisible(bool(choices.sides))
        self._mind_turning()
        self.setVisible(len(trays) > 1 or bool(choices.sides))

    def tray_chosen(self) -> str | None:
        """The tray in the words of IPP; None where there is no choice."""
        return None if self.tray_field.isHidden() else str(self.tray.value())

    def two_sided(self) -> TwoSided | None:
        """How the other side is printed; None where nothing is on it."""
        return None if self.sides_field.isHidden() else TwoSided(str(self.sides.value()))

    def _mind_turning(self) -> None:
        self.turning.setVisible(self.two_sided() is TwoSided.BY_HAND)


def _refill(choice: Choice, options: Sequence[tuple[str, str]], chosen: str) -> None:
    """Offer other options without a word to those who listen."""
    with QSignalBlocker(choice):
        choice.clear()
        for value, text in options:
            choice.addItem(text, value)
        choice.set_value(chosen)
