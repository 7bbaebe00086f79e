"""A quiet line that says how many people may be there twice, and leads to them."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.desk import Desk
from desktop.importing.twice import Suspects, suspects
from desktop.latest import Latest
from desktop.widgets.buttons import LINK, make_button

_KINDS = frozenset({"person", "company", "preference"})
"""Who was said to be two people is kept among the preferences."""


class TwiceLine(QWidget):
    """Hidden while nobody is; with very many people, it looks only when it is asked to."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__()
        self._desk = desk
        self._page = page
        self._latest = Latest(desk, self)
        self._stale = True
        self.button = make_button("", LINK)
        self.button.clicked.connect(self._open)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.button)
        self.hide()
        desk.store.changed.connect(self._changed)

    def look(self) -> None:
        """Look anew, when anybody has changed since."""
        if not self._stale or self._desk.store.closed:
            return
        self._stale = False
        store = self._desk.store.from_afar()
        self._latest.ask(lambda: suspects(store), self._show, _quietly)

    def _changed(self, kinds: frozenset[str]) -> None:
        if not kinds or kinds & _KINDS:
            self._stale = True
            if self._page.isVisible():
                self.look()

    def _show(self, found: Suspects) -> None:
        text = (
            self.tr("Look for people who are there twice")
            if found.too_many
            else self.tr("%n people may be there twice", "", len(found.pairs))
        )
        self.button.setText(text)
        self.button.setAccessibleName(text)
        shown = found.too_many or bool(found.pairs)
        if not shown and self.button.hasFocus():
            self._page.setFocus()
        self.setVisible(shown)

    def _open(self) -> None:
        from desktop.importing.twice_dialog import TwiceDialog

        dialog = TwiceDialog(self._desk, self._page.window())
        dialog.finished.connect(self._look_again)
        dialog.begin()

    def _look_again(self) -> None:
        self._stale = True
        self.look()


def _quietly(_error: Exception) -> None:
    """A store that cannot be read is told of by everything else."""
