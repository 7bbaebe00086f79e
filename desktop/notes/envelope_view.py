"""The envelope of a note as its true page, or the way to an address while there is none."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from cards.jobs.envelope_style import (
    USUAL,
    EnvelopeStyle,
    ReturnPlace,
    keep_envelope_style,
)
from cards.jobs.envelopes import destination, has_envelope
from cards.layout.envelopes import find_envelope
from cards.layout.stocks import find_stock
from desktop.desk import Desk, ToastAction
from desktop.files import ask_where, open_file
from desktop.latest import Latest
from desktop.look import tokens
from desktop.notes.envelope_choices import EnvelopeChoices
from desktop.notes.gather import NoteSheet
from desktop.notes.names import size_name, stock_name
from desktop.notes.pictures import EnvelopeWish, Picture, envelope_paper, envelope_picture
from desktop.texts import sentence
from desktop.widgets.buttons import LINK, make_button
from desktop.widgets.card_preview import CardPreview
from desktop.widgets.labels import ElidedLabel, wrapped_label
from desktop.work import Progress, Task
from desktop.writing.no_address import NoAddress

_LEAST = 104
"""Pixels; an envelope is lower than its card, and leaves room for what is below it."""


class EnvelopeView(QWidget):
    """Shows the envelope of one note."""

    by_email = Signal()
    """There is no address, and an e-mail is to go instead."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._sheet: NoteSheet | None = None
        self._style: EnvelopeStyle = USUAL
        self._back = False
        self._latest = Latest(desk, self)
        self.preview = CardPreview(self.tr("The envelope"))
        self.preview.setMinimumHeight(_LEAST)
        self.preview.resized.connect(self._draw)
        self.caption = ElidedLabel("", "caption", "soft")
        self.return_button = make_button(self.tr("Add your return address"), LINK)
        self.return_button.clicked.connect(desk.editing_sender)
        self.save_button = make_button(self.tr("Save…"), icon="save")
        self.save_button.setToolTip(self.tr("This envelope as a PDF"))
        self.save_button.setAccessibleName(self.tr("Save this envelope as PDF"))
        self.save_button.clicked.connect(self._ask_where)
        self.turn_button = make_button(self.tr("Show back"), LINK)
        self.turn_button.clicked.connect(self._turn)
        self.choices = EnvelopeChoices()
        self.choices.chosen.connect(self._choose)
        self.reason = wrapped_label("", tone="warn")
        self.missing = NoAddress(desk)
        self.missing.by_email.connect(self.by_email)
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.GAP_S)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.preview)
        self.stack.addWidget(self.missing)
        column.addWidget(self.stack, 1)
        column.addWidget(self.reason)
        row = QHBoxLayout()
        row.addWidget(self.caption, 1)
        row.setSpacing(tokens.GAP_S)
        row.addWidget(self.turn_button)
        row.addWidget(self.save_button)
        column.addLayout(row)
        below = QHBoxLayout()
        below.addWidget(self.choices, 1)
        below.addWidget(self.return_button)
        column.addLayout(below)

    def show_note(self, sheet: NoteSheet) -> None:
        """Show the envelope of a note."""
        other = self._sheet is None or self._sheet.note.id != sheet.note.id
        self._back = self._back and not other
        self._sheet, self._style = sheet, sheet.style
        self.choices.show_style(self._style)
        row = sheet.row
        stock = find_stock(row.note.look.stock)
        shown = has_envelope(row) and destination(row.person, row.company) is not None
        self.stack.setCurrentIndex(0 if shown else 1)
        self.missing.show_note(sheet)
        if stock.envelope:
            envelope = find_envelope(stock.envelope)
            self.caption.setText(f"{stock_name(envelope)}, {size_name(envelope.size)}")
        for part in (self.caption, self.save_button, self.choices):
            part.setVisible(shown)
        known = sheet.sender.address.is_complete
        self.return_button.setVisible(shown and not known)
        self.choices.place.setVisible(known)
        self._offer_back(shown=shown)
        self._say("")
        if shown:
            self._draw()

    def _draw(self) -> None:
        sheet = self._sheet
        if sheet is None or self.stack.currentIndex() or not self.isVisible():
            return
        row = sheet.row
        self.preview.expect(envelope_paper(row.note.look))
        self.preview.mark_updating()
        dpi = self.preview.dpi()
        wish = EnvelopeWish(
            row.note, row.person, row.company, sheet.sender, self._style, back=self._back
        )
        self._latest.ask(
            lambda: envelope_picture(wish, dpi),
            lambda made: self._show(sheet, *made),
            lambda error: self._refuse(sheet, error),
        )

    def _show(self, sheet: NoteSheet, picture: Picture, doubts: tuple[Exception, ...]) -> None:
        if sheet is self._sheet and not self._latest.busy:
            self.preview.show_picture(picture)
            self._say(" ".join(map(sentence, doubts)))

    def _offer_back(self, *, shown: bool) -> None:
        """Let one see the back where something is written there."""
        known = self._sheet is not None and self._sheet.sender.address.is_complete
        written = shown and known and self._style.returning is ReturnPlace.FLAP
        self._back = self._back and written
        self.turn_button.setVisible(written)
        self.turn_button.setText(self.tr("Show front") if self._back else self.tr("Show back"))

    def _turn(self) -> None:
        self._back = not self._back
        self._offer_back(shown=True)
        self._draw()

    def _choose(self, style: EnvelopeStyle) -> None:
        """Keep how envelopes are addressed, and show it."""
        self._style = style
        self._back = style.returning is ReturnPlace.FLAP
        self._offer_back(shown=True)
        self._desk.store.ask(lambda store: keep_envelope_style(store, style), owner=self)
        self._draw()

    def _refuse(self, sheet: NoteSheet, error: Exception) -> None:
        if sheet is self._sheet:
            self.preview.show_nothing()
            self._say(sentence(error))

    def _say(self, reason: str) -> None:
        self.reason.say(reason)
        self.reason.setVisible(bool(reason))

    def _ask_where(self) -> None:
        from cards.files import safe_file_name

        if self._sheet is None:
            return
        note_id = self._sheet.note.id
        named = safe_file_name(self._sheet.row.person.full_name)
        name = self.tr("{name} envelope.pdf").format(name=named)
        kind = self.tr("PDF files (*.pdf)")
        title = self.tr("Save the envelope")
        ask_where(self._desk, self, title, name, kind, lambda path: self._save(note_id, path))

    def _save(self, note_id: int, path: Path) -> None:
        store = self._desk.store.from_afar()

        def write(progress: Progress) -> object:
            from cards.jobs.batch import make_envelopes

            return make_envelopes(store, [note_id], path, progress)

        task = Task(write)
        show = ToastAction(self.tr("Open"), lambda: open_file(self._desk, path))
        task.succeeded.connect(lambda report: self._desk.say(self._saved(report, path), show))
        task.failed.connect(self._desk.complain)
        task.ended.connect(task.deleteLater)
        self._desk.start(task)

    def _saved(self, report: object, path: Path) -> str:
        flaps = getattr(report, "flaps", None)
        if isinstance(flaps, Path):
            text = self.tr("Envelope saved to {name}, its back to {back}.")
            return text.format(name=path.name, back=flaps.name)
        return self.tr("Envelope saved to {name}.").format(name=path.name)
