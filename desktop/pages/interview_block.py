"""One interview in the panel of its application: when, where, and who was met."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from cards.jobs.lessons import Remembered
from cards.model.search import Interview
from desktop.desk import Desk
from desktop.labels import label
from desktop.lessons.sections import remembered_block
from desktop.look import tokens
from desktop.pages.panel import icon_button
from desktop.place import Place
from desktop.when import long_moment
from desktop.widgets.buttons import QUIET, ElidedLink, make_button
from desktop.widgets.chips import STATE_TONES, Chip
from desktop.widgets.labels import ElidedLabel, text_label, wrapped_label

if TYPE_CHECKING:
    from desktop.pages.application_sheet import Talk


class InterviewBlock(QWidget):
    """The head of an interview, and a row for each person met."""

    editing = Signal(int)
    binning = Signal(int)

    def __init__(
        self,
        desk: Desk,
        interview: Interview,
        talks: Sequence[Talk],
        remembered: Sequence[Remembered] = (),
    ) -> None:
        super().__init__()
        self._desk = desk
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.GAP_M)
        column.addLayout(self._head(interview))
        if remembered:
            column.addWidget(remembered_block(remembered))
        for number, talk in enumerate(talks):
            if number:
                rule = QFrame()
                rule.setProperty("ground", "rule")
                column.addWidget(rule)
            column.addLayout(self._row(talk))
        if not talks and not interview.cancelled:
            column.addWidget(text_label(self.tr("Nobody is listed yet."), tone="soft"))

    def _head(self, interview: Interview) -> QHBoxLayout:
        head = QHBoxLayout()
        names = QVBoxLayout()
        names.setSpacing(tokens.GAP_XS)
        kind = QHBoxLayout()
        kind.setSpacing(tokens.GAP_S)
        kind.addWidget(text_label(label(interview.kind), "heading"))
        if interview.cancelled:
            kind.addWidget(Chip(self.tr("Cancelled"), "plain"))
        kind.addStretch(1)
        names.addLayout(kind)
        when = long_moment(interview.starts_at) if interview.starts_at else self.tr("No date")
        parts = [when, interview.zone.replace("_", " ") if interview.starts_at else ""]
        names.addWidget(
            wrapped_label("  ·  ".join(p for p in (*parts, interview.place) if p), tone="soft")
        )
        edit = make_button(self.tr("Edit interview"), QUIET, "edit")
        edit.clicked.connect(lambda: self.editing.emit(interview.id))
        remove = icon_button(self.tr("Move this interview to the bin"), "remove")
        remove.clicked.connect(lambda: self.binning.emit(interview.id))
        head.addLayout(names, 1)
        head.addWidget(edit, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(remove, 0, Qt.AlignmentFlag.AlignTop)
        return head

    def _missing(self, talk: Talk) -> str:
        """What stands in the way of a card or an e-mail to them; "" for nothing."""
        parts = [
            "" if talk.has_address else self.tr("No address"),
            "" if talk.person.email else self.tr("No e-mail"),
        ]
        return "  ·  ".join(part for part in parts if part)

    def _row(self, talk: Talk) -> QVBoxLayout:
        row = QVBoxLayout()
        row.setSpacing(tokens.GAP_XS)
        top = QHBoxLayout()
        top.setSpacing(tokens.GAP_S)
        name = ElidedLink(talk.person.full_name)
        person = Place("people", "person", talk.person.id)
        name.clicked.connect(lambda: self._desk.go(person))
        top.addWidget(name)
        top.addWidget(
            ElidedLabel(talk.title or label(talk.conversation.role), "caption", "soft"), 1
        )
        if talk.note is not None:
            top.addWidget(Chip(label(talk.note.state), STATE_TONES[talk.note.state]))
        row.addLayout(top)
        missing = self._missing(talk)
        if missing:
            row.addWidget(text_label(missing, "caption", "warn"))
        if talk.conversation.talked_about:
            row.addWidget(wrapped_label(talk.conversation.talked_about))
        else:
            asked = self.tr("What did you talk about? Their note needs it.")
            row.addWidget(wrapped_label(asked, tone="hint"))
        if talk.conversation.promised:
            promised = self.tr("You promised: {what}").format(what=talk.conversation.promised)
            row.addWidget(wrapped_label(promised, tone="soft"))
        return row
