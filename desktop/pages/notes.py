"""The Notes page, the writing desk: every note and where it is, its text and its card."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import (
    QLineEdit,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from cards.jobs.likeness import alike_to
from cards.jobs.notes import give_look
from cards.model.look import Look
from cards.model.notes import EventKind, NoteRow
from desktop.desk import Desk, ToastAction
from desktop.keys import key
from desktop.latest import Latest
from desktop.look import tokens
from desktop.models.notes import Onward
from desktop.notes.gather import LEFT_THE_DESK
from desktop.notes.list_column import NotesColumn
from desktop.notes.panel import NotePanel
from desktop.page import PLOT, WRITE_OVER, Page
from desktop.place import Place
from desktop.widgets.buttons import make_button
from desktop.widgets.empty import EmptyState
from desktop.widgets.flow import Flow
from desktop.widgets.labels import text_label

_KINDS = frozenset({"note", "person", "company", "application", "interview", "affiliation"})
_KINDS_OF_DESK = _KINDS | {"sender", "conversation", "dismissal", "preference"}


class NotesPage(Page):
    """Every note, and one of them to write."""

    def __init__(self, desk: Desk, title: str) -> None:
        super().__init__(desk, title)
        self.column = NotesColumn()
        self.panel = NotePanel(desk)
        self._wanted: Place | None = None
        self._fetched = False
        self._comparing = Latest(desk, self)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.empty = EmptyState(
            "notes",
            self.tr("No notes yet"),
            self.tr(
                "Add an interview to an application, with the people you met: then one button"
                " writes a note for each of them."
            ),
            self.tr("Go to applications"),
            "" if self.desk.sample else self.tr("Try the sample search"),
        )
        # From the outside in: Qt styles all that is in a widget anew when that is put elsewhere.
        self.stack = QStackedWidget()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.stack)
        full = QWidget()
        for view in (QWidget(), full, self.empty):
            self.stack.addWidget(view)
        column = QVBoxLayout(full)
        column.setContentsMargins(tokens.GAP_XL, tokens.GAP_L, tokens.GAP_XL, tokens.GAP_L)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(tokens.GAP_XL)
        column.addWidget(split, 1)
        left = QWidget()
        inside = QVBoxLayout(left)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(tokens.GAP_M)
        self.new_button = make_button(self.tr("New note"), icon="add")
        inside.addLayout(Flow(text_label(self.title, "title"), self.new_button, left=1))
        inside.addWidget(self.column, 1)
        split.addWidget(left)
        split.addWidget(self.panel)
        split.setStretchFactor(0, 0)
        split.setStretchFactor(1, 1)
        split.setSizes([256, 776])

    def _connect(self) -> None:
        self.column.chosen.connect(self._chosen)
        self.new_button.clicked.connect(self.start_new)
        self.panel.head.previous.connect(lambda: self.column.step(-1))
        self.panel.head.next.connect(lambda: self.column.step(1))
        self.panel.ready.connect(lambda _note: self.ready())
        self.panel.review.needless.connect(self._bin)
        self.panel.look_for_all.connect(self._look_for_all)
        self.panel.shown.connect(lambda _note: self._say_place())
        self.empty.action.clicked.connect(lambda: self.desk.go(Place("applications")))
        self.empty.sample.clicked.connect(self.desk.trying_sample)
        QShortcut(key("ready"), self, self.ready)
        QShortcut(key("next_person"), self, lambda: self.column.step(1))
        QShortcut(key("previous_person"), self, lambda: self.column.step(-1))
        QShortcut(key("mend"), self, self.panel.review.next)
        QShortcut(key("mend_back"), self, self.panel.review.back)
        QShortcut(key("mend_now"), self, self.panel.review.mend_current)
        QShortcut(key("mailed"), self, lambda: self.panel.record(EventKind.MAILED))

    @property
    def rows(self) -> int:
        """How many notes there are under the filter."""
        return self.column.model.rowCount()

    def refresh(self, kinds: frozenset[str]) -> None:
        """Read the notes anew, and the one on the desk."""
        if not kinds or kinds & _KINDS_OF_DESK:
            self.desk.store.ask(lambda store: store.notes.rows(), self._show, owner=self)

    def show_place(self, place: Place) -> None:
        """Show one note, or the notes of one application."""
        self._wanted = place
        if self._fetched:
            self._go_to_wanted()

    def place(self) -> Place | None:
        """The note on the desk."""
        chosen = self.panel.note_id
        return Place("notes", "note", chosen) if chosen else None

    def filter_field(self) -> QLineEdit | None:
        """The search over the list."""
        return self.column.search

    def first_focus(self) -> QWidget | None:
        """The list."""
        return self.column.list

    def panes(self) -> list[QWidget]:
        """List, text, card."""
        views = self.panel.side.views
        return [self.column.list, self.panel.editor, views.buttons[views.value()]]

    def doings(self) -> dict[str, Callable[[], None]]:
        """What a real pen can do with the note on the desk."""
        panel = self.panel
        if panel.sheet is None:
            return {}
        return {PLOT: panel.save_for_plotter, WRITE_OVER: panel.print_to_write_over}

    def start_new(self) -> None:
        """Ask for a new note."""
        from desktop.writing.ask import write_for

        write_for(self.desk, self)

    def bin_chosen(self) -> None:
        """Put the note chosen into the bin."""
        if self.column.list.hasFocus():
            self._bin()

    def _bin(self) -> None:
        row = self.column.model.row_at(self.column.model.row_of(self.column.current))
        if row is None:
            return
        said = self.tr("The note for {name} is in the bin.").format(name=row.person.full_name)
        self.panel.editor.save()
        self.desk.store.ask(
            lambda store: store.notes.bin(row.note.id),
            lambda _nothing: self.desk.say_done(said),
            owner=self,
        )

    def ready(self) -> None:
        """The note is as it should be: say so, and go to the next one that is still a draft."""
        panel = self.panel
        note_id = panel.note_id
        if panel.sheet is None or panel.sheet.note.id != note_id:
            return  # it is still being read
        upcoming = self.column.model.next_drafted(note_id)
        way = self.column.model.onward(note_id)
        if not panel.is_draft:
            self._go_on(upcoming, print_next=way is Onward.PRINT)
            return
        if not panel.fit.fits:
            panel.editor.setFocus(Qt.FocusReason.OtherFocusReason)
            self.desk.say(self.tr("The card cannot be made like this; see below the text."))
            return
        if not panel.review.are_told():
            said = self.tr("%n errors are left in this note.", "", len(panel.review.errors))
            self.desk.say(said, ToastAction(self.tr("Ready all the same"), self.ready))
            return
        panel.editor.save()
        today = datetime.now().astimezone().date()
        self.desk.store.ask(
            lambda store: store.notes.record([note_id], EventKind.APPROVED, today),
            lambda _events: self._go_on(upcoming, print_next=way is Onward.READY_PRINT),
            owner=self,
        )

    def _go_on(self, upcoming: int, *, print_next: bool) -> None:
        if upcoming:
            self.column.choose(upcoming)
            self.panel.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        elif print_next:
            self.desk.go(Place("print"))
        else:
            self.desk.say(self.tr("No draft is left in this list."))

    def _show(self, rows: tuple[NoteRow, ...]) -> None:
        self.stack.setCurrentIndex(1 if rows else 2)
        self._fetched = True
        current = self.column.current
        self.column.show_rows(rows)
        self._comparing.ask(lambda: alike_to(rows), self.column.model.show_alike)
        self._go_to_wanted()
        if not rows:
            self.panel.show_nothing()
        elif current == self.column.current and current:
            self._chosen(current)
        self.filled.emit()

    def _go_to_wanted(self) -> None:
        place, self._wanted = self._wanted, None
        if place is not None and place.kind in {"note", "email"}:
            self.column.choose(place.id)
            if place.kind == "email":
                self.panel.side.show_email()
        elif place is not None and place.kind == "application":
            self.column.choose_application(place.id)

    def _chosen(self, note_id: int) -> None:
        self.panel.others = len(self._like(note_id)) - 1
        self.panel.show_note(note_id)
        self._say_place()

    def _say_place(self) -> None:
        model = self.column.model
        self.panel.head.show_place(model.row_of(self.panel.note_id) + 1, model.rowCount())
        self.panel.foot.show_way(model.onward(self.panel.note_id))

    def _like(self, note_id: int) -> list[NoteRow]:
        """The notes of the same application that have not left the desk."""
        rows = self.column.model.all_rows()
        mine = next((row for row in rows if row.note.id == note_id), None)
        if mine is None or mine.note.application_id is None:
            return []
        return [
            row
            for row in rows
            if row.note.application_id == mine.note.application_id
            and row.state not in LEFT_THE_DESK
        ]

    def _look_for_all(self, note_id: int, look: Look) -> None:
        ids = [row.note.id for row in self._like(note_id)]
        self.panel.editor.save()
        self.desk.store.ask(
            lambda store: give_look(store, ids, look),
            lambda notes: self.desk.say_done(
                self.tr("%n notes now look like this", "", len(notes))
            ),
            owner=self,
        )
