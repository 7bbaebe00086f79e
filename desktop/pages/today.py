"""The Today page: what is due and why, with the way to do it, and what comes after."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.desk import Desk
from desktop.look import tokens
from desktop.look.icons import set_picture
from desktop.models.today import Bundle, TodaySheet, Undated, grouped
from desktop.page import Page
from desktop.place import Place
from desktop.today.bars import MistakeBar, UndatedRows
from desktop.today.calendar import CalendarExport
from desktop.today.clock import DayWatch, now
from desktop.today.column import DueColumn
from desktop.today.deciding import Deciding
from desktop.today.doing import Doing
from desktop.today.later import LaterList
from desktop.today.menus import StepMenus
from desktop.today.playbook import PlaybookEditor
from desktop.today.words import said
from desktop.when import long_date
from desktop.widgets.buttons import LINK, make_button
from desktop.widgets.empty import EmptyState
from desktop.widgets.flow import Flow
from desktop.widgets.labels import text_label

if TYPE_CHECKING:
    from cards.store import Store
    from desktop.first.welcome import Welcome

_WIDEST = 1040
"""Pixels; wider lines would be hard to read."""
_RING = 2
"""Pixels beside the rows for the mark of the focus."""
_NO_MATTER = frozenset({"run", "preference", "own_phrase", "template"})
"""Kinds of facts that no step depends on."""


class TodayPage(Page):
    """One column of steps by application, and a quiet list of the next two weeks."""

    def __init__(self, desk: Desk, title: str) -> None:
        super().__init__(desk, title)
        self.now: Callable[[], datetime] = now
        self.sheet: TodaySheet | None = None
        self._welcome: Welcome | None = None
        self.deciding = Deciding(desk, self)
        self.doing = Doing(desk, self, self.deciding)
        menus = StepMenus(desk, self, self.doing, self.deciding)
        self.due = DueColumn(menus, self.doing.do, lambda bundle: self.deciding.done(bundle.steps))
        self.later = LaterList(menus)
        self.mistake = MistakeBar()
        self.undated = UndatedRows()
        self.calendar = CalendarExport(desk, self)
        self.playbook = PlaybookEditor(desk, self)
        self.watch = DayWatch(self)
        self.date = text_label("", "heading", "soft")
        self.calendar_button = make_button(self.tr("Save for your calendar…"), icon="calendar")
        self.playbook_button = make_button(self.tr("Edit your playbook"), LINK)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.empty = EmptyState(
            "today",
            self.tr("Nothing is due. The day is yours."),
            self.tr(
                "Once there is an application, with the people you met, the next step stands here"
                " on its day, with its reason."
            ),
            self.tr("New application"),
            "" if self.desk.sample else self.tr("Try the sample search"),
        )
        # From the outside in: Qt styles all that is in a widget anew when that is put elsewhere.
        column = QVBoxLayout(self._full())
        column.setContentsMargins(tokens.GAP_XL - _RING, tokens.GAP_L, tokens.GAP_M, 0)
        column.setSpacing(tokens.GAP_M)
        column.addLayout(self._head())
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column.addWidget(self.area, 1)
        body = QWidget()
        body.setMaximumWidth(_WIDEST)
        self.area.setWidget(body)
        inside = QVBoxLayout(body)
        inside.setContentsMargins(_RING, tokens.GAP_XS, tokens.GAP_M, tokens.GAP_XL)
        inside.setSpacing(tokens.GAP_L)
        self.calm = self._calm()
        for part in (self.mistake, self.undated, self.calm, self.due, self.later):
            inside.addWidget(part)
        inside.addLayout(self._foot())
        inside.addStretch(1)

    def _full(self) -> QWidget:
        """What holds the plan, beside what stands in its place."""
        self.stack = QStackedWidget()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.stack)
        self.waiting = QWidget()
        self.waiting.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.waiting.setAccessibleName(self.title)
        full = QWidget()
        for view in (self.waiting, full, self.empty):
            self.stack.addWidget(view)
        return full

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setContentsMargins(_RING, 0, tokens.GAP_M, 0)
        head.addStrut(tokens.PRIMARY_HEIGHT)
        above = QWidget()
        above.setMaximumWidth(_WIDEST - _RING - tokens.GAP_M)
        head.addWidget(above, 1)
        head.addStretch()
        title = text_label(self.title, "title")
        parts = Flow(title, self.date, self.calendar_button, left=2, gap=tokens.GAP_M)
        above.setLayout(parts)
        return head

    def _calm(self) -> QWidget:
        """What is said while nothing is due."""
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, tokens.GAP_L, 0, tokens.GAP_L)
        row.setSpacing(tokens.GAP_L)
        picture = QLabel()
        set_picture(picture, "today", "edge", 40)
        row.addWidget(picture)
        self.calm_text = text_label("", "heading")
        row.addWidget(self.calm_text, 1)
        return holder

    def _say_calm(self, coming: Sequence[Bundle], today: date) -> None:
        more = any(bundle.opens_on == today for bundle in coming)
        self.calm_text.setText(
            self.tr("Nothing is due just now. More comes later today.")
            if more
            else self.tr("Nothing is due. The day is yours.")
        )

    def _foot(self) -> Flow:
        said = self.tr("What is suggested, when and why stands in the playbook.")
        told = text_label(said, "caption", "soft")
        return Flow(told, self.playbook_button, gap=tokens.GAP_M)

    def _connect(self) -> None:
        self.empty.action.clicked.connect(self.start_new)
        self.empty.sample.clicked.connect(self.desk.trying_sample)
        self.calendar_button.clicked.connect(self.calendar.ask)
        self.playbook_button.clicked.connect(self.playbook.edit)
        self.mistake.opening.connect(self.playbook.edit)
        self.undated.asking.connect(self.doing.record_dated)
        self.due.reached.connect(lambda row: self.area.ensureWidgetVisible(row, 0, tokens.GAP_XL))
        self.due.application_wanted.connect(self._show_application)
        self.later.wanted.connect(self._show_later)
        self.watch.ticked.connect(self._look_at_clock)
        self.watch.returned.connect(self._look_anew)

    @property
    def welcome(self) -> Welcome:
        """The first page of all; only who begins ever needs it."""
        if self._welcome is None:
            from desktop.first.run import FirstRun
            from desktop.first.welcome import Welcome

            self._welcome = Welcome(self.desk)
            self._welcome.writing.connect(FirstRun(self.desk, self).begin)
            self.stack.addWidget(self._welcome)
        return self._welcome

    @property
    def rows(self) -> int:
        """How many rows there are to do."""
        return len(self.due.rows)

    def refresh(self, kinds: frozenset[str]) -> None:
        """Work the plan out anew, when anything it is made of has changed."""
        if not kinds or kinds - _NO_MATTER:
            day = self.now().date()
            self.desk.store.ask(lambda store: gather_today(store, day), self._show, owner=self)

    def start_new(self) -> None:
        """Begin with an application."""
        from desktop.dialogs.application import ApplicationDialog

        ApplicationDialog.ask(
            self.desk, self, 0, lambda saved: self._show_application(saved.value.id)
        )

    def first_focus(self) -> QWidget | None:
        """The first row, or what stands in its place."""
        if self.stack.currentWidget() is self.waiting:
            return self.waiting
        if self._welcome is not None and self.stack.currentWidget() is self._welcome:
            return self._welcome.write_button
        return self.due.first_row() or (
            self.empty.action if self.stack.currentWidget() is self.empty else self.calendar_button
        )

    def panes(self) -> list[QWidget]:
        """What is due, what comes."""
        first = self.due.first_row()
        panes: list[QWidget] = [first] if first else []
        return [*panes, *self.later.links[:1], self.calendar_button]

    def _show(self, sheet: TodaySheet) -> None:
        self.sheet = sheet
        self._show_now(sheet)
        self.filled.emit()

    def _show_now(self, sheet: TodaySheet) -> None:
        """Show the plan as it looks at this minute."""
        moment, today = self.now(), sheet.agenda.today
        due = sheet.due(moment)
        # Asked of the window, which may not be the active one yet.
        waited = self.window().focusWidget() is self.waiting
        in_rows = self.due.holds_focus()
        self.date.setText(long_date(today))
        self.mistake.show_mistake(sheet.agenda.mistake)
        self.undated.show_undated(sheet.undated)
        self.due.show_groups(grouped(due, today), today)
        self.due.setVisible(bool(due))
        coming = sheet.coming(moment)
        self.later.show_bundles(coming, today)
        self._say_calm(coming, today)
        self.calm.setVisible(not due and not sheet.undated)
        begun = sheet.applications or due or sheet.agenda.mistake
        if sheet.fresh and not begun:
            self.stack.setCurrentWidget(self.welcome)
        else:
            self.stack.setCurrentIndex(1 if begun else 2)
        if waited or (in_rows and not due):
            first = self.first_focus()
            if first is not None:
                first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _look_anew(self) -> None:
        """The window is come back to; at the start it is while the first plan is being read."""
        if self.sheet is not None or not self.desk.store.pending:
            self.refresh(frozenset())

    def _look_at_clock(self) -> None:
        """Another minute: on another day all is new, on the same one an interview may be over."""
        if self.sheet is None:
            return
        if self.sheet.agenda.today == self.now().date():
            self._show_now(self.sheet)
        else:
            self.refresh(frozenset())

    def _show_application(self, application_id: int) -> None:
        self.desk.go(Place("applications", "application", application_id))

    def _show_later(self, bundle: Bundle) -> None:
        row = bundle.first
        if row.application is not None:
            self.desk.go(Place("applications", "days", row.application.id))
        elif row.person is not None:
            self.desk.go(Place("people", "person", row.person.id))
        else:
            self.deciding.ask_day(bundle.steps, said(bundle))


def gather_today(store: Store, day: date) -> TodaySheet:
    """The plan seen from a day; runs on the store's thread."""
    from cards.jobs.fresh import is_fresh
    from cards.jobs.plan import agenda

    found = agenda(store, day)
    rows = {row.application.id: row for row in store.applications.rows()}
    undated = tuple(
        Undated(rows[each].application, rows[each].company)
        for each in found.undated
        if each in rows
    )
    return TodaySheet(found, undated, len(rows), is_fresh(store))
