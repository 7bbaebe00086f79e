"""What one can do for a card that has no address: four ways on, none of them a dead end."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from cards.jobs.facts import bring_by_hand, is_by_hand
from cards.layout.stocks import find_stock
from desktop.desk import Desk
from desktop.dialogs.company import CompanyDialog
from desktop.dialogs.person import PersonDialog
from desktop.look import tokens
from desktop.notes.gather import NoteSheet
from desktop.widgets.buttons import ElidedLink, make_button
from desktop.widgets.labels import wrapped_label

_LEAST = 144
"""Pixels: a sentence, the button, and two rows of links."""


class NoAddress(QFrame):
    """Stands where the envelope would, while there is none."""

    by_email = Signal()
    """The same thanks are to go by e-mail."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("ground", "sheet")
        self._desk = desk
        self._sheet: NoteSheet | None = None
        self.said = wrapped_label("", "strong")
        self.hint = wrapped_label("", tone="soft")
        self.add_button = make_button(self.tr("Add their address"), icon="add")
        self.company_link = ElidedLink(self.tr("Use their company’s address…"))
        self.email_link = ElidedLink(self.tr("By e-mail instead"))
        self.hand_link = ElidedLink(self.tr("Bring it to reception"))
        self.post_link = ElidedLink(self.tr("Post it after all"))
        self._lay_out()
        self.add_button.clicked.connect(self._ask_person)
        self.company_link.clicked.connect(self._ask_company)
        self.email_link.clicked.connect(self.by_email)
        self.hand_link.clicked.connect(lambda: self._bring(by_hand=True))
        self.post_link.clicked.connect(lambda: self._bring(by_hand=False))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.GAP_L, tokens.GAP_S, tokens.GAP_L, tokens.GAP_S)
        column.setSpacing(tokens.GAP_XS)
        column.addStretch(1)
        middle = Qt.AlignmentFlag.AlignHCenter
        for text in (self.said, self.hint):
            text.setAlignment(middle)
            column.addWidget(text)
        column.addSpacing(tokens.GAP_XS)
        for way in (self.add_button, self.company_link):
            column.addWidget(way, 0, middle)
        others = QHBoxLayout()
        others.setSpacing(tokens.GAP_L)
        others.addStretch(1)
        for way in (self.email_link, self.hand_link, self.post_link):
            others.addWidget(way)
        others.addStretch(1)
        column.addLayout(others)
        column.addStretch(1)

    def minimumSizeHint(self) -> QSize:
        """Room for the ways; wrapped texts claim more than they take while their width is open."""
        return QSize(super().minimumSizeHint().width(), _LEAST)

    def show_note(self, sheet: NoteSheet) -> None:
        """Say why a note has no envelope, and what can be done."""
        self._sheet = sheet
        row = sheet.row
        by_hand = is_by_hand(row.note)
        lacking = bool(find_stock(row.note.look.stock).envelope) and not by_hand
        name = row.person.full_name
        if by_hand:
            said = self.tr("You bring this card to reception, so it needs no envelope.")
        elif lacking:
            said = self.tr("{name} has no address yet.").format(name=name)
        else:
            said = self.tr("This card is posted without an envelope.")
        self.said.say(said)
        self.hint.say(self.tr("An envelope needs a street and a city.") if lacking else "")
        self.hint.setVisible(lacking)
        self.add_button.setVisible(lacking)
        self.company_link.setVisible(lacking and row.company is not None)
        self.email_link.setVisible(lacking)
        self.hand_link.setVisible(lacking)
        self.post_link.setVisible(by_hand)

    def _ask_person(self) -> None:
        if self._sheet is None:
            return
        person = self._sheet.row.person
        said = self.tr("{name} is saved.").format(name=person.full_name)
        PersonDialog.ask(
            self._desk,
            self,
            person.id,
            lambda saved: self._desk.say_done(said, saved.changed),
        )

    def _ask_company(self) -> None:
        company = self._sheet.row.company if self._sheet else None
        if company is None:
            return
        said = self.tr("{name} is saved.").format(name=company.name)
        CompanyDialog.ask(
            self._desk,
            self,
            company,
            lambda saved: self._desk.say_done(said, saved.changed),
        )

    def _bring(self, *, by_hand: bool) -> None:
        if self._sheet is None:
            return
        note_id = self._sheet.note.id
        said = self.tr("No envelope: you bring it.") if by_hand else self.tr("It goes by post.")
        # Focus moves first: Qt loses it when the focused link hides.
        self.window().setFocus()
        self._desk.store.ask(
            lambda store: bring_by_hand(store, note_id, by_hand=by_hand),
            lambda _note: self._desk.say_done(said),
            owner=self,
        )
