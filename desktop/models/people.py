"""The list model of the people: pages of 200 plain rows, fetched as one scrolls."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt, Signal

from cards.model.search import PersonRow
from desktop.widgets.rows import ROW_ROLE, AnyIndex

PAGE = 200
"""Rows in one fetch."""
FIRST = 50
"""Rows in the first, which is more than a window shows: the fewer, the sooner they are there."""
_TOP = QModelIndex()


class PeopleModel(QAbstractListModel):
    """Holds what was fetched so far; asks for more by ``wanted`` and is handed it later."""

    wanted = Signal(int)
    """The next page is wanted, from this row on."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[PersonRow] = []
        self._total = 0
        self._asked = -1

    @property
    def total(self) -> int:
        """How many people there are to fetch in all."""
        return self._total

    def start(self, rows: tuple[PersonRow, ...], total: int) -> None:
        """Begin anew with a first page, of ``total`` people in all."""
        self.beginResetModel()
        self._rows = list(rows)
        self._total = total
        self._asked = -1
        self.endResetModel()

    def set_total(self, total: int) -> None:
        """Say how many people there are to fetch in all, once they are counted."""
        self._total = max(total, len(self._rows))

    def extend(self, offset: int, rows: tuple[PersonRow, ...]) -> None:
        """Add a page that was wanted; one that no longer fits on is dropped."""
        if offset != len(self._rows) or offset != self._asked:
            return
        if not rows:
            self._total = len(self._rows)
            return
        self.beginInsertRows(QModelIndex(), offset, offset + len(rows) - 1)
        self._rows.extend(rows)
        self.endInsertRows()

    def row_of(self, person_id: int) -> int:
        """Where a person is in the list, or -1 while they are not fetched."""
        ids = (row.person.id for row in self._rows)
        return next((at for at, found in enumerate(ids) if found == person_id), -1)

    def row_at(self, at: int) -> PersonRow | None:
        """The person in a row, if there is such a row."""
        return self._rows[at] if 0 <= at < len(self._rows) else None

    def rowCount(self, parent: AnyIndex = _TOP) -> int:
        """How many people are fetched."""
        return 0 if parent.isValid() else len(self._rows)

    def canFetchMore(self, parent: AnyIndex) -> bool:
        """Whether there is more to fetch than was asked for."""
        return not parent.isValid() and self._asked < len(self._rows) < self._total

    def fetchMore(self, parent: AnyIndex) -> None:
        """Ask for the next page; it comes when it comes."""
        if self.canFetchMore(parent):
            self._asked = len(self._rows)
            self.wanted.emit(self._asked)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The name as text, the whole row as a sentence for screen readers, the plain row."""
        row = self.row_at(index.row()) if index.isValid() else None
        if row is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return row.person.full_name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (row.person.full_name, at_work(row)) if part)
        return row if role == ROW_ROLE else None


def at_work(row: PersonRow) -> str:
    """A person's title and company, as far as they are known."""
    return ", ".join(part for part in (row.title, row.company) if part)
