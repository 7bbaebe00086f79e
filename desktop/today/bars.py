"""What stands above the steps: a mistake in the playbook, and answers that have no day yet."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from cards.model.errors import InputError
from desktop.look import tokens
from desktop.look.icons import set_picture
from desktop.models.today import Undated
from desktop.texts import sentence
from desktop.widgets.buttons import make_button
from desktop.widgets.labels import text_label, wrapped_label


class MistakeBar(QFrame):
    """Tells what is wrong in the user's playbook, by its line."""

    opening = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("ground", "notice")
        row = QHBoxLayout(self)
        row.setContentsMargins(tokens.GAP_M, tokens.GAP_S, tokens.GAP_S, tokens.GAP_S)
        row.setSpacing(tokens.GAP_M)
        picture = text_label("")
        set_picture(picture, "warning", "warn")
        self.text = wrapped_label("")
        self.open_button = make_button(self.tr("Open the playbook"))
        self.open_button.clicked.connect(self.opening)
        row.addWidget(picture)
        row.addWidget(self.text, 1)
        row.addWidget(self.open_button)
        self.hide()

    def show_mistake(self, mistake: InputError | None) -> None:
        """Tell a mistake, or go."""
        self.text.say(sentence(mistake) if mistake else "")
        self.setVisible(mistake is not None)


class UndatedRows(QFrame):
    """Asks for the day of an answer: without one nothing can be counted from it."""

    asking = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("ground", "sheet")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(tokens.GAP_L, tokens.GAP_XS, tokens.GAP_S, tokens.GAP_XS)
        self._column.setSpacing(0)
        self._shown: tuple[Undated, ...] = ()
        self.hide()

    def show_undated(self, found: Sequence[Undated]) -> None:
        """Show a row for each application."""
        if tuple(found) == self._shown:
            return
        self._shown = tuple(found)
        while (item := self._column.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for each in found:
            self._column.addWidget(self._row(each))
        self.setVisible(bool(found))

    def _row(self, each: Undated) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, tokens.GAP_XS, 0, tokens.GAP_XS)
        row.setSpacing(tokens.GAP_M)
        text = self.tr("On which day did {company} answer? The days ahead are counted from it.")
        row.addWidget(wrapped_label(text.format(company=each.company.name)), 1)
        button = make_button(self.tr("Say when"))
        button.setAccessibleName(
            self.tr("Say when {company} answered").format(company=each.company.name)
        )
        button.clicked.connect(lambda: self.asking.emit(each.application.id))
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        return holder
