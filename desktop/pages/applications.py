"""The Applications page: the list, and one application beside it with everyone met."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from cards.model.people import Company
from cards.model.search import Application, ApplicationRow, Interview
from desktop.desk import Desk
from desktop.keys import key
from desktop.labels import label
from desktop.look import tokens
from desktop.models.applications import ApplicationsModel
from desktop.page import Page
from desktop.pages.application_panel import ApplicationPanel
from desktop.pages.recording import RecordAnswer
from desktop.pages.split import ListAndPanel
from desktop.pages.writing import WriteForEveryone
from desktop.place import Place
from desktop.widgets.buttons import LINK, make_button
from desktop.widgets.chips import STAGE_TONES, chip_width, paint_chip
from desktop.widgets.empty import EmptyState
from desktop.widgets.fields import SearchBox
from desktop.widgets.labels import text_label
from desktop.widgets.rows import RowDelegate, RowList, draw_line, line_width, two_lines

if TYPE_CHECKING:
    from desktop.dialogs.base import Saved

_KINDS = frozenset(
    {
        "application",
        "company",
        "interview",
        "conversation",
        "note",
        "person",
        "feedback",
        "lesson",
        "referral",
        "step",
    }
)


class ApplicationDelegate(RowDelegate):
    """Company and stage above, role and what came of it below."""

    def draw(self, painter: QPainter, box: QRectF, row: object) -> None:
        """Paint one application."""
        if not isinstance(row, ApplicationRow):
            return
        upper, lower = two_lines(box)
        stage = label(row.application.stage)
        width = chip_width(stage)
        corner = QPointF(box.right() - width, box.top() + 4)
        paint_chip(painter, corner, stage, STAGE_TONES[row.application.stage])
        upper.setRight(corner.x() - tokens.GAP_S)
        draw_line(painter, upper, row.company.name, "strong", "ink")
        counts = self._counts(row)
        if counts:
            at = QRectF(lower)
            at.setLeft(box.right() - line_width(counts, "caption"))
            draw_line(painter, at, counts, "caption", "soft")
            lower.setRight(at.left() - tokens.GAP_M)
        draw_line(painter, lower, row.application.job_title, "body", "soft")

    def _counts(self, row: ApplicationRow) -> str:
        parts = []
        if row.people_met:
            parts.append(self.tr("%n met", "", row.people_met))
        if row.notes:
            parts.append(self.tr("%n notes", "", row.notes))
        return " · ".join(parts)


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
        self.no_match = make_button(self.tr("Nothing matches. Clear the filter"), LINK)
        self.split.column.insertWidget(1, self.no_match, 0, Qt.AlignmentFlag.AlignLeft)
        self.no_match.hide()
        full = QWidget()
        column = QVBoxLayout(full)
        column.setContentsMargins(tokens.GAP_XL, tokens.GAP_L, tokens.GAP_XL, tokens.GAP_L)
        column.setSpacing(tokens.GAP_L)
        head = QHBoxLayout()
        head.addStrut(tokens.PRIMARY_HEIGHT)
        head.addWidget(text_label(self.title, "title"))
        head.addStretch(1)
        head.addWidget(self.new_button)
        column.addLayout(head)
        column.addWidget(self.split, 1)
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
        self.no_match.clicked.connect(self._clear_filter)
        self.list.selectionModel().currentChanged.connect(self._chosen)
        self.panel.editing.connect(self._edit)
        self.panel.adding_interview.connect(lambda: self._ask_interview(0))
        self.panel.editing_interview.connect(self._ask_interview)
        self.panel.writing.connect(self._write)
        self.panel.recording.connect(self._record)
        QShortcut(key("answer"), self, self._record)
        self.panel.editing_company.connect(self._edit_company)

    @property
    def rows(self) -> int:
        """How many applications there are."""
        return self.model.total

    def refresh(self, kinds: frozenset[str]) -> None:
        """Read the applications anew when anything about them has changed."""
        if not kinds or kinds & _KINDS:
            self.desk.store.ask(lambda store: store.applications.rows(), self._show, owner=self)

    def show_place(self, place: Place) -> None:
        """Choose an application, show the days ahead of one, or filter by a company."""
        if place.kind in {"application", "days"}:
            self.search.clear()
            self._choose(place.id)
            if place.kind == "days":
                self.panel.go_to_days()
        elif place.kind == "company":
            self.desk.store.ask(
                lambda store: store.companies.get(place.id).name, self.search.setText, owner=self
            )

    def start_new(self) -> None:
        """Ask for a new application."""
        from desktop.dialogs.application import ApplicationDialog

        ApplicationDialog.ask(self.desk, self, 0, self._added)

    def bin_chosen(self) -> None:
        """Put the application chosen into the bin."""
        row = self.model.row_at(self.list.currentIndex().row())
        if row is None or not self.list.hasFocus():
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
        return self.search

    def first_focus(self) -> QWidget:
        """The list."""
        return self.list

    def panes(self) -> list[QWidget]:
        """Filter, list, panel."""
        return [self.search, self.list, self.panel.edit_button]

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
        self.no_match.setVisible(bool(self.search.text()) and not shown)

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

    def _edit(self) -> None:
        from desktop.dialogs.application import ApplicationDialog

        ApplicationDialog.ask(self.desk, self, self.panel.application_id, self._changed)

    def _edit_company(self, company: Company) -> None:
        from desktop.dialogs.company import CompanyDialog

        CompanyDialog.ask(self.desk, self, company, self._company_saved)

    def _company_saved(self, saved: Saved[Company]) -> None:
        self.desk.say_done(self.tr("{name} is saved.").format(name=saved.value.name))

    def _ask_interview(self, interview_id: int) -> None:
        from desktop.dialogs.interview import InterviewDialog

        application_id = self.panel.application_id
        InterviewDialog.ask(self.desk, self, application_id, interview_id, self._interview_saved)

    def _write(self) -> None:
        self.writing.write(self.panel.application_id)

    def _record(self) -> None:
        self.recording.ask(self.panel.application_id)

    def _added(self, saved: Saved[Application]) -> None:
        self._wanted = saved.value.id
        self.search.clear()
        text = self.tr("{role} is added.").format(role=saved.value.job_title)
        self.desk.say_done(text, saved.operations)
        self.refresh(frozenset())

    def _changed(self, saved: Saved[Application]) -> None:
        text = self.tr("{role} is saved.").format(role=saved.value.job_title)
        self.desk.say_done(text, saved.operations)

    def _interview_saved(self, saved: Saved[Interview]) -> None:
        self.desk.say_done(self.tr("The interview is saved."), saved.operations)
        self.panel.go_to_primary()
