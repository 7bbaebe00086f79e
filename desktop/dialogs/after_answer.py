"""After an answer is recorded: what one may do now, none of which has to be."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from cards.model.search import Answer
from desktop.dialogs.answer import Recorded
from desktop.look import tokens
from desktop.widgets.buttons import PLAIN, PRIMARY, QUIET, make_button
from desktop.widgets.labels import text_label, wrapped_label

VENT, BACK, CLEAR, WRITE, PLAN = "vent", "back", "clear", "write", "plan"
_BESIDE = frozenset({CLEAR})
"""These stand in the row of the way before them, being another answer to the same."""
_WIDTH = 520
Ways = dict[str, Callable[[], object]]


class AfterAnswerDialog(QDialog):
    """One row for each way offered; the first of them is the next step."""

    def __init__(self, parent: QWidget, recorded: Recorded, ways: Ways) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(self.tr("It is written down"))
        self.buttons: dict[str, QPushButton] = {}
        self.close_button = make_button(self.tr("Not now"), QUIET)
        self.close_button.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.GAP_XL, tokens.GAP_XL, tokens.GAP_XL, tokens.GAP_L)
        column.setSpacing(tokens.GAP_M)
        column.addWidget(text_label(self.tr("It is written down"), "title"))
        column.addWidget(wrapped_label(self._comfort(recorded.application.answer), tone="soft"))
        for together in _in_rows(ways):
            column.addWidget(self._row(together, recorded))
        last = QHBoxLayout()
        last.addStretch(1)
        last.addWidget(self.close_button)
        column.addLayout(last)
        self.setFixedWidth(_WIDTH)

    def _comfort(self, answer: Answer) -> str:
        return {
            Answer.NO: self.tr("Nothing has to be done this minute. When you feel like it:"),
            Answer.SILENCE: self.tr("Thanks can be sent all the same. When you feel like it:"),
            Answer.WITHDRAWN: self.tr("A word of thanks keeps the door open. When you like:"),
        }.get(answer, self.tr("When you feel like it:"))

    def _row(self, ways: Ways, recorded: Recorded) -> QFrame:
        said = self._said(next(iter(ways)), recorded)
        row = QFrame()
        row.setProperty("ground", "sheet")
        across = QHBoxLayout(row)
        across.setContentsMargins(tokens.GAP_L, tokens.GAP_M, tokens.GAP_M, tokens.GAP_M)
        across.setSpacing(tokens.GAP_L)
        across.addWidget(wrapped_label(said), 1)
        offered = QVBoxLayout()
        offered.setSpacing(tokens.GAP_S)
        offered.addStretch(1)
        for way, call in ways.items():
            offered.addWidget(self._button(way, said, call))
        offered.addStretch(1)
        across.addLayout(offered)
        return row

    def _button(self, way: str, said: str, call: Callable[[], object]) -> QPushButton:
        button = make_button(self._name(way), PLAIN if self.buttons else PRIMARY)
        button.setAccessibleDescription(said)
        button.clicked.connect(lambda: self._take(call))
        self.buttons[way] = button
        return button

    def _name(self, way: str) -> str:
        return {
            BACK: self.tr("Set back to draft"),
            CLEAR: self.tr("Move to the bin"),
            VENT: self.tr("Vent pad"),
            WRITE: self.tr("Write the cards"),
            PLAN: self.tr("Plan the days"),
        }[way]

    def _said(self, way: str, recorded: Recorded) -> str:
        """What a way is for."""
        hoping = self.tr(
            "%n notes written before this answer are not sent and still hope for a yes.",
            "",
            len(recorded.overtaken),
        )
        met = self.tr("%n people you met have no card about this answer.", "", recorded.unwritten)
        return {
            BACK: hoping,
            CLEAR: hoping,
            VENT: self.tr("Write what you would never send, then shred it. Nothing is kept."),
            WRITE: met,
            PLAN: self.tr("A few dated steps, each with its reason. Leave out what you like."),
        }[way]

    def _take(self, call: Callable[[], object]) -> None:
        self.accept()
        call()

    def begin(self) -> None:
        """Open with the first way under one's hand."""
        offered = self.buttons.values()
        for button in offered:
            button.ensurePolished()
        widest = max((button.sizeHint().width() for button in offered), default=0)
        for button in offered:
            button.setMinimumWidth(widest)
        layout = self.layout()
        if layout is not None:
            # Wrapped texts ask for more than they take while their width is not settled.
            self.setFixedHeight(layout.totalHeightForWidth(_WIDTH))
        self.open()
        first = next(iter(self.buttons.values()), self.close_button)
        first.setFocus(Qt.FocusReason.OtherFocusReason)


def _in_rows(ways: Ways) -> list[Ways]:
    """The ways that are offered, those together that answer the same."""
    rows: list[Ways] = []
    for way, call in ways.items():
        if way in _BESIDE and BACK in ways:
            rows[-1][way] = call
        else:
            rows.append({way: call})
    return rows
