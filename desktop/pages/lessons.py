"""The Lessons page: what was learned, by day or by skill, and what came of it all."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from cards.jobs.lessons import Learned, all_learned, shown_before
from cards.jobs.telling import Telling, tell
from cards.model.search import Lesson
from desktop.desk import Desk
from desktop.lessons.keeping import Keeping
from desktop.lessons.panel import Coming, LessonPanel
from desktop.lessons.sections import lesson_line
from desktop.lessons.told_view import ToldView
from desktop.look import tokens
from desktop.models.lessons import BY_DAY, BY_SKILL, LessonsModel
from desktop.page import Page
from desktop.pages.no_match import NoMatch, as_searched
from desktop.pages.split import ListAndPanel
from desktop.place import Place
from desktop.widgets.buttons import PRIMARY, make_button
from desktop.widgets.empty import EmptyState
from desktop.widgets.labels import text_label
from desktop.widgets.line_field import SearchBox
from desktop.widgets.rows import RowDelegate, RowList, draw_line, two_lines
from desktop.widgets.segments import Segments

if TYPE_CHECKING:
    from cards.store import Store

LESSONS, TOLD = "lessons", "told"
Found = tuple[tuple[Learned, ...], dict[int, Coming], Telling]


class LessonDelegate(RowDelegate):
    """The lesson above, its skill, day, person and company below."""

    def draw(self, painter: QPainter, box: QRectF, row: object) -> None:
        """Paint one lesson."""
        if not isinstance(row, Learned):
            return
        upper, lower = two_lines(box)
        draw_line(painter, upper, " ".join(row.lesson.text.split()), "body", "ink")
        # With the interview and its day the line would be cut; the panel has them.
        told = lesson_line(row, replace(row.linked, interview=None))
        draw_line(painter, lower, told, "caption", "soft")


class LessonsPage(Page):
    """Two views of the same search: what one keeps from it, and what came of it."""

    def __init__(self, desk: Desk, title: str) -> None:
        super().__init__(desk, title)
        self.model = LessonsModel(self)
        self.list = RowList(title)
        self.list.setModel(self.model)
        self.list.setItemDelegate(LessonDelegate(self.list))
        self.search = SearchBox(self.tr("Search lessons"))
        self.count = text_label("", "caption", "soft")
        self.add_button = make_button(self.tr("Keep a lesson"), PRIMARY, "add")
        views = ((LESSONS, self.tr("Lessons")), (TOLD, self.tr("What came of it")))
        self.views = Segments(self.tr("What to show"), views)
        orders = ((BY_DAY, self.tr("By day")), (BY_SKILL, self.tr("By skill")))
        self.orders = Segments(self.tr("Order"), orders)
        self.panel = LessonPanel(desk)
        self.told = ToldView(desk)
        self.keeping = Keeping(desk, self)
        self._coming: dict[int, Coming] = {}
        self._wanted = 0
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.empty = EmptyState(
            "lessons",
            self.tr("Keep what you learn"),
            self.tr(
                "A sentence after each interview is enough. Before the next one that is like it,"
                " it is shown to you again."
            ),
            self.tr("Keep a lesson"),
            self.tr("Try the sample search"),
        )
        self.split = ListAndPanel(self.search, self.list, self.count, self.panel)
        self.split.column.insertWidget(1, self.orders)
        self.no_match = NoMatch(self.list)
        self.stack = QStackedWidget()
        for view in (self.split, self.empty, self.told):
            self.stack.addWidget(view)
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.GAP_XL, tokens.GAP_L, tokens.GAP_XL, tokens.GAP_L)
        column.setSpacing(tokens.GAP_L)
        head = QHBoxLayout()
        head.setSpacing(tokens.GAP_L)
        head.addStrut(tokens.PRIMARY_HEIGHT)
        head.addWidget(text_label(self.title, "title"))
        self.views.setMaximumWidth(self.views.sizeHint().width())
        head.addWidget(self.views)
        head.addStretch(1)
        head.addWidget(self.add_button)
        column.addLayout(head)
        column.addWidget(self.stack, 1)

    def _connect(self) -> None:
        self.add_button.clicked.connect(self.start_new)
        self.empty.action.clicked.connect(self.start_new)
        self.empty.sample.clicked.connect(self.desk.trying_sample)
        self.views.chosen.connect(lambda _view: self._show_view())
        self.orders.chosen.connect(self._order)
        self.search.textChanged.connect(self._filter)
        self.no_match.button.clicked.connect(self._clear_search)
        self.list.selectionModel().currentChanged.connect(self._chosen)
        self.panel.editing.connect(self._edit)
        self.panel.binning.connect(self._bin)

    @property
    def rows(self) -> int:
        """How many lessons there are."""
        return self.model.total

    def refresh(self, kinds: frozenset[str]) -> None:
        """Read everything anew, as everything is counted here, but for runs and preferences."""
        if not kinds or kinds - {"run", "preference", "sender"}:
            self.desk.store.ask(_gather, self._show, owner=self)

    def show_place(self, place: Place) -> None:
        """Choose a lesson, or turn to what came of it."""
        self.views.choose(TOLD if place.kind == TOLD else LESSONS)
        if place.kind == "lesson":
            self.search.clear()
            self._choose(place.id)

    def place(self) -> Place | None:
        """What came of it, or the lesson chosen."""
        if self.views.value() == TOLD:
            return Place("lessons", TOLD)
        chosen = self.panel.lesson_id
        return Place("lessons", "lesson", chosen) if chosen else None

    def start_new(self) -> None:
        """Ask for a new lesson."""
        self.keeping.ask(Lesson(text=""))

    def bin_chosen(self) -> None:
        """Put the lesson chosen into the bin."""
        if self.list.hasFocus():
            self._bin()

    def filter_field(self) -> QLineEdit | None:
        """The search."""
        return self.search

    def first_focus(self) -> QWidget:
        """The list, or what stands in its place."""
        return self.list if self.model.total else self.add_button

    def panes(self) -> list[QWidget]:
        """Views, search, list, panel."""
        first = self.views.buttons[self.views.value()]
        return [first, self.search, self.list, self.panel.edit_button]

    def _show(self, found: Found) -> None:
        lessons, self._coming, telling = found
        current = self._wanted or self.panel.lesson_id
        self.model.show_rows(lessons)
        self.told.show_telling(telling)
        # Whoever has begun needs no sample to see what this is.
        self.empty.sample.setVisible(telling.overall.is_nothing and not self.desk.sample)
        self._show_view()
        self._choose(current)
        self.filled.emit()

    def _show_view(self) -> None:
        told = self.views.value() == TOLD
        has_lessons = bool(self.model.total)
        self.stack.setCurrentWidget(
            self.told if told else self.split if has_lessons else self.empty
        )
        self.add_button.setVisible(has_lessons and not told)

    def _choose(self, lesson_id: int) -> None:
        at = self.model.row_of(lesson_id)
        if lesson_id and at < 0 and not self.model.total:
            self._wanted = lesson_id
        shown = self.model.rowCount()
        self.count.setText(self.tr("%n lessons", "", shown))
        text = as_searched(self.search.text())
        self.no_match.say(
            self.tr("Nothing matches “{text}”.").format(text=text), self.tr("Clear the search")
        )
        self.no_match.setVisible(bool(text) and not shown)
        if not shown:
            self.panel.show_nothing()
            return
        self._wanted = 0
        index = self.model.index(max(at, 0), 0)
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.list.selectionModel().setCurrentIndex(index, flag)
        self.list.scrollTo(index)
        self._chosen(index)

    def _chosen(self, index: QModelIndex) -> None:
        one = self.model.row_at(index.row()) if index.isValid() else None
        if one is not None:
            self.panel.show_lesson(one, self._coming.get(one.lesson.id, ()))

    def _order(self, order: str) -> None:
        current = self.panel.lesson_id
        self.model.set_order(order)
        self._choose(current)

    def _filter(self, text: str) -> None:
        current = self.panel.lesson_id
        self.model.set_filter(text)
        self._choose(current)

    def _clear_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.search.clear()

    def _edit(self) -> None:
        one = self.model.row_at(self.model.row_of(self.panel.lesson_id))
        if one is not None:
            self.keeping.ask(one.lesson)

    def _bin(self) -> None:
        one = self.model.row_at(self.model.row_of(self.panel.lesson_id))
        if one is not None:
            self.keeping.bin(one.lesson)


def _gather(store: Store) -> Found:
    return all_learned(store), shown_before(store), tell(store)
