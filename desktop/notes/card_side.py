"""The right side of the writing desk: the ways a note leaves it, and the choice of the look."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from cards.jobs.imposing import is_two_sided
from cards.jobs.phoning import calls_for
from cards.jobs.signature import kept_signature
from cards.layout.stocks import find_stock
from cards.model.fronts import PLAIN, Imposing
from cards.model.look import Look
from cards.model.notes import Channel, Note
from desktop.desk import Desk
from desktop.latest import Latest
from desktop.look import tokens
from desktop.notes.email_view import EmailView
from desktop.notes.envelope_view import EnvelopeView
from desktop.notes.front_view import FrontView
from desktop.notes.gather import NoteSheet
from desktop.notes.look_box import LookBox
from desktop.notes.names import is_folded, size_name
from desktop.notes.outcome import Outcome, outcome_of
from desktop.notes.pictures import card_paper
from desktop.widgets.buttons import LINK, make_button
from desktop.widgets.card_preview import CardPreview
from desktop.widgets.labels import ElidedLabel
from desktop.widgets.segments import Segments
from desktop.writing.linkedin_view import LinkedInView
from desktop.writing.phone_view import PhoneView

RESIZED = 150
"""Milliseconds after the last change of size until the card is drawn anew."""
TYPED = 0
"""The same after a letter: at once. While one picture is made, only the newest wish waits."""
CARD, FRONT, ENVELOPE = "card", "front", "envelope"
EMAIL, LINKEDIN, PHONE = "email", "linkedin", "phone"
_VIEWS = CARD, FRONT, ENVELOPE, EMAIL, LINKEDIN, PHONE
_WAYS = {
    Channel.CARD: (CARD, FRONT, ENVELOPE, EMAIL),
    Channel.EMAIL: (EMAIL,),
    Channel.LINKEDIN: (LINKEDIN,),
}
"""The views of a note, by how it travels."""


class _Stack(QStackedWidget):
    """Asks for the room of the view that shows, not of the tallest."""

    def minimumSizeHint(self) -> QSize:
        shown = self.currentWidget()
        return shown.minimumSizeHint() if shown else super().minimumSizeHint()


class CardSide(QWidget):
    """Shows one note the ways it can travel, and what to say on the telephone."""

    laid_out = Signal(Outcome)
    sent = Signal(str)
    """The person says that it went out, and how where that is not by e-mail."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._sheet: NoteSheet | None = None
        self._note: Note | None = None
        self._whole = False
        self._pictured = 0
        self._latest = Latest(desk, self)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.timeout.connect(self._draw)
        views = (
            (CARD, self.tr("Card")),
            (FRONT, self.tr("Front")),
            (ENVELOPE, self.tr("Envelope")),
            (EMAIL, self.tr("E-mail")),
            (LINKEDIN, self.tr("LinkedIn")),
            (PHONE, self.tr("Phone")),
        )
        self.views = Segments(self.tr("How it travels"), views)
        self.card = CardPreview(self.tr("The card"))
        self.caption = ElidedLabel("", "caption", "soft")
        self.whole_button = make_button(self.tr("Whole sheet"), LINK)
        self.front_button = make_button(self.tr("Other side…"), LINK)
        self.front_button.setToolTip(self.tr("Have something printed on the other side"))
        self.front = FrontView(desk)
        self.envelope = EnvelopeView(desk)
        self.email = EmailView(desk)
        self.linkedin = LinkedInView(desk)
        self.phone = PhoneView(desk)
        self.look = LookBox(desk)
        self._lay_out()
        self.card.resized.connect(lambda: self._wait.start(RESIZED))
        desk.signature_changed.connect(self._draw_soon)
        self.views.chosen.connect(self._turn)
        self.envelope.by_email.connect(self.show_email)
        self.email.sent.connect(lambda: self.sent.emit(""))
        self.linkedin.sent.connect(lambda: self.sent.emit("LinkedIn"))
        self.whole_button.clicked.connect(self._turn_sheet)
        self.front.asked.connect(self._ask_front)
        self.front_button.clicked.connect(self._ask_front)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.GAP_S)
        column.addWidget(self.views)
        on_card = QWidget()
        inside = QVBoxLayout(on_card)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(tokens.GAP_XS)
        inside.addWidget(self.card, 1)
        row = QHBoxLayout()
        row.addWidget(self.caption, 1)
        row.addWidget(self.whole_button)
        row.addWidget(self.front_button)
        inside.addLayout(row)
        self.stack = _Stack()
        for view in (on_card, self.front, self.envelope, self.email, self.linkedin, self.phone):
            self.stack.addWidget(view)
        column.addWidget(self.stack, 1)
        column.addWidget(self.look)

    def show_note(self, sheet: NoteSheet, text: str, *, others: int) -> None:
        """Show a note with the text as it is typed now."""
        before = self._note
        imposed = self._sheet.imposing if self._sheet else None
        self._sheet = sheet
        self._note = replace(sheet.note, text=text)
        self.look.show_look(sheet.note.look, others=others)
        self.look.show_text(text)
        self._say_paper()
        self.views.show_only(ways_of(sheet.note, sheet.imposing))
        self._turn(self.views.value())
        if before is None or before.id != sheet.note.id:
            self._wait.stop()
            self._draw()
        elif (before.text, before.look, before.seed) != (
            text,
            sheet.note.look,
            sheet.note.seed,
        ) or imposed != sheet.imposing:
            self._draw_soon()

    def show_text(self, text: str) -> None:
        """Show what is typed, a moment later."""
        if self._note is not None and self._note.text != text:
            self._note = replace(self._note, text=text)
            self.look.show_text(text)
            self.email.show_text(text)
            self.linkedin.show_text(text)
            self._draw_soon()

    def show_look(self) -> None:
        """Turn to the card, beside which the look is chosen."""
        self.views.choose(CARD)

    def show_email(self) -> None:
        """Turn to the e-mail."""
        self.views.choose(EMAIL)

    def forget(self) -> None:
        """Show no note."""
        self._sheet = self._note = None
        self._wait.stop()
        self._latest.drop()
        self.card.show_nothing()

    @property
    def settled(self) -> bool:
        """Whether the card shown is that of the text as it is typed now."""
        return self.front.settled and not (self._wait.isActive() or self._latest.busy)

    def _draw_soon(self) -> None:
        self.card.mark_updating()
        self._wait.start(TYPED)

    def _draw(self) -> None:
        if self._note is None or self._sheet is None or self._note.channel is not Channel.CARD:
            return
        note, person = self._note, self._sheet.row.person
        imposing = self._sheet.imposing
        both = is_two_sided(imposing, note.look)
        paper = card_paper(find_stock(note.look.stock), whole=self._whole, both=both)
        self.card.expect(paper)
        self.card.mark_updating()
        dpi = self.card.dpi()
        kept = kept_signature(self._desk.store.folder).signature
        self._latest.ask(lambda: outcome_of(note, person, paper, dpi, kept, imposing), self._show)

    def _show(self, outcome: Outcome) -> None:
        if self._note is None or outcome.note.id != self._note.id:
            return
        if outcome.picture is not None:
            self.card.show_picture(outcome.picture)
            self._pictured = outcome.note.id
        else:
            before = self._pictured == outcome.note.id
            if not before:
                self.card.show_nothing()
            self.card.mark_unlike(self.tr("Not as written") if before else self.tr("Not drawn"))
        if not self.settled:
            self.card.mark_updating()
        self.laid_out.emit(outcome)

    def set_free(self, *, free: bool) -> None:
        """Let look and subject be changed, or only seen."""
        self.look.setEnabled(free)
        self.email.set_free(free=free)

    def _turn(self, view: str) -> None:
        self.stack.setCurrentIndex(_VIEWS.index(view))
        self.stack.updateGeometry()
        self.look.setVisible(view in {CARD, FRONT, ENVELOPE})
        if self._sheet is None:
            return
        if view == FRONT:
            self.front.show_front(self._sheet.imposing, self._sheet.note.look)
        elif view == ENVELOPE:
            self.envelope.show_note(self._sheet)
        elif view == EMAIL:
            self.email.show_note(self._sheet.note.id)
        elif view == LINKEDIN and self._note is not None:
            self.linkedin.show_note(self._sheet, self._note.text)
        elif view == PHONE:
            self.phone.show_note(self._sheet)

    def _turn_sheet(self) -> None:
        self._whole = not self._whole
        self._say_paper()
        self._draw()

    def _ask_front(self) -> None:
        """Choose what is on the front of all cards, seen on this one's stock."""
        from desktop.fronts.dialog import FrontDialog

        if self._sheet is None or self._note is None:
            return
        dialog = FrontDialog(self._desk, self, self._note.look, self._sheet)
        dialog.kept.connect(self._take_front)
        dialog.begin()

    def _take_front(self, imposing: Imposing) -> None:
        if self._sheet is None or self._note is None:
            return
        self._sheet = replace(self._sheet, imposing=imposing)
        self.views.show_only(ways_of(self._note, imposing))
        self.front.show_front(imposing, self._note.look)
        self._whole = self._whole or is_two_sided(imposing, self._note.look)
        self._say_paper()
        self._draw()

    def _say_paper(self) -> None:
        if self._note is None or self._sheet is None:
            return
        look, imposing = self._note.look, self._sheet.imposing
        stock, both = find_stock(look.stock), is_two_sided(imposing, look)
        folded = is_folded(stock)
        size = stock.sheet if self._whole or not folded else stock.panel
        if self._whole and both:
            text = self.tr("Outside and inside, {size}")
        elif not folded:
            text = self.tr("The card, {size}")
        elif self._whole:
            text = self.tr("The whole sheet, {size}")
        else:
            text = self.tr("The inside, {size}")
        # What stock it is stands right below, in its field.
        self.caption.setText(text.format(size=size_name(size)))
        self.whole_button.setVisible(folded or both)
        self.front_button.setVisible(not has_front(look, imposing))
        wanted = self.tr("Inside only") if self._whole else self.tr("Whole sheet")
        self.whole_button.setText(wanted)
        self.whole_button.setAccessibleName(wanted)


def has_front(look: Look, imposing: Imposing) -> bool:
    """Whether a card of this look has an outside: a fold does, the rest once it is printed on."""
    return is_folded(find_stock(look.stock)) or imposing.front is not None or bool(imposing.back)


def ways_of(note: Note, imposing: Imposing = PLAIN) -> tuple[str, ...]:
    """The views that a note has."""
    phone = (PHONE,) if calls_for(note.occasion, note.language) else ()
    ways = (*_WAYS[note.channel], *phone)
    bare = note.channel is Channel.CARD and not has_front(note.look, imposing)
    return tuple(way for way in ways if way != FRONT) if bare else ways
