"""Asks for the person's own signature: drawn here, or traced from a scan; shown on a card."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from cards.jobs.notes import usual_look
from cards.jobs.signature import keep_signature, kept_signature
from cards.model.look import Look
from cards.model.signature import Points
from desktop.desk import Desk
from desktop.latest import Latest
from desktop.look import tokens
from desktop.shell.error_bar import ErrorBar
from desktop.signature.pad import SignaturePad
from desktop.signature.shown import PaperPicture
from desktop.signature.trace_part import TracePart
from desktop.signature.working import Made, Traced, drawn, traced
from desktop.texts import sentence
from desktop.widgets.buttons import PRIMARY, QUIET, make_button
from desktop.widgets.labels import text_label, wrapped_label
from desktop.widgets.segments import Segments

DRAW, TRACE = "draw", "trace"


class SignatureDialog(QDialog):
    """Keeps nothing until the button is pressed; what was kept before stays until then."""

    kept = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._window = parent.window()
        self._look = Look()
        self._made: dict[str, Made | None] = {DRAW: None, TRACE: None}
        self._latest = Latest(desk, self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(self.tr("Your signature"))
        self.error_bar = ErrorBar()
        ways = ((DRAW, self.tr("Draw it here")), (TRACE, self.tr("Take it from a scan")))
        self.ways = Segments(self.tr("How to give your signature"), ways)
        self.pad = SignaturePad()
        self.undo_button = make_button(self.tr("Undo stroke"), icon="undo")
        self.clear_button = make_button(self.tr("Clear"))
        self.trace = TracePart()
        self.sample = PaperPicture(
            self.tr("On a card"), height=150, otherwise=self.tr("Your card’s end shows here.")
        )
        self.cancel_button = make_button(self.tr("Cancel"), QUIET)
        self.keep_button = make_button(self.tr("Keep this signature"), PRIMARY)
        self._lay_out()
        self._connect()
        self._update()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.GAP_XL, tokens.GAP_XL, tokens.GAP_XL, tokens.GAP_L)
        column.setSpacing(tokens.GAP_M)
        column.addWidget(text_label(self.tr("Your signature"), "title"))
        said = self.tr("It is written a little differently on each card, in the card’s own pen.")
        column.addWidget(wrapped_label(said, tone="soft"))
        column.addWidget(self.error_bar)
        column.addWidget(self.ways)
        self.stack = QStackedWidget()
        self.stack.addWidget(self._drawing())
        self.stack.addWidget(self.trace)
        column.addWidget(self.stack, 3)
        column.addWidget(text_label(self.tr("On a card"), "caption", "soft"))
        column.addWidget(self.sample, 2)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.keep_button)
        column.addLayout(buttons)

    def _drawing(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.GAP_S)
        column.addWidget(self.pad, 1)
        row = QHBoxLayout()
        row.setSpacing(tokens.GAP_S)
        row.addWidget(text_label(self.tr("With the mouse or a tablet’s pen"), "caption", "soft"), 1)
        row.addWidget(self.undo_button)
        row.addWidget(self.clear_button)
        column.addLayout(row)
        return holder

    def _connect(self) -> None:
        self.ways.chosen.connect(self._turn)
        self.pad.changed.connect(self._draw)
        self.undo_button.clicked.connect(self.pad.undo)
        self.clear_button.clicked.connect(self.pad.clear)
        self.trace.given.connect(self._trace)
        self.cancel_button.clicked.connect(self.reject)
        self.keep_button.clicked.connect(self.keep)
        QShortcut(QKeySequence.StandardKey.Undo, self, self.pad.undo)

    def begin(self) -> None:
        """Open the dialog, as large as its window allows."""
        trouble = kept_signature(self._desk.store.folder).trouble
        if trouble is not None:
            self.error_bar.tell(sentence(trouble))
        room = self._window.size()
        self.resize(min(680, room.width() - 48), min(690, room.height() - 48))
        self._desk.store.ask(usual_look, self._take_look, owner=self)
        self.open()
        self.ways.buttons[DRAW].setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def settled(self) -> bool:
        """Whether the card shown is that of the signature as it is now."""
        return not self._latest.busy

    def keep(self) -> None:
        """Keep what is shown in place of an older signature."""
        made = self._made[self.ways.value()]
        if made is None:
            return
        folder = self._desk.store.folder
        self.keep_button.setEnabled(False)
        self._latest.ask(lambda: keep_signature(folder, made.signature), self._kept, self._refused)

    def _kept(self, _nothing: object) -> None:
        self.accept()
        self._desk.signature_changed.emit()
        self.kept.emit()

    def _take_look(self, look: Look) -> None:
        self._look = look

    def _words(self) -> str:
        return self.tr("Thank you again for your time.\n\nWarmly,")

    def _turn(self, way: str) -> None:
        self.stack.setCurrentIndex((DRAW, TRACE).index(way))
        self.error_bar.hide()
        self._update()

    def _draw(self) -> None:
        lines, look, words = self.pad.lines, self._look, self._words()
        if not lines:
            self._latest.drop()
            self._take(DRAW, None)
            return
        work = partial(drawn, lines, look, words)
        self._latest.ask(work, lambda made: self._take_drawn(lines, made), self._refused)

    def _take_drawn(self, lines: tuple[Points, ...], made: Made) -> None:
        # More may have been drawn, or all taken back, while this was made.
        if len(self.pad.lines) == len(lines):
            self._take(DRAW, made)

    def _trace(self, path: Path) -> None:
        self.error_bar.hide()
        work = partial(traced, path, self._look, self._words())
        self._latest.ask(work, self._take_traced, self._refused)

    def _take_traced(self, made: Traced) -> None:
        self.trace.show_traced(made)
        self._take(TRACE, made)

    def _take(self, way: str, made: Made | None) -> None:
        self._made[way] = made
        self._update()

    def _refused(self, error: Exception) -> None:
        self.error_bar.tell(sentence(error))
        self._update()

    def _update(self) -> None:
        made = self._made[self.ways.value()]
        self.sample.show_image(made.sample if made else None)
        self.keep_button.setEnabled(made is not None)
        some = bool(self.pad.lines)
        for button in (self.undo_button, self.clear_button):
            if not some and button.hasFocus():
                self.ways.buttons[DRAW].setFocus(Qt.FocusReason.OtherFocusReason)
            button.setEnabled(some)
