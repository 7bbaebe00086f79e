"""The cards that lie there to be posted, and marking them as mailed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cards.jobs.signature import kept_signature
from cards.model.notes import EventKind, NoteRow
from desktop.batch.checklist import (
    SIGNED,
    Checklist,
    Done,
    Step,
    card_key,
    keep_done,
    steps_of,
)
from desktop.batch.ticks import TickList
from desktop.desk import Desk
from desktop.keys import key
from desktop.look import tokens
from desktop.models.batch import TickModel
from desktop.when import today
from desktop.widgets.announce import announce
from desktop.widgets.buttons import make_button
from desktop.widgets.day_field import DateField
from desktop.widgets.labels import plain_tip, text_label, wrapped_label

if TYPE_CHECKING:
    from cards.store import Store


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
        self.day = DateField(latest=today, named=self.tr("Mailed on"))
        self.wrong_day = wrapped_label("", "caption", "bad")
        self.wrong_day.hide()
        self.envelopes_button = make_button(self.tr("Save envelopes…"), icon="envelope")
        self.mail_button = make_button(self.tr("Mark mailed"))
        self.mail_button.setToolTip(plain_tip(key("mailed").toString()))
        self.empty = wrapped_label(
            self.tr("Printed cards wait here until you have posted them."), tone="soft"
        )
        self.checklist = Checklist()
        self._done: Done = {}
        self._lay_out()
        self.checklist.turned.connect(self._turn)
        desk.signature_changed.connect(self._show_steps)
        self.envelopes_button.clicked.connect(self.envelopes_wanted)
        self.mail_button.clicked.connect(self.mark_mailed)
        self.day.editingFinished.connect(self._weigh_day)
        self.day.changed.connect(lambda: self.wrong_day.isHidden() or self._weigh_day())
        self.model.ticks_changed.connect(self._count)
        self.show_rows(())

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.GAP_S)
        column.addWidget(self.empty)
        column.addWidget(self.list, 1)
        column.addWidget(self.checklist)
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
        column.addWidget(self.wrong_day)
        column.addStretch()

    def show_rows(self, rows: tuple[NoteRow, ...], done: Done | None = None) -> None:
        """Show the cards that are printed or signed, and what is done to them already."""
        self._done = done or {}
        self.model.show_rows(rows, {})
        self.empty.setVisible(not rows)
        self.list.setVisible(bool(rows))
        for part in (self.envelopes_button, self._foot):
            part.setVisible(bool(rows))
        self._count()

    def mark_mailed(self) -> None:
        """Say that the ticked cards were mailed on the day shown."""
        ids = [row.note.id for row in self.model.ticked()]
        if not self._weigh_day():
            self.day.setFocus(Qt.FocusReason.OtherFocusReason)
            return
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

    def _weigh_day(self) -> bool:
        """Say under the day what is wrong with it; whether nothing is."""
        problem = self.day.problem()
        if problem and problem != self.wrong_day.said():
            announce(self.day, problem)
        self.wrong_day.say(problem)
        self.wrong_day.setVisible(bool(problem))
        return not problem

    def steps(self) -> dict[str, Step]:
        """How far the ticked cards are."""
        own = kept_signature(self._desk.store.folder).signature is not None
        return steps_of(self.model.ticked(), self._done, own_signature=own)

    def _turn(self, step: str, done: bool) -> None:
        """Keep a tick for the ticked cards; signing is part of what happened to their notes."""
        now = self.steps()[step]
        if step == SIGNED:
            self._sign(now, done=done)
            return
        cards = [card_key(row) for row in now.cards]
        present = [card_key(tick.row) for tick in self.model.rows()]
        self._desk.store.ask(
            lambda store: keep_done(store, step, cards, present, done=done), owner=self
        )

    def _sign(self, now: Step, *, done: bool) -> None:
        rows = now.left if done else now.done
        ids, day = [row.note.id for row in rows], today()
        said = self.tr("%n cards are signed.", "", len(ids)) if done else self.tr("Taken back.")

        def keep(store: Store) -> None:
            if done:
                store.notes.record(ids, EventKind.SIGNED, day)
            else:
                _take_back(store, ids)

        self._desk.store.ask(keep, lambda _kept: self._desk.say_done(said), owner=self)

    def _show_steps(self) -> None:
        self.checklist.show_steps(self.steps())
        self.checklist.setVisible(bool(self.model.ticked()))

    def _count(self) -> None:
        for button in (self.envelopes_button, self.mail_button):
            button.setEnabled(bool(self.model.ticked()))
        self._show_steps()


def _take_back(store: Store, ids: Sequence[int]) -> None:
    with store.as_one():
        for note_id in ids:
            store.notes.undo_last(note_id, today())
