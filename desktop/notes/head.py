"""The head of the writing desk: who the note is for, where it is, and the way to the others."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from desktop.keys import meaning, with_key
from desktop.labels import label
from desktop.look import tokens
from desktop.look.icons import set_icon
from desktop.notes.gather import NoteSheet
from desktop.notes.history import StateButton
from desktop.widgets.buttons import LINK, make_button
from desktop.widgets.labels import ElidedLabel, plain_tip, text_label


class NoteHead(QWidget):
    """Name, company and title, the state, and previous and next."""

    previous = Signal()
    next = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.name = ElidedLabel("", "title")
        self.where = ElidedLabel("", tone="soft")
        self.state = StateButton()
        self.findings = make_button("", LINK)
        self.findings.setToolTip(plain_tip(with_key("mend")))
        self.findings.hide()
        self.place = text_label("", "caption", "soft")
        self.previous_button = step_button("up", "previous_person")
        self.next_button = step_button("down", "next_person")
        self.previous_button.clicked.connect(self.previous)
        self.next_button.clicked.connect(self.next)
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(self.name)
        names.addWidget(self.where)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.GAP_S)
        row.addLayout(names, 1)
        row.addWidget(self.findings)
        row.addWidget(self.state)
        row.addSpacing(tokens.GAP_S)
        row.addWidget(self.place)
        row.addWidget(self.previous_button)
        row.addWidget(self.next_button)
        for part in (self.state, self.place, self.previous_button, self.next_button):
            row.setAlignment(part, Qt.AlignmentFlag.AlignVCenter)

    def show_note(self, sheet: NoteSheet) -> None:
        """Show one note."""
        row = sheet.row
        self.name.setText(row.person.full_name)
        title = sheet.met.title if sheet.met else ""
        company = row.company.name if row.company else ""
        at_work = ", ".join(part for part in (title, company) if part)
        about = label(row.note.occasion)
        both = self.tr("{at_work} · {about}").format(at_work=at_work, about=about)
        self.where.setText(both if at_work else about)
        self.state.show_state(sheet)

    def show_findings(self, count: int) -> None:
        """Say how many things the review found in the note."""
        text = self.tr("%n to look at", "", count)
        self.findings.setText(text)
        self.findings.setAccessibleName(self.tr("%n things to look at", "", count))
        self.findings.setVisible(count > 0)

    def show_place(self, at: int, count: int) -> None:
        """Say where in the list the note is: the ``at``-th (from 1) of ``count``."""
        self.place.setText(self.tr("{at} of {count}").format(at=at, count=count) if at else "")
        self.previous_button.setEnabled(at > 1)
        self.next_button.setEnabled(0 < at < count)


def step_button(icon: str, action: str) -> QToolButton:
    """An arrow that does what a key of ``keys`` does, which its tooltip names."""
    button = QToolButton()
    button.setProperty("kind", "quiet")
    button.setFixedSize(tokens.CONTROL_HEIGHT, tokens.CONTROL_HEIGHT)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.setAccessibleName(meaning(action))
    button.setToolTip(plain_tip(with_key(action)))
    set_icon(button, icon)
    return button
