"""A note as an e-mail: subject and text to copy, to open in the mail program, or to save.

Beside a card it is the same thanks in other words; of a note that is an e-mail it is the note.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cards.jobs.mail_links import mailto_link
from cards.model.notes import Channel, EventKind, NoteRow
from cards.model.people import Sender
from cards.model.words import Draft
from desktop.desk import Desk
from desktop.files import ask_where
from desktop.look import tokens
from desktop.texts import sentence
from desktop.widgets.buttons import LINK, ElidedButton, make_button
from desktop.widgets.flow import Flow
from desktop.widgets.labels import ElidedLabel, text_label, wrapped_label
from desktop.work import Progress, Task
from desktop.writing.reading_text import ReadingText
from desktop.writing.subject import SubjectField

if TYPE_CHECKING:
    from cards.store import Store


@dataclass(frozen=True, slots=True)
class Email:
    """An e-mail with whom it goes to and who sends it."""

    draft: Draft
    row: NoteRow
    sender: Sender


def gather_email(store: Store, note_id: int) -> Email:
    """The e-mail that goes with a note, unlike those to the others of its application.

    Runs on the store's thread; raises what ``email_drafts`` raises.
    """
    from cards.jobs.emails import email_drafts

    note = store.notes.get(note_id)
    rows = [
        row for row in store.notes.rows(note.application_id) if row.note.occasion is note.occasion
    ]
    at = [row.note.id for row in rows].index(note_id)
    return Email(email_drafts(store, rows)[at], rows[at], store.sender())


class EmailView(QWidget):
    """Shows the e-mail of one note."""

    sent = Signal()
    """The person says that they sent it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._note_id = 0
        self._email: Email | None = None
        self.to = ElidedLabel("", tone="soft")
        self.subject = SubjectField(desk)
        self.subject.textChanged.connect(self._subject_typed)
        self.subject_text = ReadingText(self.tr("Subject of the e-mail"), line=True)
        self.body = ReadingText(self.tr("Text of the e-mail"))
        self.reason = wrapped_label("", tone="warn")
        self.copy_subject = make_button(self.tr("Copy subject"), LINK)
        self.open_button = ElidedButton(self.tr("Open in mail program"), icon="mail")
        self.sent_button = make_button(self.tr("Mark as sent"))
        self.copy_button = make_button(self.tr("Copy text"), LINK)
        self.save_button = make_button(self.tr("Save draft…"), LINK)
        self.save_button.setToolTip(self.tr("A file that mail programs open as a draft (.eml)"))
        self._lay_out()
        self.copy_subject.clicked.connect(lambda: self._copy(self.subject.text()))
        self.copy_button.clicked.connect(lambda: self._copy(self.body.toPlainText()))
        self.save_button.clicked.connect(self._ask_where)
        self.open_button.clicked.connect(self._open)
        self.sent_button.clicked.connect(self.sent)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.GAP_S)
        column.addWidget(self.to)
        column.addWidget(self.reason)
        head = QHBoxLayout()
        head.addWidget(text_label(self.tr("Subject"), tone="soft"))
        head.addStretch(1)
        head.addWidget(self.copy_subject)
        column.addLayout(head)
        column.addWidget(self.subject)
        column.addWidget(self.subject_text)
        text = text_label(self.tr("Text"), tone="soft")
        column.addLayout(Flow(text, self.save_button, self.copy_button, left=1, gap=tokens.GAP_M))
        column.addWidget(self.body, 1)
        column.addLayout(Flow(self.open_button, self.sent_button, left=1))

    def show_note(self, note_id: int) -> None:
        """Write the e-mail of a note and show it."""
        self._note_id = note_id
        self._desk.store.ask(
            lambda store: gather_email(store, note_id), self._show, owner=self, failed=self._refuse
        )

    def show_text(self, text: str) -> None:
        """Show what is typed, where the note is the e-mail."""
        email = self._email
        if email is not None and _is_email(email.row) and email.draft.text != text:
            self._email = replace(email, draft=replace(email.draft, text=text))
            self.body.show_text(text)

    def set_free(self, *, free: bool) -> None:
        """Let the subject of an e-mail be changed, or only read."""
        self.subject.set_free(free=free)

    def _show(self, email: Email) -> None:
        if email.row.note.id != self._note_id:
            return
        self._email = email
        person = email.row.person
        if person.email:
            to = self.tr("To {name}, {email}").format(name=person.full_name, email=person.email)
        else:
            to = self.tr("To {name}, no e-mail address yet").format(name=person.full_name)
        self.to.setText(to)
        self.reason.say("")
        self.reason.hide()
        own = _is_email(email.row)
        self.subject.show_subject(email.draft.subject, email.row.note, own=own)
        self.subject.setVisible(own)
        self.subject_text.show_text(email.draft.subject)
        self.subject_text.setVisible(not own)
        self.body.show_text(email.draft.text)
        self.sent_button.setVisible(email.row.state is not EventKind.EMAILED)
        self._enable(enabled=True)

    def _subject_typed(self, subject: str) -> None:
        if self._email is not None and not self.subject.isReadOnly():
            draft = replace(self._email.draft, subject=subject.strip())
            self._email = replace(self._email, draft=draft)

    def _refuse(self, error: Exception) -> None:
        self._email = None
        self.to.clear()
        self.subject.clear()
        self.subject_text.clear()
        self.body.clear()
        self.reason.say(sentence(error))
        self.reason.show()
        self._enable(enabled=False)

    def _enable(self, *, enabled: bool) -> None:
        for button in (
            self.copy_subject,
            self.copy_button,
            self.save_button,
            self.open_button,
            self.sent_button,
        ):
            button.setEnabled(enabled)

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._desk.say(self.tr("Copied."))

    def _open(self) -> None:
        email = self._email
        if email is None:
            return
        link = QUrl.fromEncoded(mailto_link(email.draft, email.row.person.email).encode())
        if not QDesktopServices.openUrl(link):
            self._desk.say(self.tr("No mail program was found. Copy the text, or save a draft."))

    def _ask_where(self) -> None:
        from cards.files import safe_file_name

        email = self._email
        if email is None:
            return
        name = f"{safe_file_name(email.row.person.full_name)}.eml"
        kind = self.tr("E-mail drafts (*.eml)")
        title = self.tr("Save the e-mail as a draft")
        ask_where(self._desk, self, title, name, kind, lambda path: self._save(email, path))

    def _save(self, email: Email, path: Path) -> None:
        def write(_progress: Progress) -> None:
            from cards.files import write_whole
            from cards.jobs.emails import message

            write_whole(path, message(email.draft, email.row, email.sender))

        task = Task(write)
        said = self.tr("Saved as {name}.").format(name=path.name)
        task.succeeded.connect(lambda _nothing: self._desk.say(said))
        task.failed.connect(self._desk.complain)
        task.ended.connect(task.deleteLater)
        self._desk.start(task)


def _is_email(row: NoteRow) -> bool:
    return row.note.channel is Channel.EMAIL
