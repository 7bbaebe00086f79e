"""What else a note may say of a talk: what was admired, what one brings and wants to say.

It lies behind *More*, open where something of it is written already.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cards.model.search import Conversation
from desktop.look import tokens
from desktop.widgets.buttons import LINK, make_button
from desktop.widgets.form import FormField
from desktop.widgets.labels import text_label
from desktop.widgets.line_field import TextField

SAYINGS = 3
"""As many things as a note can hold beside the talk."""


class MoreOfTalk(QWidget):
    """A link, and the fields below it once it was pressed."""

    opened = Signal()

    def __init__(self, talk: Conversation) -> None:
        super().__init__()
        self.link = make_button(self.tr("More: what you admired, bring, want to say"), LINK)
        self.admired = TextField(talk.admired)
        self.admired.setPlaceholderText(self.tr("how calmly the kitchen works at noon"))
        self.i_bring = TextField(talk.i_bring)
        self.i_bring.setPlaceholderText(self.tr("ten years of baking for hotels"))
        lines = [line.strip() for line in talk.want_to_say.splitlines() if line.strip()]
        kept = [*lines[:SAYINGS], *[""] * (SAYINGS - len(lines))]
        self.sayings = [TextField(line) for line in kept]
        self._left_over = lines[SAYINGS:]
        self._lay_out()
        self.link.clicked.connect(self._open)
        if any((talk.admired, talk.i_bring, lines)):
            self._show_fields()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.GAP_S)
        column.addWidget(self.link, 0, Qt.AlignmentFlag.AlignLeft)
        self.body = QWidget()
        inside = QVBoxLayout(self.body)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(tokens.GAP_M)
        inside.addWidget(FormField(self.tr("What you admired"), self.admired))
        inside.addWidget(FormField(self.tr("What you would bring to their work"), self.i_bring))
        said = QVBoxLayout()
        said.setSpacing(tokens.GAP_XS)
        said.addWidget(text_label(self.tr("Up to three things you want to say"), tone="soft"))
        for number, field in enumerate(self.sayings, start=1):
            name = self.tr("Want to say, {number} of {most}")
            field.setAccessibleName(name.format(number=number, most=SAYINGS))
            said.addWidget(field)
        inside.addLayout(said)
        column.addWidget(self.body)
        self.body.hide()

    def put_into(self, talk: Conversation) -> Conversation:
        """The conversation with what is typed."""
        lines = [field.value() for field in self.sayings]
        return replace(
            talk,
            admired=self.admired.value(),
            i_bring=self.i_bring.value(),
            want_to_say="\n".join(line for line in [*lines, *self._left_over] if line),
        )

    def in_order(self) -> tuple[QWidget, ...]:
        """What Tab goes through."""
        return (self.link, self.admired, self.i_bring, *self.sayings)

    def _open(self) -> None:
        # Focus moves once the field shows, and before its link hides.
        self.body.show()
        self.admired.setFocus(Qt.FocusReason.OtherFocusReason)
        self.link.hide()
        self.opened.emit()

    def _show_fields(self) -> None:
        self.link.hide()
        self.body.show()
