"""What came of the search: a few counts in all, and the same for each company."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from cards.jobs.telling import Counts, Telling, Told
from desktop.desk import Desk
from desktop.look import tokens
from desktop.place import Place
from desktop.widgets.buttons import ElidedLink
from desktop.widgets.chart import FULL, HALF, OPEN, Bar, BarChart, NestedBar
from desktop.widgets.labels import text_label, wrapped_label

_MEASURE = 620
"""Pixels; wider bars tell no more."""


class ToldView(QScrollArea):
    """Counts only: shares of so few would say more than there is to say."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.chart = BarChart(self.tr("In all"))

    def show_telling(self, telling: Telling) -> None:
        """Show what was counted."""
        sheet = QFrame()
        sheet.setProperty("ground", "sheet")
        column = QVBoxLayout(sheet)
        column.setContentsMargins(tokens.GAP_XL, tokens.GAP_L, tokens.GAP_XL, tokens.GAP_XL)
        column.setSpacing(tokens.GAP_M)
        if telling.overall.is_nothing:
            column.addWidget(text_label(self.tr("Nothing to tell yet"), "heading"))
            said = self.tr(
                "Whom you met, what you wrote to them and what came back is counted here, without"
                " any judgement."
            )
            column.addWidget(wrapped_label(said, tone="soft"))
        else:
            self._fill(column, telling)
        column.addStretch(1)
        self.setWidget(sheet)

    def _fill(self, column: QVBoxLayout, telling: Telling) -> None:
        column.addWidget(text_label(self.tr("In all"), "heading"))
        self.chart = BarChart(self.tr("In all"))
        self.chart.setMaximumWidth(_MEASURE)
        self.chart.show_bars(self._bars(telling.overall))
        column.addWidget(self.chart)
        column.addSpacing(tokens.GAP_M)
        most = max(told.counts.written for told in telling.companies)
        column.addLayout(self._by_company(with_bars=most > 0))
        for number, told in enumerate(telling.companies):
            if number:
                rule = QFrame()
                rule.setProperty("ground", "rule")
                column.addWidget(rule)
            column.addWidget(self._row(told, most))

    def _by_company(self, *, with_bars: bool) -> QVBoxLayout:
        """The heading, and how the bars below it are read."""
        head = QVBoxLayout()
        head.setSpacing(tokens.GAP_XS)
        head.addWidget(text_label(self.tr("Company by company"), "heading"))
        key = self.tr("Outline: notes written; half filled: mailed or e-mailed; filled: answered.")
        if with_bars:
            head.addWidget(wrapped_label(key, "caption", "soft"))
        return head

    def _bars(self, counts: Counts) -> tuple[Bar, ...]:
        return (
            Bar(self.tr("People met"), counts.met, HALF),
            Bar(self.tr("Notes written"), counts.written, OPEN),
            Bar(self.tr("Mailed or e-mailed"), counts.mailed, HALF),
            Bar(self.tr("Answered"), counts.answered, FULL),
            Bar(self.tr("Feedback received"), counts.feedback, HALF),
            Bar(self.tr("Recommending you"), counts.received, HALF),
            Bar(self.tr("Recommended by you"), counts.given, HALF),
        )

    def _row(self, told: Told, most: int) -> QWidget:
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.GAP_XS)
        top = QHBoxLayout()
        top.addWidget(self._name(told))
        top.addStretch(1)
        column.addLayout(top)
        column.addWidget(wrapped_label(self.words(told.counts), tone="soft"))
        counts = told.counts
        if counts.written:
            parts = ((counts.written, OPEN), (counts.mailed, HALF), (counts.answered, FULL))
            bar = NestedBar(parts, most)
            bar.setMaximumWidth(_MEASURE)
            column.addWidget(bar)
        return row

    def _name(self, told: Told) -> QWidget:
        if told.company is None:
            return text_label(self.tr("At no company"), "strong")
        link = ElidedLink(told.company.name)
        place = Place("applications", "company", told.company.id)
        link.clicked.connect(lambda: self._desk.go(place))
        return link

    def words(self, counts: Counts) -> str:
        """The counts in words, those of nothing left out."""
        parts = (
            (counts.met, self.tr("%n people met", "", counts.met)),
            (counts.written, self.tr("%n notes written", "", counts.written)),
            (counts.mailed, self.tr("%n mailed or e-mailed", "", counts.mailed)),
            (counts.answered, self.tr("%n answered", "", counts.answered)),
            (counts.feedback, self.tr("%n pieces of feedback", "", counts.feedback)),
            (counts.received, self.tr("%n recommending you", "", counts.received)),
            (counts.given, self.tr("%n recommended by you", "", counts.given)),
        )
        return " · ".join(words for count, words in parts if count)
