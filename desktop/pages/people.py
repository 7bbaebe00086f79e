"""The People page: search as you type, the list, and one person beside it."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from cards.model.people import Person
from cards.model.search import PersonRow, Whom
from desktop.desk import Desk
from desktop.importing.twice_line import TwiceLine
from desktop.labels import label
from desktop.look import tokens
from desktop.models.people import FIRST, PAGE, PeopleModel
from desktop.newest import Newest
from desktop.page import Page
from desktop.pages.no_match import NoMatch
from desktop.pages.person_panel import PersonPanel
from desktop.pages.person_row import PersonDelegate, nobody_found
from desktop.pages.split import ListAndPanel
from desktop.place import Place
from desktop.widgets.buttons import PRIMARY, make_button
from desktop.widgets.empty import EmptyState
from desktop.widgets.labels import text_label
from desktop.widgets.line_field import SearchBox
from desktop.widgets.rows import RowList
from desktop.widgets.segments import Segments

if TYPE_CHECKING:
    from desktop.dialogs.base import Saved

_KINDS = frozenset(
    {"person", "company", "affiliation", "note", "feedback", "lesson", "referral", "application"}
)
"""What a row or the panel of a person is made of."""


_RESTED = 150
"""Milliseconds after the last key until the panel follows the list, and all are counted."""
_Wish = tuple[str, Whom]
"""What is searched for, and among whom."""


class PeoplePage(Page):
    """Everyone met or to be thanked."""

    def __init__(self, desk: Desk, title: str) -> None:
        super().__init__(desk, title)
        self.model = PeopleModel(self)
        self.list = RowList(title)
        self.list.setModel(self.model)
        self.list.setItemDelegate(PersonDelegate(self.list))
        self.search = SearchBox(self.tr("Search by name, company or e-mail"))
        self.count = text_label("", "caption", "soft")
        self.add_button = make_button(self.tr("Add person"), PRIMARY, "add")
        self.panel = PersonPanel(desk)
        self._wanted = 0
        self._choosing = False
        names = ((each.value, label(each)) for each in Whom)
        self.whom = Segments(self.tr("Whom to show"), names)
        self._reading = Newest(desk, self)
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(_RESTED)
        self._counting = QTimer(self)
        self._counting.setSingleShot(True)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.empty = EmptyState(
            "people",
            self.tr("Nobody here yet"),
            self.tr("Add the people you meet: each can have a note of their own."),
            self.tr("Add person"),
            "" if self.desk.sample else self.tr("Try the sample search"),
        )
        self.split = ListAndPanel(self.search, self.list, self.count, self.panel)
        self.no_match = NoMatch(self.list)
        self.split.column.insertWidget(1, self.whom)
        for before, after in pairwise((self.search, *self.whom.buttons.values(), self.list)):
            QWidget.setTabOrder(before, after)
        self.twice = TwiceLine(self.desk, self)
        self.split.column.addWidget(self.twice)
        full = QWidget()
        column = QVBoxLayout(full)
        column.setContentsMargins(tokens.GAP_XL, tokens.GAP_L, tokens.GAP_XL, tokens.GAP_L)
        column.setSpacing(tokens.GAP_L)
        head = QHBoxLayout()
        head.addStrut(tokens.PRIMARY_HEIGHT)
        head.addWidget(text_label(self.title, "title"))
        head.addStretch(1)
        head.addWidget(self.add_button)
        column.addLayout(head)
        column.addWidget(self.split, 1)
        self.stack = QStackedWidget()
        self.stack.addWidget(full)
        self.stack.addWidget(self.empty)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.stack)

    def _connect(self) -> None:
        self.add_button.clicked.connect(self.start_new)
        self.empty.action.clicked.connect(self.start_new)
        self.empty.sample.clicked.connect(self.desk.trying_sample)
        bring = self.empty.offer(self.tr("Bring in contacts…"))
        bring.clicked.connect(self.desk.bringing_in)
        self.search.textChanged.connect(self._fetch)
        self.whom.chosen.connect(self._fetch)
        self.no_match.button.clicked.connect(self._clear_search)
        self._resting.timeout.connect(self._show_panel)
        self._counting.timeout.connect(self._count)
        self.model.wanted.connect(self._fetch_more)
        self.list.selectionModel().currentChanged.connect(self._chosen)
        self.panel.editing.connect(self._edit)
        self.panel.binning.connect(self._bin)

    @property
    def rows(self) -> int:
        """How many people there are under the search."""
        return self.model.total

    def refresh(self, kinds: frozenset[str]) -> None:
        """Fetch the first page anew when people or their companies have changed."""
        if not kinds or kinds & _KINDS:
            self._fetch()
            self.twice.look()

    def show_place(self, place: Place) -> None:
        """Choose a person."""
        if place.kind == "person":
            self._wanted = place.id
            self._show_everyone()
            self._choose_wanted()
            self.panel.show_person(place.id)

    def place(self) -> Place | None:
        """The person chosen."""
        chosen = self.panel.person_id
        return Place("people", "person", chosen) if chosen else None

    def start_new(self) -> None:
        """Ask for a new person."""
        from desktop.dialogs.person import PersonDialog

        PersonDialog.ask(self.desk, self, 0, self._added)

    def bin_chosen(self) -> None:
        """Put the person chosen into the bin."""
        if self.list.hasFocus():
            self._bin()

    def _bin(self) -> None:
        row = self.model.row_at(self.list.currentIndex().row())
        if row is None:
            return
        text = self.tr("{name} is in the bin.").format(name=row.person.full_name)
        self.desk.store.ask(
            lambda store: store.people.bin(row.person.id),
            lambda _none: self.desk.say_done(text),
            owner=self,
        )

    def filter_field(self) -> QLineEdit | None:
        """The search."""
        return self.search

    def first_focus(self) -> QWidget:
        """The list."""
        return self.list

    def panes(self) -> list[QWidget]:
        """Search, whom to show, list, panel."""
        whom = self.whom.buttons[self.whom.value()]
        return [self.search, whom, self.list, self.panel.edit_button]

    @property
    def _wish(self) -> _Wish:
        return self.search.text(), Whom(self.whom.value())

    def _fetch(self) -> None:
        self._counting.stop()
        wish = text, whom = self._wish
        want = max(FIRST, 0 if text else self._down_to())
        self._reading.ask(
            lambda store: store.people.list(text, limit=want, whom=whom),
            lambda rows: self._show(wish, rows, whole=len(rows) < want),
        )

    def _down_to(self) -> int:
        """How many rows there must be for what is seen and chosen to stay in its place."""
        view = self.list.viewport().rect()
        middle = self.list.indexAt(view.center()).row()
        last = max(self.list.currentIndex().row(), middle + view.height() // tokens.TALL_ROW_HEIGHT)
        return min(last + 1, self.model.rowCount())

    def _show(self, wish: _Wish, rows: tuple[PersonRow, ...], *, whole: bool) -> None:
        if wish != self._wish:
            return
        text, whom = wish
        current = self._wanted or self.panel.person_id
        # Counting takes longer than a first page: until then there is at least one more.
        self.model.start(rows, len(rows) + (not whole))
        anyone = bool(rows) or bool(text) or whom is not Whom.ALL
        self.stack.setCurrentIndex(0 if anyone else 1)
        self.no_match.say(*nobody_found(text, whom))
        self.no_match.setVisible(anyone and not rows)
        self._wanted = current
        self._choose_wanted()
        if whole:
            self._counted(wish, len(rows))
        else:
            self._counting.start(_RESTED if self.search.hasFocus() and text else 0)

    def _count(self) -> None:
        """Count all of them; while one types, only once one rests, so that no key waits for it."""
        wish = text, whom = self._wish
        self._reading.ask(
            lambda store: store.people.count(text, whom), lambda total: self._counted(wish, total)
        )

    def _counted(self, wish: _Wish, total: int) -> None:
        if wish != self._wish:
            return
        self.model.set_total(total)
        self.count.setText(self.tr("%Ln people", "", total))
        self.filled.emit()

    def _choose_wanted(self) -> None:
        at = max(self.model.row_of(self._wanted), 0)
        row = self.model.row_at(at)
        if row is None:
            self.panel.show_nobody()
            return
        self._wanted = 0
        index = self.model.index(at, 0)
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self._choosing = True
        self.list.selectionModel().setCurrentIndex(index, flag)
        self._choosing = False
        self.list.scrollTo(index)
        if self.search.hasFocus() and row.person.id != self.panel.person_id:
            self._resting.start()
        else:
            self._show_panel()

    def _show_panel(self) -> None:
        """Show whom the list has chosen; while one types, once one rests."""
        self._resting.stop()
        row = self.model.row_at(self.list.currentIndex().row())
        if row is not None:
            self.panel.show_person(row.person.id)

    def _fetch_more(self, offset: int) -> None:
        wish = text, whom = self._wish
        self.desk.store.ask(
            lambda store: store.people.list(text, offset, PAGE, whom),
            lambda rows: self.model.extend(offset, rows) if wish == self._wish else None,
            owner=self,
        )

    def _chosen(self, index: QModelIndex) -> None:
        row = self.model.row_at(index.row()) if index.isValid() else None
        if row is not None and not self._choosing:
            self.panel.show_person(row.person.id)

    def _show_everyone(self) -> None:
        self.search.clear()
        self.whom.choose(Whom.ALL)

    def _clear_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_everyone()

    def _edit(self) -> None:
        from desktop.dialogs.person import PersonDialog

        PersonDialog.ask(self.desk, self, self.panel.person_id, self._changed)

    def _added(self, saved: Saved[Person]) -> None:
        self._wanted = saved.value.id
        self.desk.say_done(
            self.tr("{name} is added.").format(name=saved.value.full_name), saved.changed
        )
        self.refresh(frozenset())

    def _changed(self, saved: Saved[Person]) -> None:
        text = self.tr("{name} is saved.").format(name=saved.value.full_name)
        self.desk.say_done(text, saved.changed)
