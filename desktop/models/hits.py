"""The list model of a search of everything: a head for each kind, and its finds below it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QLocale, QModelIndex, QObject, Qt

from cards.model.search import Found, Hit
from desktop.labels import hit_kind, hit_kinds
from desktop.widgets.rows import ROW_ROLE, AnyIndex

_TOP = QModelIndex()


@dataclass(frozen=True, slots=True)
class Head:
    """The head over the finds of one kind."""

    kind: str
    count: str
    """How many there are, as it is shown."""


class HitModel(QAbstractListModel):
    """The finds of one search; heads are there to be read, not chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Head | Hit, ...] = ()

    def show_found(self, found: tuple[Found, ...]) -> None:
        """Put new finds in the place of the old."""
        rows: list[Head | Hit] = []
        for each in found:
            rows.append(Head(each.kind, _count(each)))
            rows += each.hits
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def hit_at(self, row: int) -> Hit | None:
        """The find in a row; None for a head, and where there is no such row."""
        found = self._rows[row] if 0 <= row < len(self._rows) else None
        return found if isinstance(found, Hit) else None

    def next_hit(self, row: int, step: int) -> int:
        """The row of the find ``step`` finds from a row on, or of the last one on the way."""
        hits = [at for at, each in enumerate(self._rows) if isinstance(each, Hit)]
        if not hits:
            return -1
        if row not in hits:
            return hits[0]
        return hits[max(0, min(hits.index(row) + step, len(hits) - 1))]

    def rowCount(self, parent: AnyIndex = _TOP) -> int:
        """How many rows there are, heads among them."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Finds can be chosen; heads cannot."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self.hit_at(index.row()) is None:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The title as text, the whole row as a sentence for screen readers, the plain row."""
        at = index.row()
        row = self._rows[at] if index.isValid() and at < len(self._rows) else None
        if row is None:
            return None
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return hit_kinds(row.kind) if isinstance(row, Head) else row.title
        return spoken(row) if role == Qt.ItemDataRole.AccessibleTextRole else None


def spoken(row: Head | Hit) -> str:
    """A row as a screen reader says it."""
    if isinstance(row, Head):
        return f"{hit_kinds(row.kind)}, {row.count}"
    return ", ".join(part for part in (row.title, hit_kind(row.kind), row.excerpt) if part)


def _count(found: Found) -> str:
    number = QLocale().toString(found.total)
    if found.cap and found.total >= found.cap:
        more = QCoreApplication.translate("HitModel", "{number} or more")
        return more.format(number=number)
    return number
