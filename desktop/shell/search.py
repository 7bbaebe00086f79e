"""The search of everything: people, companies and notes, found as you type."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, QTimer
from PySide6.QtWidgets import QCompleter, QListView

from cards.model.search import Hit
from desktop.desk import Desk
from desktop.labels import hit_kind
from desktop.place import Place
from desktop.widgets.fields import SearchBox

_PAGES = {"person": "people", "company": "applications", "note": "notes"}
_LIMIT = 12
_Index = QModelIndex | QPersistentModelIndex


class HitModel(QAbstractListModel):
    """The finds of one search, each as one line."""

    def __init__(self) -> None:
        super().__init__()
        self.hits: tuple[Hit, ...] = ()

    def show_hits(self, hits: tuple[Hit, ...]) -> None:
        """Put new finds in the place of the old."""
        self.beginResetModel()
        self.hits = hits
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """How many finds there are."""
        return 0 if parent.isValid() else len(self.hits)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The find as a line: its title and what it is."""
        if not index.isValid():
            return None
        hit = self.hits[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{hit.title}  ·  {hit_kind(hit.kind)}"
        if role == Qt.ItemDataRole.EditRole:
            return hit.title
        return None


class SearchField(SearchBox):
    """Asks the store while one types and goes to what is chosen."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(self.tr("Search people, companies and notes"))
        self._desk = desk
        self.setMaximumWidth(480)
        self._model = HitModel()
        self._model.setParent(self)
        completer = QCompleter(self._model, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.activated.connect(self._go)
        self.setCompleter(completer)
        self._finder = completer
        self.popup = QListView()
        self.popup.setProperty("popup", "true")
        completer.setPopup(self.popup)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(120)
        self._wait.timeout.connect(self._ask)
        self.textEdited.connect(lambda _text: self._wait.start())

    def _ask(self) -> None:
        text = self.text().strip()
        if not text:
            self._model.show_hits(())
            return
        self._desk.store.ask(lambda store: store.search(text, limit=_LIMIT), self._show, owner=self)

    def _show(self, hits: tuple[Hit, ...]) -> None:
        self._model.show_hits(hits)
        if hits and self.hasFocus():
            self._finder.complete()

    def _go(self, _title: str) -> None:
        row = self.popup.currentIndex().row()
        if not 0 <= row < len(self._model.hits):
            return
        hit = self._model.hits[row]
        # The completer writes the chosen title into the field after this; clear it then.
        QTimer.singleShot(0, self, self.clear)
        self._desk.go(Place(_PAGES.get(hit.kind, "people"), hit.kind, hit.id))
