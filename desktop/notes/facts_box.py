"""What one knows of the person while writing: what was talked about and what was promised."""

from __future__ import annotations

from textwrap import shorten

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cards.model.search import Conversation
from desktop.look import tokens
from desktop.notes.gather import NoteSheet
from desktop.when import plain_date
from desktop.widgets.buttons import LINK, make_button
from desktop.widgets.labels import ElidedLabel, plain_tip, wrapped_label

_MOST = 110
"""Letters shown of what was talked about; the text below needs the room, a tip has the rest."""


class FactsBox(QWidget):
    """The facts beside the text; hidden where there are none."""

    editing = Signal()
    """What was talked about is to be written down, or changed."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, tokens.GAP_XS)
        column.setSpacing(2)
        self.heading = ElidedLabel("", "caption", "soft")
        self.talked_about = wrapped_label("")
        self.in_brief = ElidedLabel("")
        self._brief = False
        self.others = ElidedLabel("", tone="soft")
        self.edit_button = make_button(self.tr("Edit"), LINK)
        self.edit_button.setAccessibleName(self.tr("Edit what you talked about"))
        self.edit_button.clicked.connect(self.editing)
        head = QHBoxLayout()
        head.addWidget(self.heading, 1)
        head.addWidget(self.edit_button)
        column.addLayout(head)
        for part in (self.talked_about, self.in_brief, self.others):
            column.addWidget(part)

    def show_note(self, sheet: NoteSheet) -> None:
        """Show what is known of the talk the note is about."""
        met = sheet.met
        self.setVisible(met is not None)
        if met is None:
            return
        started = met.interview.starts_at
        if started is not None:
            heading = self.tr("Talked about on {day}").format(day=plain_date(started.date()))
        else:
            heading = self.tr("Talked about")
        self.heading.setText(heading)
        talk = met.conversation
        missing = self.tr("Nothing written down yet. One thing you remember makes the note theirs.")
        told = talk.talked_about or missing
        self.talked_about.say(shorten(told, _MOST, placeholder="…"))
        self.talked_about.setToolTip(plain_tip(talk.talked_about))
        self.in_brief.setText(" ".join(told.split()))
        self._show_told()
        said = self._others(talk)
        self.others.setText("  ·  ".join(said))
        self.others.setToolTip(plain_tip("\n".join(said)))
        self.others.setVisible(bool(said))

    def be_brief(self, *, brief: bool) -> None:
        """Tell of the talk in one line: the text below needs the room."""
        self._brief = brief
        self._show_told()

    def _show_told(self) -> None:
        self.talked_about.setVisible(not self._brief)
        self.in_brief.setVisible(self._brief)

    def _others(self, talk: Conversation) -> list[str]:
        """What else there is to say; one line shows it, as the text needs the room."""
        said = "; ".join(line.strip() for line in talk.want_to_say.splitlines() if line.strip())
        lines = (
            (self.tr("You promised: {what}"), talk.promised),
            (self.tr("You admired: {what}"), talk.admired),
            (self.tr("You bring: {what}"), talk.i_bring),
            (self.tr("You want to say: {what}"), said),
        )
        return [line.format(what=what) for line, what in lines if what]
