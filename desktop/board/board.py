"""The board: the five stages side by side, cards moved by hand or by Ctrl and the arrows."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from cards.model.search import Stage
from desktop.board.column import Column
from desktop.board.gather import BoardCard
from desktop.labels import label
from desktop.look import tokens

_NARROWEST = 162
"""Pixels of a column; the board scrolls sideways before one gets narrower."""
_FOLDED = 192
"""Pixels of the column of what is closed while it is folded: its name, and how many, in full."""


class Board(QScrollArea):
    """Shows cards and says what is done with them; it changes nothing itself."""

    opened = Signal(int)
    moved = Signal(int, object)
    """The card of an application is to lie in the column of another stage."""
    adding = Signal(object)
    """A new application of a stage is wanted."""
    listing = Signal()
    """The list would give a better view."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Board"))
        self._cards: tuple[BoardCard, ...] = ()
        self._filter: list[str] = []
        self.columns = {stage: Column(stage) for stage in Stage}
        inner = QWidget()
        self._row = QHBoxLayout(inner)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(tokens.GAP_M)
        for stage, column in self.columns.items():
            self._row.addWidget(_ground(column), 1)
            column.cards.dropped.connect(lambda card, to=stage: self._move(card, to))
            column.cards.opened.connect(self.opened)
            column.cards.sideways.connect(
                lambda step, along, at=stage: self._sideways(at, step, along=along)
            )
            column.adding.connect(lambda to=stage: self.adding.emit(to))
            column.folding.connect(lambda on: self.fold(folded=on))
            column.listing.connect(self.listing)
        self.setWidget(inner)
        self.fold(folded=True)

    def show_cards(self, cards: tuple[BoardCard, ...], wanted: int = 0) -> None:
        """Put new cards in the place of the old; the one ``wanted`` or chosen has the focus."""
        chosen = wanted or self.chosen
        self._cards = cards
        self._show()
        self.choose(chosen)

    def set_filter(self, text: str) -> None:
        """Show only cards with all these words in company, role or stage."""
        self._filter = text.casefold().split()
        self._show()

    @property
    def shown(self) -> int:
        """How many cards the filter lets through."""
        return sum(column.model.total for column in self.columns.values())

    @property
    def chosen(self) -> int:
        """The application whose card has the focus, or else had it last; 0 for none."""
        for column in self.columns.values():
            card = column.model.card_at(column.cards.currentIndex().row())
            if card is not None and column.cards.hasFocus():
                return card.id
        return 0

    def choose(self, application_id: int) -> None:
        """Have the focus on an application's card, if there is one."""
        for stage, column in self.columns.items():
            at = column.model.row_of(application_id)
            if at >= 0:
                if column.folded:
                    column.fold_button.setFocus(Qt.FocusReason.OtherFocusReason)
                    return
                column.cards.setCurrentIndex(column.model.index(at, 0))
                column.cards.setFocus(Qt.FocusReason.OtherFocusReason)
                self.ensureWidgetVisible(self.columns[stage])

    def first_focus(self) -> QWidget:
        """The first column that has a card."""
        filled = (each for each in self.columns.values() if each.model.total and not each.folded)
        return next(filled, self.columns[Stage.APPLIED]).cards

    def fold(self, *, folded: bool) -> None:
        """Fold what is closed away, or unfold it."""
        column = self.columns[Stage.CLOSED]
        column.fold(folded=folded)
        ground = column.parentWidget()
        if ground is not None:
            ground.setMaximumWidth(_FOLDED if folded else 16777215)

    def _show(self) -> None:
        for stage, column in self.columns.items():
            column.show_cards(
                card for card in self._cards if card.stage is stage and _has(card, self._filter)
            )

    def _move(self, application_id: int, to: Stage) -> None:
        card = next((each for each in self._cards if each.id == application_id), None)
        if card is not None and card.stage is not to:
            self.moved.emit(application_id, to)

    def _sideways(self, at: Stage, step: int, *, along: bool) -> None:
        stages = list(Stage)
        to = stages.index(at) + step
        if not 0 <= to < len(stages):
            return
        column = self.columns[stages[to]]
        if along:
            self._move(self.chosen, stages[to])
        elif column.folded:
            column.fold_button.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            column.cards.setFocus(Qt.FocusReason.TabFocusReason)


def _ground(column: Column) -> QFrame:
    ground = QFrame()
    ground.setProperty("ground", "sheet")
    ground.setMinimumWidth(_FOLDED if column.stage is Stage.CLOSED else _NARROWEST)
    inside = QVBoxLayout(ground)
    inside.setContentsMargins(tokens.GAP_S, tokens.GAP_S, tokens.GAP_S, tokens.GAP_S)
    inside.addWidget(column)
    return ground


def _has(card: BoardCard, words: list[str]) -> bool:
    row = card.row
    text = f"{row.company.name} {row.application.job_title} {label(card.stage)}".casefold()
    return all(word in text for word in words)
