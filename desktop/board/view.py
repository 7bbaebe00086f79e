"""The board on the Applications page: reads its cards, and does what is done with them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cards.model.search import Answer, Application, Stage
from desktop.board.board import Board
from desktop.board.gather import BoardCard, gather_board
from desktop.desk import Desk
from desktop.labels import label
from desktop.look import tokens
from desktop.pages.recording import RecordAnswer
from desktop.widgets.buttons import LINK, make_button
from desktop.widgets.line_field import SearchBox

if TYPE_CHECKING:
    from cards.store import Store

_WIDEST_FILTER = 380
"""Pixels; as wide as the list's."""


class BoardView(QWidget):
    """A filter over the board. A change of stage is one operation, taken back by Undo."""

    shown = Signal()
    """The cards are those of the store."""

    def __init__(self, desk: Desk, recording: RecordAnswer, prompt: str) -> None:
        super().__init__()
        self._desk = desk
        self._recording = recording
        self._wanted = 0
        self.search = SearchBox(prompt)
        self.search.setMaximumWidth(_WIDEST_FILTER)
        self.board = Board()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.GAP_M)
        self.no_match = make_button(self.tr("Nothing matches. Clear the filter"), LINK)
        head = QHBoxLayout()
        head.setSpacing(tokens.GAP_M)
        head.addWidget(self.search, 1)
        head.addWidget(self.no_match)
        head.addStretch(0)
        column.addLayout(head)
        column.addWidget(self.board, 1)
        self.no_match.hide()
        self.search.textChanged.connect(self._filter)
        self.no_match.clicked.connect(self._clear_filter)
        self.board.moved.connect(self._move)

    def refresh(self) -> None:
        """Read the cards anew."""
        self._desk.store.ask(gather_board, self._show, owner=self)

    def choose(self, application_id: int) -> None:
        """Have the focus on an application's card, now or once it is there."""
        self._wanted = application_id
        self.board.choose(application_id)

    def _filter(self, text: str) -> None:
        self.board.set_filter(text)
        self._say_no_match()

    def _say_no_match(self) -> None:
        self.no_match.setVisible(bool(self.search.text().strip()) and not self.board.shown)

    def _clear_filter(self) -> None:
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.search.clear()

    def _show(self, cards: tuple[BoardCard, ...]) -> None:
        self.board.show_cards(cards, self._wanted)
        self._wanted = 0
        self._say_no_match()
        self.shown.emit()

    def _move(self, application_id: int, to: Stage) -> None:
        """Lay a card into another column; an end without an answer is asked for it first."""
        self._desk.store.ask(
            lambda store: store.applications.get(application_id),
            lambda application: self._moved(application, to),
            owner=self,
        )

    def _moved(self, application: Application, to: Stage) -> None:
        answered = application.answer in {Answer.NO, Answer.OFFER, Answer.WITHDRAWN}
        if to is Stage.CLOSED and not answered:
            self._recording.ask(application.id, dated=True)
            return
        if to is Stage.OFFER and application.answer is Answer.NONE:
            self._recording.ask(application.id, dated=True, answer=Answer.OFFER)
            return

        def change(store: Store) -> str:
            store.applications.change(replace(application, stage=to))
            return store.companies.get(application.company_id).name

        self._wanted = application.id
        self._desk.store.ask(change, lambda name: self._say(application, name, to), owner=self)

    def _say(self, application: Application, company: str, to: Stage) -> None:
        text = self.tr("{role} at {company} is under {stage}.").format(
            role=application.job_title, company=company, stage=label(to)
        )
        self._desk.say_done(text)
