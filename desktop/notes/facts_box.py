"""What one knows of the person while writing: what was talked about and what was promised."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.look import tokens
from desktop.notes.gather import NoteSheet
from desktop.when import plain_date
from desktop.widgets.labels import text_label, wrapped_label


class FactsBox(QWidget):
    """The facts beside the text; hidden where there are none."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, tokens.GAP_XS)
        column.setSpacing(2)
        self.heading = text_label("", "caption", "soft")
        self.talked_about = wrapped_label("")
        self.promised = wrapped_label("", tone="soft")
        for part in (self.heading, self.talked_about, self.promised):
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
        self.talked_about.say(talk.talked_about or self.tr("Nothing written down yet."))
        self.promised.say(self.tr("You promised: {what}").format(what=talk.promised))
        self.promised.setVisible(bool(talk.promised))
