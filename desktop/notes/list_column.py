"""The notes at a glance: the list with each note's state, and what narrows it."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cards.model.notes import EventKind, NoteRow
from desktop.labels import STATES, label
from desktop.look import tokens
from desktop.models.notes import NotesFilter, NotesModel, company_of
from desktop.widgets.buttons import LINK, make_button
from desktop.widgets.fields import Choice
from desktop.widgets.labels import text_label
from desktop.widgets.line_field import SearchBox
from desktop.widgets.rows import RowDelegate, RowList, draw_line, line_width, two_lines
from desktop.widgets.state_chip import paint_state_disc, state_tone

_DISC = 14
"""Radius in pixels of the disc with the state's drawing."""
_STATES = tuple(state for state in STATES if state is not EventKind.UNDONE)


class NoteDelegate(RowDelegate):
    """The drawing of where the note is, the person, and below that in words with the company."""

    def __init__(self, parent: QWidget, model: NotesModel) -> None:
        super().__init__(parent)
        self._model = model

    def draw(self, painter: QPainter, box: QRectF, row: object) -> None:
        """Paint one note."""
        if not isinstance(row, NoteRow):
            return
        paint_state_disc(painter, QPointF(box.left() + _DISC, box.center().y()), row.state, _DISC)
        upper, lower = two_lines(box.adjusted(2 * _DISC + tokens.GAP_S, 0, tokens.GAP_S, 0))
        draw_line(painter, upper, row.person.full_name, "strong", "ink")
        state = label(row.state)
        draw_line(painter, lower, state, "caption", state_tone(row.state))
        lower.setLeft(lower.left() + line_width(state, "caption"))
        alike = self._model.alike_to(row)
        told = [(part, "soft") for part in self._told_by(row)]
        for part, tone in [(alike, "warn"), *told] if alike else told:
            # By itself, so that it stands between them in either direction.
            lower.setLeft(lower.left() + tokens.GAP_XS)
            draw_line(painter, lower, "·", "caption", tone)
            lower.setLeft(lower.left() + line_width("·", "caption") + tokens.GAP_XS - 2)
            draw_line(painter, lower, part, "caption", tone)
            lower.setLeft(lower.left() + line_width(part, "caption"))

    def _told_by(self, row: NoteRow) -> list[str]:
        """What tells a note from others: its occasion where one person has several, its company."""
        occasion = label(row.note.occasion) if self._model.has_others(row) else ""
        return [part for part in (occasion, company_of(row)) if part]


class NotesColumn(QWidget):
    """Narrowed by text, application and state; always has a current note while it has any."""

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.model = NotesModel(self)
        self.search = SearchBox(self.tr("Search notes"))
        self.application = Choice()
        self.application.setAccessibleName(self.tr("Application"))
        self.application.setSizeAdjustPolicy(
            Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.application.setMinimumContentsLength(8)
        self.state = Choice([(None, self.tr("Every state"))])
        self.state.setAccessibleName(self.tr("State"))
        for state in _STATES:
            self.state.addItem(label(state), state)
        self.list = RowList(self.tr("Notes"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(NoteDelegate(self.list, self.model))
        self.no_match = make_button(self.tr("No note matches. Show all"), LINK)
        self.count = text_label("", "caption", "soft")
        self._current = 0
        self._wanted = 0
        """A note to choose as soon as it is in the list."""
        self._lay_out()
        self._fill_applications(())
        self._connect()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.GAP_S)
        for part in (self.search, self.application, self.state, self.no_match):
            column.addWidget(part)
        column.addWidget(self.list, 1)
        column.addWidget(self.count)
        self.no_match.hide()
        self.setMinimumWidth(200)

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _text: self._narrow())
        self.application.currentIndexChanged.connect(lambda _at: self._narrow())
        self.state.currentIndexChanged.connect(lambda _at: self._narrow())
        self.no_match.clicked.connect(self.show_all)
        self.list.selectionModel().currentChanged.connect(self._moved)

    @property
    def current(self) -> int:
        """The id of the note chosen, or 0."""
        return self._current

    def show_rows(self, rows: tuple[NoteRow, ...]) -> None:
        """Show what the store holds; the note chosen stays chosen."""
        self._fill_applications(rows)
        self.model.show_rows(rows)
        self._settle()

    def choose(self, note_id: int) -> None:
        """Choose a note; what hides it is cleared."""
        self._wanted = note_id
        if self.model.row_of(note_id) < 0:
            self.show_all()
        self._settle()

    def choose_application(self, application_id: int) -> None:
        """Show the notes of one application, the first of them chosen."""
        self.search.clear()
        self.state.setCurrentIndex(0)
        if self.application.findData(application_id) < 0:
            self.application.addItem("", application_id)
        self.application.set_value(application_id)
        self._current = self._wanted = 0
        self._settle()

    def show_all(self) -> None:
        """Clear what narrows the list."""
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self.search.clear()
        self.application.setCurrentIndex(0)
        self.state.setCurrentIndex(0)

    def step(self, by: int) -> None:
        """Choose the note before (-1) or after (1)."""
        row = self.model.row_at(self.model.row_of(self._current) + by)
        if row is not None:
            self.choose(row.note.id)

    def _fill_applications(self, rows: tuple[NoteRow, ...]) -> None:
        names = {
            row.application.id: f"{company_of(row)}, {row.application.job_title}"
            for row in rows
            if row.application is not None
        }
        wanted = [(0, self.tr("All applications")), *names.items()]
        box = self.application
        if [(box.itemData(i), box.itemText(i)) for i in range(box.count())] == wanted:
            return
        kept = box.value()
        box.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        box.clear()
        for value, text in wanted:
            box.addItem(text, value)
        box.set_value(kept)
        box.blockSignals(False)  # noqa: FBT003 - Qt's own signature
        self._narrow()

    def _narrow(self) -> None:
        self.model.set_filter(
            NotesFilter(
                text=self.search.text(),
                application_id=int(str(self.application.value() or 0)),
                state=None if self.state.value() is None else EventKind(str(self.state.value())),
            )
        )
        self._settle()

    def _settle(self) -> None:
        """Have the note chosen current in the list, or the first one when it is not there."""
        shown = self.model.rowCount()
        self.no_match.setVisible(bool(self.model.total) and not shown)
        self.count.setText(self.tr("%n notes", "", shown))
        if not shown:
            return
        at = self.model.row_of(self._wanted or self._current)
        if at >= 0:
            self._wanted = 0
        else:
            at = self.model.first_to_do()
        index = self.model.index(at, 0)
        if index != self.list.currentIndex():
            select = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.list.selectionModel().setCurrentIndex(index, select)
        self._moved(index)
        self.list.scrollTo(index)

    def _moved(self, index: QModelIndex) -> None:
        row = self.model.row_at(index.row()) if index.isValid() else None
        if row is not None and row.note.id != self._current:
            self._current = row.note.id
            self.chosen.emit(self._current)
