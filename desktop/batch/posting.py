"""The cards that lie there to be posted, and marking them as mailed."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from cards.jobs.signature import kept_signature
from cards.model.look import Signing
from cards.model.notes import EventKind, NoteRow
from desktop.batch.ticks import TickList
from desktop.desk import Desk
from desktop.keys import key
from desktop.look import tokens
from desktop.models.batch import TickModel
from desktop.notes.happened import DayField
from desktop.widgets.buttons import make_button
from desktop.widgets.labels import plain_tip, text_label, wrapped_label


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
        self.mail_button.setToolTip(plain_tip(key("mailed").toString()))
        self.empty = wrapped_label(
            self.tr("Printed cards wait here until you have posted them."), tone="soft"
        )
        self.to_sign = wrapped_label("")
        self.sign_button = make_button(self.tr("Mark signed"), icon="state-signed")
        self._unsigned: tuple[int, ...] = ()
        self._lay_out()
        self.sign_button.clicked.connect(self.mark_signed)
        desk.signature_changed.connect(self._say_unsigned)
        self.envelopes_button.clicked.connect(self.envelopes_wanted)
        self.mail_button.clicked.connect(self.mark_mailed)
        self.model.ticks_changed.connect(self._count)
        self.show_rows(())

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.GAP_S)
        column.addWidget(self.empty)
        column.addWidget(self._signing())
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

    def _signing(self) -> QWidget:
        self._to_sign = QFrame()
        self._to_sign.setProperty("ground", "sheet")
        row = QHBoxLayout(self._to_sign)
        row.setContentsMargins(tokens.GAP_M, tokens.GAP_S, tokens.GAP_S, tokens.GAP_S)
        row.setSpacing(tokens.GAP_M)
        row.addWidget(self.to_sign, 1)
        row.addWidget(self.sign_button)
        return self._to_sign

    def show_rows(self, rows: tuple[NoteRow, ...]) -> None:
        """Show the cards that are printed or signed."""
        self.model.show_rows(rows, {})
        self._say_unsigned()
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

    def mark_signed(self) -> None:
        """Say that every card that left room is signed today."""
        ids, today = self._unsigned, datetime.now().astimezone().date()
        if not ids:
            return
        said = self.tr("%n cards are signed.", "", len(ids))
        # Focus moves first: Qt loses it when the focused button hides.
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self._desk.store.ask(
            lambda store: store.notes.record(ids, EventKind.SIGNED, today),
            lambda _events: self._desk.say_done(said),
            owner=self,
        )

    def _say_unsigned(self) -> None:
        by_hand = {Signing.ROOM}
        if kept_signature(self._desk.store.folder).signature is None:
            by_hand.add(Signing.MINE)
        self._unsigned = tuple(
            tick.row.note.id
            for tick in self.model.rows()
            if tick.row.state is EventKind.PRINTED and tick.row.note.look.signing in by_hand
        )
        text = self.tr(
            "%n cards leave room for your signature: sign them under the close.",
            "",
            len(self._unsigned),
        )
        self.to_sign.say(text)
        self._to_sign.setVisible(bool(self._unsigned))

    def _count(self) -> None:
        for button in (self.envelopes_button, self.mail_button):
            button.setEnabled(bool(self.model.ticked()))
