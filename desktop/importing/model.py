"""The list model of an import: one row for each thing, handed to the view in pages."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt, Signal

from desktop.importing.sorting import Item, Kind, Sorted, may_be_taken, number_of
from desktop.importing.words import chip, said, title
from desktop.widgets.rows import ROW_ROLE, AnyIndex

PAGE = 200
"""Rows that the view is handed at once."""
_TOP = QModelIndex()
_NONE = Sorted({}, {})


class ImportModel(QAbstractListModel):
    """Shows the things of one kind, or all; ticks are told by ``ticked`` and kept elsewhere."""

    ticked = Signal(int, bool)
    """The number of a proposal, and whether it is to be carried out."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sorted = _NONE
        self._kind: Kind | None = None
        self._items: tuple[Item, ...] = ()
        self._shown = 0
        self._taken: dict[int, bool] = {}

    @property
    def sorted(self) -> Sorted:
        """What the rows come from."""
        return self._sorted

    def show_kind(self, kind: Kind | None) -> None:
        """Show the things of one kind; None for all."""
        self._kind = kind
        self._start()

    def show_all(self, found: Sorted) -> None:
        """Show what was found, of the kind chosen."""
        self._sorted = found
        self._start()

    def change(self, found: Sorted) -> bool:
        """Take over the same things as they are thought out now; rows stay where they are.

        False when they are others now, and the list has begun anew.
        """
        items = {number_of(each): each for each in found.of(None) if number_of(each)}
        known = [number_of(each) for each in self._items]
        self._sorted = found
        self._taken.clear()
        if not all(number in items or not number for number in known):
            self._start()
            return False
        # A thing whose kind has changed stays until one filters anew: nothing jumps away.
        self._items = tuple(items.get(number_of(each), each) for each in self._items)
        self.dataChanged.emit(self.index(0, 0), self.index(max(self._shown - 1, 0), 0))
        return True

    def items(self) -> tuple[Item, ...]:
        """All things of the kind chosen, those not yet handed to the view as well."""
        return self._items

    def item_at(self, at: int) -> Item | None:
        """The thing in a row, if there is such a row."""
        return self._items[at] if 0 <= at < self._shown else None

    def row_of(self, number: int) -> int:
        """Where a proposal is among the rows shown so far, or -1."""
        numbers = (number_of(each) for each in self._items[: self._shown])
        return next((at for at, found in enumerate(numbers) if found == number), -1)

    def is_ticked(self, item: Item) -> bool:
        """Whether a thing is carried out, as it is ticked now."""
        number = number_of(item)
        return bool(number) and self._taken.get(number, getattr(item, "taken", False))

    def tick(self, at: int, *, on: bool) -> None:
        """Tick a row or not, where that makes a difference."""
        item = self.item_at(at)
        if item is None or not may_be_taken(item):
            return
        self._taken[number_of(item)] = on
        self.dataChanged.emit(self.index(at, 0), self.index(at, 0))
        self.ticked.emit(number_of(item), on)

    def rowCount(self, parent: AnyIndex = _TOP) -> int:
        """How many rows the view has been handed."""
        return 0 if parent.isValid() else self._shown

    def canFetchMore(self, parent: AnyIndex) -> bool:
        """Whether there are more."""
        return not parent.isValid() and self._shown < len(self._items)

    def fetchMore(self, parent: AnyIndex) -> None:
        """Hand the view the next page."""
        if not self.canFetchMore(parent):
            return
        upto = min(self._shown + PAGE, len(self._items))
        self.beginInsertRows(QModelIndex(), self._shown, upto - 1)
        self._shown = upto
        self.endInsertRows()

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Rows are chosen, and those that can be left out are ticked."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        item = self.item_at(index.row()) if index.isValid() else None
        if item is not None and may_be_taken(item):
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags if index.isValid() else Qt.ItemFlag.NoItemFlags

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The name as text, the whole row as a sentence, whether it is ticked, the thing."""
        item = self.item_at(index.row()) if index.isValid() else None
        if item is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return title(item)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = (title(item), chip(item)[0], said(item, self._sorted))
            return ", ".join(part for part in parts if part)
        if role == Qt.ItemDataRole.CheckStateRole and may_be_taken(item):
            on = self.is_ticked(item)
            return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        return item if role == ROW_ROLE else None

    def setData(self, index: AnyIndex, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick a row."""
        item = self.item_at(index.row()) if index.isValid() else None
        if role != Qt.ItemDataRole.CheckStateRole or item is None or not may_be_taken(item):
            return False
        self.tick(index.row(), on=Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    def _start(self) -> None:
        self.beginResetModel()
        self._items = self._sorted.of(self._kind)
        self._shown = min(PAGE, len(self._items))
        self._taken.clear()
        self.endResetModel()
