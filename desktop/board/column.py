"""One column of the board: a head with its count, its cards, and a way to add one."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QVBoxLayout, QWidget

from cards.model.search import Stage
from desktop.board.card_delegate import CardDelegate
from desktop.board.gather import BoardCard
from desktop.board.model import MIME, ColumnModel
from desktop.labels import label
from desktop.look import tokens
from desktop.look.icons import set_icon
from desktop.pages.panel import icon_button
from desktop.widgets.buttons import LINK, make_button
from desktop.widgets.labels import ElidedLabel, plain_tip, text_label
from desktop.widgets.rows import RowList


class CardList(RowList):
    """The cards of one stage; takes cards from other columns."""

    dropped = Signal(int)
    """The card of this application was dropped here."""
    opened = Signal(int)
    sideways = Signal(int, bool)
    """Go so many columns to the right, and by choice take the card along."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.setProperty("bare", "true")
        self.setUniformItemSizes(False)
        # The narrower a column, the taller its cards: Qt measures them anew for this alone.
        self.setWordWrap(True)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.doubleClicked.connect(self._open)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens; arrows go to the next column, with Ctrl they take the card along."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is not None:
            along = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            right = self.layoutDirection() == Qt.LayoutDirection.LeftToRight
            self.sideways.emit(step if right else -step, along)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take cards."""
        if event.mimeData().hasFormat(MIME):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Take cards anywhere, as their order is not the person's."""
        if event.mimeData().hasFormat(MIME):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell what was dropped; the board shows it once the store holds it."""
        text = bytes(event.mimeData().data(MIME).data()).decode("ascii", "replace")
        if text.isdigit():
            event.acceptProposedAction()
            self.dropped.emit(int(text))

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Drag one card; its row stays until the store has moved it."""
        super().startDrag(actions & Qt.DropAction.MoveAction)

    def _open(self, index: QModelIndex) -> None:
        model = self.model()
        card = model.card_at(index.row()) if isinstance(model, ColumnModel) else None
        if card is not None:
            self.opened.emit(card.id)


class Column(QWidget):
    """A stage with its cards; Closed can be folded."""

    adding = Signal()
    folding = Signal(bool)
    listing = Signal()

    def __init__(self, stage: Stage) -> None:
        super().__init__()
        self.stage = stage
        self.folded = False
        self.model = ColumnModel(stage, self)
        self.cards = CardList(label(stage))
        self.cards.setModel(self.model)
        self.cards.setItemDelegate(CardDelegate(self.cards))
        self.heading = ElidedLabel(label(stage), "strong")
        self.count = text_label("", "caption", "soft")
        name = self.tr("New application: {stage}").format(stage=label(stage))
        self.add_button = icon_button(name, "add")
        self.add_button.clicked.connect(self.adding)
        self.fold_button = icon_button("", "down")
        self.fold_button.clicked.connect(lambda: self.folding.emit(not self.folded))
        self.more = make_button("", LINK)
        self.more.clicked.connect(self.listing)
        self.more.hide()
        self._lay_out()
        # Only now: shown before they have their places they would be windows of their own.
        self.add_button.setVisible(stage is not Stage.CLOSED)
        self._offer_to_fold()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(tokens.GAP_S)
        head.addStrut(self.add_button.sizeHint().height())
        head.addWidget(self.heading)
        head.addWidget(self.count)
        head.addStretch(1)
        head.addWidget(self.fold_button)
        head.addWidget(self.add_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.GAP_S)
        column.addLayout(head)
        column.addWidget(self.cards, 1)
        column.addWidget(self.more)
        column.addStretch(0)

    def show_cards(self, cards: Iterable[BoardCard]) -> None:
        """Show these cards and how many they are."""
        self.model.show_cards(cards)
        total = self.model.total
        self.count.setText(self.locale().toString(total))
        spoken = self.tr("%n applications", "", total)
        self.cards.setAccessibleName(f"{label(self.stage)}, {spoken}")
        hidden = total > self.model.rowCount()
        self.more.setText(self.tr("Show all %n in the list", "", total))
        self.more.setVisible(hidden and not self.folded)
        self._offer_to_fold()
        if self.model.rowCount():
            self.cards.setCurrentIndex(self.model.index(0, 0))

    def _offer_to_fold(self) -> None:
        """Offer to show what is closed where something is."""
        some = bool(self.model.total)
        self.fold_button.setVisible(self.stage is Stage.CLOSED and (some or not self.folded))

    def fold(self, *, folded: bool) -> None:
        """Show the head alone, or the cards as well; a folded column still takes cards."""
        self.folded = folded
        if folded and self.cards.hasFocus():
            self.fold_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.cards.setVisible(not folded)
        does = self.tr("Show {stage}") if folded else self.tr("Hide {stage}")
        name = does.format(stage=label(self.stage))
        self.fold_button.setAccessibleName(name)
        self.fold_button.setToolTip(plain_tip(name))
        set_icon(self.fold_button, "down" if folded else "up")
        self._offer_to_fold()
        self.more.setVisible(not folded and self.model.total > self.model.rowCount())
