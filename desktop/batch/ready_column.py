"""The cards that are ready, in their order: what fits, what does not, and the way to mend it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from cards.jobs.envelope_style import USUAL, EnvelopeStyle
from cards.model.errors import InputError
from cards.model.notes import NoteRow
from cards.model.people import Sender
from cards.words.sentences import split_sentences
from desktop.batch.checks import Check, CheckKey, check_all
from desktop.batch.ticks import TickList
from desktop.desk import Desk
from desktop.keys import key
from desktop.latest import Latest
from desktop.look import tokens
from desktop.look.icons import set_picture
from desktop.models.batch import TickModel, TickRow
from desktop.texts import sentence
from desktop.widgets.buttons import LINK, make_button
from desktop.widgets.labels import plain_tip, text_label, wrapped_label

_FIRST, _MORE = 20, 100
"""Cards looked into at once: at first what a window shows of them, so that it soon knows."""
_PAINTS = 20
"""Milliseconds left for what is known to be painted before more is looked into: two threads that
both want Python wait for each other at every line that is painted."""
_LINES, _LEADING = 4, 1.35
"""How many lines of a reason may stand under the list, and their height in that of the font."""


class ReadyColumn(QWidget):
    """The batch, each card and envelope looked into before anything is made."""

    mending = Signal(TickRow)
    """The person wants to mend what keeps this card or envelope from being made."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._checks: dict[int, tuple[CheckKey, Check]] = {}
        self._left: tuple[NoteRow, ...] = ()
        self._held = False
        self._overtaken: frozenset[int] = frozenset()
        self._saved: frozenset[int] = frozenset()
        self._reason = ""
        self._rows: tuple[NoteRow, ...] = ()
        self._sender, self._style = Sender(), USUAL
        self._mended = -1
        self._latest = Latest(desk, self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PAINTS)
        self._soon.timeout.connect(self._look_on)
        self.model = TickModel(self)
        self.list = TickList(self.tr("Cards ready to print"), self.model)
        self.heading = text_label("", "strong")
        self.heading.setFixedHeight(tokens.CONTROL_HEIGHT)
        self.all_button = make_button(self.tr("Tick all"), LINK)
        self.none_button = make_button(self.tr("Tick none"), LINK)
        self.trouble = wrapped_label("")
        self.mend_button = make_button(self.tr("Fix"))
        self.mend_button.setToolTip(plain_tip(key("mend").toString()))
        self._lay_out()
        self.all_button.clicked.connect(lambda: self.model.set_all(ticked=True))
        self.none_button.clicked.connect(lambda: self.model.set_all(ticked=False))
        self.mend_button.clicked.connect(self.mend_next)
        self.list.activated.connect(self._activated)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._say_trouble())
        self.model.ticks_changed.connect(self._say_trouble)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.GAP_S)
        head = QHBoxLayout()
        head.addWidget(self.heading)
        head.addStretch(1)
        head.addWidget(self.all_button)
        head.addWidget(self.none_button)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        self._bar = QFrame()
        self._bar.setProperty("ground", "sheet")
        row = QHBoxLayout(self._bar)
        row.setContentsMargins(tokens.GAP_M, tokens.GAP_S, tokens.GAP_S, tokens.GAP_S)
        row.setSpacing(tokens.GAP_M)
        picture = QLabel()
        set_picture(picture, "warning", "warn")
        row.addWidget(picture)
        row.addWidget(self.trouble, 1)
        row.addWidget(self.mend_button)
        column.addWidget(self._bar)
        self._bar.hide()

    def show_rows(
        self,
        rows: tuple[NoteRow, ...],
        sender: Sender,
        style: EnvelopeStyle,
        overtaken: frozenset[int] = frozenset(),
        saved: frozenset[int] = frozenset(),
    ) -> None:
        """Show the batch, and look into what has not been looked into yet.

        ``overtaken`` are the notes that still hope for a yes though they have said no, ``saved``
        those in a file of which nobody has said yet how it came out.
        """
        self._overtaken, self._saved = overtaken, saved
        self._rows, self._sender, self._style = rows, sender, style
        known = {row.note.id: self._checks[row.note.id] for row in rows if self._knows(row)}
        self._checks = known
        self._left = tuple(row for row in rows if row.note.id not in known)
        self._show()
        self._soon.start()

    def hold(self, *, on: bool) -> None:
        """Look into no more cards while they are being made, which says the same sooner."""
        self._held = on
        self._soon.start()

    @property
    def settled(self) -> bool:
        """Whether every card has been looked into."""
        return not self._latest.busy and not self._left

    def _knows(self, row: NoteRow) -> bool:
        """Whether just this card has been looked into."""
        asked, _check = self._checks.get(row.note.id, (None, None))
        return asked == (row, self._sender, self._style)

    def _look_on(self) -> None:
        """Look into some more: of a thousand, those on screen need not wait for the last."""
        if self._held or self._latest.busy or not self._left:
            return
        count = _MORE if self._checks else _FIRST
        rows, self._left = self._left[:count], self._left[count:]
        sender, style = self._sender, self._style
        self._latest.ask(lambda: check_all(rows, sender, style), self._take)

    def _take(self, found: dict[CheckKey, Check]) -> None:
        of_now = {row.note.id: (row, self._sender, self._style) for row in self._rows}
        for asked, check in found.items():
            note_id = asked[0].note.id
            if of_now.get(note_id) == asked:
                self._checks[note_id] = (asked, check)
        self._left = tuple(row for row in self._left if not self._knows(row))
        self._show()
        self._soon.start()

    def _show(self) -> None:
        known = {
            note_id: replace(
                check, overtaken=note_id in self._overtaken, saved=note_id in self._saved
            )
            for note_id, (_asked, check) in self._checks.items()
        }
        self.model.show_rows(self._rows, known, self._overtaken)
        count = len(self._rows)
        ready = self.tr("%n cards ready", "", count) if count else self.tr("No card is ready")
        self.heading.setText(ready)
        for button in (self.all_button, self.none_button):
            button.setVisible(len(self._rows) > 1)

    def _troubled(self) -> list[int]:
        rows = self.model.rows()
        return [at for at, row in enumerate(rows) if row.check and not row.check.is_calm]

    def mend_next(self) -> None:
        """Go to what is wrong with the row chosen, or with the next one where anything is."""
        at = self._spoken_of()
        row = self.model.row_at(at)
        if row is not None:
            self.list.setCurrentIndex(self.model.index(at, 0))
            self.mending.emit(row)

    def _spoken_of(self) -> int:
        """The row chosen if there is trouble; else the next, doubts last."""
        rows, here = self.model.rows(), self.list.currentIndex().row()

        def last(at: int) -> tuple[bool, bool, bool, int]:
            return at != here, _ok(rows[at]), at < here, at

        return min(self._troubled(), key=last, default=-1)

    def _activated(self, index: QModelIndex) -> None:
        row = self.model.row_at(index.row())
        if row is not None:
            self.mending.emit(row)

    def _say_trouble(self) -> None:
        row = self.model.row_at(self._spoken_of())
        if row is None or row.check is None:
            if self.mend_button.hasFocus():
                self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            self._bar.hide()
            return
        self._reason = _reason(row.check, row.row.person.full_name)
        self._tell_reason()
        name = self.tr("Fix what is wrong for {name}").format(name=row.row.person.full_name)
        self.mend_button.setAccessibleName(name)
        self._bar.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell the reason anew, whole where there is room."""
        super().resizeEvent(event)
        self._tell_reason()

    def _tell_reason(self) -> None:
        """Say what is wrong; only its first sentence where all of it would hide the list."""
        self.trouble.say(self._with_others(self._reason))
        most = _LINES * self.trouble.fontMetrics().lineSpacing() * _LEADING
        long = self.trouble.heightForWidth(self.trouble.width()) > most
        first = next(iter(split_sentences(self._reason)), "")
        if long:
            self.trouble.say(self._with_others(first))
        self.trouble.setToolTip(plain_tip(self._reason if long else ""))

    def _with_others(self, reason: str) -> str:
        others = len(self._troubled()) - 1
        if others < 1:
            return reason
        return self.tr("{reason} And %n more.", "", others).format(reason=reason)


def _reason(check: Check, name: str) -> str:
    """What keeps the card or its envelope from being made, else what is doubtful about them."""
    if check.card is not None:
        return sentence(check.card)
    if check.envelope is not None:
        return sentence(check.envelope)
    told = (InputError("jobs.overtaken", recipient=name),) if check.overtaken else ()
    return " ".join(map(sentence, (*told, *check.doubts)))


def _ok(row: TickRow) -> bool:
    return row.check is not None and row.check.ok
