"""The least that shows the people of a store: a QListView over a ``fetchMore`` model."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QListView

from cards.store import STORE_NAME

_PAGE = 200
_AnyIndex = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()


class BareModel(QAbstractListModel):
    """Names and companies straight from SQLite, two hundred at a time."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._db = sqlite3.connect(folder / STORE_NAME)
        self._rows: list[tuple[str, str]] = []
        self._count = 0

    def read(self) -> None:
        """Begin anew."""
        self.beginResetModel()
        self._count = self._db.execute(
            "SELECT COUNT(*) FROM person WHERE binned_at IS NULL"
        ).fetchone()[0]
        self._rows = []
        self.endResetModel()

    def rowCount(self, parent: _AnyIndex = _TOP) -> int:
        """How many are fetched."""
        return 0 if parent.isValid() else len(self._rows)

    def canFetchMore(self, parent: _AnyIndex) -> bool:
        """Whether there is more."""
        return not parent.isValid() and len(self._rows) < self._count

    def fetchMore(self, _parent: _AnyIndex) -> None:
        """Fetch the next page at once."""
        page = self._db.execute(
            "SELECT full_name, (SELECT name FROM company JOIN affiliation"
            " ON company.id = company_id WHERE person_id = person.id) FROM person"
            " WHERE binned_at IS NULL ORDER BY sort_key, id LIMIT ? OFFSET ?",
            (_PAGE, len(self._rows)),
        ).fetchall()
        self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(page) - 1)
        self._rows += page
        self.endInsertRows()

    def data(self, index: _AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The name and the company."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        name, company = self._rows[index.row()]
        return f"{name}\n{company}"


def bare_view(model: BareModel) -> QListView:
    """A list of such people as Qt draws it."""
    view = QListView()
    view.setUniformItemSizes(True)
    view.setModel(model)
    return view
