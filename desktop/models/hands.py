"""The list model of the hands: those that can draw a note first, then what the others lack."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, Qt

from desktop.notes.names import hand_style
from desktop.widgets.rows import ROW_ROLE, AnyIndex
from fonts.catalogue import HandInfo, hands

_TOP = QModelIndex()
_NAMED = 6
"""Letters named one by one; a whole script would fill the row."""


@dataclass(frozen=True, slots=True)
class HandRow:
    """A hand as it is offered for one note."""

    info: HandInfo
    lacking: str = ""
    """The letters of the note that it cannot draw."""
    chosen: bool = False


def hand_rows(
    chosen: str, lacking: Mapping[str, str], left_out: Collection[str] = ()
) -> tuple[HandRow, ...]:
    """Every hand in the catalogue's order, those that lack a letter of the note last.

    ``left_out`` are the ids of hands that cannot be used.
    """
    rows = [
        HandRow(info, lacking.get(info.id, ""), info.id == chosen)
        for info in hands()
        if info.id not in left_out
    ]
    return tuple(sorted(rows, key=lambda row: bool(row.lacking)))


def lack_of(letters: str) -> str:
    """Which letters a hand cannot draw, as a sentence."""
    named = " ".join(letters[:_NAMED])
    translate = QCoreApplication.translate
    if len(letters) > _NAMED:
        return translate("HandsModel", "Cannot draw {letters} and more").format(letters=named)
    return translate("HandsModel", "Cannot draw {letters}").format(letters=named)


class HandsModel(QAbstractListModel):
    """One row per hand."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[HandRow, ...] = ()

    def show_rows(self, rows: tuple[HandRow, ...]) -> None:
        """Put new rows in the place of the old."""
        if rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def row_of(self, hand_id: str) -> int:
        """Where a hand is in the list, or -1."""
        ids = (row.info.id for row in self._rows)
        return next((at for at, found in enumerate(ids) if found == hand_id), -1)

    def row_at(self, at: int) -> HandRow | None:
        """The hand in a row, if there is such a row."""
        return self._rows[at] if 0 <= at < len(self._rows) else None

    def rowCount(self, parent: AnyIndex = _TOP) -> int:
        """How many hands there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The name as text, the whole row as a sentence for screen readers, the plain row."""
        row = self.row_at(index.row()) if index.isValid() else None
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return row.info.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return _spoken(row)
        return row if role == ROW_ROLE else None


def _spoken(row: HandRow) -> str:
    parts = [row.info.name, hand_style(row.info)]
    if row.chosen:
        parts.append(QCoreApplication.translate("HandsModel", "chosen"))
    if row.lacking:
        parts.append(lack_of(row.lacking))
    return ", ".join(parts)
