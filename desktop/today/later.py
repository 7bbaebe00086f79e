"""What comes in the next two weeks: a quiet list of days."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.look import tokens
from desktop.models.today import Bundle
from desktop.today.menus import StepMenus, open_under
from desktop.today.words import said, short_day
from desktop.widgets.buttons import LINK, ElidedLink, make_button
from desktop.widgets.labels import ElidedLabel, text_label

_FEW = 8
_DAY = 112
"""Pixels for a day with its weekday."""


class LaterList(QWidget):
    """One line a step; a click shows the days ahead of its application, the menu key the rest."""

    wanted = Signal(object)
    """A bundle was clicked."""

    def __init__(self, menus: StepMenus) -> None:
        super().__init__()
        self._menus = menus
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, tokens.GAP_S, 0, 0)
        self._column.setSpacing(tokens.GAP_XS)
        self._bundles: tuple[Bundle, ...] = ()
        self._today = date.min
        self._all = False
        self.links: list[ElidedLink] = []

    def show_bundles(self, bundles: Sequence[Bundle], today: date) -> None:
        """Show what comes, by its day."""
        if (tuple(bundles), today) != (self._bundles, self._today):
            self._bundles, self._today = tuple(bundles), today
            self._build()

    def _build(self) -> None:
        self.links = []
        while (item := self._column.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self.setVisible(bool(self._bundles))
        if not self._bundles:
            return
        self._column.addWidget(text_label(self.tr("Later"), "heading"))
        shown = self._bundles if self._all else self._bundles[:_FEW]
        self._column.addWidget(self._sheet(shown))
        left = len(self._bundles) - len(shown)
        if left:
            more = make_button(self.tr("Show %n more", "", left), LINK)
            more.clicked.connect(self._show_all)
            row = QHBoxLayout()
            row.addWidget(more)
            row.addStretch(1)
            holder = QWidget()
            holder.setLayout(row)
            row.setContentsMargins(0, 0, 0, 0)
            self._column.addWidget(holder)

    def _sheet(self, bundles: Sequence[Bundle]) -> QFrame:
        sheet = QFrame()
        sheet.setProperty("ground", "sheet")
        inside = QVBoxLayout(sheet)
        inside.setContentsMargins(tokens.GAP_L, tokens.GAP_S, tokens.GAP_L, tokens.GAP_S)
        inside.setSpacing(0)
        day = date.min
        for bundle in bundles:
            inside.addLayout(self._line(bundle, new_day=bundle.opens_on != day))
            day = bundle.opens_on
        return sheet

    def _line(self, bundle: Bundle, *, new_day: bool) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(tokens.GAP_M)
        line.addStrut(tokens.CONTROL_HEIGHT)
        told = short_day(bundle.opens_on, self._today)
        shown = text_label(told if new_day else "", tone="soft")
        shown.setFixedWidth(_DAY)
        line.addWidget(shown)
        what, company = said(bundle), bundle.first.company
        link = ElidedLink(what)
        link.setAccessibleName(self.tr("{day}: {what}").format(day=told, what=what))
        link.clicked.connect(lambda: self.wanted.emit(bundle))
        link.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        link.customContextMenuRequested.connect(
            lambda _at: open_under(self._menus.everything(bundle, link), link)
        )
        self.links.append(link)
        line.addWidget(link)
        where = company.name if company and company.name not in what else ""
        line.addWidget(ElidedLabel(where, "caption", "soft"), 1)
        return line

    def _show_all(self) -> None:
        self._all = True
        first = self.links[0] if self.links else self
        first.setFocus()
        self._build()
        if len(self.links) > _FEW:
            self.links[_FEW].setFocus()
