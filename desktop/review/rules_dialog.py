"""Asks which rules the review goes by: each can be switched off for all notes, and on again."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from cards.jobs.review import keep_rules_off, rules_off
from cards.model.findings import Rule
from desktop.desk import Desk
from desktop.look import tokens
from desktop.review.words import rule_name
from desktop.widgets.buttons import LINK, PRIMARY, make_button
from desktop.widgets.labels import text_label, wrapped_label
from desktop.widgets.ticks import Tick

_SIZE = 660, 590
"""Pixels; wider where a language asks for it."""
_AROUND = 4 * tokens.GAP_XL
"""Pixels besides the ticks, across."""


class RulesDialog(QDialog):
    """A tick for each rule; every tick holds at once."""

    def __init__(self, desk: Desk, parent: QWidget, off: frozenset[str]) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("What is looked for"))
        self.ticks: dict[Rule, Tick] = {}
        for rule in Rule:
            tick = Tick(rule_name(rule))
            tick.setChecked(rule.value not in off)
            tick.toggled.connect(lambda _on: self._keep())
            self.ticks[rule] = tick
        self.all_button = make_button(self.tr("Look for everything"), LINK)
        self.close_button = make_button(self.tr("Close"), PRIMARY)
        self.all_button.clicked.connect(self._switch_all_on)
        self.close_button.clicked.connect(self.accept)
        self._lay_out()

    @classmethod
    def ask(cls, desk: Desk, parent: QWidget) -> None:
        """Read which rules are off, and open the dialog."""
        desk.store.ask(rules_off, lambda off: cls(desk, parent, off).open(), owner=parent)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        side = tokens.GAP_XL
        column.setContentsMargins(side, side, side, tokens.GAP_L)
        column.setSpacing(tokens.GAP_M)
        column.addWidget(text_label(self.windowTitle(), "title"))
        column.addWidget(
            wrapped_label(
                self.tr("What you switch off is told in no note, until you switch it on again."),
                tone="soft",
            )
        )
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, tokens.GAP_XS, tokens.GAP_XS, tokens.GAP_XS)
        grid.setHorizontalSpacing(tokens.GAP_XL)
        grid.setVerticalSpacing(tokens.GAP_XS)
        parent = self.parentWidget()
        room = parent.window().width() - tokens.GAP_XL if parent else _SIZE[0]
        widest = max(tick.sizeHint().width() for tick in self.ticks.values())
        abreast = 2 if 2 * widest + _AROUND <= max(room, _SIZE[0]) else 1
        rows = -(-len(self.ticks) // abreast)
        for at, tick in enumerate(self.ticks.values()):
            grid.addWidget(tick, at % rows, at // rows)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        column.addWidget(area, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.all_button)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        column.addLayout(foot)
        self.resize(max(_SIZE[0], min(abreast * widest + _AROUND, room)), _SIZE[1])

    def _switch_all_on(self) -> None:
        for tick in self.ticks.values():
            tick.setChecked(True)

    def _keep(self) -> None:
        off = frozenset(rule.value for rule, tick in self.ticks.items() if not tick.isChecked())
        self._desk.store.ask(lambda store: keep_rules_off(store, off), owner=self)
