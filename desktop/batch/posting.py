"""The cards that lie there to be posted, and marking them as mailed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cards.model.notes import EventKind, NoteRow
from desktop.batch.ticks import TickList
from desktop.desk import Desk
from desktop.keys import key
from desktop.look import tokens
from desktop.models.batch import TickModel
from desktop.notes.happened import DayField
from desktop.widgets.buttons import make_button
from desktop.widgets.labels import text_label, wrapped_label


class Posting(QWidget):
    """Ticks, a day, and one button; only the person knows what was mailed."""

    envelopes_wanted = Signal()
    """The envelopes of the ticked cards are to be saved."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.model = TickModel(self)
        self.list = TickList(self.tr("Cards to post"), self.model)
        self.list.setMinimumHeight(2 * tokens.TALL_ROW_HEIGHT)
        self.day = DayField()
        self.day.setAccessibleName(self.tr("Mailed on"))
        self.envelopes_button = make_button(self.tr("Save envelopes as PDF…"), icon="envelope")
        self.mail_button = make_button(self.tr("Mark mailed"), icon="state-mailed")
        self.mail_button.setToolTip(key("mailed").toString())
        self.empty = wrapped_label(
            self.tr("Printed cards wait here until you have posted them."), tone="soft"
        )
        self._lay_out()
        self.envelopes_button.clicked.connect(self.envelopes_wanted)
        self.mail_button.clicked.connect(self.mark_mailed)
        self.model.ticks_changed.connect(self._count)
        self.show_rows(())

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.GAP_S)
        column.addWidget(self.empty)
        column.addWidget(self.list, 1)
        self._foot = QWidget()
        row = QHBoxLayout(self._foot)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.GAP_S)
        row.addWidget(text_label(self.tr("Mailed on"), tone="soft"))
        row.addWidget(self.day)
        row.addStretch(1)
        row.addWidget(self.mail_button)
        column.addWidget(self.envelopes_button, 0, Qt.AlignmentFlag.AlignRight)
        column.addWidget(self._foot)
        column.addStretch()

    def show_rows(self, rows: tuple[NoteRow, ...]) -> None:
        """Show the cards that are printed or signed."""
        self.model.show_rows(rows, {})
        self.empty.setVisible(not rows)
        self.list.setVisible(bool(rows))
        for part in (self.envelopes_button, self._foot):
            part.setVisible(bool(rows))
        self._count()

    def mark_mailed(self) -> None:
        """Say that the ticked cards were mailed on the day shown."""
        ids = [row.note.id for row in self.model.ticked()]
        if not ids:
            return
        day = self.day.value()
        said = self.tr("%n cards are mailed.", "", len(ids))
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self._desk.store.ask(
            lambda store: store.notes.record(ids, EventKind.MAILED, day),
            lambda _events: self._desk.say_done(said),
            owner=self,
        )

    def _count(self) -> None:
        for button in (self.envelopes_button, self.mail_button):
            button.setEnabled(bool(self.model.ticked()))
