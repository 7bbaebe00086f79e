"""Where a person works and worked, in their panel: firms are added, changed, and taken away."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from cards.model.people import Affiliation, Company
from desktop.desk import Desk
from desktop.dialogs.base import Saved
from desktop.look import tokens
from desktop.pages.panel import block, icon_button
from desktop.pages.person_story import firm_line
from desktop.widgets.buttons import LINK, make_button


class Firms(QObject):
    """Makes the block and asks; lives as long as the panel."""

    def __init__(self, desk: Desk, panel: QWidget) -> None:
        super().__init__(panel)
        self._desk = desk
        self._panel = panel

    def block(self, person_id: int, places: Iterable[tuple[Affiliation, Company]]) -> QWidget:
        """Every firm, the one of now first, and the way to add another."""
        ordered = sorted(places, key=lambda place: place[0].until is not None)
        rows = [self._row(there, company) for there, company in ordered]
        add = make_button(self.tr("Add a company"), LINK)
        add.clicked.connect(lambda: self._ask(Affiliation(person_id=person_id, company_id=0)))
        return block(self.tr("Companies"), *rows, add)

    def _row(self, there: Affiliation, company: Company) -> QWidget:
        row = QWidget()
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(tokens.GAP_S)
        across.addWidget(firm_line(there, company), 1, Qt.AlignmentFlag.AlignVCenter)
        edit = icon_button(self.tr("Edit: {company}").format(company=company.name), "edit")
        edit.clicked.connect(partial(self._ask, there))
        across.addWidget(edit, 0, Qt.AlignmentFlag.AlignTop)
        remove = icon_button(
            self.tr("Move to the bin: {company}").format(company=company.name), "remove"
        )
        remove.clicked.connect(partial(self._bin, there, company))
        across.addWidget(remove, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _ask(self, there: Affiliation, *_clicked: object) -> None:
        from desktop.dialogs.firm import FirmDialog

        FirmDialog.ask(self._desk, self._panel.window(), there, self._saved)

    def _saved(self, saved: Saved[Affiliation]) -> None:
        self._desk.say_done(self.tr("Where they work is saved."), saved.changed)

    def _bin(self, there: Affiliation, company: Company, *_clicked: object) -> None:
        said = self.tr("Their time at {company} is in the bin.").format(company=company.name)
        self._desk.store.ask(
            lambda store: store.people.unaffiliate(there.id),
            lambda _gone: self._desk.say_done(said),
            owner=self,
        )
