"""The list model of one column of the board; its cards can be dragged."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, Qt

from cards.model.search import Stage
from desktop.board.gather import BoardCard
from desktop.board.words import spoken
from desktop.widgets.labels import plain_tip
from desktop.widgets.rows import ROW_ROLE, AnyIndex

MIME = "application/x-cordially-application"
"""What a dragged card carries: the application's id in digits."""
MOST = 50
"""Cards in a column; of more than that the list gives a better view."""
_TOP = QModelIndex()


class ColumnModel(QAbstractListModel):
    """The cards of one stage."""

    def __init__(self, stage: Stage, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.stage = stage
        self._cards: tuple[BoardCard, ...] = ()
        self.total = 0
        """How many cards the stage has, shown or not."""

    def show_cards(self, cards: Iterable[BoardCard]) -> None:
        """Put new cards in the place of the old: the first fifty."""
        mine = tuple(cards)
        self.beginResetModel()
        self.total = len(mine)
        self._cards = mine[:MOST]
        self.endResetModel()

    def card_at(self, row: int) -> BoardCard | None:
        """The card in a row, if there is such a row."""
        return self._cards[row] if 0 <= row < len(self._cards) else None

    def row_of(self, application_id: int) -> int:
        """Where an application's card lies, or -1."""
        ids = [card.id for card in self._cards]
        return ids.index(application_id) if application_id in ids else -1

    def rowCount(self, parent: AnyIndex = _TOP) -> int:
        """How many cards are shown."""
        return 0 if parent.isValid() else len(self._cards)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """A card can be chosen and dragged; a column takes drops."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        drag = Qt.ItemFlag.ItemIsDragEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | drag

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The company as text, the whole card as a sentence for screen readers, the card."""
        card = self.card_at(index.row()) if index.isValid() else None
        if card is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return card.row.company.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(card)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(spoken(card))
        return card if role == ROW_ROLE else None

    def supportedDropActions(self) -> Qt.DropAction:
        """Cards are moved."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """A card, and nothing else."""
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The id of the card dragged."""
        data = QMimeData()
        card = self.card_at(indexes[0].row()) if indexes else None
        if card is not None:
            data.setData(MIME, str(card.id).encode())
        return data
