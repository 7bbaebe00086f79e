"""The bar over a note that has left the desk: a change begins a new version, the old one stays."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from cards.model.notes import Note
from desktop.labels import label
from desktop.look import tokens
from desktop.notes.gather import NoteSheet
from desktop.when import plain_date
from desktop.widgets.buttons import LINK, make_button
from desktop.widgets.labels import wrapped_label


class VersionBar(QFrame):
    """Says so plainly, and offers to begin the new version or to read an old one."""

    changing = Signal()
    reading = Signal(Note)
    """An earlier version is to be read; its revision says which."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("ground", "sheet")
        self._versions: tuple[Note, ...] = ()
        self._read = 0
        self.said = wrapped_label("")
        self.change_button = make_button(self.tr("Change it"), icon="edit")
        self.change_button.clicked.connect(self.changing)
        self.earlier_button = make_button("", LINK)
        self.earlier_button.clicked.connect(self._turn)
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.GAP_M, tokens.GAP_S, tokens.GAP_M, tokens.GAP_S)
        column.setSpacing(tokens.GAP_S)
        column.addWidget(self.said)
        row = QHBoxLayout()
        row.setSpacing(tokens.GAP_M)
        row.addWidget(self.change_button)
        row.addWidget(self.earlier_button)
        row.addStretch(1)
        column.addLayout(row)

    def show_note(self, sheet: NoteSheet, *, changing: bool) -> None:
        """Show what a change of this note means; nothing for a plain draft."""
        self._versions, self._read = sheet.versions, 0
        sent = sheet.is_sent and not changing
        note, state = sheet.note, label(sheet.row.state)
        if sent:
            day = plain_date(sheet.row.state_on) if sheet.row.state_on else ""
            text = self.tr(
                "{state} on {day}. Changing it begins version {next}; this one stays readable."
            ).format(state=state, day=day, next=note.revision + 1)
        elif sheet.is_sent:
            text = self.tr("Your next word begins version {next}; this one stays readable.").format(
                next=note.revision + 1
            )
        else:
            text = self.tr("This is version {now}.").format(now=note.revision)
        self.said.say(text)
        self.change_button.setVisible(sent)
        self._name_earlier()
        self.setVisible(sheet.is_sent or len(self._versions) > 1)

    def _name_earlier(self) -> None:
        earlier = self._versions[:-1]
        self.earlier_button.setVisible(bool(earlier))
        if self._read:
            text = self.tr("Back to version {number}").format(number=self._versions[-1].revision)
        elif earlier:
            text = self.tr("Read version {number}").format(number=earlier[-1].revision)
        else:
            text = ""
        self.earlier_button.setText(text)
        self.earlier_button.setAccessibleName(text)

    def _turn(self) -> None:
        """To the version before, and from the oldest back to the one of now."""
        numbers = [note.revision for note in self._versions]
        at = numbers.index(self._read) if self._read else len(numbers) - 1
        shown = self._versions[at - 1]
        self._read = 0 if shown is self._versions[-1] else shown.revision
        self._name_after(at - 1)
        self.reading.emit(shown)

    def _name_after(self, at: int) -> None:
        if self._read and at > 0:
            text = self.tr("Read version {number}").format(number=self._versions[at - 1].revision)
            self.earlier_button.setText(text)
            self.earlier_button.setAccessibleName(text)
        else:
            self._name_earlier()
