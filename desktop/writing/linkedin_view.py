"""A LinkedIn invitation: its text as it will stand there, counted against what LinkedIn takes."""

from __future__ import annotations

import re

from PySide6.QtCore import Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cards.jobs.drafting import LINKEDIN_LIMIT, LINKEDIN_LIMITS, linkedin_limit
from cards.model.notes import EventKind
from desktop.desk import Desk
from desktop.look import tokens
from desktop.notes.gather import NoteSheet
from desktop.web_link import web_link
from desktop.widgets.buttons import LINK, PLAIN, make_button
from desktop.widgets.fields import Choice
from desktop.widgets.labels import ElidedLabel, text_label, wrapped_label
from desktop.writing.reading_text import ReadingText

_PROFILE = re.compile(r"(?:https?://)?(?:[a-z]{2,3}\.)?linkedin\.com/\S+", re.IGNORECASE)


class LinkedInView(QWidget):
    """Shows the invitation of one note."""

    sent = Signal()
    """The person says that they sent it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._sheet: NoteSheet | None = None
        self.to = ElidedLabel("", tone="soft")
        self.text = ReadingText(self.tr("Text of the invitation"))
        self.count = text_label("", "strong")
        self.limit = Choice(
            (
                (LINKEDIN_LIMITS[0], self.tr("of 200, free account")),
                (LINKEDIN_LIMITS[1], self.tr("of 300, paid account")),
            )
        )
        self.limit.setAccessibleName(self.tr("How many characters LinkedIn takes"))
        self.over = wrapped_label("", tone="bad")
        self.copy_button = make_button(self.tr("Copy text"), icon="copy")
        self.open_button = make_button(self.tr("Open their profile"), LINK)
        self.sent_button = make_button(self.tr("Mark as sent"), PLAIN)
        self._lay_out()
        self.copy_button.clicked.connect(self._copy)
        self.open_button.clicked.connect(self._open)
        self.sent_button.clicked.connect(self.sent)
        self.limit.activated.connect(lambda _at: self._keep_limit())
        desk.store.ask(linkedin_limit, self._show_limit, owner=self)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.GAP_S)
        head = QHBoxLayout()
        head.addWidget(self.to, 1)
        head.addWidget(self.open_button)
        column.addLayout(head)
        column.addWidget(self.text, 1)
        counted = QHBoxLayout()
        counted.setSpacing(tokens.GAP_S)
        counted.addWidget(self.count)
        counted.addWidget(self.limit)
        counted.addStretch(1)
        column.addLayout(counted)
        column.addWidget(self.over)
        row = QHBoxLayout()
        row.setSpacing(tokens.GAP_S)
        row.addWidget(self.copy_button)
        row.addStretch(1)
        row.addWidget(self.sent_button)
        column.addLayout(row)

    def show_note(self, sheet: NoteSheet, text: str) -> None:
        """Show the invitation of a note with the text as it is typed now."""
        self._sheet = sheet
        person = sheet.row.person
        self.to.setText(self.tr("To {name} on LinkedIn").format(name=person.full_name))
        self.open_button.setVisible(_PROFILE.fullmatch(person.linkedin.strip()) is not None)
        self.sent_button.setVisible(sheet.row.state is not EventKind.EMAILED)
        self.show_text(text)

    def show_text(self, text: str) -> None:
        """Show what is typed, and count it."""
        self.text.show_text(text)
        self._count()

    def _count(self) -> None:
        count = len(self.text.toPlainText().strip())
        most = int(str(self.limit.value()))
        self.count.setText(self.tr("%n characters", "", count))
        over = count - most
        said = self.tr("%n characters too many for LinkedIn.", "", over) if over > 0 else ""
        self.over.say(said)
        self.over.setVisible(bool(said))

    def _show_limit(self, limit: int) -> None:
        self.limit.set_value(limit)
        self._count()

    def _keep_limit(self) -> None:
        limit = str(self.limit.value())
        self._desk.store.ask(lambda store: store.set_preference(LINKEDIN_LIMIT, limit), owner=self)
        self._count()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText().strip())
        self._desk.say(self.tr("Copied."))

    def _open(self) -> None:
        if self._sheet is not None:
            link = self._sheet.row.person.linkedin.strip()
            page = web_link(link)
            if page is None:
                self._desk.say(self.tr("{link} is no page that a browser opens.").format(link=link))
            elif not QDesktopServices.openUrl(page):
                self._desk.say(self.tr("No browser was found that opens {link}.").format(link=link))
