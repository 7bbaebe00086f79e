"""A field for a person's name that offers those already known, and takes a new name as well."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QCompleter

from cards.model.search import PersonRow
from desktop.desk import Desk
from desktop.models.people import PeopleModel, at_work
from desktop.widgets.labels import plain_tip
from desktop.widgets.line_field import TextField
from desktop.widgets.offers import OfferList
from desktop.widgets.rows import ROW_ROLE

_OFFERED = 8


class PersonPicker(TextField):
    """Knows the id of the person chosen; 0 while the name is nobody's yet."""

    chosen = Signal(int)
    """Someone known was picked from the list."""

    def __init__(self, desk: Desk, name: str = "", person_id: int = 0) -> None:
        super().__init__(name)
        self._desk = desk
        self.person_id = person_id
        self._model = PeopleModel(self)
        self._finder = QCompleter(self._model, self)
        self._finder.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.popup = OfferList(self._finder)
        self._finder.activated.connect(self._choose)
        self.setCompleter(self._finder)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(120)
        self._wait.timeout.connect(self._ask)
        self.textEdited.connect(self._typed)

    def _typed(self, _text: str) -> None:
        self.person_id = 0
        self.setToolTip("")
        self._wait.start()

    def _ask(self) -> None:
        text = self.value()
        if len(text) < 2:
            return
        self._desk.store.ask(
            lambda store: store.people.list(text, limit=_OFFERED), self._offer, owner=self
        )

    def _offer(self, rows: tuple[PersonRow, ...]) -> None:
        self._model.start(rows, len(rows))
        if rows and self.hasFocus() and not self.person_id:
            self._finder.complete()

    def _choose(self, _name: str) -> None:
        row = self.popup.currentIndex().data(ROW_ROLE)
        if isinstance(row, PersonRow):
            self.person_id = row.person.id
            self.setToolTip(plain_tip(at_work(row)))
            self.chosen.emit(row.person.id)
