"""The Applications page: the list, and one application beside it with everyone met."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSignalBlocker, Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from cards.model.search import Application, ApplicationRow, Stage
from desktop.board.view import BoardView
from desktop.desk import Desk
from desktop.keys import key
from desktop.look import tokens
from desktop.models.applications import ApplicationsModel
from desktop.page import Page
from desktop.pages.application_edits import EditInPanel
from desktop.pages.application_panel import ApplicationPanel
from desktop.pages.application_row import ApplicationDelegate
from desktop.pages.no_match import NoMatch, as_searched
from desktop.pages.recording import RecordAnswer
from desktop.pages.split import ListAndPanel
from desktop.pages.writing import WriteForEveryone
from desktop.place import Place
from desktop.widgets.buttons import PLAIN, PRIMARY, make_button, set_kind
from desktop.widgets.empty import EmptyState
from desktop.widgets.labels import text_label
from desktop.widgets.line_field import SearchBox
from desktop.widgets.rows import RowList
from desktop.widgets.segments import Segments

if TYPE_CHECKING:
    from desktop.dialogs.base import Saved

BOARD, LIST = "board", "list"
_VIEW = "applications/view"
"""Where the settings of the window keep which of the two was chosen."""
_TALKS = {"interview", "conversation", "person", "feedback", "referral"}
_KINDS = frozenset({"application", "company", "note", "lesson", "step", *_TALKS})


class ApplicationsPage(Page):
    """Every try for a role, and the way from an interview to its notes."""

    def __init__(self, desk: Desk, title: str) -> None:
        super().__init__(desk, title)
        self.model = ApplicationsModel(self)
        self.list = RowList(title)
        self.list.setModel(self.model)
        self.list.setItemDelegate(ApplicationDelegate(self.list))
        self.search = SearchBox(self.tr("Filter by company, role or stage"))
        self.count = text_label("", "caption", "soft")
        self.new_button = make_button(self.tr("New application"), icon="add")
        self.panel = ApplicationPanel(desk)
        self.writing = WriteForEveryone(desk, self)
        self.recording = RecordAnswer(desk, self, self.writing)
        self.board = BoardView(desk, self.recording, self.search.placeholderText())
        self.views = Segments(
            self.tr("How to show them"), ((BOARD, self.tr("Board")), (LIST, self.tr("List")))
        )
        self._wanted = 0
        self._choosing = False
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.empty = EmptyState(
            "applications",
            self.tr("Begin with one application"),
            self.tr("Then add the interview and the people you met, and write to each of them."),
            self.tr("New application"),
            "" if self.desk.sample else self.tr("Try the sample search"),
        )
        self.split = ListAndPanel(self.search, self.list, self.count, self.panel)
        self.no_match = NoMatch(self.list)
        full = QWidget()
        column = QVBoxLayout(full)
        column.setContentsMargins(tokens.GAP_XL, tokens.GAP_L, tokens.GAP_XL, tokens.GAP_L)
        column.setSpacing(tokens.GAP_L)
        head = QHBoxLayout()
        head.setSpacing(tokens.GAP_L)
        head.addStrut(tokens.PRIMARY_HEIGHT)
        head.addWidget(text_label(self.title, "title"))
        head.addWidget(self.views)
        head.addStretch(1)
        head.addWidget(self.new_button)
        column.addLayout(head)
        self.shown = QStackedWidget()
        self.shown.addWidget(self.board)
        self.shown.addWidget(self.split)
        column.addWidget(self.shown, 1)
        self.stack = QStackedWidget()
        self.stack.addWidget(full)
        self.stack.addWidget(self.empty)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.stack)

    def _connect(self) -> None:
        self.new_button.clicked.connect(self.start_new)
        self.empty.action.clicked.connect(self.start_new)
        self.empty.sample.clicked.connect(self.desk.trying_sample)
        self.search.textChanged.connect(self._filter)
        self.no_match.button.clicked.connect(self._clear_filter)
        self.list.selectionModel().currentChanged.connect(self._chosen)
        asking = EditInPanel(self.desk, self, self.panel)
        self.panel.editing.connect(asking.edit)
        self.panel.adding_interview.connect(lambda: asking.ask_interview(0))
        self.panel.editing_interview.connect(asking.ask_interview)
        self.panel.binning_interview.connect(asking.bin_interview)
        self.panel.writing.connect(self._write)
        self.panel.recording.connect(self._record)
        QShortcut(key("answer"), self, self._record)
        self.panel.editing_company.connect(asking.edit_company)
        self.panel.binning.connect(self._bin)
        self.panel.led.connect(self._weigh)
        kept = str(self.desk.settings.value(_VIEW, LIST)) if self.desk.settings else LIST
        self._turn(kept)
        self.views.chosen.connect(self._keep_view)
        self.search.textChanged.connect(self.board.search.setText)
        self.board.search.textChanged.connect(self.search.setText)
        self.board.board.opened.connect(self._open)
        self.board.board.adding.connect(self._add_to)
        self.board.board.listing.connect(lambda: self.views.choose(LIST))

    @property
    def rows(self) -> int:
        """How many applications there are."""
        return self.model.total

    def refresh(self, kinds: frozenset[str]) -> None:
        """Read the applications anew when anything about them has changed."""
        if not kinds or kinds & _KINDS:
            self.desk.store.ask(lambda store: store.applications.rows(), self._show, owner=self)
            if self.on_board:
                self.board.refresh()

    @property
    def on_board(self) -> bool:
        """Whether the board is shown, not the list."""
        return self.shown.currentWidget() is self.board

    def place(self) -> Place | None:
        """The board with its card, or the application chosen in the list."""
        if self.on_board:
            return Place("applications", BOARD, self.board.board.chosen)
        return Place("applications", "application", self.panel.application_id)

    def show_place(self, place: Place) -> None:
        """Choose an application, show the days ahead of one, or filter by a company."""
        if place.kind == BOARD:
            self._turn(BOARD)
            self.board.choose(place.id)
        elif place.kind in {"application", "days"}:
            if self.on_board:
                self._turn(LIST)
                self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            self.search.clear()
            self._choose(place.id)
            if place.kind == "days":
                self.panel.go_to_days()
        elif place.kind == "company":
            self._turn(LIST)
            self.desk.store.ask(
                lambda store: store.companies.get(place.id).name, self.search.setText, owner=self
            )

    def start_new(self) -> None:
        """Ask for a new application."""
        self._add_to(Stage.APPLIED)

    def _add_to(self, stage: Stage) -> None:
        from desktop.dialogs.application import ApplicationDialog

        ApplicationDialog.ask(self.desk, self, 0, self._added, stage=stage)

    def bin_chosen(self) -> None:
        """Put the application chosen into the bin."""
        if self.on_board and self.board.board.chosen:
            self._bin(self.board.board.chosen)
        elif self.list.hasFocus():
            self._bin(self.panel.application_id)

    def _bin(self, application_id: int) -> None:
        row = self.model.find(application_id)
        if row is None:
            return
        text = self.tr("{role} at {company} is in the bin.").format(
            role=row.application.job_title, company=row.company.name
        )
        self.desk.store.ask(
            lambda store: store.applications.bin(row.application.id),
            lambda _none: self.desk.say_done(text),
            owner=self,
        )

    def filter_field(self) -> QLineEdit | None:
        """The filter."""
        return self.board.search if self.on_board else self.search

    def first_focus(self) -> QWidget:
        """The list, or the board's first card."""
        return self.board.board.first_focus() if self.on_board else self.list

    def panes(self) -> list[QWidget]:
        """Views, filter, then list and panel or the columns."""
        view = self.views.buttons[self.views.value()]
        if self.on_board:
            columns = [column.cards for column in self.board.board.columns.values()]
            return [view, self.board.search, *columns]
        return [view, self.search, self.list, self.panel.edit_button]

    def _turn(self, view: str) -> None:
        """Show the board or the list; what is kept as chosen stays."""
        with QSignalBlocker(self.views):
            self.views.choose(BOARD if view == BOARD else LIST)
        self.shown.setCurrentWidget(self.board if view == BOARD else self.split)
        self._weigh()
        if self.on_board:
            self.board.refresh()

    def _weigh(self) -> None:
        """A new application is the primary action where nothing of the one shown is."""
        kind = PLAIN if self.panel.leads and not self.on_board else PRIMARY
        if self.new_button.property("kind") != kind:
            set_kind(self.new_button, kind)

    def _keep_view(self, view: str) -> None:
        self._turn(view)
        if self.desk.settings is not None:
            self.desk.settings.setValue(_VIEW, view)

    def _open(self, application_id: int) -> None:
        self.desk.go(Place("applications", "application", application_id))

    def _show(self, rows: tuple[ApplicationRow, ...]) -> None:
        current = self._wanted or self.panel.application_id
        self.model.show_rows(rows)
        self.stack.setCurrentIndex(0 if rows else 1)
        self._choose(current)
        self._show_count()
        self.filled.emit()

    def _show_count(self) -> None:
        shown = self.model.rowCount()
        self.count.setText(self.tr("%n applications", "", shown))
        text = as_searched(self.search.text())
        self.no_match.say(
            self.tr("Nothing matches “{text}”.").format(text=text), self.tr("Clear the filter")
        )
        self.no_match.setVisible(bool(text) and not shown)

    def _filter(self, text: str) -> None:
        current = self.panel.application_id
        self.model.set_filter(text)
        self._choose(current)
        self._show_count()

    def _choose(self, application_id: int) -> None:
        at = self.model.row_of(application_id)
        if application_id and at < 0 and not self.model.total:
            self._wanted = application_id
        if at < 0:
            at = 0 if application_id else self.model.with_most_to_do()
        row = self.model.row_at(at)
        if row is None:
            self.panel.show_nothing()
            return
        self._wanted = 0
        index = self.model.index(at, 0)
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self._choosing = True
        self.list.selectionModel().setCurrentIndex(index, flag)
        self._choosing = False
        self.list.scrollTo(index)
        self.panel.show_application(row.application.id)

    def _chosen(self, index: QModelIndex) -> None:
        row = self.model.row_at(index.row()) if index.isValid() else None
        if row is not None and not self._choosing:
            self.panel.show_application(row.application.id)

    def _clear_filter(self) -> None:
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.search.clear()

    def _write(self) -> None:
        self.writing.write(self.panel.application_id)

    def _record(self) -> None:
        self.recording.ask(self.panel.application_id)

    def _added(self, saved: Saved[Application]) -> None:
        self._wanted = saved.value.id
        self.search.clear()
        text = self.tr("{role} is added.").format(role=saved.value.job_title)
        self.desk.say_done(text, saved.changed)
        self.refresh(frozenset())
